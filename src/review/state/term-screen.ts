import type { LanguageCode } from '../../core/language.js';
import type { TermPlaces } from '../../core/term-place.js';
import type { TextField } from './text-field.js';

/** All places of a term, and the word that they are to have. */
export interface TermScreen {
  readonly kind: 'terms';
  /** Index of the finding that is about the term. */
  readonly item: number;
  /** Undefined while they are looked for. */
  readonly places: TermPlaces | undefined;
  /** Index of the place marked. */
  readonly at: number;
  /** What all places are to call it; empty where no word is known. */
  readonly word: string;
  /** A word that the reviewer has typed. */
  readonly typed: string;
  /** Indexes of the places that stay as they are though they could be changed. */
  readonly left: readonly number[];
  /** What Enter does: shows what would change, saves that, adds the term to the glossary. */
  readonly mode: 'places' | 'confirm' | 'glossary';
  /** While a word is being typed, which Enter takes then. */
  readonly field?: TextField;
}

/** A word that the text has for the term, and at how many places. */
export interface Rendering {
  readonly word: string;
  readonly count: number;
}

/** What the text calls the term, the most frequent word first, of equal ones the earlier. */
export function renderingsOf({ places }: TermPlaces): readonly Rendering[] {
  const counts = new Map<string, number>();
  for (const { target, rendering } of places) {
    if (target) counts.set(fold(rendering), (counts.get(fold(rendering)) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count);
}

/** The words that can be chosen: those of the glossary, those of the text, the one that was typed. */
export function choicesOf({ places, typed }: Pick<TermScreen, 'places' | 'typed'>): readonly string[] {
  if (!places) return [];
  const all = [...places.admitted, ...renderingsOf(places).map(({ word }) => word), typed];
  return [...new Set(all.map(fold))].filter((word) => word !== '');
}

/** What the glossary is to have: the chosen word in the language of the text, and what each version calls it. */
export function termsOf({ places, word }: TermScreen, language: LanguageCode): Readonly<Record<LanguageCode, string>> {
  const names = places?.names.map((name) => [name.language, name.text] as const) ?? [];
  return Object.fromEntries([[language, word], ...names]);
}

/** Two ways to encode é are one word. */
function fold(text: string): string {
  return text.normalize('NFC');
}

/** Whether two words are one, however their accents are encoded. */
export function isSameWord(a: string, b: string): boolean {
  return fold(a) === fold(b);
}
