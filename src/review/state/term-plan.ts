import { contains, overlaps, type Span } from '../../core/span.js';
import type { TermPlace, TermPlaces } from '../../core/term-place.js';
import { applyEdits } from '../../text/apply-edits.js';
import type { ReviewSegment } from '../model.js';
import { touches } from '../placed-correction.js';
import { acceptedCorrection } from './judge.js';
import { entryAt } from './selectors.js';
import type { ReviewState } from './state.js';
import { isSameWord, type TermScreen } from './term-screen.js';

/**
 * What becomes of a place: it is changed; has the word already; has it by a correction that waits to be written; was left out by the reviewer; has no words that are known; or
 * its words are wanted by another place or by another correction.
 */
export type PlaceFate = 'change' | 'same' | 'accepted' | 'left' | 'unknown' | 'taken';

/** A place with what becomes of it. */
export interface PlannedPlace {
  readonly place: TermPlace;
  readonly fate: PlaceFate;
  /** Index of the finding whose judgement the correction is; undefined where it is to be a finding of the reviewer's own. */
  readonly item: number | undefined;
}

/** What making the term consistent does, place by place. */
export function planPlaces(screen: TermScreen, state: ReviewState): readonly PlannedPlace[] {
  const findings = findingsBySegment(state);
  const changed: Span[] = [];
  return (screen.places?.places ?? []).map((place, k): PlannedPlace => {
    const words = wordsAt(place, state.review.segments);
    if (!words || screen.word === '') return { place, fate: 'unknown', item: undefined };
    const beside = findings.get(place.segment) ?? [];
    const item = itemAt(words, beside, screen.item, state);
    const fate = fateOf({ words, place, item, isLeft: screen.left.includes(k) }, beside, screen.word, state);
    if (fate !== 'change') return { place, fate, item };
    if (changed.some((other) => overlaps(other, words))) return { place, fate: 'taken', item };
    changed.push(words);
    return { place, fate, item };
  });
}

/** The places that are changed. */
export function placesToChange(screen: TermScreen, state: ReviewState): readonly PlannedPlace[] {
  return planPlaces(screen, state).filter(({ fate }) => fate === 'change');
}

/** Places whose finding was judged to be no error are left out from the start. */
export function leftAtFirst({ places }: TermPlaces, item: number, state: ReviewState): readonly number[] {
  const findings = findingsBySegment(state);
  return [...places.keys()].filter((k) => {
    const words = wordsAt(places[k]!, state.review.segments);
    const index = words && itemAt(words, findings.get(places[k]!.segment) ?? [], item, state);
    return index !== undefined && state.standings[index]!.status === 'dismissed';
  });
}

/** Indexes of findings by the sentence that they are about. */
function findingsBySegment({ review }: ReviewState): ReadonlyMap<number, readonly number[]> {
  const findings = new Map<number, number[]>();
  for (const [index, { finding }] of review.items.entries()) {
    findings.set(finding.segment, [...(findings.get(finding.segment) ?? []), index]);
  }
  return findings;
}

/** The words of a place in the document's text; undefined where they are not known, or stand in no sentence. */
function wordsAt({ target, segment }: TermPlace, segments: readonly ReviewSegment[]): Span | undefined {
  const sentence = segments[segment];
  return target && sentence && target.start < target.end && contains(sentence.span, target) ? target : undefined;
}

interface Candidate {
  readonly words: Span;
  readonly place: TermPlace;
  readonly item: number | undefined;
  readonly isLeft: boolean;
}

function fateOf(
  { words, place, item, isLeft }: Candidate,
  beside: readonly number[],
  word: string,
  state: ReviewState,
): PlaceFate {
  const waiting = acceptedEdits(beside, state).filter((edit) => touches(edit, words));
  const isWithin = waiting.every((edit) => edit.index === item && contains(words, edit));
  const local = waiting.map(({ start, end, text }) => ({ start: start - words.start, end: end - words.start, text }));
  const now = isWithin ? applyEdits(state.review.text.slice(words.start, words.end), local) : place.rendering;
  if (isWithin && isSameWord(now, word)) return waiting.length > 0 ? 'accepted' : 'same';
  if (isLeft) return 'left';
  // A correction of more than these words would be lost with its judgement.
  return isWithin ? 'change' : 'taken';
}

/** The finding about the words of a place: one whose accepted correction changes them, else the one that the screen was opened on, else the one that shares the most words. */
function itemAt(words: Span, beside: readonly number[], opened: number, state: ReviewState): number | undefined {
  const changing = acceptedEdits(beside, state).find((edit) => touches(edit, words));
  if (changing) return changing.index;
  const targetOf = (index: number) => state.review.items[index]!.finding.target;
  const about = beside.filter((index) => overlaps(targetOf(index), words));
  if (about.includes(opened)) return opened;
  const shared = ({ start, end }: Span) => Math.min(end, words.end) - Math.max(start, words.start);
  return about.toSorted((a, b) => shared(targetOf(b)) - shared(targetOf(a)))[0];
}

/** An edit of an accepted correction that waits to be written: offsets in the document's text. */
interface AcceptedEdit extends Span {
  readonly text: string;
  /** Of the finding. */
  readonly index: number;
}

function acceptedEdits(beside: readonly number[], state: ReviewState): readonly AcceptedEdit[] {
  return beside.flatMap((index) => {
    const entry = entryAt(index, state)!;
    return acceptedCorrection(entry).map(({ start, was, now }) => {
      const from = entry.item.target.span.start + start;
      return { index, start: from, end: from + was.length, text: now };
    });
  });
}
