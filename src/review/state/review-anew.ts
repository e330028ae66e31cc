import { beadAt, beadWith, borderBefore } from '../alignment/beads.js';
import { standings } from '../decisions/standing.js';
import type { Review } from '../model.js';
import { firstOpen } from './moves.js';
import { stillUndoable } from './realign.js';
import type { AlignmentView, Notice, ReviewState, Screen } from './state.js';

/**
 * The text as it was checked again. The cursor stays on the same finding, if it is still there, and the alignment at the same sentence. Who changed the alignment
 * is told what became of the findings.
 */
export function reviewAnew(state: ReviewState, review: Review): ReviewState {
  const id = state.review.items[state.at]?.finding.id;
  const at = indexOf(id, review);
  const next: ReviewState = {
    ...state,
    review,
    standings: standings(review, state.decisions),
    at,
    realigned: stillUndoable(state.realigned, state.review, review),
    isChecking: false,
    notice: state.isChecking && state.notice?.isFault !== true ? comparison(state.review, review) : state.notice,
    screen: screenAnew(state, review),
  };
  return at >= 0 ? next : { ...next, at: firstOpen(next) };
}

/** Index of the finding that has an id now, by itself or merged into another one; −1 for none. */
function indexOf(id: string | undefined, { items }: Review): number {
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
