import { commandOf, keyOf } from './keymap.js';
import type { Key } from './keys.js';
import { rowAt, rowStep } from './rows.js';
import type { ListEntry } from './selectors.js';
import type { ReviewState } from './state.js';
import { ask, noted, type Step, stay, toList } from './steps.js';
import { consistencyDrafts } from './term-judgements.js';
import { leftAtFirst, placesToChange, planPlaces } from './term-plan.js';
import { choicesOf, isSameWord, type TermScreen, termsOf } from './term-screen.js';
import { fieldOf, type TextField } from './text-field.js';
import { typed } from './typed.js';

/** Shows all places of the term that a finding is about, as soon as they are found. */
export function openTerms({ index }: ListEntry, state: ReviewState): Step {
  const screen: TermScreen = {
    kind: 'terms',
    item: index,
    places: undefined,
    at: 0,
    word: '',
    typed: '',
    left: [],
    mode: 'places',
  };
  return ask({ ...state, screen }, { kind: 'find-term', item: index });
}

/** Takes in the places that were found, on the one that the finding is at; nothing when they are no longer asked for. */
export function showPlaces(
  state: ReviewState,
  { item, places }: Pick<TermScreen, 'item'> & { readonly places: NonNullable<TermScreen['places']> },
): ReviewState {
  const { screen } = state;
  if (screen.kind !== 'terms' || screen.item !== item || screen.places) return state;
  const { segment } = state.review.items[item]!.finding;
  const found = { ...screen, places, left: leftAtFirst(places, item, state) };
  const at = Math.max(
    0,
    places.places.findIndex((place) => place.segment === segment),
  );
  return { ...state, screen: { ...found, at, word: choicesOf(found)[0] ?? '' } };
}

/** Keys while the places of a term are shown. */
export function reduceTerms(state: ReviewState, screen: TermScreen, key: Key): Step {
  if (screen.field) return typeWord(state, screen, screen.field, key);
  const command = commandOf(key);
  if (command === 'kana') return stay(noted(state, { key: 'notice.kana' }));
  const name = keyOf(key);
  if (name === 'escape' || name === 'q') return leave(state, screen);
  if (!screen.places || screen.places.places.length === 0) return stay(state);
  if (screen.mode === 'glossary') return name === 'enter' ? addTerm(state, screen) : stay(state);
  if (name === 'enter') return screen.mode === 'confirm' ? change(state, screen) : confirm(state, screen);
  const act = ACTS.get(name);
  // Whatever changes what Enter would do asks for Enter twice again.
  if (act) return act(state, { ...screen, mode: 'places' });
  const step = rowStep(command);
  return step === undefined ? stay(state) : show(state, goneBy(screen, step));
}

/** What keys do that mean something else here than in the list, or nothing there. */
const ACTS: ReadonlyMap<string | undefined, (state: ReviewState, screen: TermScreen) => Step> = new Map([
  ['tab', (state, screen) => show(state, choose(screen, 1))],
  ['back-tab', (state, screen) => show(state, choose(screen, -1))],
  [' ', leaveOut],
  ['e', (state, screen) => show(state, { ...screen, field: fieldOf(screen.word) })],
  ['g', openGlossary],
]);

function show(state: ReviewState, screen: TermScreen): Step {
  return stay({ ...state, screen });
}

function goneBy(screen: TermScreen, step: number): TermScreen {
  return { ...screen, at: rowAt(screen.at, step, screen.places!.places.length) };
}

/** Back to the places, and from there to the list. */
function leave(state: ReviewState, screen: TermScreen): Step {
  if (screen.mode === 'places') return stay(toList(state));
  return show(state, { ...screen, mode: 'places' });
}

function choose(screen: TermScreen, step: number): TermScreen {
  const all = choicesOf(screen);
  const next = all.findIndex((word) => isSameWord(word, screen.word)) + step;
  return { ...screen, word: all[(next + all.length) % all.length] ?? '' };
}

/** Leaves the marked place as it is, or takes it in again, and goes on. Places that would not be changed anyway stay what they are. */
function leaveOut(state: ReviewState, screen: TermScreen): Step {
  const { at, left } = screen;
  const fate = planPlaces(screen, state)[at]?.fate;
  const next = goneBy(screen, 1);
  if (fate === 'left') return show(state, { ...next, left: left.filter((one) => one !== at) });
  if (fate === 'change' || fate === 'taken') return show(state, { ...next, left: [...left, at] });
  return show(state, next);
}

function confirm(state: ReviewState, screen: TermScreen): Step {
  if (placesToChange(screen, state).length === 0) return stay(noted(state, { key: 'terms.nothing-to-change' }));
  return show(state, { ...screen, mode: 'confirm' });
}

/** Saves the judgements, all at once. The cursor goes on only when its own finding is among them. */
function change(state: ReviewState, screen: TermScreen): Step {
  const changed = placesToChange(screen, state);
  const drafts = consistencyDrafts(changed, screen.word, state);
  const after = changed.some(({ item }) => item === screen.item) ? 'advance' : 'stay';
  const notice = { key: 'terms.made-consistent', values: { count: changed.length, word: screen.word } } as const;
  return ask(noted(toList(state), notice), { kind: 'append', drafts, after });
}

function typeWord(state: ReviewState, { field: _field, ...screen }: TermScreen, field: TextField, key: Key): Step {
  const name = key.kind === 'named' ? key.name : undefined;
  if (name === 'escape') return show(state, screen);
  if (name !== 'enter') return show(state, { ...screen, field: typed(field, key) });
  const word = field.text.trim();
  return show(state, word === '' ? screen : { ...screen, word, typed: word });
}

function openGlossary(state: ReviewState, screen: TermScreen): Step {
  const { names, admitted } = screen.places!;
  const refused = (key: 'terms.no-word' | 'terms.in-glossary') => stay(noted({ ...state, screen }, { key }));
  if (screen.word === '' || names.length === 0) return refused('terms.no-word');
  if (admitted.some((word) => isSameWord(word, screen.word))) return refused('terms.in-glossary');
  return show(state, { ...screen, mode: 'glossary' });
}

function addTerm(state: ReviewState, screen: TermScreen): Step {
  const terms = termsOf(screen, state.review.language);
  return ask({ ...state, screen: { ...screen, mode: 'places' } }, { kind: 'add-term', terms });
}
