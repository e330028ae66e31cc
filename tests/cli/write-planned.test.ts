import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reviewOf } from '../../src/cli/review-model.js';
import { runReview } from '../../src/cli/review-runner.js';
import { readText } from '../../src/cli/services.js';
import { formatOfTarget } from '../../src/cli/target-format.js';
import { writePlanned } from '../../src/cli/write-planned.js';
import type { Document } from '../../src/core/document.js';
import { runChecks } from '../../src/engine/run.js';
import { openDecisionStore } from '../../src/io/decision-store.js';
import type { Review } from '../../src/review/model.js';
import { startReview } from '../../src/review/state/reducer.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { collationOf, linesOf, wordCheck } from '../support/collations.js';

const JA = '町は橋に15億円を充てる。\n図書館は夜も開いている。\n';
const FIXED = JA.replace('15億円', '150億円');

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'town.ja.txt': JA });
});
afterEach(() => folder.remove());

/** The file as it is now, with a finding on 億円 wherever it stands. */
function reviewFile(document: Document): Review {
  const lines = document.text.split('\n').slice(0, -1);
  const collation = collationOf({ ...linesOf('ja', lines), document }, []);
  return reviewOf(collation, runChecks(collation, [wordCheck('億円')], undefined, { version: '0.0.0', pair: 'town' }));
}

/** A review of the file with all that is real but the terminal. */
async function start() {
  const path = folder.file('town.ja.txt');
  let document = await readText(path);
  const format = await formatOfTarget(path);
  const store = openDecisionStore(folder.path, { by: 'Lan' });
  const first = startReview(reviewFile(document), store.read().lines, { by: 'Lan', file: store.path });
  const reviewer = runReview(
    first,
    {
      append: (drafts) => store.append(drafts),
      learn: () => [],
      ...writePlanned(folder.path, store, () => document, format),
      trySentence: async () => undefined,
      async recheck() {
        document = await readText(path);
        return reviewFile(document);
      },
      lock: () => undefined,
      edit: (text) => ({ text: text.replace('15億円', '150億円') }),
      places: async () => ({ names: [], places: [], admitted: [] }),
      addTerm: async () => ({ path: 'glossary.tsv' }),
      suspend: () => undefined,
      redraw: () => undefined,
    },
    () => undefined,
  );
  const press = (...texts: string[]) => {
    for (const text of texts) reviewer.dispatch({ kind: 'key', key: { kind: 'text', text } });
  };
  /** Leaves, and waits until the file is written. */
  const leave = async () => {
    reviewer.dispatch({ kind: 'key', key: { kind: 'named', name: 'interrupt' } });
    await reviewer.done;
    return reviewer.state();
  };
  return { reviewer, press, leave, read: () => openDecisionStore(folder.path, { by: 'Lan' }).read().lines };
}

test('what was corrected is written, and the review knows it as the file does', async () => {
  const { reviewer, press, read } = await start();
  press('E', 'w', 'w');
  await vi.waitUntil(() => reviewer.state().review.text === FIXED);
  const state = reviewer.state();
  expect(readFileSync(folder.file('town.ja.txt'), 'utf8')).toBe(FIXED);
  expect(state.notice).toEqual({ key: 'notice.written', values: { count: 1, conflicts: 0 } });
  expect(state.decisions).toEqual(read());
  expect(state.decisions.map(({ verdict }) => verdict)).toEqual(['accepted', 'written']);
  // The check flags the corrected sentence, too: it was corrected, and does not come back as open.
  expect(state.review.items[0]!.target.text).toBe(FIXED.split('\n')[0]);
  expect(state.standings.map(({ status }) => status)).toEqual(['written']);
});

test('to take it back afterwards replaces what was written, and makes no conflict', async () => {
  const { press, leave, read } = await start();
  press('E', 'w', 'w');
  const first = await leave();
  const written = first.decisions.at(-1)!;
  const again = await start();
  again.press('u');
  expect(read().at(-1)).toMatchObject({ undoes: written.id, parents: [written.id], verdict: 'accepted' });
  expect(read().filter(({ id }) => !read().some(({ parents }) => parents.includes(id)))).toHaveLength(1);
});

test('a file that another program has changed is left as it is, and the judgement waits', async () => {
  const { press, leave, read } = await start();
  press('E', 'w');
  folder.write('town.ja.txt', `${JA}追記。\n`);
  press('w');
  const state = await leave();
  expect(readFileSync(folder.file('town.ja.txt'), 'utf8')).toBe(`${JA}追記。\n`);
  expect(state.notice).toMatchObject({ key: 'notice.failed', isFault: true });
  expect(read().map(({ verdict }) => verdict)).toEqual(['accepted']);
});
