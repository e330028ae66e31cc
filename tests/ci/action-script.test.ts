import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACTION_INPUTS } from '../support/action-inputs.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { testRepository } from '../support/git.js';
import { parseCommand } from '../support/parsed-command.js';
import { type Call, putRecorder, readCalls } from '../support/recorder.js';

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'ci', 'action.sh');

/** A folder with the script, and a program that notes its arguments where the built one would be. */
let action: TestFolder;
let workspace: TestFolder;

beforeEach(() => {
  action = testFolder();
  mkdirSync(action.file('scripts/ci'), { recursive: true });
  copyFileSync(SCRIPT, action.file('scripts/ci/action.sh'));
  putRecorder(action, 'dist/bin/taiyaku.js');
  workspace = testFolder();
});
afterEach(() => {
  action.remove();
  workspace.remove();
});

interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly calls: readonly Call[];
}

function run(variables: Readonly<Record<string, string>> = {}, cwd = workspace.path): Ran {
  const [output, summary, calls] = ['output', 'summary', 'calls'].map((name) => action.file(name)) as [
    string,
    string,
    string,
  ];
  const env = {
    PATH: process.env.PATH,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_EVENT_NAME: 'push',
    RECORDER_CALLS: calls,
    CACHE_FOLDER: action.file('cache'),
    CACHE_PREFIX: 'taiyaku-Linux-0123-',
    ...ACTION_INPUTS,
    ...variables,
  };
  const { status, stdout, stderr } = spawnSync('bash', [action.file('scripts/ci/action.sh')], {
    cwd,
    env,
    encoding: 'utf8',
  });
  const text = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
  const outputs = Object.fromEntries(
    text(output)
      .trim()
      .split('\n')
      .map((line) => line.split('=', 2) as [string, string]),
  );
  return { code: status, log: stdout, stderr, outputs, summary: text(summary), calls: readCalls(calls) };
}

/** The flags as the command line understands them, without those that all runs have. */
async function flagsOf({ calls }: Ran): Promise<{ operands: readonly string[]; flags: Record<string, unknown> }> {
  expect(calls).toHaveLength(1);
  const { name, operands, flags } = await parseCommand(calls[0]!.args);
  expect(name).toBe('check');
  // `input` is there without being asked for: its flag is --no-input.
  const { outputs, ci, input, ...others } = flags;
  expect([ci, input, (outputs as string[]).length > 0]).toEqual([true, true, true]);
  return { operands, flags: others };
}

function formatsOf({ calls }: Ran): string[] {
  const { args } = calls[0]!;
  return args.slice(args.indexOf('--output') + 1).map((word) => word.split('=')[0]!);
}

describe('what taiyaku is asked', () => {
  test.each([
    ['nothing said, on a push: everything is checked', {}, {}],
    ['nothing said, in a pull request: only what is new', { GITHUB_EVENT_NAME: 'pull_request' }, { changed: true }],
    ['a pull request may be checked as a whole', { GITHUB_EVENT_NAME: 'pull_request', INPUT_CHANGED: 'false' }, {}],
    ['and a push by what is new', { INPUT_CHANGED: 'true' }, { changed: true }],
    ['a base', { INPUT_CHANGED: 'true', INPUT_BASE: 'origin/release' }, { changed: 'origin/release' }],
    ['a base alone asks for nothing: both events share a workflow', { INPUT_BASE: 'origin/release' }, {}],
    ['a review is no pull request: it has no base', { GITHUB_EVENT_NAME: 'pull_request_review' }, {}],
    [
      'gates',
      { INPUT_FAIL_ON: 'critical', INPUT_MAX_OPEN: '12', INPUT_MIN_SCORE: '95' },
      { failOn: 'critical', maxOpen: '12', minScore: '95' },
    ],
    [
      'glossaries, one a line, with spaces in their names',
      { INPUT_GLOSSARY: 'harbour terms.tsv\n\n  names.tbx\n' },
      { glossary: ['harbour terms.tsv', 'names.tbx'] },
    ],
    ['a glossary is never a flag', { INPUT_GLOSSARY: '--config=x.tsv' }, { glossary: ['./--config=x.tsv'] }],
    [
      'more words, on several lines',
      { INPUT_ARGS: '--only number-mismatch\n  term-missing --uncertain\n' },
      { only: ['number-mismatch', 'term-missing'], uncertain: true },
    ],
    ['an input goes before a word', { INPUT_ARGS: '--fail-on none', INPUT_FAIL_ON: 'minor' }, { failOn: 'minor' }],
  ])('%s', async (_reason, variables, wanted) => {
    const { operands, flags } = await flagsOf(run(variables));
    expect(operands).toEqual(['.']);
    expect(flags).toEqual(wanted);
  });

  test.each([
    [
      'the path stands before flags that take several words',
      { INPUT_PATH: 'a b/ja.txt', INPUT_ARGS: '--against vi.txt en.txt' },
      'a b/ja.txt',
    ],
    ['a path is never a flag', { INPUT_PATH: '--undo' }, './--undo'],
    ['nor standard input', { INPUT_PATH: '-' }, './-'],
  ])('%s', async (_reason, variables, operand) => {
    expect((await flagsOf(run(variables))).operands).toEqual([operand]);
  });

  test('no value is ever a command, nor a pattern of file names', async () => {
    workspace.write('secret.txt', '');
    const bad = '$(touch ran) `touch ran`;touch ran * $HOME';
    for (const name of ['INPUT_PATH', 'INPUT_BASE', 'INPUT_ARGS', 'INPUT_GLOSSARY', 'INPUT_FAIL_ON']) {
      const { calls } = run({ INPUT_CHANGED: 'true', [name]: bad });
      expect(JSON.stringify(calls.at(-1))).toContain('$(touch');
      expect(JSON.stringify(calls.at(-1))).not.toContain('secret.txt');
    }
    expect(existsSync(workspace.file('ran'))).toBe(false);
  });

  test.each([
    ['all', {}, ['json', 'github', 'markdown']],
    ['none for people', { INPUT_SUMMARY: 'false', INPUT_ANNOTATIONS: 'false' }, ['json']],
    [
      'SARIF, into a folder that is made',
      { INPUT_SARIF_FILE: 'reports/a.sarif' },
      ['json', 'github', 'markdown', 'sarif'],
    ],
  ])('reports: %s', (_reason, variables, wanted) => {
    expect(formatsOf(run(variables))).toEqual(wanted);
  });

  test('the cache is the folder that is kept, or whatever the workflow has set', () => {
    expect(run().calls[0]!.cache).toBe(action.file('cache'));
    expect(run({ INPUT_CACHE: 'false', TAIYAKU_CACHE: action.file('own') }).calls[1]!.cache).toBe(action.file('own'));
  });
});

describe('what GitHub is told', () => {
  test('findings: exit code 1, the number of all texts, annotations, a summary behind what stood there', () => {
    action.write('summary', 'of another step\n');
    const { code, log, outputs, summary } = run({ RECORDER_CODE: '1', INPUT_SARIF_FILE: 'reports/a.sarif' });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ 'exit-code': '1', findings: '3', 'sarif-file': 'reports/a.sarif' });
    expect(log).toContain('\n::error::a finding\n');
    expect(summary).toBe('of another step\nmarkdown report\n');
    expect(readFileSync(workspace.file('reports/a.sarif'), 'utf8')).toBe('sarif report\n');
  });

  test('what is kept has a name of its own for other results, and the same for the same', () => {
    const first = run().outputs['cache-key'];
    expect(first).toMatch(/^taiyaku-Linux-0123-\d+-\d+$/);
    expect(run().outputs['cache-key']).toBe(first);
    action.write('cache/c3d4.json.gz', '');
    expect(run().outputs['cache-key']).not.toBe(first);
    expect(run({ INPUT_CACHE: 'false' }).outputs['cache-key']).toBe(run().outputs['cache-key']);
  });

  test('without a cache no name is given', () => {
    expect(run({ INPUT_CACHE: 'false' }).outputs).not.toHaveProperty('cache-key');
  });

  test.each(['::add-mask::e', '::error::made up', '##[error]made up', '::0000::'])(
    'a text that says %s commands nothing',
    (line) => {
      const { log, stderr } = run({ RECORDER_PRINTS: `${line}\n${line}` });
      const [, token = ''] = /^::stop-commands::([0-9a-f]{32})\n/.exec(log) ?? [];
      const end = log.indexOf(`\n::${token}::\n`);
      expect(end).toBeGreaterThan(0);
      // Both streams: one that comes late would be read as commands.
      expect(log.slice(0, end).split(line)).toHaveLength(5);
      expect(log.slice(end)).not.toContain(line);
      expect(stderr).toBe('');
    },
  );

  test('the token is another each time: nobody can write it into a text', () => {
    const tokens = [run(), run()].map(({ log }) => log.split('\n')[0]);
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  test('wrong use: exit code 2, no report of an earlier step', () => {
    workspace.write('a.sarif', 'of another step');
    const { code, log, outputs } = run({ RECORDER_CODE: '2', INPUT_SARIF_FILE: 'a.sarif' });
    expect(code).toBe(2);
    expect(outputs['exit-code']).toBe('2');
    expect(outputs).not.toHaveProperty('sarif-file');
    expect(outputs).not.toHaveProperty('findings');
    expect(log).toMatch(/^::error title=taiyaku::An input, a flag or a setting is wrong/m);
  });

  test('a text that cannot be read: exit code 3, and the reports of the others', () => {
    const { code, log, outputs } = run({ RECORDER_CODE: '3' });
    expect([code, outputs.findings]).toEqual([3, '3']);
    expect(log).toMatch(/^::error title=taiyaku::A text could not be read/m);
  });

  test('a fault of taiyaku keeps its exit code', () => {
    expect(run({ RECORDER_CODE: '70' }).code).toBe(70);
  });

  test('a shallow checkout: the input that mends it', () => {
    const origin = testRepository({ 'a.txt': 'a\n' });
    origin.commit();
    origin.git('clone', '--quiet', '--depth', '1', `file://${origin.path}`, workspace.file('shallow'));
    const variables = { RECORDER_CODE: '2', INPUT_CHANGED: 'true' };
    const { code, log } = run(variables, workspace.file('shallow'));
    expect(code).toBe(2);
    expect(log).toContain('fetch-depth: 0');
    // What else is wrong has nothing to do with the depth.
    expect(run(variables, origin.path).log).not.toContain('fetch-depth');
    expect(run({ RECORDER_CODE: '2' }, workspace.file('shallow')).log).not.toContain('fetch-depth');
    origin.remove();
  });
});

describe('inputs that are wrong', () => {
  test.each([
    [{ INPUT_CHANGED: 'yes' }, 'The input changed is "yes": write true, false or auto.'],
    [{ INPUT_SUMMARY: 'no' }, 'The input summary is "no": write true or false.'],
    [{ INPUT_ANNOTATIONS: '' }, 'The input annotations is "": write true or false.'],
    [{ INPUT_CACHE: 'True' }, 'The input cache is "True": write true or false.'],
    [{ INPUT_SARIF_FILE: 'a\nb=c' }, 'The input sarif-file has several lines: write one path.'],
    [{ INPUT_CHANGED: 'x\n::debug::100%' }, 'The input changed is "x%0A::debug::100%25": write true, false or auto.'],
  ])('%j is refused before anything is run', (variables, message) => {
    const { code, log, outputs, calls } = run(variables);
    expect(log).toBe(`::error title=taiyaku::${message}\n`);
    expect([code, outputs]).toEqual([2, { 'exit-code': '2' }]);
    expect(calls).toEqual([]);
  });
});
