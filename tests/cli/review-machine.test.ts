import { afterEach, beforeEach, expect, test } from 'vitest';
import { createReviewPorts, openStores } from '../../src/cli/review-machine.js';
import type { CheckedTexts, ReviewService } from '../../src/cli/review-service.js';
import { resolveSettings } from '../../src/cli/settings.js';
import { formatOfTarget } from '../../src/cli/target-format.js';
import type { TextReview } from '../../src/cli/text-review.js';
import type { Review } from '../../src/review/model.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { reportOfFindings } from '../support/reports.js';
import { reviewOf } from '../support/review-fixture.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ '.git/HEAD': '' });
});
afterEach(() => folder.remove());

const review = reviewOf();
const fewer = { ...review, items: review.items.slice(1) };

const { findings: _findings, ...report } = reportOfFindings(
  { target: { path: review.path, language: 'ja', marked: '' }, sources: [] },
  [],
);
const textOf = (one: Review): TextReview => ({ review: one, headings: [], titles: [], sha256: '', report });

/** A review whose text is, when it is checked again, as stated. */
async function recheck(checked: CheckedTexts) {
  const service: ReviewService = {
    check: async () => checked,
    warm: async () => undefined,
    trySentence: async () => undefined,
    termPlaces: async () => ({ names: [], places: [], admitted: [] }),
    close: () => undefined,
  };
  const settings = await resolveSettings({}, {}, folder.path);
  const format = await formatOfTarget(review.path);
  const manner = { folder: folder.path, settings, format, spoken: undefined };
  const ports = createReviewPorts(textOf(review), service, openStores(folder.path, 'Lan'), manner, {});
  return ports.recheck();
}

test('the text as it was checked again', async () => {
  const other = textOf({ ...review, path: 'other.ja.txt' });
  expect(await recheck({ texts: [other, textOf(fewer)], faults: [] })).toBe(fewer);
});

test('a text that cannot be checked again is a fault, not findings from before', async () => {
  const gone = { where: 'town.vi.txt', what: 'there is no such file' };
  await expect(recheck({ texts: [], faults: [gone] })).rejects.toMatchObject({ kind: 'input', details: [gone] });
});

test('of a text that is not there any more in a folder nobody says why', async () => {
  const details = [{ where: review.path, what: 'it could not be checked again' }];
  await expect(recheck({ texts: [], faults: [] })).rejects.toMatchObject({ kind: 'input', details });
});
