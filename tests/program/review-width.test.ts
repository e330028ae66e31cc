import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDecisions } from '../../src/core/decision-lines.js';
import { metricsFor } from '../../src/text/columns.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { harbourPlan } from '../support/harbour-plan.js';
import { closeTerminals, LIMIT, MISSING, openTerminal, PROGRAM } from '../support/tmux.js';
import { type FakeTerminal, HAS_SCRIPT, openFakeTerminal } from '../support/wide-terminal.js';

const REVIEW = `node ${PROGRAM} review plan.ja.txt --against plan.vi.txt plan.ko.txt plan.en.txt --ui-lang en`;
const TEST = { timeout: LIMIT * 4 };
const [NARROW, WIDE] = ['\u001b[1;2R', '\u001b[1;3R'];

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder(harbourPlan());
  // More than a line of characters that are ambiguous, in the sentence of the first finding.
  folder.write('plan.ja.txt', harbourPlan()['plan.ja.txt'].replace('合意した。', `合意した${'○→“橋”…'.repeat(12)}。`));
});
afterEach(() => folder.remove());
afterAll(closeTerminals);

const verdicts = () => {
  const path = folder.file('.taiyaku/decisions.jsonl');
  const lines = existsSync(path) ? parseDecisions(readFileSync(path, 'utf8')).lines : [];
  return lines.map(({ verdict }) => verdict);
};

const reason = HAS_SCRIPT ? '' : ' (script of util-linux is not installed)';

describe.skipIf(!HAS_SCRIPT || MISSING.includes('dist/ is not built'))(
  `a terminal that says its width${reason}`,
  () => {
    let terminal: FakeTerminal | undefined;
    afterEach(() => terminal?.close());
    const widest = (ambiguous: 1 | 2) => Math.max(...terminal!.rows().map(metricsFor(ambiguous).columnsOf));
    const isShown = ({ rows }: FakeTerminal) => rows().some((row) => / open .* fixed/u.test(row));
    /** A review in a terminal that gives this answer. */
    const start = async (answer: string, env = '') => {
      terminal = openFakeTerminal(folder.path, `env ${env} ${REVIEW}`, answer);
      await terminal.until(isShown);
      return terminal;
    };

    test('two cells: every line fits; one cell: the same lines would not', TEST, async () => {
      await start(WIDE);
      expect(widest(2)).toBeLessThanOrEqual(80);
      terminal!.close();
      await start(NARROW);
      expect(widest(1)).toBeLessThanOrEqual(80);
      expect(widest(2)).toBeGreaterThan(80);
    });

    test('the variable goes before the terminal, which is not asked then', TEST, async () => {
      const { written } = await start(NARROW, 'TAIYAKU_AMBIGUOUS_WIDTH=2');
      expect(widest(2)).toBeLessThanOrEqual(80);
      expect(written()).not.toContain('\u001b[6n');
    });

    test('keys that come with the answer are not lost, and nothing of the answer is a key', TEST, async () => {
      await start(`d${WIDE}s`);
      await terminal!.until(() => verdicts().length === 2);
      expect(verdicts()).toEqual(['dismissed', 'skipped']);
      expect(widest(2)).toBeLessThanOrEqual(80);
    });

    test('no answer: one cell; when it comes after all, the screen is drawn anew', TEST, async () => {
      await start('');
      expect(widest(2)).toBeGreaterThan(80);
      terminal!.type(`d${WIDE}`);
      await terminal!.until(() => widest(2) <= 80);
      await terminal!.until(() => verdicts().length === 1);
      expect(verdicts()).toEqual(['dismissed']);
    });
  },
);

describe.skipIf(MISSING.length > 0)(`the probe in a real terminal ${MISSING.join(', ')}`, () => {
  test(
    'nothing of question and answer is on the screen, and keys typed before the first picture are not lost',
    TEST,
    async () => {
      const terminal = openTerminal(folder.path);
      try {
        terminal.run(REVIEW);
        await terminal.until(() => terminal.isTaken());
        terminal.type('ds');
        const screen = await terminal.until(/ 1 dismissed.*(.|\n)* \? keys/u);
        await terminal.until(() => verdicts().length === 2);
        expect(verdicts()).toEqual(['dismissed', 'skipped']);
        expect(screen.split('\n')[0]).toMatch(/^(?:taiyaku {2})?plan\.ja\.txt/u);
        expect(terminal.screen()).not.toMatch(/\[6n|;\d+R|\^\[/u);
        terminal.type('q');
        await terminal.until('every judgement is saved');
        expect(terminal.scrollback()).not.toMatch(/\[6n|;\d+R|\^\[/u);
      } finally {
        terminal.close();
      }
    },
  );
});
