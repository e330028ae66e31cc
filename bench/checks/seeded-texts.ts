import type { Document } from '../../src/core/document.js';
import type { LanguagePack } from '../../src/core/ports.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import type { Span } from '../../src/core/span.js';
import { plainText } from '../../src/readers/plain-text.js';
import { createRandom } from '../../tests/support/made-up-sentences.js';
import { type Edit, type Pick, SEEDERS } from './seeds.js';

/** A clean text with errors of one kind, made by rule. */
export interface SeededText {
  readonly kind: string;
  readonly document: Document;
  readonly errors: readonly Span[];
}

/** An error in every so many sentences. */
const EVERY = 8;
/** So often, beginning with another sentence each time. */
const ROUNDS = 4;

/** The text with errors of each kind, {@link ROUNDS} times each; always the same. */
export function seededTexts(
  segmented: SegmentedDocument,
  pack: LanguagePack,
  kinds: readonly string[] = Object.keys(SEEDERS),
): SeededText[] {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => round);
  return kinds.flatMap((kind) =>
    rounds.map((round) => {
      const pick = pickBy(createRandom(kind.length * ROUNDS + round));
      const edits = segmented.segments
        .filter((_, k) => k % EVERY === round * (EVERY / ROUNDS))
        .flatMap((segment) => SEEDERS[kind]!(segment, segmented, pack, pick) ?? []);
      const { text, errors } = apply(segmented.document.text, edits);
      return { kind, document: { ...segmented.document, text, blocks: plainText.read(text) }, errors };
    }),
  );
}

function pickBy(random: () => number): Pick {
  return (list) => list[Math.floor(random() * list.length)];
}

/** Puts the edits into a text, and says where the errors are then. */
function apply(text: string, edits: readonly Edit[]): { text: string; errors: Span[] } {
  let changed = '';
  let at = 0;
  const errors: Span[] = [];
  for (const { span, text: words, error } of edits) {
    changed += text.slice(at, span.start);
    errors.push({ start: changed.length + error.start, end: changed.length + error.end });
    changed += words;
    at = span.end;
  }
  return { text: changed + text.slice(at), errors };
}
