import type { LanguageCode } from './language.js';

/** Words of a target that a check is not to flag any more, as a whole and in any width and case: 海辺の市場 for `unsupported-word`. */
export interface AllowedWords {
  readonly kind: 'allow';
  /** Of the target. */
  readonly language: LanguageCode;
  readonly check: string;
  readonly words: string;
  readonly reason: string;
}

/** Words of one version. */
export interface VersionWords {
  readonly language: LanguageCode;
  readonly text: string;
}

/** Words that stand for each other: ja 鉄道 and vi "đường sắt". */
export interface WordPair {
  readonly kind: 'pair';
  readonly target: VersionWords;
  readonly source: VersionWords;
}

/** What can be learned from what reviewers decide. */
export type Teaching = AllowedWords | WordPair;

/** A line of the lessons file as whoever makes it says it. */
export type LessonDraft =
  | Teaching
  /** Takes back another line; of a line that forgets, that one holds again. */
  | { readonly kind: 'forget'; readonly lesson: string }
  /** A reviewer did not want it: it is not asked again. */
  | { readonly kind: 'refused'; readonly teaching: Teaching };

/** What every line of the file has besides. */
interface Origin {
  readonly id: string;
  /** Who made it. */
  readonly by: string;
  /** When, in UTC (ISO 8601). */
  readonly at: string;
}

/** A lesson as it stands in the file: one line, never changed. */
export type Lesson = LessonDraft & Origin;
/** A line that teaches something. */
export type Learned = Teaching & Origin;

/** Equal for what teaches the same: the reason does not count, nor do width and case. */
export function teachingKey(teaching: Teaching): string {
  if (teaching.kind === 'allow') {
    return JSON.stringify(['allow', teaching.language, teaching.check, folded(teaching.words)]);
  }
  const { target, source } = teaching;
  return JSON.stringify(['pair', target.language, folded(target.text), source.language, folded(source.text)]);
}

/**
 * Lines by which something learned no longer holds. It is refused, too: the decisions that taught it would propose it again.
 * @param ids of all lines that say it
 */
export function forgetDrafts(teaching: Teaching, ids: readonly string[]): readonly LessonDraft[] {
  const bare: Teaching =
    teaching.kind === 'allow'
      ? {
          kind: 'allow',
          language: teaching.language,
          check: teaching.check,
          words: teaching.words,
          reason: teaching.reason,
        }
      : { kind: 'pair', target: teaching.target, source: teaching.source };
  return [...ids.map((lesson): LessonDraft => ({ kind: 'forget', lesson })), { kind: 'refused', teaching: bare }];
}

function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/**
 * Lines that nobody has taken back. A line that forgets stands behind what it forgets, also when two branches were merged, so the file is read from its end.
 * @param lessons in the file's order
 */
export function holdingLessons(lessons: readonly Lesson[]): readonly Lesson[] {
  const gone = new Set<string>();
  for (const lesson of lessons.toReversed()) {
    if (lesson.kind === 'forget' && !gone.has(lesson.id)) gone.add(lesson.lesson);
  }
  return lessons.filter(({ id }) => !gone.has(id));
}

/** What was learned and holds, in the file's order; the same thing may be there twice, as after a merge. */
export function learnedOf(lessons: readonly Lesson[]): readonly Learned[] {
  return holdingLessons(lessons).filter(
    (lesson): lesson is Learned => lesson.kind === 'allow' || lesson.kind === 'pair',
  );
}
