import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { Decision } from '../../src/core/decision.js';
import { parseDecisions } from '../../src/core/decision-lines.js';
import { type TestFolder, testFolder } from './cli.js';
import { LIMIT, PROGRAM } from './tmux.js';

/** `taiyaku review … --web`, running in a folder of its own. */
export interface WebReview {
  readonly folder: TestFolder;
  /** The link that was printed first. */
  readonly link: string;
  decisions(): readonly Decision[];
  /** `dismissed 150億`, in the order of the file. */
  verdicts(): readonly string[];
  /** What stands on standard error so far. */
  said(): string;
  signal(name: NodeJS.Signals): void;
  /** The exit code, as soon as the program has ended. */
  readonly ended: Promise<number | null>;
  close(): Promise<void>;
}

/** Starts the compiled program, and waits for its link. @param operands as they stand behind `review` @param language of the interface */
export async function startWebReview(
  files: Readonly<Record<string, string>>,
  operands: readonly string[],
  language = 'en',
): Promise<WebReview> {
  const folder = testFolder({ '.git/HEAD': '', ...files });
  const env = { ...process.env, TAIYAKU_CACHE: folder.file('cache'), TAIYAKU_REVIEWER: 'Lan' };
  const program = spawn(process.execPath, [PROGRAM, 'review', ...operands, '--web', '--ui-lang', language], {
    cwd: folder.path,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  program.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | null>((resolve) => program.on('close', resolve));
  const decisions = () => {
    const path = folder.file('.taiyaku/decisions.jsonl');
    return existsSync(path) ? parseDecisions(readFileSync(path, 'utf8')).lines : [];
  };
  return {
    folder,
    link: await linkOf(program, () => stderr),
    decisions,
    verdicts: () => decisions().map(({ verdict, subject }) => `${verdict} ${subject.words}`),
    said: () => stderr,
    signal: (name) => void program.kill(name),
    ended,
    async close() {
      program.kill('SIGKILL');
      await ended;
      folder.remove();
    },
  };
}

function linkOf(program: ChildProcess, stderr: () => string): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error(`no link; standard error: ${stderr()}`));
    const timer = setTimeout(fail, LIMIT);
    let stdout = '';
    program.on('close', fail);
    program.stdout!.on('data', (chunk) => {
      stdout += chunk;
      const [line] = /^http:\S+(?=\n)/mu.exec(stdout) ?? [];
      if (line === undefined) return;
      clearTimeout(timer);
      resolve(line);
    });
  });
}

/** A browser that notes everything that a page must not do: complain, fail, ask another machine for something. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What it did of that. */
  readonly troubles: readonly string[];
}

/** Opens a link in a browser of its own. */
export async function openWatched(
  browser: Browser,
  link: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const troubles: string[] = [];
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const { origin } = new URL(link);
  page.on('console', (message) => troubles.push(message.text()));
  page.on('pageerror', (error) => troubles.push(error.message));
  await context.route('**/*', (route) => {
    if (new URL(route.request().url()).origin === origin) return route.continue();
    troubles.push(route.request().url());
    return route.abort();
  });
  await page.goto(link);
  await page.waitForURL(/\/r\/[^/]+\//u);
  return { page, context, troubles };
}
