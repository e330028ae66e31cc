import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import { equivalentKey } from '../lexicon/core-lexicon.js';
import type { Meanings } from '../lexicon/meanings.js';
import { cosine, type Meaning } from '../lexicon/word-vectors.js';
import { alignedSegments, type CheckContext } from './context.js';
import { createKeyFinder } from './key-finder.js';

/** Words of a source with what they may mean. */
interface MeantWords extends Span {
  readonly senses: readonly Meaning[];
}

/** Share of a version's words whose meaning must be known: of a sentence of names and rare words nothing follows from what it does not mean. */
const LEAST_KNOWN = 0.5;

/**
 * How near in meaning a source comes to a word of the target: the greatest cosine between a sense of the word and a sense of any word or phrase beside its segment, 0–1. Of unrelated words
 * it is mostly below 0.3, of words for the same thing above 0.6.
 * @param senses of the target word
 * @returns undefined where too little of the source is known, so that it is silent
 */
export function nearnessOf(
  context: CheckContext,
  source: number,
  segment: number,
  senses: readonly Meaning[],
): number | undefined {
  const beside = alignedSegments(context, source, segment);
  const all = beside.map((own) => ({ own, words: meantWords(context, source, own) }));
  const pack = context.packs.sources[source]!;
  const content = all.flatMap(({ own, words }) =>
    own.tokens
      .filter((token) => token.kind === 'word' && pack.isContent(token))
      .map((token) => words.some((word) => overlaps(word, token))),
  );
  if (content.filter((isKnown) => isKnown).length < Math.max(1, LEAST_KNOWN * content.length)) return undefined;
  const nearness = all.flatMap(({ words }) =>
    words.flatMap((word) => word.senses.flatMap((own) => senses.map((sense) => cosine(own, sense)))),
  );
  return Math.max(0, ...nearness);
}

const known = new WeakMap<CheckContext, Map<Segment, readonly MeantWords[]>>();

function meantWords(context: CheckContext, source: number, segment: Segment): readonly MeantWords[] {
  const bySegment = known.get(context) ?? new Map<Segment, readonly MeantWords[]>();
  known.set(context, bySegment);
  let words = bySegment.get(segment);
  if (!words) {
    const pack = context.packs.sources[source]!;
    words = pack.code === 'en' ? englishWords(context, segment, pack) : keyedWords(context, segment, pack);
    bySegment.set(segment, words);
  }
  return words;
}

/** Words with a meaning of their own, and two of them side by side as a phrase. */
function englishWords({ lexicon }: CheckContext, { tokens }: Segment, pack: LanguagePack): MeantWords[] {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const sensesOf = (base: string) => lexicon.meanings.ofKey('en', equivalentKey(base, 'en'));
  return words.flatMap((token, k): MeantWords[] => {
    const senses = pack.isContent(token) ? sensesOf(token.base) : [];
    if (senses.length === 0) return [];
    const next = words[k + 1];
    const isPhrase = next !== undefined && pack.isContent(next) && sensesOf(next.base).length > 0;
    const { start, end } = token;
    return [
      { start, end, senses },
      ...(isPhrase ? [{ start, end: next.end, senses: sensesOf(`${token.base} ${next.base}`) }] : []),
    ];
  });
}

/** What the lexicon calls Japanese words. A finder of all keys would take longer to make than all else that a check does, so that only those are looked for that may stand in the segment. */
function keyedWords({ lexicon }: CheckContext, segment: Segment, pack: LanguagePack): MeantWords[] {
  const { meanings } = lexicon;
  const keys = pack.boundary === 'eojeol' ? lettersBegin(segment, meanings) : wordsBegin(segment, meanings);
  return createKeyFinder(
    keys,
    pack,
  )(segment).map(({ key, start, end }) => ({
    start,
    end,
    senses: meanings.ofKey(pack.code, key),
  }));
}

/**
 * Korean keys whose first two letters stand side by side in the text, or whose first one does where the second one is the last of a stem, which may be another in its forms: 버렸다 of 버리다.
 * Stems of one letter are missed in forms that change it (지었다 of 짓다): such verbs mean too many things to count.
 */
function lettersBegin({ text }: Segment, meanings: Meanings): string[] {
  const letters = text.replace(/\s+/gu, '');
  const mayBegin = (key: string) =>
    key.length < 2 || (key.endsWith('다') && key.length < 4) || letters.includes(key.replace(' ', '').slice(0, 2));
  return [...new Set(letters)].flatMap((letter) => meanings.keys('ko', letter).filter(mayBegin));
}

function wordsBegin({ tokens }: Segment, meanings: Meanings): string[] {
  return [...new Set(tokens.map(({ base }) => base))].flatMap((base) => meanings.keys('vi', base));
}
