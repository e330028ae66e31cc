import type { LessonStore } from '../io/lesson-store.js';
import { type Learning, NOTHING_LEARNED } from '../review/state/learning.js';
import type { Settings } from './settings.js';

/**
 * What a review begins with of what was learned in a project.
 * @param asksAtEnd somebody is there to be asked; a script that says q is not kept waiting for an answer
 */
export function learningOf(store: LessonStore, { choices }: Settings, asksAtEnd: boolean): Learning {
  const locked = [...choices.checks].flatMap(([id, settings]) => (settings.locked ? [id] : []));
  return { ...NOTHING_LEARNED, lessons: store.read().lines, locked: new Set(locked), asksAtEnd };
}
