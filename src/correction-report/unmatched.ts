import { fitStart } from '../text/columns.js';
import type { ReportedSource } from './model.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** More than these are no oversights of a translator, but another text. */
const MOST = 12;
/** Columns of a sentence that are enough to find it by. */
const ROOM = 90;

/** Sentences of a version that the text has no counterpart for, so that a reader can look; undefined where all have one. */
export function unmatchedLines(
  { unmatched }: ReportedSource,
  words: CorrectionWords,
): { readonly lead: string; readonly lines: readonly string[] } | undefined {
  if (unmatched.length === 0) return undefined;
  const lines = unmatched
    .slice(0, MOST)
    .map(({ line, text }) => `${say(words, 'place.line', { line })}: ${fitStart(text.replace(/\s+/gu, ' '), ROOM)}`);
  return { lead: words['alignment.unmatched'], lines: unmatched.length > MOST ? [...lines, '…'] : lines };
}
