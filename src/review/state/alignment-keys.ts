import { findingsOf } from '../alignment/bead-findings.js';
import { BEAD_ORDERS } from '../alignment/beads.js';
import { type BeadChange, give, mergeNext, split, take, toggleLock } from '../alignment/operations.js';
import type { MessageKey } from '../messages/index.js';
import type { ReviewBead } from '../model.js';
import { ALIGNMENT_KEYS, type AlignmentCommand, alignmentCommandOf } from './alignment-keymap.js';
import { doubtfulFrom, movedTo, stepped, turnedTo } from './alignment-moves.js';
import type { Key } from './keys.js';
import { realign, redoRealign, undoRealign } from './realign.js';
import { ROW_STEPS, type RowCommand, rowAt, rowStep } from './rows.js';
import type { AlignmentView, ReviewState } from './state.js';
import { noted, type Step, stay, toList } from './steps.js';

type Beads = readonly ReviewBead[];
type Act = (state: ReviewState, screen: AlignmentView, beads: Beads) => Step;

/** What each command does. */
const ACTS: Readonly<Record<AlignmentCommand, Act>> = {
  down: goBy('down'),
  up: goBy('up'),
  'page-down': goBy('page-down'),
  'page-up': goBy('page-up'),
  first: goBy('first'),
  last: goBy('last'),
  'next-doubtful': goToDoubtful(1),
  'previous-doubtful': goToDoubtful(-1),
  'next-version': (state, screen) => stay(turnedTo(state, screen, 1)),
  'previous-version': (state, screen) => stay(turnedTo(state, screen, -1)),
  order: (state, screen) => {
    const order = BEAD_ORDERS[(BEAD_ORDERS.indexOf(screen.order) + 1) % BEAD_ORDERS.length]!;
    return stay({ ...state, screen: { ...screen, order } });
  },
  merge: change(mergeNext, 'align.no-next'),
  split: change(split, 'align.one-sentence'),
  'take-source': change((beads, at) => take(beads, at, 'source'), 'align.no-sentence'),
  'give-source': change((beads, at) => give(beads, at, 'source'), 'align.no-sentence'),
  'take-target': change((beads, at) => take(beads, at, 'target'), 'align.no-sentence'),
  'give-target': change((beads, at) => give(beads, at, 'target'), 'align.no-sentence'),
  lock: change(toggleLock, 'align.no-sentence'),
  undo: undoRealign,
  redo: redoRealign,
  finding: goToFinding,
  help: (state, screen) => stay({ ...state, screen: { ...screen, help: 0 } }),
  back: (state) => stay(toList(state)),
};

/** Keys while the alignment is shown. */
export function reduceAlignment(state: ReviewState, screen: AlignmentView, key: Key): Step {
  const command = alignmentCommandOf(key);
  if (command === 'kana') return stay(noted(state, { key: 'notice.kana' }));
  if (screen.help !== undefined) return stay({ ...state, screen: { ...screen, help: turned(screen.help, command) } });
  return command ? ACTS[command](state, screen, state.review.versions[screen.version]?.beads ?? []) : stay(state);
}

/** The keys are read a line or a page at a time; any other key closes them, and does nothing else. */
function turned(top: number, command: AlignmentCommand | undefined): number | undefined {
  const step = rowStep(command);
  return step === undefined ? undefined : rowAt(top, step, ALIGNMENT_KEYS.length);
}

function goBy(command: RowCommand): Act {
  return (state, screen, beads) => {
    return stay(movedTo(state, screen.version, stepped(beads, screen, ROW_STEPS[command])));
  };
}

function goToDoubtful(direction: 1 | -1): Act {
  return (state, screen, beads) => {
    const at = doubtfulFrom(beads, screen, direction);
    if (at === undefined) return stay(noted(state, { key: 'align.no-doubtful' }));
    return stay(movedTo(state, screen.version, at));
  };
}

/** The first finding of the bead, in the list; whatever is filtered, the list has the finding that the cursor is on. */
function goToFinding(state: ReviewState, { version, at }: AlignmentView): Step {
  const [first] = findingsOf(state.review, version, at);
  if (first === undefined) return stay(noted(state, { key: 'align.no-finding' }));
  return stay({ ...toList(state), at: first });
}

function change(operation: (beads: Beads, at: number) => BeadChange | undefined, otherwise: MessageKey): Act {
  return (state, { at }, beads) => {
    const done = operation(beads, at);
    return done ? realign(done, state) : stay(noted(state, { key: otherwise }));
  };
}
