import { Fault } from '../core/fault.js';
import type { CliIo } from '../io/terminal.js';
import { refuseOverwriting, requireFolder, writeOutput } from '../io/write-output.js';
import { visible } from '../text/visible.js';
import type { CommonFlags } from './flag-types.js';
import { shortPath } from './short-path.js';

/** Writes the result to the file of `-o` or of another flag, or to standard output. */
export function emit(io: CliIo, output: string | undefined, text: string, flag?: string): void {
  if (output === undefined || output === '-') io.stdout.write(text);
  else writeOutput(output, text, flag);
}

/**
 * Refuses, before any work is done, an output that would overwrite what is read, or that has no folder to stand in.
 * @throws Fault `usage`
 */
export function guardOutput(output: string | undefined, inputs: readonly (string | undefined)[], flag?: string): void {
  if (output === undefined || output === '-') return;
  requireFolder(output, flag);
  refuseOverwriting(
    output,
    inputs.filter((input) => input !== undefined),
    flag,
  );
}

/** The format asked for: `--json` is short for `--format json`. */
export function formatOf<T extends string>(flags: { format?: T; json?: boolean }, usual: T): T | 'json' {
  if (!flags.json) return flags.format ?? usual;
  if (flags.format === undefined || flags.format === 'json') return 'json';
  throw new Fault('usage', {
    where: '--json',
    what: `it contradicts --format ${flags.format}`,
    cure: 'Give one of the two.',
  });
}

/** Tells of something that is not wrong but should be known. */
export function warn(io: CliIo, flags: CommonFlags, text: string): void {
  if (!flags.quiet) io.stderr.write(`warning: ${visible(text)}\n`);
}

/** Tells of lines of a file that are passed over, since they are none of this version. @param damaged their numbers */
export function warnOfDamage(io: CliIo, flags: CommonFlags, path: string, damaged: readonly number[]): void {
  if (damaged.length === 0) return;
  const where = damaged.length === 1 ? `line ${damaged[0]} is` : `lines ${damaged.join(', ')} are`;
  warn(io, flags, `${shortPath(path)}: ${where} damaged or of another version, and passed over`);
}

/** Says what was done, or left out, on build servers, too. */
export function note(io: CliIo, flags: CommonFlags, text: string): void {
  if (!flags.quiet) io.stderr.write(`${visible(text)}\n`);
}

/** Says what the user may do next. */
export function hint(io: CliIo, flags: CommonFlags, text: string): void {
  if (!flags.quiet && !flags.ci) io.stderr.write(`${visible(text)}\n`);
}
