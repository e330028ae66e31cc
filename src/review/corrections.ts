import type { Decision, Edit } from '../core/decision.js';
import type { Finding } from '../core/finding.js';
import { contains } from '../core/span.js';
import type { TextEdit } from '../core/text-edit.js';
import { applyEdits, inOrder } from '../text/apply-edits.js';
import { graphemesOf } from '../text/columns.js';
import { commonEnds } from '../text/common-ends.js';
import type { Standing } from './decisions/standing.js';
import type { Passage, Review, ReviewItem } from './model.js';
import { corrected, type Markup, overlap, PLAIN, placedIn, touches } from './placed-correction.js';
import type { PlannedChange } from './state/state.js';

/** What writing the accepted corrections of a text does. */
export interface CorrectionPlan {
  /** By position, none overlapping. */
  readonly edits: readonly TextEdit[];
  /** A sentence each, and each correction that cannot be written, by position. */
  readonly changes: readonly PlannedChange[];
  /** Judgements that the file agrees with after the edits. One that holds for many findings is here only when it can be written for all of them. */
  readonly decisions: readonly Decision[];
}

/**
 * Plans how the accepted corrections of a text are written into it. A correction is written as a whole or not at all: where the sentence is another one by now and
 * does not have the words exactly once (`150億` stands there twice), or an earlier finding's correction wants the same words, it is a conflict.
 * @param standings one a finding of the review
 * @param markup of the text's format; nothing is escaped without it
 */
export function planCorrections(
  review: Review,
  standings: readonly Standing[],
  markup: Markup = PLAIN,
): CorrectionPlan {
  const edits: TextEdit[] = [];
  const written = new Set<Decision>();
  const refused = new Set<Decision>();
  const conflicts: { readonly at: number; readonly change: PlannedChange }[] = [];
  const passages = new Map<string, Passage>();
  for (const [index, item] of review.items.entries()) {
    const decision = acceptedOf(standings[index]);
    if (!decision) continue;
    const own = editsOf(item, decision, markup);
    if (!own || own.some((edit) => edits.some((other) => clash(edit, other)))) {
      conflicts.push({ at: item.target.span.start, change: conflictOf(item, decision) });
      refused.add(decision);
      continue;
    }
    edits.push(...own.filter((edit) => !edits.some((other) => isSame(edit, other))));
    written.add(decision);
    if (own.length > 0) passages.set(`${item.target.span.start} ${item.target.span.end}`, item.target);
  }
  const changes = [...passages.values()].map((passage) => ({
    at: passage.span.start,
    change: changeOf(passage, edits),
  }));
  return {
    edits: inOrder(edits),
    changes: [...changes, ...conflicts].sort((a, b) => a.at - b.at).map(({ change }) => change),
    decisions: [...written].filter((decision) => !refused.has(decision)),
  };
}

function acceptedOf(standing: Standing | undefined): Decision | undefined {
  const decision = standing?.status === 'accepted' ? standing.decisions.at(-1) : undefined;
  return decision?.correction ? decision : undefined;
}

/** A correction as edits of the document's text: none where the sentence is as wanted already; undefined where it no longer fits. */
function editsOf({ target }: ReviewItem, decision: Decision, markup: Markup): TextEdit[] | undefined {
  const placed = placedIn(target.text, decision, markup);
  if (!placed?.every(({ was }) => markup.isWords(was))) return undefined;
  return placed
    .filter(({ was, now }) => was !== now)
    .map(({ start, was, now }) => ({
      start: target.span.start + start,
      end: target.span.start + start + was.length,
      text: markup.escape(now),
      decision: decision.id,
    }));
}

/** True when two edits want the same words. Insertions stand beside anything, but not within words that go. */
function clash(a: TextEdit, b: TextEdit): boolean {
  return !isSame(a, b) && touches(a, b);
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

/** All edits of one sentence at once, whichever findings they are for. */
function changeOf({ span, text, line }: Passage, edits: readonly TextEdit[]): PlannedChange {
  const own = edits.filter((edit) => contains(span, edit));
  const local = own.map((edit) => ({ ...edit, start: edit.start - span.start, end: edit.end - span.start }));
  return { line, before: text, after: applyEdits(text, local), conflict: false };
}

function conflictOf({ target }: ReviewItem, { subject, correction = [] }: Decision): PlannedChange {
  const after = overlap(correction) ? subject.sentence : corrected(subject.sentence, correction);
  return { line: target.line, before: target.text, after, conflict: true };
}

/**
 * What a finding suggests, as a correction of its sentence.
 * @param passage the sentence, with its place in the document
 * @returns edits in order; undefined where nothing is suggested, or something outside of the sentence
 */
export function correctionOf(finding: Finding, { span, text }: Passage): readonly Edit[] | undefined {
  const { suggestions } = finding;
  if (suggestions.length === 0) return undefined;
  if (!suggestions.every((suggestion) => contains(span, suggestion))) return undefined;
  return inOrder(suggestions).map(({ start, end, text: now }) => ({
    start: start - span.start,
    was: text.slice(start - span.start, end - span.start),
    now,
  }));
}

/**
 * A sentence that was edited by hand, as its smallest correction in whole characters: of `150億ドル` → `1,500億ドル` it is `5` → `,50`.
 * @returns one edit; none where nothing was changed
 */
export function correctionFrom(before: string, after: string): readonly Edit[] {
  const [old, now] = [graphemesOf(before), graphemesOf(after)];
  const { head, tail } = commonEnds(old, now);
  const middle = (all: readonly string[]) => all.slice(head, all.length - tail).join('');
  if (middle(old) === '' && middle(now) === '') return [];
  return [{ start: old.slice(0, head).join('').length, was: middle(old), now: middle(now) }];
}
