import { createProgram } from '../../src/cli/flags.js';

/** What the command line of taiyaku makes of some words. */
export interface ParsedCommand {
  readonly name: string;
  readonly operands: readonly string[];
  readonly flags: Readonly<Record<string, unknown>>;
}

/** @param words what follows `taiyaku`. @throws when a flag does not exist, or a value is none of its choices */
export async function parseCommand(words: readonly string[]): Promise<ParsedCommand> {
  let parsed: ParsedCommand | undefined;
  const program = createProgram('0.0.0', async (name, operands, flags) => {
    parsed = { name, operands, flags: { ...flags } };
  });
  await program.parseAsync(words, { from: 'user' });
  if (!parsed) throw new Error(`no command is run by: ${words.join(' ')}`);
  return parsed;
}
