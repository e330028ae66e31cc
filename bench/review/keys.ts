// How long a key takes in the review, from the key to the lines of the screen, without a terminal: on 5,000 made-up findings; and of a text, how many keys the shortest way through all its
// findings takes (f where there is a fix, else d). Judgements are appended to a decisions file and synced, as in the program.
//
//   npx tsx bench/review/keys.ts [--data DIR TARGET SOURCE…]      the files are in DIR, and their names say their languages: plan.ja.txt plan.vi.txt
//
// The median and the longest time are in milliseconds. The longest is often a pause of the garbage collector or the disk: look at the median of several runs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { reviewOf as reviewOfCollation } from '../../src/cli/review-model.js';
import type { ReviewPorts } from '../../src/cli/review-ports.js';
import { type Reviewer, runReview } from '../../src/cli/review-runner.js';
import { readText } from '../../src/cli/services.js';
import { openDecisionStore } from '../../src/io/decision-store.js';
import { openSession } from '../../src/node.js';
import { en } from '../../src/review/messages/en.js';
import type { Review } from '../../src/review/model.js';
import { acceptFix } from '../../src/review/state/judge.js';
import { decodeKeys } from '../../src/review/state/keys.js';
import { startReview } from '../../src/review/state/reducer.js';
import { current } from '../../src/review/state/selectors.js';
import { UNJUDGED } from '../../src/review/state/state.js';
import { type Size, screenOf } from '../../src/review/view/screen.js';
import { type FixtureRow, reviewOf } from '../../tests/support/review-fixture.js';

const { values, positionals } = parseArgs({ options: { data: { type: 'string' } }, allowPositionals: true });

const FINDINGS = 5000;
const SIZES: readonly Size[] = [
  { columns: 80, rows: 24 },
  { columns: 160, rows: 50 },
];
/** Pressed again and again: moving, judging, taking back, other lists, typing. */
const KEYS = [
  ...'jjjjjkkffdsuuU',
  ' ',
  'b',
  'F',
  'F',
  'r',
  'r',
  'e',
  'x',
  '\r',
  'D',
  '\u001b',
  '/',
  '橋',
  '\r',
  '\u001b',
  'G',
  'g',
];
const ROUNDS = 10;

/** A number that is ten times too small in each of them, and every town another one. */
function madeUp(): Review {
  const rows = Array.from({ length: FINDINGS }, (_, k): FixtureRow => {
    const id = k.toString(36).padStart(8, '0');
    return {
      ja: `第${k}町は新しい橋に⟦15億円⟧を充て、来年の春までに工事を始めることで住民と合意した。`,
      vi: `Thị trấn số ${k} dành ⟦15 tỷ yên⟧ cho cây cầu mới và thống nhất với người dân khởi công trước mùa xuân năm sau.`,
      ko: `제${k}마을은 새 다리에 ⟦150억 엔⟧을 투입하고 내년 봄까지 공사를 시작하기로 주민과 합의했다.`,
      en: `Town ${k} sets aside ⟦15 billion yen⟧ for the new bridge and agreed with its people to begin the work by next spring.`,
      fix: '150億円',
      finding: { id, fingerprints: [id], message: '15億円 is ten times too small.' },
    };
  });
  return reviewOf(rows);
}

/** Opens a review whose decisions go to a folder that is removed at the end. */
async function withReview(review: Review, use: (reviewer: Reviewer) => void | Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'));
  try {
    const store = openDecisionStore(folder, { by: 'Lan' });
    const ports: ReviewPorts = {
      append: (drafts) => store.append(drafts),
      learn: () => [],
      plan: () => [],
      write: async () => ({ count: 0, conflicts: 0, decisions: [] }),
      trySentence: async () => undefined,
      recheck: async () => review,
      lock: () => undefined,
      edit: (text) => ({ text }),
      places: async () => ({ names: [], places: [], admitted: [] }),
      addTerm: async () => ({ path: 'glossary.tsv' }),
      suspend: () => undefined,
      redraw: () => undefined,
    };
    await use(runReview(startReview(review, [], { by: 'Lan', file: store.path }), ports, () => undefined));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from a key to its screen. */
function press(reviewer: Reviewer, chunk: string, size: Size): number {
  const before = performance.now();
  for (const key of decodeKeys(chunk, true).keys) reviewer.dispatch({ kind: 'key', key });
  screenOf(reviewer.state(), size, en);
  return performance.now() - before;
}

function summary(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const [median, longest] = [sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  return `median ${median.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`;
}

async function benchMadeUp(): Promise<void> {
  const review = madeUp();
  for (const size of SIZES) {
    await withReview(review, (reviewer) => {
      const times = new Map<string, number[]>(KEYS.map((key) => [key, []]));
      for (let round = 0; round < ROUNDS; round++) {
        for (const key of KEYS) times.get(key)!.push(press(reviewer, key, size));
      }
      const all = [...times.values()].flat();
      console.log(`${FINDINGS} findings, ${size.columns}×${size.rows}, ${all.length} keys: ${summary(all)}`);
      for (const [key, own] of times) console.log(`  ${JSON.stringify(key).padEnd(8)} ${summary(own)}`);
    });
  }
}

async function benchText(folder: string, names: readonly string[]): Promise<void> {
  const texts = await Promise.all(names.map((name) => readText(join(folder, name), {})));
  const session = await openSession({ languages: texts.map(({ language }) => language) });
  const [target, ...sources] = texts;
  const collation = session.collate(target!, sources);
  const review = reviewOfCollation(collation, session.check(collation));
  for (const size of SIZES) {
    await withReview(review, (reviewer) => {
      const times: number[] = [];
      for (let entry = current(reviewer.state()); entry; entry = current(reviewer.state())) {
        if (!UNJUDGED.has(entry.standing.status)) break;
        times.push(press(reviewer, acceptFix(entry) ? 'f' : 'd', size));
      }
      const perFinding = (times.length / Math.max(1, review.items.length)).toFixed(2);
      console.log(
        `${names[0]}, ${size.columns}×${size.rows}: ${review.items.length} findings, ${times.length} keys, ${perFinding} a finding; ${summary(times)}`,
      );
    });
  }
}

await benchMadeUp();
if (values.data !== undefined || positionals.length > 0) {
  if (positionals.length < 2) {
    console.error('usage: npx tsx bench/review/keys.ts [--data DIR TARGET SOURCE...]');
    process.exit(2);
  }
  await benchText(values.data ?? '.', positionals);
}
