import { SCOPES } from '../../core/decision.js';
import { reduceAlignment } from './alignment-keys.js';
import { correctBy } from './edit.js';
import { matchingKeys } from './help-keys.js';
import { commandOf, keyOf } from './keymap.js';
import type { Key } from './keys.js';
import { reduceLearn } from './learn-keys.js';
import { addTo, judge, relist, runCommand } from './list-keys.js';
import { ROW_STEPS, rowAt, rowStep } from './rows.js';
import { current } from './selectors.js';
import type { ReviewState, Screen } from './state.js';
import { ask, noted, type Step, stay, toList } from './steps.js';
import { reduceTerms } from './term-keys.js';
import { typed } from './typed.js';

/** Keys while something else than the list is on the screen: Escape leaves it, Enter does it, the rest is typed. */
export function reduceField(state: ReviewState, key: Key): Step {
  const { screen } = state;
  if (screen.kind === 'alignment') return reduceAlignment(state, screen, key);
  if (screen.kind === 'terms') return reduceTerms(state, screen, key);
  if (key.kind === 'named' && key.name === 'escape') return stay(toList(state));
  if (screen.kind === 'learn') return reduceLearn(state, screen, key);
  if (screen.kind === 'overview' || screen.kind === 'write') return reduceReading(state, screen, key);
  if (key.kind === 'named' && key.name === 'enter') return enter(state);
  if (screen.kind === 'dismiss' && key.kind === 'named' && SCOPE_STEPS[key.name] !== undefined) {
    return stay({ ...state, screen: { ...screen, scope: otherScope(screen.scope, SCOPE_STEPS[key.name]!) } });
  }
  if (screen.kind === 'help' && key.kind === 'named' && (key.name === 'up' || key.name === 'down')) {
    const at = rowAt(screen.at, ROW_STEPS[key.name], matchingKeys(screen.field.text, state).length);
    return stay({ ...state, screen: { ...screen, at } });
  }
  if (screen.kind === 'list') return stay(state);
  const field = typed(screen.field, key);
  const next = { ...screen, field, ...(screen.kind === 'help' ? { at: 0 } : {}) } as Screen;
  return stay({ ...state, screen: next });
}

const SCOPE_STEPS: Readonly<Record<string, number>> = { up: -1, down: 1, tab: 1, 'back-tab': -1 };

function otherScope(scope: (typeof SCOPES)[number], step: number) {
  return SCOPES[(SCOPES.indexOf(scope) + step + SCOPES.length) % SCOPES.length]!;
}

function enter(state: ReviewState): Step {
  const { screen } = state;
  const entry = current(state);
  const list = toList(state);
  if (screen.kind === 'search') return search(list, screen.field.text.trim());
  if (screen.kind === 'help') {
    const row = matchingKeys(screen.field.text, state)[screen.at];
    return row ? runCommand(row.command, list) : stay(list);
  }
  if (!entry || !('field' in screen) || screen.kind === 'terms') return stay(list);
  const text = screen.field.text.trim();
  switch (screen.kind) {
    case 'edit':
      return correctBy(screen.field.text, state, screen.isOwn);
    case 'dismiss': {
      const { scope } = screen;
      return judge({ verdict: 'dismissed', scope, ...(text === '' ? {} : { reason: text }) }, entry, list);
    }
    case 'question':
      return text === '' ? stay(list) : judge({ verdict: 'question', reason: text }, entry, list);
    case 'comment':
      return addTo(entry, { comment: text }, list);
  }
}

/** Lists what has the words; where nothing has them, the list stays as it was. */
function search(state: ReviewState, query: string): Step {
  const found = relist({ ...state, query });
  return found.state.at >= 0 || query === ''
    ? found
    : stay(noted(state, { key: 'notice.not-found', values: { query } }));
}

/** Screens that are only read, a line or a page at a time. Of what would be written Enter or w writes it. */
function reduceReading(state: ReviewState, screen: Extract<Screen, { kind: 'overview' | 'write' }>, key: Key): Step {
  const name = keyOf(key);
  if (screen.kind === 'write' && (name === 'enter' || name === 'w')) return ask(state, { kind: 'write' });
  if (name === 'q' || name === 'h') return stay(toList(state));
  const step = rowStep(commandOf(key));
  // Where an overview ends only who draws it knows.
  if (step === undefined || step === Infinity) return stay(state);
  const last = screen.kind === 'write' ? screen.changes.length - 1 : Infinity;
  return stay({ ...state, screen: { ...screen, top: Math.min(last, Math.max(0, screen.top + step)) } });
}
