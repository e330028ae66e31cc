import type { Span } from '../../src/core/span.js';

/** Takes the marks out of `a ⟦b⟧ c` and says where they were, in UTF-16 units of the text without marks. */
export function parseMarked(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let open: number | undefined;
  for (const character of marked) {
    if (character === '⟦') {
      if (open !== undefined) throw new Error(`nested marks in: ${marked}`);
      open = text.length;
    } else if (character === '⟧') {
      if (open === undefined) throw new Error(`a mark is closed that was not opened in: ${marked}`);
      spans.push({ start: open, end: text.length });
      open = undefined;
    } else {
      text += character;
    }
  }
  if (open !== undefined) throw new Error(`a mark is not closed in: ${marked}`);
  return { text, spans };
}

/** Puts marks round spans; the reverse of {@link parseMarked}. */
export function mark(text: string, spans: readonly Span[]): string {
  const ordered = [...spans].sort((a, b) => b.start - a.start || b.end - a.end);
  return ordered.reduce(
    (result, { start, end }) => `${result.slice(0, start)}⟦${result.slice(start, end)}⟧${result.slice(end)}`,
    text,
  );
}
