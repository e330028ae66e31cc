import type { Lesson, LessonDraft } from '../core/lesson.js';
import { formatLesson, parseLessons } from '../core/lesson-lines.js';
import { linePaths } from './line-file.js';
import { type LineOrigin, type LineStore, type LineStoreOptions, openLineStore } from './line-store.js';

/** What was learned in a project, `lessons.jsonl`. Its `append` returns what was added here, and nothing of others: that is what undo takes back. */
export type LessonStore = LineStore<LessonDraft, Lesson>;

/**
 * Opens the lessons of a folder; nothing is read or created yet.
 * @param folder where `.taiyaku/` stands, with the decisions
 * @param options by: who learns
 */
export function openLessonStore(folder: string, options: LineStoreOptions): LessonStore {
  const complete = (draft: LessonDraft, origin: LineOrigin): Lesson => ({ ...draft, ...origin });
  const kind = { parse: parseLessons, format: formatLesson, complete };
  const store = openLineStore(linePaths(folder, 'lessons'), kind, options);
  return {
    ...store,
    append: (drafts) => (drafts.length === 0 ? [] : store.append(drafts).slice(-drafts.length)),
  };
}
