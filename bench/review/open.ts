// How long it takes until the review of a long text with 5,000 findings is on the screen of a real terminal, from what is known of the same files; made-up sentences, each with a sum that is ten times too small.
//
//   npm run build && npx tsx bench/review/open.ts [N]      N findings
//
// Needs tmux. The first run, which checks the text, takes minutes; seconds of the five runs after it are printed, to a tenth.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeTerminals, openTerminal, PROGRAM } from '../../tests/support/tmux.js';

const FINDINGS = Number(process.argv[2] ?? 5000);
const RUNS = 5;
const LINES: Readonly<Record<string, (k: number) => string>> = {
  ja: (k) => `第${k}町は新しい橋に${k + 15}億円を充て、来年の春までに工事を始めることで住民と合意した。`,
  vi: (k) =>
    `Thị trấn số ${k} dành ${k + 15} tỷ yên cho cây cầu mới và thống nhất với người dân khởi công trước mùa xuân năm sau.`,
  en: (k) =>
    `Town ${k} sets aside ${k + 15} billion yen for the new bridge and agreed with its people to begin the work by next spring.`,
};

const folder = mkdtempSync(join(tmpdir(), 'taiyaku-bench-'));
try {
  for (const [language, line] of Object.entries(LINES)) {
    writeFileSync(
      join(folder, `towns.${language}.txt`),
      `${Array.from({ length: FINDINGS }, (_, k) => line(k)).join('\n')}\n`,
    );
  }
  const env = { TAIYAKU_CACHE: join(folder, 'cache') };
  const args = ['review', 'towns.ja.txt', '--against', 'towns.vi.txt', 'towns.en.txt', '--ui-lang', 'en'];
  const start = performance.now();
  execFileSync(process.execPath, [PROGRAM, ...args, '--plain'], {
    cwd: folder,
    env: { ...process.env, ...env },
    input: 'q\n',
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  console.log(`first run, without a screen: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const seconds: number[] = [];
  const terminal = openTerminal(folder, env);
  for (let run = 0; run < RUNS; run++) {
    const begun = performance.now();
    terminal.run(`node ${PROGRAM} ${args.join(' ')}`);
    await terminal.until(() => terminal.isTaken() && / open /u.test(terminal.screen()));
    seconds.push((performance.now() - begun) / 1000);
    terminal.type('q');
    await terminal.until(() => !terminal.isTaken());
  }
  console.log(`opened in ${seconds.map((one) => one.toFixed(1)).join(' ')} s`);
} finally {
  closeTerminals();
  rmSync(folder, { recursive: true, force: true });
}
