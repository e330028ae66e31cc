import type { Place } from '../core/finding.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { overlaps } from '../core/span.js';
import { isHangulSyllable } from '../text/hangul.js';
import { hangulDeviation } from '../text/vietnamese-hangul.js';
import type { CheckContext } from './context.js';
import { isSpokenInKatakana } from './name-parts.js';
import { nameSignBehind, nameSignBeside } from './name-signs.js';
import { looksVietnamese } from './sound-vietnamese.js';
import type { SourcePlace } from './unlinked-tokens.js';
import { type NameWord, namesBeside, type VersionName, votesOn } from './version-names.js';

/** Syllables of a Vietnamese name in hangul that no way to write it has: 찬 of 찬반민 for Trần Văn Minh. */
export interface HangulName {
  readonly place: Place;
  readonly versions: readonly SourcePlace[];
  /** Number of the other versions that have the name. */
  readonly agreeing: number;
}

/** How a name stands in a text: what is written for each of its words. */
interface Reading extends Span {
  readonly parts: readonly (Span & { readonly deviation: number })[];
  readonly cost: number;
}

/** Deviation up to which a spelling is in use. */
const IN_USE = 1;
/** Deviation up to which one spelling may be meant for another where little else tells that it is the same name. */
const STILL_ALIKE = 3;
/** A word that is quite another name. */
const ANOTHER = 7;

/** Vietnamese names that a Korean segment writes wrongly, one finding for each name. */
export function wrongHangulNames(context: CheckContext, segment: Segment): HangulName[] {
  const { packs } = context;
  if (packs.target.boundary !== 'eojeol') return [];
  return packs.sources.flatMap((pack, source): HangulName[] => {
    if (!pack.compoundsApart) return [];
    const names = namesBeside(context, source, segment.index).filter(isMarked);
    const read = names.map((name) => ({ name, reading: bestReading(name.words, segment) }));
    const right = read.flatMap(({ reading }) => (reading && isRight(reading) ? [reading] : []));
    const seen = new Set<string>();
    return read.flatMap(({ name, reading }) => {
      const key = name.words.map(({ text }) => text).join(' ');
      if (!reading || isRight(reading) || seen.has(key)) return [];
      seen.add(key);
      if (right.some((other) => overlaps(other, reading))) return [];
      return isThisName(reading, name, segment, context) ? [toHangulName(reading, name, segment, context)] : [];
    });
  });
}

function isMarked({ words }: VersionName): boolean {
  return looksVietnamese(words.map(({ text }) => text).join(' '));
}

function isRight({ parts }: Reading): boolean {
  return parts.every(({ deviation }) => deviation <= IN_USE);
}

/** Syllables of hangul with which one of Vietnamese is written: 민, 프억, 응우옌. */
const MOST_SYLLABLES = 3;

/** The nearest that a text comes to a name, one word after the other, from the beginning of an eojeol. */
function bestReading(words: readonly NameWord[], { text, tokens }: Segment): Reading | undefined {
  let best: Reading | undefined;
  for (const { start, kind } of tokens) {
    if (kind !== 'word' || !isHangulSyllable(text.charAt(start)) || isHangulSyllable(text.charAt(start - 1))) continue;
    const reading = readFrom(start, words, text);
    if (reading && (!best || reading.cost < best.cost)) best = reading;
  }
  return best;
}

/** The cheapest way to write the words from here on; by word and place, as a shortest path. */
function readFrom(start: number, words: readonly NameWord[], text: string): Reading | undefined {
  let ways = new Map<number, Reading>([[start, { start, end: start, parts: [], cost: 0 }]]);
  for (const word of words) {
    const next = new Map<number, Reading>();
    for (const way of ways.values()) {
      const from = way.parts.length > 0 && text.charAt(way.end) === ' ' ? way.end + 1 : way.end;
      for (let end = from + 1; end <= from + MOST_SYLLABLES && isHangulSyllable(text.charAt(end - 1)); end += 1) {
        const deviation = Math.min(ANOTHER, hangulDeviation(text.slice(from, end), word.text) ?? ANOTHER);
        const cost = way.cost + deviation;
        if ((next.get(end)?.cost ?? Number.POSITIVE_INFINITY) <= cost) continue;
        next.set(end, { start, end, parts: [...way.parts, { start: from, end, deviation }], cost });
      }
    }
    ways = next;
  }
  return [...ways.values()].sort((a, b) => a.cost - b.cost)[0];
}

/** Whether what is written is meant for the name: most of its words are well written, or one of two is and the other sounds alike. */
function isThisName({ parts, end }: Reading, name: VersionName, segment: Segment, context: CheckContext): boolean {
  const good = parts.filter(({ deviation }) => deviation <= IN_USE).length;
  const worst = Math.max(...parts.map(({ deviation }) => deviation));
  const { agreeing } = votesOn(context, segment.index, name.source, name.words);
  // A Chinese person is read in the Vietnamese way in Vietnamese, and written by Chinese sounds in Korean.
  const isSure = agreeing.length > 0 || isSpokenInKatakana(context, segment.index, name);
  if (good >= 2) return parts.length - good === 1 && (isSure || worst <= STILL_ALIKE);
  if (!isSure || worst > STILL_ALIKE) return false;
  const sign = nameSignBehind(segment.text.slice(end).trimStart(), 0, context.packs.target);
  const isSigned = sign !== undefined || nameSignBeside(name, context) !== undefined;
  return parts.length > 1 ? good === 1 && isSigned : sign === 'person' && nameSignBeside(name, context) === 'person';
}

function toHangulName(
  { parts }: Reading,
  { source, segment: other, words }: VersionName,
  segment: Segment,
  context: CheckContext,
): HangulName {
  const wrong = parts.flatMap(({ deviation }, k) => (deviation > IN_USE ? [k] : []));
  const [first, last] = [wrong[0]!, wrong.at(-1)!];
  const at = { source, segment: other, start: words[first]!.start, end: words[last]!.end };
  const { agreeing } = votesOn(context, segment.index, source, words.slice(first, last + 1));
  return {
    place: { segment: segment.index, start: parts[first]!.start, end: parts[last]!.end },
    versions: [at, ...agreeing],
    agreeing: agreeing.length,
  };
}
