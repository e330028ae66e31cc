import { commandOf, struck } from './keymap.js';
import type { Key } from './keys.js';
import type { ListEntry } from './selectors.js';
import type { ReviewState } from './state.js';
import { ask, type Step, stay } from './steps.js';
import { consistencyDrafts } from './term-judgements.js';
import { leftAtFirst, planPlaces } from './term-plan.js';
import { choicesOf, isSameWord, type TermScreen } from './term-screen.js';
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
  // What was pasted is no key: the word `enter` must not change anything.
  if (key.kind === 'paste') return stay(state);
  if (commandOf(key) === 'kana') return stay({ ...state, notice: { key: 'notice.kana' } });
  const name = key.kind === 'named' ? key.name : struck(key.text);
  if (name === 'escape' || name === 'q') return leave(state, screen);
  if (!screen.places || screen.places.places.length === 0) return stay(state);
  if (screen.mode === 'glossary') return name === 'enter' ? addTerm(state, screen) : stay(state);
  const step = STEPS[name];
  if (step !== undefined) return show(state, { ...screen, at: within(screen, screen.at + step) });
  if (name === 'enter') return screen.mode === 'confirm' ? change(state, screen) : confirm(state, screen);
  const act = ACTS[name];
  // Whatever changes what Enter would do asks for Enter twice again.
  return act ? act(state, { ...screen, mode: 'places' }) : stay(state);
}

/** How far keys move the mark. */
const STEPS: Readonly<Record<string, number>> = {
  up: -1,
  k: -1,
  down: 1,
  j: 1,
  'page-up': -10,
  b: -10,
  'page-down': 10,
  home: -Infinity,
  end: Infinity,
  G: Infinity,
};

const ACTS: Readonly<Record<string, (state: ReviewState, screen: TermScreen) => Step>> = {
  tab: (state, screen) => show(state, choose(screen, 1)),
  'back-tab': (state, screen) => show(state, choose(screen, -1)),
  ' ': leaveOut,
  e: (state, screen) => show(state, { ...screen, field: fieldOf(screen.word) }),
  g: openGlossary,
};

function show(state: ReviewState, screen: TermScreen): Step {
  return stay({ ...state, screen });
}

function within({ places }: TermScreen, at: number): number {
  return Math.max(0, Math.min(places!.places.length - 1, at));
}

/** Back to the places, and from there to the list. */
function leave(state: ReviewState, screen: TermScreen): Step {
  if (screen.mode === 'places') return stay({ ...state, screen: { kind: 'list' } });
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
  const next = { ...screen, at: within(screen, at + 1) };
  if (fate === 'left') return show(state, { ...next, left: left.filter((one) => one !== at) });
  if (fate === 'change' || fate === 'taken') return show(state, { ...next, left: [...left, at] });
  return show(state, next);
}

function confirm(state: ReviewState, screen: TermScreen): Step {
  const isAny = planPlaces(screen, state).some(({ fate }) => fate === 'change');
  if (!isAny) return stay({ ...state, notice: { key: 'terms.nothing-to-change' } });
  return show(state, { ...screen, mode: 'confirm' });
}

/** Saves the judgements, all at once. The cursor goes on only when its own finding is among them. */
function change(state: ReviewState, screen: TermScreen): Step {
  const planned = planPlaces(screen, state).filter(({ fate }) => fate === 'change');
  const drafts = consistencyDrafts(planned, screen.word, state);
  const after = planned.some(({ item }) => item === screen.item) ? 'advance' : 'stay';
  const notice = { key: 'terms.made-consistent', values: { count: planned.length, word: screen.word } } as const;
  return ask({ ...state, screen: { kind: 'list' }, notice }, { kind: 'append', drafts, after });
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
  const noted = (key: 'terms.no-word' | 'terms.in-glossary') => stay({ ...state, screen, notice: { key } });
  if (screen.word === '' || names.length === 0) return noted('terms.no-word');
  if (admitted.some((word) => isSameWord(word, screen.word))) return noted('terms.in-glossary');
  return show(state, { ...screen, mode: 'glossary' });
}

function addTerm(state: ReviewState, screen: TermScreen): Step {
  const terms = termsOf(screen, state);
  return ask({ ...state, screen: { ...screen, mode: 'places' } }, { kind: 'add-term', terms });
}

/** What the glossary is to have: the chosen word, and what each version calls it. */
export function termsOf({ places, word }: TermScreen, { review }: ReviewState): Readonly<Record<string, string>> {
  const names = places?.names.map(({ language, text }) => [language, text] as const) ?? [];
  return Object.fromEntries([[review.language, word], ...names]);
}
