import { CommanderError } from 'commander';
import { EXIT, Fault, type FaultDetail, formatDetail } from '../core/fault.js';
import { nearest } from '../text/nearest.js';
import { visible } from '../text/visible.js';

/** Faults as they are printed: one `error:` a detail, the cure below it, nothing in them that a terminal obeys. */
export function formatFault(fault: Fault): string {
  return fault.details.map((detail) => `error: ${formatDetail(printable(detail))}\n`).join('');
}

function printable({ where, what, cure }: FaultDetail): FaultDetail {
  return {
    ...(where !== undefined && { where: visible(where) }),
    what: visible(what),
    ...(cure !== undefined && { cure: visible(cure) }),
  };
}

/** The exit code for what a command threw, and what to print. */
export interface Failure {
  readonly code: number;
  readonly message: string;
}

/**
 * @param error anything that was thrown
 * @param command the command that was asked for, for `See taiyaku check --help`
 * @param stack true to show where an internal error came from
 */
export function failureOf(error: unknown, command: string | undefined, stack: boolean): Failure {
  if (error instanceof Fault) {
    return { code: error.kind === 'input' ? EXIT.input : EXIT.usage, message: formatFault(error) };
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return { code: EXIT.done, message: '' };
    return { code: EXIT.usage, message: formatFault(usageFault(error, command)) };
  }
  const reason = visible(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
  const hint = stack ? '' : ' (-v shows where it happened)';
  const trace = stack && error instanceof Error && error.stack ? `${error.stack}\n` : '';
  return {
    code: EXIT.internal,
    message: `internal error: ${reason}. This is a defect of taiyaku: please report it with the command you ran${hint}.\n${trace}`,
  };
}

/** `error: unknown option '--jsn'\n(Did you mean --json?)` as a fault with a cure. */
function usageFault(error: CommanderError, command: string | undefined): Fault {
  if (error.code === 'commander.help')
    return new Fault('usage', { what: 'a command is missing', cure: helpOf(command) });
  const [first = '', ...rest] = error.message.replace(/^error: /u, '').split('\n');
  const hint = rest.join(' ').replace(/^\(|\)$/gu, '') || hintOf(first);
  const help = helpOf(command);
  return new Fault('usage', { what: first.replace(/\.$/u, ''), cure: hint === '' ? help : `${hint} ${help}` });
}

/** What was meant by a value that is none of those that a flag takes: commander looks for the nearest flag, but not for the nearest value. */
function hintOf(message: string): string {
  const [, value, choices] = /argument '(.*)' is invalid\. Allowed choices are (.*)\.$/su.exec(message) ?? [];
  const meant = nearest(value ?? '', choices?.split(', ') ?? []);
  return meant === undefined ? '' : `Did you mean ${meant}?`;
}

function helpOf(command: string | undefined): string {
  return `See taiyaku ${command === undefined ? '' : `${command} `}--help.`;
}
