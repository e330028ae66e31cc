import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** Of https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax what the action uses. */
interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly shell?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: unknown }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const file = read('action.yml');
const action = parse(file) as Action;
const { steps } = action.runs;
const check = steps.find(({ id }) => id === 'check')!;
const variable = (input: string) => `INPUT_${input.toUpperCase().replaceAll('-', '_')}`;
const scripts = ['scripts/ci/build.sh', 'scripts/ci/action.sh'].map(read);

describe('action.yml', () => {
  test('is a composite action with what GitHub asks for', () => {
    expect(action.runs.using).toBe('composite');
    expect(action.name).toBe('taiyaku');
    expect(action.description).not.toBe('');
    // A step that runs a script must name its shell.
    expect(steps.filter(({ run, shell }) => run !== undefined && shell !== 'bash')).toEqual([]);
  });

  test('every input is described, and its default is text: anything else GitHub refuses or turns into text', () => {
    for (const [name, input] of Object.entries(action.inputs)) {
      expect([name, typeof input.description, typeof input.default]).toEqual([name, 'string', 'string']);
    }
  });

  test('no script holds an expression: a value could run commands', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
  });

  test('every input reaches a step, and every expression names an input that is declared', () => {
    const named = new Set([...file.matchAll(/inputs\.([a-z-]+)/g)].map((match) => match[1]!));
    expect([...named].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  test('the script reads exactly the variables that the step sets', () => {
    const read = new Set([...scripts[1]!.matchAll(/\b(?:INPUT_[A-Z_]*[A-Z]|CACHE_[A-Z]+)\b/g)].map(([name]) => name));
    expect([...read].sort()).toEqual(Object.keys(check.env!).sort());
    for (const name of Object.keys(action.inputs).filter((input) => input !== 'node-version')) {
      expect(check.env).toHaveProperty(variable(name), `\${{ inputs.${name} }}`);
    }
  });

  test('every output of a step that is used is set by its script, and no other', () => {
    const used = [...file.matchAll(/steps\.(build|check)\.outputs\.([a-z-]+)/g)].map(([, id, name]) => `${id} ${name}`);
    const set = [
      ...[...scripts[0]!.matchAll(/printf '([a-z-]+)=/g)].map((match) => `build ${match[1]}`),
      ...[...scripts[1]!.matchAll(/\bput ([a-z-]+) /g)].map((match) => `check ${match[1]}`),
    ];
    expect([...new Set(used)].sort()).toEqual([...new Set(set)].sort());
  });

  test('the results are kept when there are findings, too', () => {
    const save = steps.find(({ uses }) => uses?.startsWith('actions/cache/save@'))!;
    expect(save.if).toMatch(/^always\(\) && /);
    const restore = steps.find(({ uses }) => uses?.startsWith('actions/cache/restore@'))!;
    expect(save.with!.path).toBe(restore.with!.path);
  });

  test('the page lists the inputs with their defaults, and the outputs', () => {
    const page = read('docs/ci-github.md');
    const inputs = [...page.matchAll(/^\| `([a-z-]+)` \| (?:`(.+?)`|empty) \|/gm)].map(([, name, value = '']) => [
      name,
      value,
    ]);
    expect(inputs).toEqual(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
    const outputs = [...page.matchAll(/^\| `([a-z-]+)` \| [^`e|]/gm)].map((row) => row[1]);
    expect(outputs).toEqual(Object.keys(action.outputs));
  });

  test('the version of Node is that of package.json', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(scripts[0]).toContain(`needed='${engines.node}'`);
  });
});
