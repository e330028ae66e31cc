import { chmodSync, existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printPage } from '../../src/io/print-page.js';
import { type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({});
});
afterEach(() => folder.remove());

/** A browser that does what the lines of a shell say, with the arguments it was called with. */
function browser(lines: string): string {
  const path = folder.write('bin/chromium', `#!/bin/sh\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

const PAGE = new TextEncoder().encode('<p>港町</p>');
/** Prints the page and its own arguments. */
const PRINTS =
  'for a; do case $a in --print-to-pdf=*) f=$(echo "$a" | cut -d= -f2);; file:*) p=$(echo "$a" | cut -c8-);; esac; done; { cat "$p"; echo; echo "$@"; } > "$f"';
const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('taiyaku-page-'));

describe.skipIf(process.platform === 'win32')('printPage', () => {
  test('gives what the browser has printed, without a window and a network, and leaves nothing behind', async () => {
    const before = left();
    const printed = new TextDecoder().decode(await printPage(PAGE, { CHROMIUM_PATH: browser(PRINTS) }));
    expect(printed).toContain('<p>港町</p>');
    expect(printed).toContain('--headless');
    expect(printed).toContain('MAP * ~NOTFOUND');
    expect(left()).toEqual(before);
  });

  test('the first browser of the path is taken', async () => {
    browser(PRINTS);
    expect(new TextDecoder().decode(await printPage(PAGE, { PATH: `/nowhere:${folder.file('bin')}` }))).toContain(
      '港町',
    );
  });

  test.each<[why: string, env: () => Record<string, string>, what: RegExp]>([
    ['the one that is named is none', () => ({ CHROMIUM_PATH: folder.file('gone') }), /is no program/u],
    ['it prints nothing', () => ({ CHROMIUM_PATH: browser('exit 0') }), /it has printed nothing$/u],
    ['it fails', () => ({ CHROMIUM_PATH: browser('exit 3') }), /it has printed nothing: Command failed/u],
  ])('%s: wrong use, and nothing is left behind', async (_, env, what) => {
    const before = left();
    const details = [expect.objectContaining({ what: expect.stringMatching(what) })];
    await expect(printPage(PAGE, env())).rejects.toMatchObject({ kind: 'usage', details });
    expect(left()).toEqual(before);
  });

  test.skipIf(existsSync('/Applications'))('none anywhere: wrong use, with what to do', async () => {
    await expect(printPage(PAGE, { PATH: '' })).rejects.toMatchObject({
      kind: 'usage',
      details: [{ cure: expect.stringContaining('CHROMIUM_PATH') }],
    });
  });
});
