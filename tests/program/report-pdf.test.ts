import { execFileSync } from 'node:child_process';
import { accessSync, constants, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli, testFolder } from '../support/cli.js';
import { MARKET_TEXTS } from '../support/market-texts.js';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const missing = [CHROMIUM, '/usr/bin/pdftotext'].filter((path) => {
  try {
    accessSync(path, constants.X_OK);
    return false;
  } catch {
    return true;
  }
});

test.skipIf(missing.length > 0)(
  `the report as PDF, by a real browser ${missing.join(', ')}`,
  { timeout: 300_000 },
  async () => {
    const folder = testFolder({ ...MARKET_TEXTS });
    try {
      const [ja, vi, pdf] = ['two.ja.txt', 'two.vi.txt', 'r.pdf'].map((name) => folder.file(name)) as [
        string,
        string,
        string,
      ];
      const env = { PATH: process.env.PATH ?? '', CHROMIUM_PATH: CHROMIUM };
      const { code, stderr } = await runCli(['report', ja, '--against', vi, '-o', pdf, '--date', '2027-03-31'], {
        env,
      });
      expect([code, stderr]).toEqual([0, expect.stringContaining('open')]);
      expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
      const text = execFileSync('/usr/bin/pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
      for (const words of ['正誤表', '2027年3月31日', '未処理', '修正箇所', '2026', '返信の本文に'])
        expect(text).toContain(words);
    } finally {
      folder.remove();
    }
  },
);
