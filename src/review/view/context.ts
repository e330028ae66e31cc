import type { Span } from '../../core/span.js';

/**
 * The text before and after a sentence, each in one line, with … where it goes on.
 * @param reach UTF-16 units on either side
 * @returns undefined where the sentence is all that there is
 */
export function contextOf(
  text: string,
  { start, end }: Span,
  reach: number,
): { readonly before: string; readonly after: string } | undefined {
  const [from, to] = [Math.max(0, start - reach), end + reach];
  const before = (from > 0 ? '…' : '') + text.slice(from, start).trim();
  const after = text.slice(end, to).trim() + (to < text.trimEnd().length ? '…' : '');
  if (before === '' && after === '') return undefined;
  return { before: inLine(before), after: inLine(after) };
}

function inLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}
