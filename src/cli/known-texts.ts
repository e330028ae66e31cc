import { checkTexts } from './check-run.js';
import type { ReadRun } from './read-run.js';
import { openRunCache } from './run-cache.js';
import { type TextReview, textReviewOf } from './text-review.js';

/**
 * The texts of a run, checked: out of the cache where nothing that they depend on has changed since, else anew. What was wrong with single texts is told on standard error.
 * @param folder where the search for the reviewers' files begins
 * @param checkAnew checks the texts of the run it is given, and tells its remarks there
 */
export async function knownTexts(
  run: ReadRun,
  folder: string,
  checkAnew: (run: ReadRun) => Promise<readonly TextReview[]> = checkAll,
): Promise<readonly TextReview[]> {
  const isWhole = () => run.faults.length === 0;
  const cache = openRunCache(run, folder, run.scope.io.env);
  const known = isWhole() ? cache.get() : undefined;
  if (known) {
    for (const { review } of known.texts) run.progress.step(`known from the cache: ${review.path}`);
    run.progress.clear();
    for (const remark of known.remarks) run.remark(remark);
    return known.texts;
  }
  const remarks: string[] = [];
  const texts = await checkAnew(noting(run, remarks));
  if (isWhole()) cache.put({ texts, remarks });
  return texts;
}

async function checkAll(run: ReadRun): Promise<readonly TextReview[]> {
  const texts: TextReview[] = [];
  await run.scope.services.readAhead?.();
  await checkTexts(run, (checked) => texts.push(textReviewOf(checked)));
  return texts;
}

/** The same run, whose remarks are noted, too: they are told again when the result is taken from the cache. */
function noting(run: ReadRun, remarks: string[]): ReadRun {
  return {
    ...run,
    remark(text) {
      remarks.push(text);
      run.remark(text);
    },
  };
}
