/** A stream that the program writes to. */
export interface Output {
  write(text: string): void;
  readonly isTTY: boolean;
  /** Columns of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
  /** Its rows, where they are known. */
  readonly rows?: number | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command line has of the outside world besides files: three streams and the environment. */
export interface CliIo {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: {
    readonly isTTY: boolean;
    read(): Promise<Uint8Array>;
    /** Line by line, as they come. */
    lines(): AsyncIterable<string>;
  };
  readonly env: Environment;
}

/** Columns of a line where nobody says otherwise. */
const USUAL_WIDTH = 80;
/** Longer lines are hard to read. */
const LARGEST_WIDTH = 120;
const SMALLEST_WIDTH = 40;

/** The real streams and environment of this process. */
export function createProcessIo(): CliIo {
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdin: { isTTY: process.stdin.isTTY === true, read: readStdin, lines: stdinLines },
    env: process.env,
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.isTTY ? stream.columns : undefined;
    },
    get rows() {
      return stream.isTTY ? stream.rows : undefined;
    },
  };
}

async function* stdinLines(): AsyncIterable<string> {
  const { createInterface } = await import('node:readline');
  yield* createInterface({ input: process.stdin, terminal: false });
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Whether to write colours. `--color` and `--no-color` decide; then NO_COLOR (no-color.org: any value but the empty one); then
 * FORCE_COLOR (`0` and `false` switch off); else a terminal has colours unless it is `dumb`.
 */
export function wantsColor(output: Output, env: Environment, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  if (env.NO_COLOR) return false;
  const forced = env.FORCE_COLOR;
  if (forced) return forced !== '0' && forced !== 'false';
  return output.isTTY && env.TERM !== 'dumb';
}

/** Columns to fill: the terminal's, within what is readable; 80 for files and pipes, so that their bytes do not depend on a window. */
export function widthOf(output: Output): number {
  const columns = output.isTTY ? (output.columns ?? USUAL_WIDTH) : USUAL_WIDTH;
  return Math.min(LARGEST_WIDTH, Math.max(SMALLEST_WIDTH, columns));
}
