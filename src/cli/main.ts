import { Fault } from '../core/fault.js';
import type { CliIo } from '../io/terminal.js';
import { version } from '../io/version.js';
import { nearest } from '../text/nearest.js';
import { failureOf } from './faults.js';
import type { CommandFlags } from './flag-types.js';
import { createProgram, type Run } from './flags.js';
import { type CommandScope, packagedServices, type Services } from './services.js';

type Commands = {
  readonly [Name in Exclude<keyof CommandFlags, 'help'>]: (
    operands: readonly string[],
    flags: CommandFlags[Name],
    scope: CommandScope,
  ) => Promise<number>;
};

/** Each command loads what it needs when it is called: help and mistakes are answered without that. */
const COMMANDS: Commands = {
  check: async (operands, flags, scope) => (await import('./commands/check.js')).check(operands, flags, scope),
  report: async (operands, flags, scope) => (await import('./commands/report.js')).report(operands, flags, scope),
  import: async (operands, flags, scope) =>
    (await import('./commands/import.js')).importReplies(operands, flags, scope),
  fix: async (operands, flags, scope) => (await import('./commands/fix.js')).fix(operands, flags, scope),
  review: async (operands, flags, scope) => (await import('./commands/review.js')).review(operands, flags, scope),
  align: async (operands, flags, scope) => (await import('./commands/align.js')).align(operands, flags, scope),
  demo: async (_, flags, scope) => {
    await scope.services.readAhead?.();
    return (await import('./commands/demo.js')).demo(flags, scope);
  },
  'terms check': async (operands, flags, scope) =>
    (await import('./commands/terms.js')).termsCheck(operands, flags, scope),
  'terms find': async (operands, flags, scope) =>
    (await import('./commands/terms.js')).termsFind(operands, flags, scope),
  'terms suggest': async (operands, flags, scope) =>
    (await import('./commands/terms-suggest.js')).termsSuggest(operands, flags, scope),
  learn: async (operands, flags, scope) => (await import('./commands/learn.js')).learn(operands, flags, scope),
  'lexicon import': async (operands, flags, scope) =>
    (await import('./commands/lexicon-import.js')).lexiconImport(operands, flags, scope),
  'lexicon find': async (operands, flags, scope) =>
    (await import('./commands/lexicon.js')).lexiconFind(operands, flags, scope),
  'lexicon stats': async (_, flags, scope) => (await import('./commands/lexicon.js')).lexiconStats(flags, scope),
  'decisions list': async (operands, flags, scope) =>
    (await import('./commands/decisions.js')).decisionsList(operands, flags, scope),
  'decisions stats': async (operands, flags, scope) =>
    (await import('./commands/decisions.js')).decisionsStats(operands, flags, scope),
  'decisions compact': async (operands, flags, scope) =>
    (await import('./commands/decisions.js')).decisionsCompact(operands, flags, scope),
  'decisions lessons': async (operands, flags, scope) =>
    (await import('./commands/lessons.js')).decisionsLessons(operands, flags, scope),
  'baseline create': async (operands, flags, scope) =>
    (await import('./commands/baseline.js')).baselineCreate(operands, flags, scope),
  'baseline prune': async (operands, flags, scope) =>
    (await import('./commands/baseline.js')).baselinePrune(operands, flags, scope),
  'baseline show': async (operands, flags, scope) =>
    (await import('./commands/baseline.js')).baselineShow(operands, flags, scope),
  explain: async (operands, flags, scope) => (await import('./commands/explain.js')).explain(operands, flags, scope),
};

/**
 * The command line.
 * @param argv without node and the script
 * @param services what is loaded to read, align and check; tests pass their own
 * @returns the exit code; never throws
 */
export async function main(argv: readonly string[], io: CliIo, services: Services = packagedServices): Promise<number> {
  const scope: CommandScope = { io, services };
  try {
    if (argv.length === 0) return await (await import('./commands/welcome.js')).welcome(scope);
    return await run(argv, scope);
  } catch (error) {
    const stack = wantsStack(argv) || Boolean(io.env.TAIYAKU_DEBUG);
    const { code, message } = failureOf(error, commandOf(argv), stack);
    io.stderr.write(message);
    return code;
  }
}

async function run(argv: readonly string[], scope: CommandScope): Promise<number> {
  let code = 0;
  const call: Run = async (name, operands, flags) => {
    if (name === 'help') showHelp(operands);
    else code = await COMMANDS[name as keyof Commands](operands, flags as never, scope);
  };
  const program = createProgram(version, call);
  const output = { writeOut: scope.io.stdout.write, writeErr: () => undefined, outputError: () => undefined };
  const everywhere = (command: typeof program): void => {
    command.configureOutput(output);
    for (const sub of command.commands) everywhere(sub);
  };
  everywhere(program);
  const showHelp = (operands: readonly string[]): void => {
    let command = program;
    for (const name of operands) {
      const sub = command.commands.find((one) => one.name() === name);
      if (!sub)
        throw unknownCommand(
          name,
          command.commands.map((one) => one.name()),
        );
      command = sub;
    }
    command.outputHelp();
  };
  await program.parseAsync(argv[0] === 'check' ? argv.map(withoutOperand) : [...argv], { from: 'user' });
  return code;
}

/** `--changed` alone must not take the word behind it, which is a text: only `--changed=BASE` names a base. */
function withoutOperand(word: string): string {
  return word === '--changed' ? '--changed=' : word;
}

function unknownCommand(name: string, known: readonly string[]): Fault {
  const meant = nearest(name, known);
  const cure = meant ? `Did you mean ${meant}?` : `The commands are ${known.join(', ')}.`;
  return new Fault('usage', { what: `unknown command '${name}'`, cure });
}

function wantsStack(argv: readonly string[]): boolean {
  return argv.includes('-v') || argv.includes('--verbose');
}

/** The command that was called, when it is one, for `See taiyaku check --help`. */
function commandOf(argv: readonly string[]): string | undefined {
  const [first = '', second = ''] = argv;
  const both = `${first} ${second}`;
  if (Object.hasOwn(COMMANDS, both)) return both;
  const isGroup = Object.keys(COMMANDS).some((name) => name.startsWith(`${first} `));
  return isGroup || Object.hasOwn(COMMANDS, first) ? first : undefined;
}
