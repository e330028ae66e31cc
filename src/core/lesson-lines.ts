import type { Lesson } from './lesson.js';

/** The lines of a lessons file that are lessons, and the numbers (from 1) of those that are not: a line that was cut off, or of a newer version. */
export interface ParsedLessons {
  readonly lessons: readonly Lesson[];
  readonly damaged: readonly number[];
}

/**
 * Reads `lessons.jsonl`. A line that is there twice, as after a merge, counts once. Unknown keys are kept and not looked at. A byte order mark and CRLF, which some editors write,
 * are no damage.
 * @param text of the file
 */
export function parseLessons(text: string): ParsedLessons {
  const lessons = new Map<string, Lesson>();
  const damaged: number[] = [];
  const lines = text.replace(/^\ufeff/u, '').split('\n');
  for (const [k, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const lesson = parseLesson(line);
    if (!lesson) damaged.push(k + 1);
    else if (!lessons.has(lesson.id)) lessons.set(lesson.id, lesson);
  }
  return { lessons: [...lessons.values()], damaged };
}

/** One lesson as a line, without the line end. Id and kind come first, who and when last, so that people can read the file. */
export function formatLesson({ id, kind, by, at, ...said }: Lesson): string {
  return JSON.stringify({ id, kind, ...said, by, at });
}

function parseLesson(line: string): Lesson | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line.trim());
  } catch {
    return undefined;
  }
  return isLesson(value) ? value : undefined;
}

function isLesson(value: unknown): value is Lesson {
  if (!isRecord(value) || !['id', 'by', 'at'].every((key) => typeof value[key] === 'string')) return false;
  if (value.kind === 'forget') return isWords(value.lesson);
  return isTeaching(value.kind === 'refused' ? value.teaching : value);
}

function isTeaching(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.kind === 'pair') return isVersion(value.target) && isVersion(value.source);
  return (
    value.kind === 'allow' &&
    [value.language, value.check, value.words].every(isWords) &&
    typeof value.reason === 'string'
  );
}

function isVersion(value: unknown): boolean {
  return isRecord(value) && isWords(value.language) && isWords(value.text);
}

/** Nothing is learned of no words: they would stand for everything. */
function isWords(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
