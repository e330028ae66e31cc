import { chmodSync, existsSync, readFileSync } from 'node:fs';
import type { TestFolder } from './cli.js';

/** How a program was called. */
export interface Call {
  readonly args: readonly string[];
  readonly cache: string | undefined;
}

/**
 * A program that does nothing but note how it was called, and write a file for each `FORMAT=FILE` and `-o FILE`, as `taiyaku check` does.
 * It prints what RECORDER_PRINTS says, and ends with the exit code RECORDER_CODE; with a code of 2 it writes no file.
 */
const PROGRAM = `#!/usr/bin/env node
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { RECORDER_CALLS, RECORDER_CODE = '0', RECORDER_PRINTS = '', TAIYAKU_CACHE } = process.env;
const args = process.argv.slice(2);
appendFileSync(RECORDER_CALLS, JSON.stringify({ args, cache: TAIYAKU_CACHE }) + '\\n');
const reports = [{ summary: { findings: 2 } }, { summary: { findings: 1 } }];
const write = (file, format) =>
  writeFileSync(file, format === 'json' ? JSON.stringify({ reports }) : format === 'github' ? '::error::a finding\\n' : format + ' report\\n');
if (RECORDER_CODE !== '2') {
  for (const [, format, file] of args.map((word) => /^(json|github|markdown|sarif|junit)=(.+)$/.exec(word) ?? [])) {
    if (file) write(file, format);
  }
  if (args.includes('-o')) write(args[args.indexOf('-o') + 1], 'gitlab');
}
if (TAIYAKU_CACHE) {
  mkdirSync(TAIYAKU_CACHE, { recursive: true });
  writeFileSync(join(TAIYAKU_CACHE, 'a1b2.json.gz'), '');
}
process.stdout.write(RECORDER_PRINTS);
process.stderr.write(RECORDER_PRINTS);
process.exitCode = Number(RECORDER_CODE);
`;

/** Puts the program into a folder. @param name of its file, which can be run by itself */
export function putRecorder(folder: TestFolder, name: string): void {
  chmodSync(folder.write(name, PROGRAM), 0o755);
}

/** @param file what RECORDER_CALLS names */
export function readCalls(file: string): Call[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Call);
}
