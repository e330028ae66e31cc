import { createLocator } from '../text/position.js';
import { figure } from './figure.js';
import type { CorrectionReport, ReportedText } from './model.js';
import type { CorrectionWords } from './words/index.js';
import { say } from './writer.js';

/** How far the review has come, a sentence a text: the first thing that a reader has to know. */
export function progressLines({ texts, language }: CorrectionReport, words: CorrectionWords): string[] {
  return texts.map((text) => {
    const progress = progressLine(text, language, words);
    return texts.length === 1 ? progress : say(words, 'progress.of', { text: nameOf(text), progress });
  });
}

/** What people call a text: its title, else its file. */
export function nameOf({ title, name }: Pick<ReportedText, 'title' | 'name'>): string {
  return title ?? name;
}

function progressLine(
  { text, progress }: ReportedText,
  language: CorrectionReport['language'],
  words: CorrectionWords,
): string {
  const { judged, open, firstOpen, judgedTo } = progress;
  const count = (value: number) => figure(value, language);
  // Nobody has revised a text in which there was nothing to judge.
  if (open === 0 && judged === 0) return words['progress.clean'];
  if (open === 0)
    return say(words, 'progress.all', { lines: count(createLocator(text).locate(text.trimEnd().length).line) });
  if (judged === 0) return say(words, 'progress.none', { open: count(open) });
  const values = { judged: count(judged), open: count(open), from: count(firstOpen ?? 1) };
  return judgedTo === undefined
    ? say(words, 'progress.some', values)
    : say(words, 'progress.part', { ...values, to: count(judgedTo) });
}
