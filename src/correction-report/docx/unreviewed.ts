import { createLocator } from '../../text/position.js';
import { figure } from '../figure.js';
import type { CorrectionReport, ReportedText } from '../model.js';
import { nameOf } from '../progress-lines.js';
import type { CorrectionWords } from '../words/index.js';
import { say } from '../writer.js';

/** From where on a text has findings that nobody has judged: accepting all changes corrects none of them. */
export interface UnreviewedRest {
  /** Index of the text. */
  readonly text: number;
  /** Its first paragraph, without the line end: UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** What the comment there says. */
  readonly comment: string;
  /** What stands above the whole texts. */
  readonly sentence: string;
}

/** One for each text with open findings. */
export function unreviewedRests({ texts, language }: CorrectionReport, words: CorrectionWords): UnreviewedRest[] {
  return texts.flatMap((text, k): UnreviewedRest[] => {
    const { judged, open, firstOpen } = text.progress;
    const paragraph = firstOpen === undefined ? undefined : paragraphFrom(text.text, firstOpen);
    // Where nobody has judged anything, the head says so.
    if (judged === 0 || open === 0 || !paragraph) return [];
    const { start, end, line } = paragraph;
    const values = { open: figure(open, language), from: figure(line, language) };
    const key = isUntouchedFrom(text, start) ? 'fullText.unreviewed' : 'fullText.scattered';
    const sentence = say(words, key, values);
    return [
      {
        text: k,
        start,
        end,
        comment: say(words, `${key}.here`, values),
        sentence: texts.length === 1 ? sentence : say(words, 'progress.of', { text: nameOf(text), progress: sentence }),
      },
    ];
  });
}

/** Whether all of the text from there on stays as it is. Who judges the last page first has looked at what stands behind an open finding. */
function isUntouchedFrom({ progress, edits }: ReportedText, offset: number): boolean {
  return progress.judgedTo !== undefined && edits.every(({ start }) => start < offset);
}

/** The first line with words from a line on: a comment at an empty one is not seen. */
function paragraphFrom(text: string, first: number): { start: number; end: number; line: number } | undefined {
  const locator = createLocator(text);
  for (let line = first; ; line++) {
    const start = locator.offsetAt(line, 1);
    if (start === undefined) return undefined;
    const [own = ''] = text.slice(start).split(/[\r\n]/u, 1);
    if (own.trim() !== '') return { start, end: start + own.length, line };
  }
}
