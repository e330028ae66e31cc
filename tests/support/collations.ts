import type { Bead } from '../../src/core/alignment.js';
import type { Check, CheckMeta } from '../../src/core/check.js';
import type { Collation, Source } from '../../src/core/collation.js';
import type { FindingDraft } from '../../src/core/finding.js';
import type { LanguageCode } from '../../src/core/language.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import { makeRows } from '../../src/engine/rows.js';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { createNeutralPack } from '../../src/languages/neutral/pack.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { documentOf } from './session.js';

/** A text of lines, each a segment; nothing is loaded. */
export function linesOf(
  language: LanguageCode,
  lines: readonly string[],
  path = `text.${language}.txt`,
): SegmentedDocument {
  const document = { ...documentOf(language, lines.map((line) => `${line}\n`).join('')), path };
  return segmentBySpans(document, lineSpans(document.text), createNeutralPack(language));
}

/** `0:0 1,2:1 3: :4` as beads, all equally sure. */
export function beadsOf(list: string, confidence = 1): Bead[] {
  const numbers = (text: string) => text.split(',').filter(Boolean).map(Number);
  return list
    .split(' ')
    .filter(Boolean)
    .map((bead) => {
      const [target = '', source = ''] = bead.split(':');
      return { target: numbers(target), source: numbers(source), cost: 0, confidence };
    });
}

export interface SourceParts {
  readonly language: LanguageCode;
  readonly lines: readonly string[];
  readonly beads: readonly Bead[];
  readonly original?: boolean;
}

/** A collation of given lines and beads; the first source is the original unless another says so. */
export function collationOf(target: SegmentedDocument, parts: readonly SourceParts[]): Collation {
  const named = parts.findIndex((part) => part.original);
  const sources = parts.map(
    ({ language, lines, beads }, k): Source => ({
      ...linesOf(language, lines),
      original: k === Math.max(0, named),
      alignment: { beads },
      doubtful: false,
    }),
  );
  return { target, sources, rows: makeRows(target.segments.length, sources) };
}

/** A description with the usual values. */
export function metaOf(stated: Partial<CheckMeta> = {}): CheckMeta {
  return {
    id: 'odd-word',
    mqm: 'accuracy/mistranslation',
    its: 'mistranslation',
    severity: 'major',
    scope: 'row',
    languages: 'all',
    summary: 'A word is odd.',
    messages: { odd: { message: '{{word}} is odd', explanation: 'Nobody says {{word}}.' } },
    ...stated,
  };
}

/** A check that flags every occurrence of a word in the target. */
export function wordCheck(
  word: string,
  stated: Partial<CheckMeta> = {},
  draft: (found: FindingDraft) => FindingDraft = (found) => found,
): Check<unknown> {
  const meta = metaOf(stated);
  return {
    meta,
    run({ collation, row }) {
      const indexes = row ? row.target : collation.target.segments.map((segment) => segment.index);
      return indexes.flatMap((index) => {
        const { text } = collation.target.segments[index]!;
        return occurrences(text, word).map((start) =>
          draft({
            messageId: Object.keys(meta.messages)[0]!,
            data: { word },
            target: { segment: index, start, end: start + word.length },
            sources: [],
            confidence: 0.9,
          }),
        );
      });
    },
  };
}

function occurrences(text: string, word: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at);
  return starts;
}
