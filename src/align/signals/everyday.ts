import type { LanguageCode } from '../../core/language.js';
import type { LanguagePack } from '../../core/ports.js';
import type { Segment, Token } from '../../core/segment.js';
import { dictionariesBetween } from '../../evidence/dictionary-words.js';
import type { Dictionary } from '../../lexicon/dictionary.js';
import type { EverydayWords } from '../../lexicon/everyday-words.js';
import { type Correspondence, createKeyTable, type KeyTable, type Side, type Signal } from '../signal.js';

/**
 * Everyday words for the same thing: 猫 meets mèo and 고양이. Words that a dictionary leads from are left to the `dictionary` signal, else they would count
 * twice.
 */
export const everydaySignal: Signal = {
  id: 'everyday',
  extract({ target, source, lexicon }): Correspondence {
    const { everyday } = lexicon;
    const [dictionary] = dictionariesBetween(target.pack, source.pack, lexicon.core);
    const own = tableOf(target, everyday, dictionary);
    const other = tableOf(source, everyday, dictionary);
    return { target: own.keys, source: other.keys, links: linksBetween(own, target, other, source, everyday) };
  },
};

function tableOf(side: Side, everyday: EverydayWords, dictionary: Dictionary | undefined): KeyTable {
  const table = createKeyTable();
  const isKnown = (word: string) => dictionary?.from === side.pack.code && dictionary.translations(word).length > 0;
  side.segments.forEach((segment, index) => {
    for (const word of wordsOf(segment, side.pack, everyday)) if (!isKnown(word)) table.add(word, index);
  });
  return table;
}

/** Most tokens of a compound: 消防 · 車 has two, xe · cứu · hỏa three. */
const LONGEST = 4;

/** Words of a segment that the table has: at each token the longest compound, else the token; of an eojeol the longest beginning. */
function wordsOf({ tokens }: Segment, pack: LanguagePack, everyday: EverydayWords): string[] {
  const table = ofLanguage(pack.code, everyday);
  const words: string[] = [];
  for (const [k, token] of tokens.entries()) {
    const word = token.kind === 'word' ? wordAt(tokens, k, pack, table) : undefined;
    if (word !== undefined) words.push(word);
  }
  return words;
}

function wordAt(tokens: readonly Token[], k: number, pack: LanguagePack, table: Table): string | undefined {
  const eojeol = pack.boundary === 'eojeol';
  const whole = eojeol ? undefined : compoundAt(tokens, k, pack, table);
  if (whole !== undefined) return whole;
  const token = tokens[k]!;
  // Looked up first: few words are in the table, and whether one has a meaning of its own takes longer to find out.
  const word = table.has(token.base) ? token.base : eojeol ? beginningOf(token.base, table) : undefined;
  return word !== undefined && pack.isContent(token) ? word : undefined;
}

interface Table {
  has(word: string): boolean;
  begins(letters: string): boolean;
}

function ofLanguage(code: LanguageCode, everyday: EverydayWords): Table {
  return {
    has: (word) => everyday.things(code, word).length > 0,
    begins: (letters) => everyday.begins(code, letters),
  };
}

/** 학생들이 has the base 학생들, which begins with 학생. One syllable is no beginning: 말 (horse) also begins 말씀. */
function beginningOf(base: string, table: Table): string | undefined {
  let longest: string | undefined;
  for (let length = 2; length < base.length; length++) {
    const beginning = base.slice(0, length);
    if (!table.begins(beginning)) break;
    if (table.has(beginning)) longest = beginning;
  }
  return longest;
}

/** The longest known compound of two tokens or more. Where words are written together its parts must be so too: 消防車, not 消防 車. */
function compoundAt(tokens: readonly Token[], k: number, pack: LanguagePack, table: Table): string | undefined {
  const solid = pack.boundary === 'token';
  let parts = solid ? tokens[k]!.surface : tokens[k]!.base;
  let longest: string | undefined;
  for (let next = k + 1; next < Math.min(tokens.length, k + LONGEST) && table.begins(parts); next++) {
    const part = tokens[next]!;
    if (part.kind !== 'word' || (solid && part.start !== tokens[next - 1]!.end)) break;
    // Only the last part of a Japanese compound is in its base form: 泣き · 笑い.
    const word = solid ? parts + part.base : `${parts} ${part.base}`;
    if (table.has(word)) longest = word;
    parts = solid ? parts + part.surface : word;
  }
  return longest;
}

function linksBetween(
  own: KeyTable,
  target: Side,
  other: KeyTable,
  source: Side,
  everyday: EverydayWords,
): [number, number][] {
  const byThing = new Map<number, number[]>();
  for (const [word, index] of other.names) {
    for (const thing of everyday.things(source.pack.code, word)) {
      const known = byThing.get(thing);
      if (known) known.push(index);
      else byThing.set(thing, [index]);
    }
  }
  return [...own.names].flatMap(([word, index]) => {
    const partners = new Set(everyday.things(target.pack.code, word).flatMap((thing) => byThing.get(thing) ?? []));
    return [...partners].map((partner): [number, number] => [index, partner]);
  });
}
