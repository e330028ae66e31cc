import { applyEdits } from '../text/apply-edits.js';
import type { CorrectionWriter } from './writer.js';

/** The text as it is when all confirmed corrections are made: what `taiyaku fix --accepted` writes. Of several texts one after the other, each below its name. */
export const correctedText: CorrectionWriter = {
  id: 'txt',
  async write({ texts }) {
    const made = texts.map(({ path, text, edits }) => {
      const after = applyEdits(text, edits);
      return texts.length === 1 ? after : `==> ${path} <==\n${after}${/[\r\n]$/u.test(after) ? '' : '\n'}`;
    });
    return new TextEncoder().encode(made.join('\n'));
  },
};
