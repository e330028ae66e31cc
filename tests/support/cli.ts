import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../src/cli/main.js';
import type { Services } from '../../src/cli/services.js';
import type { CliIo } from '../../src/io/terminal.js';

export interface CliResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input; a terminal when absent. */
  readonly stdin?: string | Uint8Array;
  /** Columns of the terminal that both outputs are; pipes when absent. */
  readonly terminal?: number;
  readonly services?: Services;
}

/** Runs the command line in this process, with streams and environment of its own. */
export async function runCli(argv: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: options.terminal !== undefined,
    columns: options.terminal,
  });
  const { stdin } = options;
  const io: CliIo = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: {
      isTTY: stdin === undefined,
      read: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : (stdin ?? new Uint8Array())),
      async *lines() {
        if (typeof stdin === 'string') yield* stdin.replace(/\n$/u, '').split('\n');
      },
    },
    env: options.env ?? {},
  };
  const code = await main(argv, io, options.services);
  return { code, ...written };
}

export interface TestFolder {
  readonly path: string;
  /** The path of a file in the folder. */
  file(name: string): string;
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** A folder of its own in the system's temporary folder, with files in it. */
export function testFolder(files: Readonly<Record<string, string>> = {}): TestFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'taiyaku-test-')));
  const write = (name: string, content: string | Uint8Array): string => {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  for (const [name, content] of Object.entries(files)) write(name, content);
  return {
    path,
    write,
    file: (name) => join(path, name),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
