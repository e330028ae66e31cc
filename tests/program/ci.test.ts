import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { ACTION_INPUTS } from '../support/action-inputs.js';
import { type TestRepository, testRepository } from '../support/git.js';

const PROJECT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(PROJECT, 'dist', 'bin', 'taiyaku.js');

/** An old false number, and a sentence that a branch will add with another one. */
const JA = '市場ではヌックマムが売られている。\n橋の工事は2026年に始まる。\n';
const VI = 'Ở chợ người ta bán nước mắm.\nCông trình cây cầu bắt đầu vào năm 2027.\n';
const EN = 'Fish sauce is sold at the market.\nWork on the bridge begins in 2027.\n';
const NEW = { ja: '港には船が15隻ある。\n', vi: 'Ở cảng có 25 con tàu.\n', en: 'There are 25 ships in the harbour.\n' };

const INPUTS = { ...ACTION_INPUTS, INPUT_SUMMARY: 'false', INPUT_ANNOTATIONS: 'false' };

// The compiled program: `npm run build` makes it. Without it these tests are skipped, and said to be.
describe.skipIf(!existsSync(PROGRAM))('the compiled program on a build server', () => {
  let repository: TestRepository;
  beforeAll(() => {
    repository = testRepository({ 'two.ja.txt': JA, 'two.vi.txt': VI, 'two.en.txt': EN });
    mkdirSync(repository.file('.git/server'));
    repository.git('checkout', '--quiet', '-b', 'ships');
    repository.write('two.ja.txt', JA + NEW.ja);
    repository.write('two.vi.txt', VI + NEW.vi);
    repository.write('two.en.txt', EN + NEW.en);
    repository.commit();
  });
  afterAll(() => repository.remove());

  function action(variables: Readonly<Record<string, string>> = {}) {
    const [output, summary] = ['output', 'summary'].map((name) => repository.write(`.git/server/${name}`, '')) as [
      string,
      string,
    ];
    const env = {
      PATH: process.env.PATH,
      HOME: repository.path,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_EVENT_NAME: 'push',
      CACHE_FOLDER: repository.file('.git/server/cache'),
      CACHE_PREFIX: 'taiyaku-',
      ...INPUTS,
      ...variables,
    };
    const script = join(PROJECT, 'scripts', 'ci', 'action.sh');
    const { status, stdout } = spawnSync('bash', [script], { cwd: repository.path, env, encoding: 'utf8' });
    const outputs = Object.fromEntries(
      readFileSync(output, 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split('=', 2) as [string, string]),
    );
    return { code: status, log: stdout, outputs, summary: readFileSync(summary, 'utf8') };
  }

  test('a push is checked as a whole, and what was found is kept', () => {
    const { code, log, outputs } = action();
    expect(code).toBe(1);
    expect(log).toContain('[2026]');
    expect(log).toContain('[15]');
    expect(Number(outputs.findings)).toBeGreaterThanOrEqual(2);
    expect(outputs['cache-key']).toMatch(/^taiyaku-\d+-\d+$/);
    // Nothing new is kept by a second run: it took the first one's.
    expect(action().outputs).toEqual(outputs);
  });

  test('no texts: exit code 3, and why', () => {
    const { code, log } = action({ INPUT_PATH: '.git/server' });
    expect(code).toBe(3);
    expect(log).toContain('no two versions of a text are here');
    expect(log).toMatch(/^::error title=taiyaku::A text could not be read/m);
  });

  test('wrong words: exit code 2', () => {
    expect(action({ INPUT_FAIL_ON: 'grave' }).code).toBe(2);
  });

  describe('only what is new', () => {
    test('a pull request brings one finding: as annotation, on the page of the run and in SARIF', () => {
      const all = { INPUT_SUMMARY: 'true', INPUT_ANNOTATIONS: 'true', INPUT_SARIF_FILE: '.git/server/a.sarif' };
      const { code, log, outputs, summary } = action({
        ...all,
        GITHUB_EVENT_NAME: 'pull_request',
        INPUT_BASE: 'main',
      });
      expect([code, outputs.findings]).toEqual([1, '1']);
      expect(log.match(/^::(?:error|warning) file=two\.ja\.txt,line=3,/gm)).toHaveLength(1);
      expect(summary).toContain('15');
      const sarif = JSON.parse(readFileSync(repository.file('.git/server/a.sarif'), 'utf8'));
      expect(sarif.runs[0].results).toHaveLength(1);
    });

    test('a shallow checkout: exit code 2, and what mends it', () => {
      const clone = repository.file('.git/server/clone');
      repository.git('clone', '--quiet', '--depth', '1', '--branch', 'ships', `file://${repository.path}`, clone);
      const { code, log } = action({ INPUT_PATH: clone, INPUT_CHANGED: 'true', GITHUB_BASE_REF: 'main' });
      expect(code).toBe(2);
      expect(log).toContain('fetch-depth: 0');
    });

    test('a hook with the entry of pre-commit keeps a commit with a new finding back, and no other', () => {
      const [hook] = parse(readFileSync(join(PROJECT, '.pre-commit-hooks.yaml'), 'utf8')) as [
        { entry: string; args: string[] },
      ];
      const line = [...hook.entry.split(' ').slice(1), ...hook.args].join(' ');
      const script = `#!/bin/sh\nexec '${process.execPath}' '${PROGRAM}' ${line}\n`;
      chmodSync(repository.write('.git/hooks/pre-commit', script), 0o755);
      const commit = () => {
        const who = ['-c', 'user.name=Tester', '-c', 'user.email=tester@example.org'];
        const env = { PATH: process.env.PATH, HOME: repository.path, TAIYAKU_CACHE: 'off' };
        return spawnSync('git', [...who, 'commit', '--all', '--message', 'more'], { cwd: repository.path, env }).status;
      };
      repository.write('two.ja.txt', `${JA}${NEW.ja}市長は3人の客を迎えた。\n`);
      repository.write('two.vi.txt', `${VI}${NEW.vi}Thị trưởng đã tiếp 5 vị khách.\n`);
      repository.write('two.en.txt', `${EN}${NEW.en}The mayor received 5 guests.\n`);
      expect(commit()).not.toBe(0);
      repository.write('two.ja.txt', `${JA}${NEW.ja}市長は5人の客を迎えた。\n`);
      expect(commit()).toBe(0);
    });
  });
});
