import type { Decision } from '../../core/decision.js';
import { standings } from '../decisions/standing.js';
import type { Review } from '../model.js';
import { correctBy } from './edit.js';
import { reduceField } from './field-keys.js';
import type { KeyLabels } from './help-keys.js';
import { commandOf } from './keymap.js';
import type { Key } from './keys.js';
import { learn } from './learned.js';
import { type Learning, NOTHING_LEARNED } from './learning.js';
import { runCommand } from './list-keys.js';
import { firstOpen, nextOpen } from './moves.js';
import { keepPairs } from './proposals.js';
import type { Notice, ReviewState } from './state.js';
import { type After, ask, type ReviewEvent, type Step, stay } from './steps.js';

interface StartOptions {
  readonly by: string;
  /** Name of the decisions file. */
  readonly file: string;
  readonly labels?: KeyLabels;
  readonly learning?: Learning;
}

/** The review of a text as it begins: on the first finding that wants a judgement. */
export function startReview(
  review: Review,
  decisions: readonly Decision[],
  { by, file, labels = {}, learning = NOTHING_LEARNED }: StartOptions,
): ReviewState {
  const state: ReviewState = {
    review,
    decisions,
    standings: standings(review, decisions),
    by,
    at: -1,
    filter: 'open',
    sort: 'position',
    query: '',
    screen: { kind: 'list' },
    notice: undefined,
    learning,
    file,
    labels,
  };
  return { ...state, at: firstOpen(state) };
}

/** The state after an event. Nothing else changes the state, and nothing here touches the machine. */
export function reduce(state: ReviewState, event: ReviewEvent): Step {
  switch (event.kind) {
    case 'key':
      return reduceKey({ ...state, notice: undefined }, event.key);
    case 'recorded':
      return stay(record(state, event.decisions, event.after));
    case 'planned':
      if (event.changes.length === 0) return stay(noted(state, { key: 'notice.nothing-to-write' }));
      return stay({ ...state, screen: { kind: 'write', changes: event.changes, top: 0 } });
    case 'written': {
      const { count, conflicts } = event;
      const key = conflicts > 0 ? 'notice.written-with-conflicts' : 'notice.written';
      return stay(noted({ ...state, screen: { kind: 'list' } }, { key, values: { count, conflicts } }));
    }
    case 'reviewed':
      return stay(reviewAnew(state, event.review));
    case 'learned':
      return stay(learn(state, event.lessons, event.isUndo));
    case 'edited':
      return correctBy(event.text, state);
    case 'failed':
      return stay(noted(readable(state), { key: 'notice.failed', values: { what: event.what }, isFault: true }));
  }
}

function reduceKey(state: ReviewState, key: Key): Step {
  if (key.kind === 'named' && key.name === 'suspend') return ask(state, { kind: 'suspend' });
  if (key.kind === 'named' && key.name === 'redraw') return ask(state, { kind: 'redraw' });
  if (key.kind === 'named' && key.name === 'interrupt') return ask(state, { kind: 'quit' });
  if (state.screen.kind !== 'list') return reduceField(state, key);
  const command = commandOf(key);
  if (command === 'kana') return stay(noted(state, { key: 'notice.kana' }));
  return command ? runCommand(command, state) : stay(state);
}

/** The list in place of what was to be written, which has no line for a notice. */
function readable(state: ReviewState): ReviewState {
  return state.screen.kind === 'write' ? { ...state, screen: { kind: 'list' } } : state;
}

function noted(state: ReviewState, notice: Notice): ReviewState {
  return { ...state, notice };
}

/** The findings of the text as it is now; the cursor stays on the same one, if it is still there. */
function reviewAnew(state: ReviewState, review: Review): ReviewState {
  const id = state.review.items[state.at]?.finding.id;
  const at = review.items.findIndex(({ finding }) => id !== undefined && finding.fingerprints.includes(id));
  const learning = keepPairs(state);
  const next = { ...state, review, standings: standings(review, state.decisions), at, learning };
  return at >= 0 ? next : { ...next, at: firstOpen(next) };
}

/** Takes in what the file has now, and moves on. */
function record(state: ReviewState, added: readonly Decision[], after: After): ReviewState {
  const known = new Set(state.decisions.map(({ id }) => id));
  const decisions = [...state.decisions, ...added.filter(({ id }) => !known.has(id))];
  const next = { ...state, decisions, standings: standings(state.review, decisions) };
  const own = added.findLast(({ by }) => by === state.by);
  if (after === 'advance') return { ...next, at: nextOpen(next) };
  if (after === 'stay' || !own) return next;
  const at = state.review.items.findIndex(({ finding }) => finding.fingerprints.includes(own.fingerprint));
  return at < 0 ? next : { ...next, at };
}
