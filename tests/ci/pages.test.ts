import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCommand } from '../support/parsed-command.js';

const root = join(import.meta.dirname, '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** Every example of a page in YAML, as a reader who copies it has it. */
function examples<T>(page: string): T[] {
  return [...read(page).matchAll(/^```yaml\n(.*?)^```/gms)].map((match) => parse(match[1]!) as T);
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly { readonly uses: string; readonly with?: Record<string, unknown> }[] }>
  >;
}

describe('docs/ci-github.md', () => {
  const workflows = examples<Workflow>('docs/ci-github.md');
  const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

  test('every workflow fetches the history and names inputs that there are', () => {
    const { inputs } = parse(read('action.yml')) as { inputs: Record<string, unknown> };
    expect(workflows).toHaveLength(2);
    for (const workflow of workflows) {
      const [checkout, own] = stepsOf(workflow);
      expect(checkout).toMatchObject({
        uses: expect.stringMatching(/^actions\/checkout@/),
        with: { 'fetch-depth': 0 },
      });
      expect(own!.uses).toBe('your-organisation/taiyaku@v0');
      expect(Object.keys(own!.with!).filter((name) => !(name in inputs))).toEqual([]);
    }
  });

  test('the one that uploads may, and no other', () => {
    const uploads = (workflow: Workflow) => stepsOf(workflow).some(({ uses }) => uses.includes('upload-sarif'));
    expect(workflows.map((one) => [uploads(one), one.permissions['security-events']])).toEqual([
      [false, undefined],
      [true, 'write'],
    ]);
  });
});

describe('docs/ci-gitlab.md', () => {
  test('every example includes the template that there is, and sets variables that it reads', () => {
    const template = read('templates/taiyaku.gitlab-ci.yml');
    const files = examples<Record<string, { variables?: Record<string, string> }> & { include: { file: string }[] }>(
      'docs/ci-gitlab.md',
    );
    expect(files).toHaveLength(2);
    for (const { include, variables, ...jobs } of files) {
      expect(include.map(({ file }) => file)).toEqual(['/templates/taiyaku.gitlab-ci.yml']);
      const set = [variables, ...Object.values(jobs).map((job) => job.variables)].flatMap((all) =>
        Object.keys(all ?? {}),
      );
      expect(set).toContain('TAIYAKU_PACKAGE');
      expect(set.filter((name) => !template.includes(`\${${name}:-`))).toEqual([]);
    }
  });
});

describe('docs/ci-pre-commit.md', () => {
  test('every hook that is named exists, and its words are understood', async () => {
    const known = parse(read('.pre-commit-hooks.yaml')) as { id: string; entry: string }[];
    const files = examples<{ repos: { hooks: { id: string; args?: string[] }[] }[] }>('docs/ci-pre-commit.md');
    const hooks = files.flatMap(({ repos }) => repos.flatMap((one) => one.hooks));
    expect(hooks.length).toBeGreaterThan(3);
    for (const { id, args = ['a'] } of hooks) {
      const hook = known.find((one) => one.id === id)!;
      const { operands } = await parseCommand([...hook.entry.split(' ').slice(1), ...args]);
      expect(operands).toEqual([args[0]]);
    }
  });
});
