import { isRecord, isText, type ParsedLines, parseJsonLines } from './json-lines.js';
import type { Lesson } from './lesson.js';

/** Reads `lessons.jsonl`. @param text of the file */
export function parseLessons(text: string): ParsedLines<Lesson> {
  return parseJsonLines(text, isLesson);
}

/** One lesson as a line, without the line end. Id and kind come first, who and when last, so that people can read the file. */
export function formatLesson({ id, kind, by, at, ...said }: Lesson): string {
  return JSON.stringify({ id, kind, ...said, by, at });
}

function isLesson(value: unknown): value is Lesson {
  if (!isRecord(value) || ![value.id, value.by, value.at].every(isText)) return false;
  if (value.kind === 'forget') return isWords(value.lesson);
  return isTeaching(value.kind === 'refused' ? value.teaching : value);
}

function isTeaching(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.kind === 'pair') return isVersion(value.target) && isVersion(value.source);
  return value.kind === 'allow' && [value.language, value.check, value.words].every(isWords) && isText(value.reason);
}

function isVersion(value: unknown): boolean {
  return isRecord(value) && isWords(value.language) && isWords(value.text);
}

/** Nothing is learned of no words: they would stand for everything. */
function isWords(value: unknown): boolean {
  return isText(value) && value.trim() !== '';
}
