import { type CorrectionCells, cellsOf } from './cells.js';
import { capitalised } from './language-names.js';
import type { Correction, CorrectionReport } from './model.js';
import { isConfirmed } from './scorecard.js';
import type { CorrectionWords } from './words/index.js';

/**
 * The cells of an entry where questions stand in one table with corrections. What is asked stands first in the reason, which has the room for it: `質問: 出典はどこですか。`; the remark then has only the state. That a correction is
 * settled is no remark, as it is what most of them are.
 */
export function rowCellsOf(correction: Correction, report: CorrectionReport, words: CorrectionWords): CorrectionCells {
  const { kind, remark, status, uncertain } = correction;
  const cells = cellsOf(correction, report, words);
  const isAsked = kind === 'question' && remark !== '';
  const asked = `${capitalised(words['status.question'])}: ${remark}`;
  const remarks = [
    uncertain ? words['correction.uncertain'] : '',
    isConfirmed(correction) || status === 'open' ? '' : words[`status.${status}`],
    isAsked ? '' : remark,
  ];
  return {
    ...cells,
    reason: [isAsked ? asked : '', cells.reason].filter((text) => text !== '').join('\n'),
    remark: remarks.filter((text) => text !== '').join('\n'),
  };
}
