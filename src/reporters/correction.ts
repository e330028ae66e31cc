import type { Finding } from '../core/finding.js';
import type { Span } from '../core/span.js';
import { applyEdits, inOrder } from '../text/apply-edits.js';

/** New words for a span of the target's text, as they stand in the file. */
export interface Edit extends Span {
  readonly text: string;
}

/** Files in which words are written with escapes (`&amp;`) and tags may stand among them. */
const MARKUP = /\.x?html?$/iu;
/** What cannot stand in a file of UTF-8. */
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * What a finding suggests, as edits of the target that are made together: its suggestions are one correction, no alternatives (`北港 … 南港` become `南港 … 北港` by two).
 * @param path of the target: words are escaped in HTML
 * @param text of the target
 * @returns by position, none overlapping; none where nothing is suggested or it does not fit as a whole
 */
export function correctionEdits({ suggestions }: Finding, path: string, text: string): readonly Edit[] {
  const isMarkup = MARKUP.test(path);
  const edits = inOrder(suggestions).map(({ start, end, text: now }) => ({
    start,
    end,
    text: isMarkup ? now.replace(/&/gu, '&amp;').replace(/</gu, '&lt;') : now,
  }));
  const fits = edits.every(({ start, end, text: now }, k) => {
    const isApart = k === 0 || edits[k - 1]!.end <= start;
    const isWords = !(isMarkup && /[<>]/u.test(text.slice(start, end)));
    return isApart && start <= end && end <= text.length && isWords && !LONE_SURROGATE.test(now);
  });
  return fits ? edits : [];
}

/** The edits of a correction as a single one, for formats in which several would be alternatives. It takes the words between them along. */
export function singleEdit(edits: readonly Edit[], text: string): Edit | undefined {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return undefined;
  const { start } = first;
  const local = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end: last.end, text: applyEdits(text.slice(start, last.end), local) };
}
