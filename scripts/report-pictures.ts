/**
 * Makes the pictures of the HTML correction report in docs/images/: the head and a sentence of the page of the shipped joint statement, after some judgements, on a wide screen and on a phone.
 *
 *   npx tsx scripts/report-pictures.ts [chromium]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { NODE } from '../tests/support/programs.js';

const PROJECT = join(import.meta.dirname, '..');
const WORK = 'joint-statement-2025';
/** What the reviewer answers to the findings, in their order: the first one has no suggestion. They end with a line, so that the head says up to which one all is reviewed. */
const ANSWERS = [
  '!',
  '表題がありません。冒頭に補ってよろしいでしょうか。',
  'f',
  '!',
  '正式名称は「大韓民国」でよろしいでしょうか。',
  ...Array.from({ length: 28 }, () => 'f'),
];
const SIZES = [
  { width: 1200, height: 900 },
  { width: 390, height: 844 },
];
/** What stands at the top of a picture. */
const VIEWS = [
  { name: 'report', from: 'body' },
  // The first sentence with four entries or more.
  { name: 'report-sentence', from: 'article.sentence:has(> .entry ~ .entry ~ .entry ~ .entry)' },
];

const folder = mkdtempSync(join(tmpdir(), 'report-pictures-'));
try {
  await picture(makeReport());
} finally {
  rmSync(folder, { recursive: true });
}

/** Judges a copy of the text and writes its report. @returns its path */
function makeReport(): string {
  const corpora = join(folder, 'corpora');
  cpSync(join(PROJECT, 'corpora', WORK), join(corpora, WORK), { recursive: true });
  cpSync(join(PROJECT, 'glossary'), join(folder, 'glossary'), { recursive: true });
  const [node, ...first] = NODE;
  const run = (args: readonly string[], input = '') => {
    const env = { ...process.env, TAIYAKU_CACHE: join(folder, 'cache'), TAIYAKU_REVIEWER: 'Lan' };
    const program = join(PROJECT, 'src', 'bin', 'taiyaku.ts');
    const { status, stderr } = spawnSync(node!, [...first, program, ...args], {
      cwd: corpora,
      input,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`taiyaku ${args.join(' ')} ended with ${status}: ${stderr}`);
  };
  run(['review', '--plain', WORK], `${ANSWERS.join('\n')}\nq\n`);
  run(['report', WORK, '--date', '2027-03-31', '-o', 'report.html']);
  return join(corpora, 'report.html');
}

async function picture(path: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.argv[2] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    for (const viewport of SIZES) {
      const page = await browser.newPage({ viewport, colorScheme: 'light' });
      await page.goto(pathToFileURL(path).href);
      for (const { name, from } of VIEWS) {
        const file = `${name}-${viewport.width}.png`;
        await page.evaluate(`document.querySelector('${from}').scrollIntoView()`);
        await page.screenshot({ path: join(PROJECT, 'docs', 'images', file) });
        console.log(`docs/images/${file}`);
      }
    }
  } finally {
    await browser.close();
  }
}
