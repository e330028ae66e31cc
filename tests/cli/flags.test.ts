import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/flags.js';
import { commandPath } from '../../src/cli/help.js';
import { HELP } from '../../src/cli/help-texts.js';
import { columnsOf } from '../../src/text/columns.js';
import { runCli } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';

/** Runs a line without a session: nothing here may come as far as opening one. */
async function taiyaku(...argv: string[]) {
  const services = fakeServices();
  const result = await runCli(argv, { services });
  expect(services.opened).toEqual([]);
  return result;
}

const COMMANDS = ['check', 'align', 'demo', 'terms check', 'terms find', 'baseline show', 'explain', 'help'];

/** Flags of the contract that belong to later versions, and flags that people expect from other tools. */
const UNKNOWN =
  '--date --accepted --dry-run --plain --web --fix --watch --cache --recursive --ignore --silent --debug --lang -x -r'.split(
    ' ',
  );

describe('unknown flags', () => {
  test.each(COMMANDS.flatMap((command) => UNKNOWN.map((flag) => [command, flag] as const)))(
    '%s %s is wrong use',
    async (command, flag) => {
      const { code, stdout, stderr } = await taiyaku(...command.split(' '), flag);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(`unknown option '${flag}'`);
      expect(stderr).toMatch(/See taiyaku .*--help\./u);
    },
  );

  // A flag of one command is no flag of another.
  test.each([
    ['demo', '--glossary'],
    ['demo', '--json'],
    ['align', '--ui-lang'],
    ['align', '--fail-on'],
    ['align', '--target'],
    ['align', '--profile'],
    ['demo', '--skip'],
    ['check', '--gold'],
    ['check', '--segmented'],
    ['check', '--min-confidence'],
    ['terms check', '--glossary'],
    ['explain', '--format'],
    ['terms find', '--against'],
  ])('%s has no %s', async (command, flag) => {
    expect((await taiyaku(...command.split(' '), flag)).code).toBe(2);
  });

  test.each([
    ['check', '--glosary', '--glossary'],
    ['check', '--fail-no', '--fail-on'],
    ['check', '--agianst', '--against'],
    ['align', '--segmentd', '--segmented'],
    ['demo', '--uncertian', '--uncertain'],
  ])('%s %s: did you mean %s?', async (command, flag, meant) => {
    expect((await taiyaku(command, flag, 'x')).stderr).toContain(`Did you mean ${meant}?`);
  });
});

describe('unknown values', () => {
  test.each([
    [['check', 'ja.txt', '--format', 'jsn'], 'Did you mean json?'],
    [['check', 'ja.txt', '--format=sarfi'], 'Did you mean sarif?'],
    [['check', 'ja.txt', '--output', 'junti=x.xml'], 'Did you mean junit?'],
    [['check', 'ja.txt', '--fail-on', 'mayor'], 'Did you mean major?'],
    [['align', 'a', 'b', '--format', 'tmz'], 'Did you mean tmx?'],
    [['review', '.', '--ui-lang', 'zz'], 'Allowed choices are ja, vi, ko, en\n  See taiyaku review --help.\n'],
    [['check', 'ja.txt', '--format', "x' is invalid. Allowed choices are y"], 'json, github'],
  ])('%j: %s', async (argv, cure) => {
    const { code, stdout, stderr } = await taiyaku(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(cure);
  });
});

describe('unknown commands', () => {
  test.each([
    [['chek', 'ja.txt'], 'Did you mean check?'],
    [['algin'], 'Did you mean align?'],
    [['terms', 'fnd'], 'Did you mean find?'],
    [['help', 'exlain'], 'Did you mean explain?'],
    [['help', 'terms', 'xyz'], 'The commands are check, find, suggest.'],
    [['zzzzzz'], 'See taiyaku --help.'],
    [['--quiet'], 'See taiyaku --help.'],
  ])('%j: %s', async (argv, cure) => {
    const { code, stdout, stderr } = await taiyaku(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(cure);
  });

  test('terms alone is wrong use', async () => {
    const { code, stderr } = await taiyaku('terms');
    expect(code).toBe(2);
    expect(stderr).toBe('error: a command is missing\n  See taiyaku terms --help.\n');
  });
});

describe('help', () => {
  const pages: (readonly string[])[] = [[], ...COMMANDS.map((command) => command.split(' ')), ['terms']];

  test.each(pages.map((path) => [path.join(' '), path] as const))(
    'taiyaku %s --help: examples, usage, options',
    async (_, path) => {
      const { code, stdout, stderr } = await taiyaku(...path, '--help');
      expect([code, stderr]).toEqual([0, '']);
      const [examples, usage, options] = ['\nExamples\n', '\nUsage\n', '\nOptions\n'].map((title) =>
        stdout.indexOf(title),
      );
      expect(examples).toBeGreaterThan(0);
      expect(usage).toBeGreaterThan(examples!);
      expect(options).toBeGreaterThan(usage!);
      for (const line of stdout.split('\n')) expect(columnsOf(line), line).toBeLessThanOrEqual(80);
    },
  );

  test.each(pages.map((path) => [path.join(' '), path] as const))('taiyaku help %s is the same', async (_, path) => {
    expect((await taiyaku('help', ...path)).stdout).toBe((await taiyaku(...path, '--help')).stdout);
  });

  test('every command has help, and no help is without a command', () => {
    const program = createProgram('0.0.0', async () => undefined);
    const paths: string[] = [];
    const visit = (command: typeof program): void => {
      paths.push(commandPath(command));
      command.commands.forEach(visit);
    };
    visit(program);
    expect(paths.sort()).toEqual(Object.keys(HELP).sort());
  });

  // An example that does not work is worse than none: all its flags must be known.
  test.each(Object.values(HELP).flatMap(({ examples }) => examples.map(([line]) => line)))(
    '%s is understood',
    async (line) => {
      let called: string | undefined;
      const program = createProgram('0.0.0', async (name) => {
        called = name;
      });
      const words = line.slice(line.indexOf('taiyaku ') + 8).split(' ');
      await program.parseAsync(words, { from: 'user' });
      expect(line).toContain(called);
    },
  );
});

test('--version', async () => {
  const { code, stdout } = await taiyaku('--version');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\S*\n$/u);
});
