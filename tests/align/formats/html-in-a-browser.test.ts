import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STYLE } from '../../../src/align/formats/html/style.js';
import { formatAlignments } from '../../../src/align/formats/index.js';
import { optionsFor, pairsOf, ratedBeads, textOf } from '../../support/alignments.js';
import { type TestFolder, testFolder } from '../../support/cli.js';
import { countColor, type Picture, readPng } from '../../support/png.js';

const missing = spawnSync('chromium', ['--version']).status === 0 ? '' : 'chromium is not installed';

let folder: TestFolder;
beforeAll(() => {
  folder = testFolder();
});
afterAll(() => folder.remove());

/** What a reader sees of an alignment of four sentences. */
function screenshot(beads: string, hash = ''): Picture {
  const target = textOf('ja', ['図書館が開く。', '本を借りる。', '三日後に返す。', '図書館が閉まる。']);
  const source = textOf('en', ['The library opens.', 'They borrow books.', 'They return them.', 'The library closes.']);
  const pairs = pairsOf(target, [[source, ratedBeads(beads)]]);
  const page = folder.write('page.html', formatAlignments(pairs, 'html', optionsFor(pairs)));
  const shot = folder.file('page.png');
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--window-size=800,2000'];
  const url = `${pathToFileURL(page).href}${hash}`;
  execFileSync('chromium', [...flags, `--user-data-dir=${folder.file('profile')}`, `--screenshot=${shot}`, url], {
    stdio: 'ignore',
    timeout: 50_000,
  });
  return readPng(readFileSync(shot));
}

/** The value of a colour in the light scheme. */
function colour(name: string): string {
  return new RegExp(`--${name}:(#[0-9a-f]{6})`, 'u').exec(STYLE)![1]!;
}

describe.skipIf(missing !== '')(`the page in a browser ${missing}`, () => {
  test('the policy lets the style through, doubtful places are painted, a link marks its row', () => {
    const plain = screenshot('0:0 1:1 2:2 3:3');
    const doubtful = screenshot('0:0 1:1/.3 2: :2 3:3', '#row-1');
    expect(countColor(plain, colour('sure0'))).toBeGreaterThan(5000);
    // The legend has some of each; the picture has far more.
    for (const name of ['weak', 'gap-soft']) {
      expect(countColor(doubtful, colour(name)), name).toBeGreaterThan(countColor(plain, colour(name)) + 300);
    }
    expect(countColor(plain, colour('mark'))).toBe(0);
    expect(countColor(doubtful, colour('mark'))).toBeGreaterThan(5000);
  });
});
