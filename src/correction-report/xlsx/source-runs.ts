import type { LanguageCode } from '../../core/language.js';
import { languageName } from '../cells.js';
import type { Correction } from '../model.js';
import type { CorrectionWords } from '../words/index.js';
import type { CellRun } from './cell-text.js';

/** Words of a version longer than this are cut: a row can be no higher than a page of a screen. */
const LONGEST = 400;

/** What the versions say, a line each, in the letters of its language; the words in question are bold. @param language of the report */
export function sourceRuns({ sources }: Correction, words: CorrectionWords, language: LanguageCode): CellRun[] {
  const present = sources.flatMap(({ language: of, passage }) => (passage ? [{ of, passage }] : []));
  return present.flatMap(({ of, passage: { text, marks } }, k): CellRun[] => {
    const end = Math.min(text.length, LONGEST);
    const runs: CellRun[] = [{ text: `${k === 0 ? '' : '\n'}${languageName(of, words)}: `, look: 'aside', language }];
    let from = 0;
    for (const mark of marks) {
      const [start, stop] = [Math.min(mark.start, end), Math.min(mark.end, end)];
      if (start < from) continue;
      runs.push({ text: text.slice(from, start), look: 'plain', language: of });
      runs.push({ text: text.slice(start, stop), look: 'marked', language: of });
      from = stop;
    }
    runs.push({ text: `${text.slice(from, end)}${text.length > LONGEST ? '…' : ''}`, look: 'plain', language: of });
    return runs;
  });
}
