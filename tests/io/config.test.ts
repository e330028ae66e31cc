import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault, type FaultDetail } from '../../src/core/fault.js';
import { findConfig, readConfig } from '../../src/io/config.js';
import { type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

async function mistakesOf(content: string | Uint8Array): Promise<readonly FaultDetail[]> {
  const path = folder.write('taiyaku.config.json', content);
  try {
    await readConfig(path);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    expect(error.kind).toBe('usage');
    return error.details.map((detail) => ({ ...detail, where: detail.where?.slice(folder.path.length + 1) ?? '' }));
  }
  throw new Error('nothing was thrown');
}

describe('readConfig', () => {
  test('reads values, comments and trailing commas, and says where each value stands', async () => {
    const path = folder.write(
      'taiyaku.config.json',
      '\ufeff{\n  // terms of the harbour office\n  "glossary": ["a.tsv", "b.tbx"], /* two */\n  "failOn": "minor",\n}\n',
    );
    const { values } = await readConfig(path);
    expect([...values]).toEqual([
      ['glossary', { value: ['a.tsv', 'b.tbx'], where: `${path}:3:15` }],
      ['failOn', { value: 'minor', where: `${path}:4:13` }],
    ]);
  });

  test('one glossary need not be a list', async () => {
    const { values } = await readConfig(folder.write('taiyaku.config.json', '{"glossary":"a.tsv"}'));
    expect(values.get('glossary')?.value).toEqual(['a.tsv']);
  });

  test('the model and its weight', async () => {
    const path = folder.write('taiyaku.config.json', '{"embedding": {"model": "./own", "weight": 0.5}}');
    const { values } = await readConfig(path);
    expect([...values]).toEqual([['embedding', { value: { model: './own', weight: 0.5 }, where: `${path}:1:15` }]]);
  });

  const at = (place: string) => `taiyaku.config.json:${place}`;
  test.each<[string, string | Uint8Array, string, RegExp, RegExp]>([
    ['a misspelled key', '{\n  "glosary": "a.tsv"\n}', at('2:3'), /unknown key "glosary"/u, /Did you mean "glossary"/u],
    ['an unknown key', '{"zzz": 1}', at('1:2'), /unknown key "zzz"/u, /keys are \$schema, glossary/u],
    ['a key of all objects', '{"constructor": 1}', at('1:2'), /unknown key "constructor"/u, /keys are/u],
    ['a number for a text', '{"target": 3}', at('1:12'), /"target" must be a text, not a number/u, /"target": "ja"/u],
    ['an unknown language', '{"target": "jp"}', at('1:12'), /"target" cannot be "jp"/u, /one of ja, vi, ko, en/u],
    ['a misspelled level', '{"failOn": "critcal"}', at('1:12'), /cannot be "critcal"/u, /Did you mean "critical"/u],
    ['a list of numbers', '{"glossary": [1]}', at('1:14'), /must be a text or a list of texts/u, /terms\.tsv/u],
    ['an object for a list', '{"glossary": {}}', at('1:14'), /not an object/u, /terms\.tsv/u],
    ['null', '{"original": null}', at('1:14'), /not null/u, /"original"/u],
    ['a text for an object', '{"embedding": "own"}', at('1:15'), /must be an object, not a text/u, /\{"model": /u],
    ['an object without model', '{"embedding": {"weight": 1}}', at('1:15'), /has no "model"/u, /\{"model": /u],
    ['an unknown key inside', '{"embedding": {"modl": "x"}}', at('1:16'), /unknown key "modl"/u, /"model"\?/u],
    ['a number for the model', '{"embedding": {"model": 1}}', at('1:25'), /"model" must be a text/u, /./u],
    ['a weight of 0', '{"embedding": {"model": "x", "weight": 0}}', at('1:40'), /above 0, not 0/u, /"weight": 1/u],
    ['a text for the weight', '{"embedding": {"weight": "1"}}', at('1:26'), /not a text/u, /"weight": 1/u],
    ['an endless weight', '{"embedding": {"weight": 1e999}}', at('1:26'), /above 0, not Infinity/u, /./u],
    ['a key twice', '{"target": "ja", "target": "vi"}', at('1:18'), /"target" is set twice/u, /Remove/u],
    ['a missing comma', '{\n  "target": "ja"\n  "failOn": "none"\n}', at('3:3'), /comma expected/u, /comma between/u],
    ['a key without quotes', '{target: "ja"}', at('1:2'), /invalid symbol at target/u, /double quotes/u],
    ['an unclosed object', '{"target": "ja"', at('1:16'), /close brace expected/u, /./u],
    ['a list', '[]', 'taiyaku.config.json', /not an object/u, /\{\}/u],
    ['nothing', '', at('1:1'), /value expected/u, /./u],
    ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'taiyaku.config.json', /not UTF-8/u, /./u],
  ])('refuses %s with its place and a cure', async (_, content, where, what, cure) => {
    const [first] = await mistakesOf(content);
    expect(first!.where).toBe(where);
    expect(first!.what).toMatch(what);
    expect(first!.cure).toMatch(cure);
  });

  test('tells all mistakes at once', async () => {
    expect(await mistakesOf('{"targte": "ja", "failOn": 1, "x": 2}')).toHaveLength(3);
  });

  test('a file that is not there is wrong use', async () => {
    await expect(readConfig(folder.file('none.json'))).rejects.toMatchObject({ kind: 'usage' });
  });
});

describe('findConfig', () => {
  test('looks in the folder, then upward, the nearest wins', () => {
    folder.write('taiyaku.config.json', '{}');
    mkdirSync(folder.file('a/b'), { recursive: true });
    expect(findConfig(folder.file('a/b'))).toBe(folder.file('taiyaku.config.json'));
    folder.write('a/taiyaku.config.json', '{}');
    expect(findConfig(folder.file('a/b'))).toBe(join(folder.file('a'), 'taiyaku.config.json'));
  });

  test('stops at the root of the repository, whose own file counts', () => {
    folder.write('taiyaku.config.json', '{}');
    folder.write('repo/.git/HEAD', '');
    mkdirSync(folder.file('repo/texts'));
    expect(findConfig(folder.file('repo/texts'))).toBeUndefined();
    folder.write('repo/taiyaku.config.json', '{}');
    expect(findConfig(folder.file('repo/texts'))).toBe(folder.file('repo/taiyaku.config.json'));
  });

  test('a worktree has a file .git', () => {
    folder.write('taiyaku.config.json', '{}');
    folder.write('tree/.git', 'gitdir: elsewhere');
    expect(findConfig(folder.file('tree'))).toBeUndefined();
  });

  test('a folder of that name is no configuration', () => {
    mkdirSync(folder.file('a/taiyaku.config.json'), { recursive: true });
    folder.write('taiyaku.config.json', '{}');
    expect(findConfig(folder.file('a'))).toBe(folder.file('taiyaku.config.json'));
  });
});
