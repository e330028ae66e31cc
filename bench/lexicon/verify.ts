// What may be wrong in glossary/core-lexicon.tsv, found by machine, for a person to look at. What must not be wrong at all is in
// tests/lexicon/core-lexicon.test.ts.
//
//   npx tsx bench/lexicon/verify.ts --data DIR [--judge]
//
// 1. Equivalents that are the Sino-Korean or Sino-Vietnamese reading of the word but for one syllable: another word, or a slip of the pen.
// 2. Words that stand in five and more aligned sentences of the even documents, and none of whose equivalents ever stands in the other
//    version. --judge counts them on the other documents instead, and names none: what is repaired is judged there.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { dictionaryFinder } from '../../src/evidence/dictionary-words.js';
import {
  CORE_LANGUAGES,
  type CoreEntry,
  type CoreLanguage,
  coreDictionary,
  coreLines,
  parseCoreLine,
} from '../../src/lexicon/core-lexicon.js';
import { parseReadings } from '../../src/lexicon/readings.js';
import { sortedLines } from '../../src/lexicon/sorted-lines.js';
import { initialLawForms } from '../../src/text/hangul.js';
import { canonicalSyllable } from '../../src/text/vietnamese-syllable.js';
import { readSet } from '../align/sets.js';
import { everySecond, japaneseSets } from './documents.js';

const { values } = parseArgs({
  options: { data: { type: 'string' }, judge: { type: 'boolean', default: false } },
});
if (!values.data) {
  console.error('usage: npx tsx bench/lexicon/verify.ts --data DIR [--judge]');
  process.exit(2);
}

const OFTEN = 5;
const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('glossary/core-lexicon.tsv', root), 'utf8');
const entries = coreLines(text).map(parseCoreLine);
const readings = parseReadings(readFileSync(new URL('data/readings/readings.tsv', root), 'utf8'));

if (!values.judge) {
  for (const language of ['ko', 'vi'] as const) {
    const near = entries.flatMap((entry) => nearReadings(entry, language));
    console.log(`\n## But for one syllable the reading, ${language}: ${near.length}\n\n${near.join(', ')}`);
  }
}
for (const language of CORE_LANGUAGES) {
  const { never, met } = await neverMet(language);
  const share = `${never.length} of ${met} words that stand in ${OFTEN} and more sentences never meet an equivalent`;
  console.log(`\n## ${language}: ${share}`);
  if (!values.judge) console.log(`\n${never.join(', ')}`);
}

function nearReadings({ word, equivalents }: CoreEntry, language: 'ko' | 'vi'): string[] {
  const kanji = [...word];
  const read = kanji.map((letter) => readings[language](letter));
  if (kanji.length < 2 || read.some((own) => own.length === 0)) return [];
  return equivalents[language]
    .filter((phrase) => {
      const syllables = language === 'ko' ? [...phrase] : phrase.split(' ').map(canonicalSyllable);
      if (syllables.length !== kanji.length) return false;
      const wrong = syllables.filter((syllable, k) => {
        const own = language === 'ko' && k === 0 ? read[k]!.flatMap(initialLawForms) : read[k]!;
        return !own.some((reading) => canonicalSyllable(reading) === syllable);
      });
      return wrong.length === 1;
    })
    .map((phrase) => `${word} ${phrase}`);
}

async function neverMet(language: CoreLanguage): Promise<{ never: string[]; met: number }> {
  const dictionary = coreDictionary(sortedLines(new TextEncoder().encode(text)), language, readings);
  const counts = new Map<string, { sentences: number; met: number }>();
  for (const name of japaneseSets(values.data!, `ja-${language}`, true)) {
    const set = await readSet(values.data!, name);
    const chosen = everySecond(values.data!, set, !values.judge);
    const context = set.session.signalContext(set.target, set.source);
    const finder = dictionaryFinder(dictionary, context.target, context.source);
    for (const bead of set.gold) {
      if (bead.source.length === 0 || !bead.target.some((segment) => chosen.has(segment))) continue;
      for (const index of bead.target) {
        const segment = set.target.segments[index]!;
        const found = bead.source.flatMap((other) => finder.find(segment, set.source.segments[other]!));
        for (const token of segment.tokens) {
          const { base, start, end } = token;
          if (!context.target.pack.isContent(token)) continue;
          if (dictionary.translations(base).length === 0) continue;
          const count = counts.get(base) ?? { sentences: 0, met: 0 };
          counts.set(base, count);
          count.sentences++;
          if (found.some(({ target }) => target.start < end && start < target.end)) count.met++;
        }
      }
    }
  }
  const often = [...counts].filter(([, { sentences }]) => sentences >= OFTEN);
  const never = often.filter(([, { met }]) => met === 0).sort((a, b) => b[1].sentences - a[1].sentences);
  return { never: never.map(([word, { sentences }]) => `${word} ${sentences}`), met: often.length };
}
