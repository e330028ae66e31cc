import type { Segment } from '../core/segment.js';
import type { ReadingTable } from '../lexicon/readings.js';
import { type LinkFinder, perSegment } from './link-table.js';
import { sinoMatches, sinoText } from './reading.js';

const KANJI = /\p{Script=Han}{2,}/gu;

/** Languages that read kanji in their own way and write the readings in their own letters. */
export type ReadingLanguage = 'ko' | 'vi';

export function isReadingLanguage(code: string): code is ReadingLanguage {
  return code === 'ko' || code === 'vi';
}

/** Kanji whose Sino-Korean or Sino-Vietnamese reading the source has: 外交 and ngoại giao, 외교. Two kanji at least. */
export function readingFinder(language: ReadingLanguage, readings: ReadingTable): LinkFinder {
  const runs = perSegment((segment) => kanjiRuns(segment));
  const prepared = perSegment((segment) => sinoText(segment.text, language));
  return {
    kind: 'reading',
    find: (a, b) =>
      runs(a).flatMap((run) =>
        sinoMatches(run.text, prepared(b), readings).map((match) => ({
          target: { start: run.start + match.target.start, end: run.start + match.target.end },
          source: match.source,
          strength: match.kanji > 2 ? 0.95 : match.reversed ? 0.75 : 0.85,
        })),
      ),
  };
}

/** Runs of two kanji and more, with their place in the segment. */
export function kanjiRuns(segment: Segment): { start: number; text: string }[] {
  return [...segment.text.matchAll(KANJI)].map((match) => ({ start: match.index, text: match[0] }));
}
