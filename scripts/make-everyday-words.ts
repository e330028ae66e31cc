/**
 * Makes data/everyday/words.tsv, everyday words of four languages that stand for the same things, from the annotations of CLDR: the names and
 * keywords of emoji and symbols.
 *
 *   npm install --prefix FOLDER cldr-annotations-full@48.2.0
 *   npx tsx scripts/make-everyday-words.ts FOLDER/node_modules/cldr-annotations-full
 *
 * The package cldr-annotations-derived-full is not used: it repeats the annotations for skin tones and families, and its flags are in
 * data/regions. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type PackLanguage } from '../src/core/language.js';
import type { LanguagePack } from '../src/core/ports.js';
import type { Token } from '../src/core/segment.js';
import { loadPack } from '../src/languages/index.js';
import { japaneseTokenizer } from '../src/node.js';

/** Least association of two words: Dice's coefficient over the emoji that they are on. */
const LEAST = 0.34;
/** Most partners of a Japanese word in one language; those as good as the last of them stay, but no more than the second number. */
const MOST = 3;
const MOST_TIED = 5;
/** Most Japanese words with the same partners: more are several things that share their emoji (✋: 待つ, 押す, 断る …). */
const MOST_HEADS = 4;
/** Longest word in tokens: two or three for a compound (消防 · 車, ice cream), four syllables for Vietnamese. */
const LONGEST: Readonly<Record<PackLanguage, number>> = { ja: 3, vi: 4, ko: 1, en: 2 };
/** Letters that a word of the language must have: ＯＫ and VS are found as Latin strings already. */
const OWN_LETTERS: Readonly<Record<PackLanguage, RegExp>> = {
  ja: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u,
  vi: /^\p{Script=Latin}{2,}(?: \p{Script=Latin}+)*$/u,
  ko: /^\p{Script=Hangul}+$/u,
  en: /^[a-z][a-z'-]+(?: [a-z'-]+)?$/,
};

/**
 * A person with a sex, or turned to the right: these repeat the keywords of the person, so that in 👮, 👮‍♂ and 👮‍♀ any two keywords would seem to
 * go together three times.
 */
const VARIANT = /\u200d[♂♀➡]|[👨👩]\u200d/u;

/** The words of one emoji; true for those that name it or are a part of its name. */
type Annotation = Readonly<Record<PackLanguage, ReadonlyMap<string, boolean>>>;
/** Japanese words, and for each its partners in another language. */
type Partners = ReadonlyMap<string, readonly string[]>;

/**
 * The form in which the aligner looks a word up: base forms of its tokens, joined as the language joins words.
 * @returns nothing for phrases (夜の橋, 사랑에 빠진), function words, single kana and words with digits or signs
 */
function keyOf(pack: LanguagePack, language: PackLanguage, word: string): string | undefined {
  const tokens = pack.tokenize(word.normalize('NFC'));
  const isContent = (token: Token) => token.kind === 'word' && pack.isContent(token);
  const [first] = tokens;
  if (!first || tokens.length > LONGEST[language] || tokens.some((token) => token.kind !== 'word')) return undefined;
  const compound = tokens.length > 1 && (language !== 'ja' || tokens.every((token) => pack.isNominal(token)));
  // Vietnamese function syllables can begin a word (con người), those of the others can not.
  if (!(compound && language === 'vi') && !isContent(first)) return undefined;
  if (tokens.length > 1 && !compound) return undefined;
  if (language === 'en' && !isContent(tokens.at(-1)!)) return undefined;
  const key =
    language === 'ja'
      ? word.slice(0, tokens.at(-1)!.start).normalize('NFKC') + tokens.at(-1)!.base
      : tokens.map((token) => token.base).join(' ');
  const isKana = language === 'ja' && /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u.test(key);
  return OWN_LETTERS[language].test(key) && !isKana ? key : undefined;
}

/** What CLDR adds to the name of an animal that shows its face only: イヌの顔, mặt mèo, 곰 얼굴, fox face. */
const FACE = /の顔$|^mặt (?=\p{L})|(?: 얼굴| face)$/u;

/**
 * True when a word names the emoji, alone or as the head of the name: 橋 in 夜の橋, not 夜. Heads stand last in Japanese and Korean, first in Vietnamese
 * but for a classifier (ngôi nhà). Of an English name a part is too little: engine is no fire engine.
 */
function isNaming(language: PackLanguage, word: string, name: string): boolean {
  const plain = name.replace(FACE, '').toLowerCase();
  const same = word.toLowerCase();
  if (plain === same || name.toLowerCase() === same) return true;
  if (language === 'vi') return ` ${plain} `.includes(` ${same} `);
  return language !== 'en' && plain.endsWith(same);
}

async function readAnnotations(folder: string): Promise<Annotation[]> {
  const columns = await Promise.all(
    LANGUAGES.map(async (language) => {
      const pack = await loadPack(language, { japaneseTokenizer });
      const file = JSON.parse(readFileSync(join(folder, 'annotations', language, 'annotations.json'), 'utf8'));
      const entries = Object.entries<{ default?: string[]; tts?: string[] }>(file.annotations.annotations);
      const words = entries.map(([emoji, { default: keywords = [], tts = [] }]) => {
        const keys = [...keywords, ...tts].flatMap((word) => {
          const key = keyOf(pack, language, word);
          return key === undefined ? [] : [[key, tts.some((name) => isNaming(language, word, name))] as const];
        });
        return [emoji, new Map(keys)] as const;
      });
      return [language, new Map(words)] as const;
    }),
  );
  const tables = new Map(columns);
  const none: ReadonlyMap<string, boolean> = new Map();
  return [...tables.get('ja')!.keys()]
    .filter((emoji) => !VARIANT.test(emoji))
    .map(
      (emoji) =>
        Object.fromEntries(
          LANGUAGES.map((language) => [language, tables.get(language)!.get(emoji) ?? none]),
        ) as Annotation,
    );
}

/** How many emoji have the word. */
function counts(annotations: readonly Annotation[], language: PackLanguage): Map<string, number> {
  const found = new Map<string, number>();
  for (const words of annotations)
    for (const word of words[language].keys()) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/**
 * For each Japanese word the words of the other language that are on the same emoji and hardly on others. One emoji is enough for words that
 * both name it; keywords must meet on two, because on one everything goes with everything (🧳: 旅行, 荷物, va li, khách sạn).
 */
function partnersIn(annotations: readonly Annotation[], language: PackLanguage): Partners {
  const heads = counts(annotations, 'ja');
  const others = counts(annotations, language);
  const together = new Map<string, Map<string, { both: number; names: boolean }>>();
  for (const words of annotations) {
    for (const [head, isHeadName] of words.ja) {
      const row = together.get(head) ?? new Map<string, { both: number; names: boolean }>();
      together.set(head, row);
      for (const [other, isName] of words[language]) {
        const known = row.get(other);
        const names = isHeadName && isName;
        row.set(other, { both: (known?.both ?? 0) + 1, names: names || known?.names === true });
      }
    }
  }
  return new Map(
    [...together].map(([head, row]) => {
      const solid = [...row]
        .filter(([, { both, names }]) => both > 1 || names)
        .map(([word, { both }]) => ({ word, dice: (2 * both) / (heads.get(head)! + others.get(word)!) }))
        .filter(({ dice }) => dice >= LEAST)
        .sort((a, b) => b.dice - a.dice || (a.word < b.word ? -1 : 1));
      const least = solid[MOST - 1]?.dice ?? 0;
      const best = solid.filter(({ dice }) => dice >= least).slice(0, MOST_TIED);
      return [head, best.map(({ word }) => word).sort()];
    }),
  );
}

const folder = process.argv[2];
if (!folder) throw new Error('usage: npx tsx scripts/make-everyday-words.ts <cldr-annotations-full>');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const annotations = await readAnnotations(folder);
const columns = LANGUAGES.filter((language) => language !== 'ja').map((language) => partnersIn(annotations, language));
// Japanese words with the same partners share a line: イヌ|犬.
const lines = new Map<string, string[]>();
for (const head of [...counts(annotations, 'ja').keys()].sort()) {
  const partners = columns.map((column) => column.get(head)!.join('|')).join('\t');
  if (partners.trim() !== '') lines.set(partners, [...(lines.get(partners) ?? []), head]);
}
const rows = [...lines]
  .filter(([, heads]) => heads.length <= MOST_HEADS)
  .map(([partners, heads]) => `${heads.join('|')}\t${partners}`)
  .sort();
const header = [
  `# Everyday words of four languages for the same things, from the annotations of CLDR ${version}`,
  '# © Unicode, Inc., Unicode License v3; changed, see README.md. `|` separates words',
  `# ${LANGUAGES.join('\t')}`,
];
const text = `${[...header, ...rows].join('\n')}\n`;
writeFileSync(new URL('../data/everyday/words.tsv', import.meta.url), text);
console.log(`${rows.length} rows of CLDR ${version}, ${Buffer.byteLength(text)} bytes`);
