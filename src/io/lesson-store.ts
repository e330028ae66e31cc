import type { Lesson, LessonDraft } from '../core/lesson.js';
import { formatLesson, type ParsedLessons, parseLessons } from '../core/lesson-lines.js';
import { linePaths } from './line-file.js';
import { openLineStore, randomId } from './line-store.js';

/** What was learned in a project: lines are added, and none is changed. */
export interface LessonStore {
  /** Path of `lessons.jsonl`. */
  readonly path: string;
  /**
   * All lessons in the file's order; numbers of damaged lines. Creates nothing.
   * @throws Fault `usage` when the file is there and cannot be read
   */
  read(): ParsedLessons;
  /**
   * Adds lessons, each with id, by and at, and does not return before the disk has them.
   * @returns them, in order
   * @throws Fault `usage` when they cannot be written; then none of them is in the file
   */
  append(drafts: readonly LessonDraft[]): readonly Lesson[];
}

export interface LessonStoreOptions {
  /** Who learns. */
  readonly by: string;
  readonly now?: () => Date;
  /** Ids for new lessons, each another one. */
  readonly newId?: () => string;
}

/**
 * Opens the lessons of a folder; nothing is read or created yet.
 * @param folder where `.taiyaku/` stands, with the decisions
 */
export function openLessonStore(folder: string, options: LessonStoreOptions): LessonStore {
  const { by, now = () => new Date(), newId = randomId } = options;
  let own: readonly Lesson[] = [];
  const store = openLineStore<LessonDraft, Lesson>(linePaths(folder, 'lessons'), {
    parse(text) {
      const { lessons, damaged } = parseLessons(text);
      return { lines: lessons, damaged };
    },
    format: formatLesson,
    complete(drafts) {
      const at = now().toISOString();
      own = drafts.map((draft): Lesson => ({ ...draft, id: newId(), by, at }));
      return own;
    },
  });
  return {
    path: store.path,
    read() {
      const { lines, damaged } = store.read();
      return { lessons: lines, damaged };
    },
    append(drafts) {
      if (drafts.length === 0) return [];
      store.append(drafts);
      return own;
    },
  };
}
