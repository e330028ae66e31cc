import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStores } from '../../src/cli/review-machine.js';
import type { ReviewService } from '../../src/cli/review-service.js';
import { resolveSettings } from '../../src/cli/settings.js';
import type { TextReview } from '../../src/cli/text-review.js';
import { createWebDesk } from '../../src/cli/web-desk.js';
import { parseDecisions } from '../../src/core/decision-lines.js';
import { catalogueFor } from '../../src/review/messages/index.js';
import type { Review } from '../../src/review/model.js';
import { matchingKeys } from '../../src/review/state/help-keys.js';
import { NOTHING_LEARNED } from '../../src/review/state/learning.js';
import type { DeskReview } from '../../src/web/desk.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { reportOfFindings } from '../support/reports.js';
import { reviewOf } from '../support/review-fixture.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ '.git/HEAD': '' });
});
afterEach(() => folder.remove());

const town = reviewOf();
const items = town.items.map((item) => {
  const id = `o-${item.finding.id}`;
  return { ...item, finding: { ...item.finding, id, fingerprints: [id] } };
});
const other: Review = { ...town, path: 'other.ja.txt', pair: 'other', items };
const { findings: _findings, ...report } = reportOfFindings(
  { target: { path: town.path, language: 'ja', marked: '' }, sources: [] },
  [],
);
const textOf = (review: Review): TextReview => ({ review, sha256: '', report, headings: [], titles: [] });

/** A desk with two texts. @param now what a later check finds */
async function open(now: readonly Review[] = [town, other]) {
  let checks = 0;
  const service: ReviewService = {
    check: async () => {
      checks++;
      return { texts: now.map(textOf), faults: [] };
    },
    warm: async () => undefined,
    trySentence: async () => undefined,
    termPlaces: async () => ({ names: [], places: [], admitted: [] }),
    close: () => undefined,
  };
  const desk = createWebDesk([town, other].map(textOf), {
    folder: folder.path,
    settings: await resolveSettings({}, {}, folder.path),
    service,
    stores: openStores(folder.path, 'Lan'),
    messages: await catalogueFor('en'),
    spoken: undefined,
    env: {},
    learning: () => ({ ...NOTHING_LEARNED, asksAtEnd: false }),
    file: 'decisions.jsonl',
    command: 'taiyaku fix --accepted .',
  });
  return { desk, checks: () => checks };
}

const press = (review: DeskReview | undefined, ...keys: string[]) => {
  for (const text of keys) review!.dispatch({ kind: 'key', key: { kind: 'text', text } });
};
const decided = () => parseDecisions(readFileSync(folder.file('.taiyaku/decisions.jsonl'), 'utf8')).lines;

describe('texts on the desk', () => {
  test('say how far they are, also while they are reviewed', async () => {
    const { desk } = await open();
    const [before] = desk.texts();
    expect(before).toMatchObject({ path: town.path, language: 'ja', unwritten: 0, findings: town.items.length });
    press(await desk.open(0), 'f', 'd');
    const after = desk.texts();
    expect(after[0]).toEqual({ ...before, open: before!.open - 2, unwritten: 1 });
    expect(after[1]!.open).toBe(before!.open);
  });

  test('have one review each, however often they are opened at the same time', async () => {
    const { desk } = await open();
    const [first, second, third] = await Promise.all([desk.open(0), desk.open(0), desk.open(1)]);
    expect(first).toBe(second);
    expect(third).not.toBe(first);
    expect(third!.state().review.path).toBe('other.ja.txt');
    expect(await desk.open(2)).toBeUndefined();
  });

  test('a judgement is on the disk when the key has been taken', async () => {
    const { desk } = await open();
    press(await desk.open(0), 'd');
    expect(decided()).toMatchObject([{ verdict: 'dismissed', by: 'Lan' }]);
  });

  test('what others judged meanwhile is seen when the text is opened again', async () => {
    const { desk } = await open();
    const review = await desk.open(0);
    const { id } = town.items[0]!.finding;
    const subject = { pair: town.pair, check: 'x', words: '', sentence: '' };
    openStores(folder.path, 'Minh').decisions.append([{ fingerprint: id, verdict: 'dismissed', subject, parents: [] }]);
    expect(review!.state().standings[0]!.status).toBe('open');
    expect(await desk.open(0)).toBe(review);
    expect(review!.state().standings[0]!.status).toBe('dismissed');
  });
});

describe('a text that is left', () => {
  test('begins anew with what its files have now', async () => {
    const fewer = { ...town, items: town.items.slice(1) };
    const { desk, checks } = await open([fewer, other]);
    const review = await desk.open(0);
    press(review, 'd', 'q');
    await review!.done;
    const next = await desk.open(0);
    expect(next).not.toBe(review);
    expect([checks(), next!.state().review.items.length]).toEqual([1, town.items.length - 1]);
    expect(desk.texts()[0]!.findings).toBe(town.items.length - 1);
  });

  test('that cannot be read any more stays as it was last seen, and the others keep their places', async () => {
    const { desk } = await open([other]);
    const review = await desk.open(0);
    press(review, 'q');
    await review!.done;
    expect((await desk.open(0))!.state().review.path).toBe(town.path);
    expect(desk.texts().map(({ path }) => path)).toEqual([town.path, 'other.ja.txt']);
  });

  test('takes no more keys', async () => {
    const { desk } = await open();
    const review = await desk.open(0);
    press(review, 'q', 'd');
    await review!.done;
    expect(existsSync(folder.file('.taiyaku'))).toBe(false);
  });
});

test('closing the desk leaves every review', async () => {
  const { desk } = await open();
  const reviews = await Promise.all([desk.open(0), desk.open(1)]);
  press(reviews[1], 'D');
  await desk.close();
  await Promise.all(reviews.map((review) => review!.done));
  expect(existsSync(folder.file('.taiyaku'))).toBe(false);
});

test('an editor opens where the server is, so it does not', async () => {
  const { desk } = await open();
  const review = await desk.open(0);
  press(review, 'E');
  expect(review!.state().notice).toMatchObject({ isFault: true, values: { what: expect.stringContaining('e: edit') } });
  const state = review!.state();
  expect(matchingKeys('', state).map(({ command }) => command)).not.toContain('editor');
  expect(matchingKeys('E', state).map(({ command }) => command)).not.toContain('editor');
  expect(matchingKeys('e', state).map(({ command }) => command)).toContain('edit');
});
