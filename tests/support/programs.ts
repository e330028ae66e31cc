import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const SOURCE = join(import.meta.dirname, '..', '..', 'src');

/** A module of taiyaku, as a program of its own imports it. @param path below `src` */
export function moduleUrl(path: string): string {
  return pathToFileURL(join(SOURCE, path)).href;
}

/** What starts a program in TypeScript: node and its first arguments. */
export const NODE: readonly string[] = [process.execPath, '--import', TSX];

export interface Program {
  readonly child: ChildProcess;
  /** Lines that it has printed so far. */
  lines(): string[];
  /** Resolves when it has printed so many lines. Rejects when it ends before. */
  printed(count: number): Promise<void>;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Starts a program in a process of its own. */
export function startProgram(script: string, args: readonly string[]): Program {
  const [node, ...first] = NODE;
  const child = spawn(node!, [...first, script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const lines = () => output.split('\n').slice(0, -1);
  const ended = new Promise<number | string>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal ?? ''));
  });
  child.stdout.on('data', (data) => {
    output += data;
  });
  const printed = (count: number) =>
    new Promise<void>((resolve, reject) => {
      const look = () => lines().length >= count && resolve();
      child.stdout.on('data', look);
      ended.then((how) => reject(new Error(`it ended (${how}) after ${lines().length} lines`)));
      look();
    });
  return { child, lines, printed, ended };
}
