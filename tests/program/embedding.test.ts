import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';
import { type Concepts, writeTinyModel } from '../support/tiny-model.js';

const ROOT = join(import.meta.dirname, '..', '..');
const PROGRAM = join(ROOT, 'dist', 'bin', 'taiyaku.js');
/** Where the optional peer is installed for the tests, and for nothing else: `.ci/run` does it. */
const PEERS = resolve(ROOT, process.env.TAIYAKU_TEST_TRANSFORMERS ?? '.test-peers');
const missing = [
  existsSync(join(PEERS, 'node_modules', '@huggingface', 'transformers')) ? '' : 'the peer is not installed',
  existsSync(PROGRAM) ? '' : 'dist/ is not built',
].filter(Boolean);

/** Words of made-up texts: a model that knows them knows which sentence says which. Nothing else does: all are equally long. */
const CONCEPTS: Concepts = [
  ['港', 'port', 'satama'],
  ['橋', 'span', 'silta'],
  ['雨', 'rain', 'sade'],
  ['魚', 'fish', 'kala'],
  ['山', 'hill', 'mäki'],
  ['馬', 'mare', 'tamma'],
  ['花', 'rose', 'ruusu'],
  ['犬', 'hound', 'koira'],
  ['塔', 'tower', 'torni'],
  ['鐘', 'bell', 'kello'],
  ['米', 'rice', 'riisi'],
  ['舟', 'boat', 'vene'],
];
/** Three concepts a sentence. */
const SENTENCES = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
  [9, 10, 11],
  [0, 3, 6],
  [1, 4, 9],
  [2, 7, 10],
  [5, 8, 11],
  [0, 4, 10],
  [1, 5, 6],
  [2, 3, 8],
  [7, 9, 11],
];
/** The source lacks these two. */
const LEFT_OUT = [3, 8];

/** Japanese, English, and Finnish, of which taiyaku knows no word. */
const textOf = (language: 0 | 1 | 2, sentences: readonly (readonly number[])[]) =>
  sentences
    .map((concepts) => concepts.map((concept) => CONCEPTS[concept]![language]).join(['と', ' and ', ' ja '][language]))
    .map((line) => `${line}${language === 0 ? '。' : '.'}\n`)
    .join('');

let folder: TestFolder;
beforeAll(() => {
  folder = testFolder({
    'own.ja.txt': textOf(0, SENTENCES),
    'own.en.txt': textOf(
      1,
      SENTENCES.filter((_, k) => !LEFT_OUT.includes(k)),
    ),
    'own.fi.txt': textOf(
      2,
      SENTENCES.filter((_, k) => !LEFT_OUT.includes(k)),
    ),
    // As if the peer stood beside taiyaku, where it is looked for.
    'peers.mjs': hookFor(join(PEERS, 'here.js')),
    'offline.mjs': `import './peers.mjs';\nglobalThis.fetch = async () => { throw new TypeError('fetch failed'); };\n`,
    'no-peers.mjs': hookFor(resolve('/here.js')),
  });
  writeTinyModel(folder.file('model'), CONCEPTS);
});
afterAll(() => folder.remove());

/** A module that makes Node look for the peer from another file. */
function hookFor(file: string): string {
  const parent = JSON.stringify(pathToFileURL(file).href);
  const hook = `export const resolve = (name, context, next) =>
    next(name, name.startsWith('@huggingface/') ? { ...context, parentURL: ${parent} } : context);`;
  return `import { register } from 'node:module';\nregister(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hook)}`)});\n`;
}

function run(argv: readonly string[], hook = 'peers.mjs') {
  const node = ['--import', pathToFileURL(folder.file(hook)).href];
  return spawnSync(process.execPath, [...node, PROGRAM, ...argv], {
    encoding: 'utf8',
    cwd: folder.path,
    env: { PATH: process.env.PATH },
  });
}

const ALIGN = ['align', 'own.ja.txt', 'own.fi.txt', '--language-b', 'fi'];
const GOLD = SENTENCES.map((_, k) => {
  if (LEFT_OUT.includes(k)) return `[${k}]:[]`;
  return `[${k}]:[${k - LEFT_OUT.filter((out) => out < k).length}]`;
});
const shapes = (beads: string) =>
  beads
    .trim()
    .split('\n')
    .map((line) => line.replace(/:[^:]*$/u, ''));

describe.skipIf(missing.length > 0)(`a model of the user's own ${missing.join(', ')}`, () => {
  test('finds what nothing else finds, the same at every run', () => {
    expect(shapes(run(ALIGN).stdout)).not.toEqual(GOLD);
    const { stdout, stderr, status } = run([...ALIGN, '--embedding', './model']);
    expect([status, stderr]).toEqual([0, '']);
    expect(shapes(stdout)).toEqual(GOLD);
    expect(run([...ALIGN, '--embedding', 'model']).stdout).toBe(stdout);
  });

  test('stands in a configuration, relative to it, for check as well', () => {
    folder.write('talks/taiyaku.config.json', '{"embedding": {"model": "../model", "weight": 2}}');
    folder.write('talks/own.ja.txt', textOf(0, SENTENCES));
    folder.write('talks/own.en.txt', readFileSync(folder.file('own.en.txt')));
    const { status, stdout, stderr } = run(['check', 'talks', '--json', '-v']);
    expect(stderr).toContain('loading ./model');
    expect(stderr).toContain('embedding talks/own.en.txt');
    expect([0, 1]).toContain(status);
    expect(JSON.parse(stdout)).toMatchObject({ schema: expect.stringContaining('taiyaku.report') });
  });

  test('that is broken is one message', () => {
    writeTinyModel(folder.file('broken'), CONCEPTS);
    folder.write('broken/onnx/model.onnx', 'no protocol buffer');
    const { status, stdout, stderr } = run([...ALIGN, '--embedding', './broken']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^error: \.\/broken: the model cannot be loaded: .+\n {2}Copy the files of the model again.*\n$/u,
    );
  });

  test('that would have to be fetched, without a connection, is one message', () => {
    const { status, stdout, stderr } = run([...ALIGN, '--embedding', 'no-such/model'], 'offline.mjs');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^error: no-such\/model: the model cannot be loaded: .+\n {2}Check the id and the connection.*\n$/u,
    );
  });

  test('in a folder needs no connection', () => {
    expect(run([...ALIGN, '--embedding', './model'], 'offline.mjs').status).toBe(0);
  });

  test('whose tokenizer is no JSON is one message', () => {
    writeTinyModel(folder.file('garbled'), CONCEPTS);
    folder.write('garbled/tokenizer.json', '{');
    const { status, stderr } = run([...ALIGN, '--embedding', './garbled']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^error: \.\/garbled: the model cannot be loaded: .+\n {2}Copy.*\n$/u);
  });
});

describe.skipIf(!existsSync(PROGRAM))('without the peer', () => {
  test('a model is one message that says what to install', () => {
    const { status, stdout, stderr } = run([...ALIGN, '--embedding', './model'], 'no-peers.mjs');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(
      /^error: @huggingface\/transformers: a model needs this package.*\n {2}Install it .*npm install .*\n$/u,
    );
  });

  test('everything else works', () => {
    expect(run(ALIGN, 'no-peers.mjs').status).toBe(0);
  });
});

describe('commands', () => {
  test.each([
    ['align own.ja.txt own.en.txt --embedding org/name', { model: 'org/name', weight: 1 }],
    ['check own.ja.txt --against own.en.txt --embedding ./model', { model: './model', weight: 1 }],
    ['check own.ja.txt --against own.en.txt', undefined],
  ])('%s', async (line, embedding) => {
    const services = fakeServices();
    const argv = line.split(' ').map((word) => (word.endsWith('.txt') ? folder.file(word) : word));
    await runCli(argv, { services });
    expect(services.opened[0]?.embedding).toEqual(embedding);
    expect(services.prepared).toEqual([[folder.file('own.ja.txt'), folder.file('own.en.txt')]]);
  });
});
