import type { Decision } from '../../core/decision.js';
import type { CheckNames } from '../../finding-words/names.js';
import { withOwnItems } from '../decisions/own.js';
import { standings } from '../decisions/standing.js';
import type { Review } from '../model.js';
import type { Command } from './commands.js';
import { correctBy } from './edit.js';
import { reduceField } from './field-keys.js';
import { fill, pointAt } from './from-page.js';
import type { KeyLabels } from './help-keys.js';
import { commandOf } from './keymap.js';
import type { Key } from './keys.js';
import { takeLessons } from './learn-keys.js';
import { type Learning, NOTHING_LEARNED } from './learning.js';
import { runCommand } from './list-keys.js';
import { firstOpen, nextOpen } from './moves.js';
import { indexOf, reviewAnew, withReview } from './review-anew.js';
import { type Notice, type ReviewState, UNJUDGED } from './state.js';
import { type After, ask, noted, type ReviewEvent, type Step, stay, toList } from './steps.js';
import { showPlaces } from './term-keys.js';
import { askTrial, takeTrial } from './trial.js';

interface StartOptions {
  readonly by: string;
  /** Name of the decisions file. */
  readonly file: string;
  readonly labels?: KeyLabels;
  /** In the language of the review; none where it is absent. */
  readonly checkNames?: CheckNames;
  /** None where it is absent. */
  readonly withheld?: ReadonlySet<Command>;
  readonly learning?: Learning;
}

/** The review of a text as it begins: on the first finding that wants a judgement. */
export function startReview(
  checked: Review,
  decisions: readonly Decision[],
  { by, file, labels = {}, checkNames = {}, withheld = new Set(), learning = NOTHING_LEARNED }: StartOptions,
): ReviewState {
  const review = withOwnItems(checked, decisions);
  const state: ReviewState = {
    review,
    decisions,
    read: decisions.length,
    standings: standings(review, decisions),
    by,
    at: -1,
    filter: 'open',
    sort: 'position',
    checkNames,
    query: '',
    screen: { kind: 'list' },
    notice: undefined,
    realigned: { undo: [], redo: [] },
    isChecking: false,
    learning,
    file,
    labels,
    withheld,
  };
  return { ...state, at: firstOpen(state) };
}

/** The state after an event. Nothing else changes the state, and nothing here touches the machine. */
export function reduce(state: ReviewState, event: ReviewEvent): Step {
  switch (event.kind) {
    case 'key':
      return reduceKey({ ...state, notice: undefined }, event.key);
    case 'filled':
      return fill({ ...state, notice: undefined }, event.text, event.cursor);
    case 'pointed':
      return stay(pointAt({ ...state, notice: undefined }, event.at));
    case 'recorded':
      return stay(record(state, event.decisions, event.after));
    case 'planned':
      if (event.changes.length === 0) return stay(noted(readable(state), { key: 'notice.nothing-to-write' }));
      return stay({ ...state, screen: { kind: 'write', changes: event.changes, top: 0 } });
    case 'written': {
      const { count, conflicts } = event;
      const key = conflicts > 0 ? 'notice.written-with-conflicts' : 'notice.written';
      return stay(noted(toList(state), { key, values: { count, conflicts } }));
    }
    case 'reviewed':
      return reviewAnew(state, event.review);
    case 'learned':
      return stay(takeLessons(state, event.lessons, event.isUndo));
    case 'edited':
      return correctBy(event.text, state);
    case 'term-found':
      return stay(showPlaces(state, event));
    case 'term-added':
      return stay(noted(state, { key: 'terms.added', values: { path: event.path } }));
    case 'tried':
      return stay(takeTrial(state, event.text, event.trial));
    case 'failed': {
      const notice: Notice = { key: 'notice.failed', values: { what: event.what }, isFault: true };
      const isChecking = state.isChecking && event.isCheck !== true;
      return stay(noted({ ...readable(state), isChecking }, notice));
    }
  }
}

function reduceKey(state: ReviewState, key: Key): Step {
  if (key.kind === 'named' && key.name === 'suspend') return ask(state, { kind: 'suspend' });
  if (key.kind === 'named' && key.name === 'redraw') return ask(state, { kind: 'redraw' });
  if (key.kind === 'named' && key.name === 'interrupt') return ask(state, { kind: 'quit' });
  if (state.screen.kind !== 'list') return askTrial(state, reduceField(state, key));
  const command = commandOf(key);
  if (command === 'kana') return stay(noted(state, { key: 'notice.kana' }));
  return command ? runCommand(command, state) : stay(state);
}

/** The list in place of what was to be written, which has no line for a notice, and of places that will not be found. */
function readable(state: ReviewState): ReviewState {
  const { screen } = state;
  const isOver = screen.kind === 'write' || (screen.kind === 'terms' && screen.places === undefined);
  return isOver ? toList(state) : state;
}

/** To the next finding that wants a judgement; where none does, the user is told what there is to do now. */
function goOn(state: ReviewState): ReviewState {
  const isDone = state.standings.every(({ status }) => !UNJUDGED.has(status));
  const next = { ...state, at: nextOpen(state) };
  return isDone && state.notice?.key === 'notice.saved' ? noted(next, { key: 'notice.all-judged' }) : next;
}

/** Takes in what the file has now, and moves on. */
function record(state: ReviewState, added: readonly Decision[], after: After): ReviewState {
  const known = new Set(state.decisions.map(({ id }) => id));
  const decisions = [...state.decisions, ...added.filter(({ id }) => !known.has(id))];
  const fresh = withReview(state, withOwnItems(state.review, decisions), decisions);
  const next = state.at < 0 ? { ...fresh, at: -1 } : fresh;
  if (after === 'advance') return goOn(next);
  if (after === 'stay') return next;
  const judged = added.filter(({ by }) => by === state.by).map(({ fingerprint }) => indexOf(fingerprint, next.review));
  return { ...next, at: judged.findLast((index) => index >= 0) ?? next.at };
}
