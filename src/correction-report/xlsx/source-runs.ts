import type { LanguageCode } from '../../core/language.js';
import { excerptOf } from '../excerpt.js';
import { languageLabel } from '../language-names.js';
import type { Correction } from '../model.js';
import type { CorrectionWords } from '../words/index.js';
import type { CellRun } from './cell-text.js';

/** Three lines of the column for a sentence that is shown whole, else a line on either side of the words in question. Where no words are in question, a reader has to find them: there is more room. */
const ROOM = { whole: 130, aside: 44 } as const;

/** What the versions say, a line each, in the letters of its language; the words in question are bold. @param language of the report */
export function sourceRuns({ sources }: Correction, words: CorrectionWords, language: LanguageCode): CellRun[] {
  const present = sources.flatMap(({ language: of, passage }) => (passage ? [{ of, passage }] : []));
  return present.flatMap(({ of, passage }, k): CellRun[] => {
    const name = `${k === 0 ? '' : '\n'}${languageLabel(of, words)}: `;
    const parts = excerptOf(passage, passage.marks.length > 0 ? ROOM : undefined).map(
      ({ text, isMarked }): CellRun => ({ text, look: isMarked ? 'marked' : 'plain', language: of }),
    );
    return [{ text: name, look: 'aside', language }, ...parts];
  });
}
