import { diffArrays } from 'diff';
import type { LanguageCode } from '../../core/language.js';
import type { Span } from '../../core/span.js';
import { graphemesOf } from '../../text/columns.js';

/** More differences than this, and one text is no later state of the other. */
const MOST_DIFFERENCES = 600;

/** Languages that are written without spaces between words. */
const UNSPACED: ReadonlySet<LanguageCode> = new Set(['ja', 'zh', 'th', 'lo', 'km', 'my']);

/** Where two states of a text differ: one span in each for every change, zero-width where that state has nothing. */
export interface DiffSpans {
  readonly before: readonly Span[];
  readonly after: readonly Span[];
}

/**
 * What has changed between two states of a text: characters in Japanese and other languages without spaces, eojeol in Korean, words in Vietnamese, English
 * and all others. `青い鳥` and `青い烏` differ in 2–3.
 */
export function diffSpans(before: string, after: string, language: LanguageCode): DiffSpans {
  const [old, now] = [unitsOf(before, language), unitsOf(after, language)];
  const changes = diffArrays([...old], [...now], { maxEditLength: MOST_DIFFERENCES });
  if (!changes) return { before: [{ start: 0, end: before.length }], after: [{ start: 0, end: after.length }] };
  const spans: { before: Span[]; after: Span[] } = { before: [], after: [] };
  let [b, a] = [0, 0];
  let open: { b: number; a: number } | undefined;
  const close = () => {
    if (!open) return;
    spans.before.push({ start: open.b, end: b });
    spans.after.push({ start: open.a, end: a });
    open = undefined;
  };
  for (const { removed, added, value } of changes) {
    const { length } = value.join('');
    if (removed || added) open ??= { b, a };
    else close();
    if (!added) b += length;
    if (!removed) a += length;
  }
  close();
  return spans;
}

/** What is compared as a whole. Spaces are units of their own, so that a word is the same at the end of a sentence. */
function unitsOf(text: string, language: LanguageCode): readonly string[] {
  if (UNSPACED.has(language)) return graphemesOf(text);
  const units = language === 'ko' ? text.split(/(\s+)/u) : text.split(/(\s+|[^\p{L}\p{M}\p{N}\s])/u);
  return units.filter((unit) => unit !== '');
}
