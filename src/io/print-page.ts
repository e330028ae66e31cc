import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '../core/fault.js';
import type { Environment } from './terminal.js';

/** Names of browsers that print a page without a window. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
/** Where systems keep it that is in no folder of `PATH`. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
/** Milliseconds for a page; a long report takes some seconds. */
const PATIENCE = 120_000;

/** No window, no network: the page needs none, and none of its words may reach one. */
const ALWAYS = ['--headless=new', '--disable-gpu', '--no-pdf-header-footer', '--host-resolver-rules=MAP * ~NOTFOUND'];

/**
 * Prints a page to PDF by the browser there is: `CHROMIUM_PATH`, else Chromium, Chrome or Edge.
 * @param page HTML that needs nothing else
 * @throws Fault `usage` when there is no browser, or it cannot print
 */
export async function printPage(page: Uint8Array, env: Environment): Promise<Uint8Array> {
  const browser = findBrowser(env);
  const folder = mkdtempSync(join(tmpdir(), 'taiyaku-page-'));
  try {
    const [html, pdf] = [join(folder, 'report.html'), join(folder, 'report.pdf')];
    writeFileSync(html, page);
    // Chromium's sandbox does not start for the superuser, as in most containers.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const profile = `--user-data-dir=${join(folder, 'profile')}`;
    const problem = await run(browser, [
      ...ALWAYS,
      ...asRoot,
      profile,
      `--print-to-pdf=${pdf}`,
      `${pathToFileURL(html)}`,
    ]);
    if (existsSync(pdf)) return readFileSync(pdf);
    throw new Fault('usage', {
      where: browser,
      what: `it has printed nothing${problem === '' ? '' : `: ${problem}`}`,
      cure: 'Name another browser in CHROMIUM_PATH, or open the .html report and print it.',
    });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function findBrowser({ CHROMIUM_PATH: named, PATH = '' }: Environment): string {
  if (named) {
    if (isProgram(named)) return named;
    throw new Fault('usage', {
      where: 'CHROMIUM_PATH',
      what: `${named} is no program`,
      cure: 'Name the browser itself.',
    });
  }
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const candidates = folders.flatMap((folder) =>
    NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending))),
  );
  const found = [...candidates, ...PLACES].find(isProgram);
  if (found !== undefined) return found;
  throw new Fault('usage', {
    where: 'pdf',
    what: 'no browser was found that could print the report',
    cure: 'Install Chromium, or name one in CHROMIUM_PATH; or write the report as .html and print it.',
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns what went wrong, empty when nothing did */
function run(browser: string, args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    execFile(browser, args, { timeout: PATIENCE, windowsHide: true }, (error) => {
      done(error ? error.message.split('\n', 1)[0]! : '');
    });
  });
}
