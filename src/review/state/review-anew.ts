import type { Decision } from '../../core/decision.js';
import { beadAt, beadWith, borderBefore } from '../alignment/beads.js';
import { withOwnItems } from '../decisions/own.js';
import { standings } from '../decisions/standing.js';
import type { Review } from '../model.js';
import { firstOpen } from './moves.js';
import { keepPairs } from './proposals.js';
import { stillUndoable } from './realign.js';
import { current } from './selectors.js';
import type { AlignmentView, Notice, ReviewState, Screen } from './state.js';
import { type Step, stay } from './steps.js';
import { openTerms } from './term-keys.js';

/**
 * The text as it was checked again. The cursor stays on the same finding, if it is still there, and the alignment at the same sentence; places of a term are looked for again. Who
 * changed the alignment is told what became of the findings.
 */
export function reviewAnew(state: ReviewState, checked: Review): Step {
  const review = withOwnItems(checked, state.decisions);
  const next: ReviewState = {
    ...withReview({ ...state, read: state.decisions.length }, review, state.decisions),
    realigned: stillUndoable(state.realigned, state.review, review),
    learning: keepPairs(state),
    isChecking: false,
    notice: state.isChecking && state.notice?.isFault !== true ? comparison(state.review, review) : state.notice,
    screen: screenAnew(state, review),
  };
  const entry = current(next);
  return state.screen.kind === 'terms' && next.screen.kind === 'terms' && entry ? openTerms(entry, next) : stay(next);
}

/** A review with more findings or fewer: the cursor stays on the same one, if it is still there. */
export function withReview(state: ReviewState, review: Review, decisions: readonly Decision[]): ReviewState {
  const at = indexOf(state.review.items[state.at]?.finding.id, review);
  const next = { ...state, review, decisions, standings: standings(review, decisions, state.read), at };
  return at >= 0 ? next : { ...next, at: firstOpen(next) };
}

/** Index of the finding that has an id now, by itself or merged into another one; −1 for none. */
export function indexOf(id: string | undefined, { items }: Review): number {
  return items.findIndex(({ finding }) => id !== undefined && finding.fingerprints.includes(id));
}

/** What is typed about a finding must not end up at another one: without its finding a screen gives way to the list. */
function screenAnew({ screen, review: before, at }: ReviewState, review: Review): Screen {
  switch (screen.kind) {
    case 'alignment':
      return alignmentAnew(screen, before, review);
    case 'terms': {
      const item = indexOf(before.items[screen.item]?.finding.id, review);
      return item < 0 ? { kind: 'list' } : { ...screen, item };
    }
    case 'edit':
    case 'dismiss':
    case 'comment':
    case 'question':
      return indexOf(before.items[at]?.finding.id, review) < 0 ? { kind: 'list' } : screen;
    default:
      return screen;
  }
}

function alignmentAnew(screen: AlignmentView, before: Review, review: Review): Screen {
  const old = before.versions[screen.version]!;
  const version = review.versions.findIndex(({ language }) => language === old.language);
  if (version < 0) return { kind: 'list' };
  const { beads } = review.versions[version]!;
  // A bead without sentences of the target is known by its border alone.
  const isNull = old.beads[screen.at]?.target.length === 0;
  const at = isNull ? beadAt(beads, borderBefore(old.beads, screen.at)) : beadWith(beads, screen.sentence);
  return { ...screen, version, at };
}

/** `findings: 31 → 29 (gone: 3, new: 1)`. */
function comparison(before: Review, review: Review): Notice {
  const known = new Set(before.items.flatMap(({ finding }) => finding.fingerprints));
  const still = new Set(review.items.flatMap(({ finding }) => finding.fingerprints));
  const values = {
    before: before.items.length,
    after: review.items.length,
    gone: before.items.filter(({ finding }) => !still.has(finding.id)).length,
    came: review.items.filter(({ finding }) => !finding.fingerprints.some((one) => known.has(one))).length,
  };
  return { key: 'align.compared', values };
}
