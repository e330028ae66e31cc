import { SCOPES } from '../../core/decision.js';
import { movedTo } from './alignment-moves.js';
import { matchingKeys } from './help-keys.js';
import { turned } from './learn-keys.js';
import { refilled } from './refilled.js';
import { entryAt, isListed } from './selectors.js';
import type { ReviewState, Screen } from './state.js';
import { type Step, stay } from './steps.js';
import { askTrial } from './trial.js';

/** The field that is being typed in, if any. */
export function openField({ screen }: ReviewState): { readonly text: string; readonly cursor: number } | undefined {
  return 'field' in screen ? screen.field : undefined;
}

/**
 * Takes the text of the open field as a whole, as a browser has it, which types, pastes and converts kana by itself.
 * @param cursor UTF-16 offset
 */
export function fill(state: ReviewState, text: string, cursor: number): Step {
  const before = openField(state);
  if (!before) return stay(state);
  const field = refilled(before, text, cursor);
  // A page without its script sends the field with every button: the mark stays while the words do.
  const isOther = state.screen.kind === 'help' && field.text !== before.text;
  const screen = { ...state.screen, field, ...(isOther ? { at: 0 } : {}) } as Screen;
  return askTrial(state, stay({ ...state, screen }));
}

/**
 * Marks the row that somebody points at: a finding of the list by its index in the review, a bead by its index in the text, a place of a term, a key, the scope of a dismissal. Something
 * learned is taken or left by it, too: its row is a button that is pressed or not. What is not there is not marked.
 */
export function pointAt(state: ReviewState, at: number): ReviewState {
  const { screen } = state;
  switch (screen.kind) {
    case 'list': {
      const entry = entryAt(at, state);
      return entry && isListed(entry, state) ? { ...state, at } : state;
    }
    case 'alignment':
      return state.review.versions[screen.version]?.beads[at] ? movedTo(state, screen.version, at) : state;
    case 'dismiss': {
      const scope = SCOPES[at];
      return scope ? { ...state, screen: { ...screen, scope } } : state;
    }
    case 'terms':
      return screen.places?.places[at] ? { ...state, screen: { ...screen, at, mode: 'places' } } : state;
    case 'learn':
      return screen.rows[at] ? { ...state, screen: turned({ ...screen, at }) } : state;
    case 'help':
      return matchingKeys(screen.field.text, state)[at] ? { ...state, screen: { ...screen, at } } : state;
    default:
      return state;
  }
}
