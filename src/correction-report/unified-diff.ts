import { createTwoFilesPatch } from 'diff';
import { applyEdits } from '../text/apply-edits.js';
import type { CorrectionWriter } from './writer.js';

/** Lines that are shown before and behind those that change, as by `diff -u`. */
const CONTEXT = 3;

/** The confirmed corrections as a patch, which `patch` and `git apply` take. Texts without any are left out. */
export const unifiedDiff: CorrectionWriter = {
  id: 'diff',
  async write({ texts }) {
    const patches = texts
      .filter(({ edits }) => edits.length > 0)
      .map(({ path, text, edits }) =>
        createTwoFilesPatch(`a/${path}`, `b/${path}`, text, applyEdits(text, edits), undefined, undefined, {
          context: CONTEXT,
          headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
        }),
      );
    return new TextEncoder().encode(patches.join(''));
  },
};
