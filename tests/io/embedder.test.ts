import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { isModelPath, loadEmbedder, type Transformers } from '../../src/io/embedder.js';
import { type TestFolder, testFolder } from '../support/cli.js';
import { writeTinyModel } from '../support/tiny-model.js';

let folder: TestFolder;
let model: string;
beforeEach(() => {
  folder = testFolder();
  model = folder.file('own');
  writeTinyModel(model, [['sea'], ['hill']]);
});
afterEach(() => folder.remove());

interface Called {
  readonly model: string;
  readonly options: object;
}

/** A library that answers as told, and notes what it is called with. */
function library(answer: () => { dims: number[]; data: number[] }) {
  const called: Called[] = [];
  const env = { logLevel: 30, allowRemoteModels: true, useFSCache: true };
  const transformers: Transformers = {
    env,
    LogLevel: { NONE: 50 },
    async pipeline(_, name, options) {
      called.push({ model: name, options });
      return async () => answer();
    },
  };
  return { called, env, load: async () => transformers };
}

const twoVectors = () => ({ dims: [2, 3], data: [1, 0, 0, 0, 0, 1] });

async function faultOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Fault)) throw new Error(`not a fault: ${String(error)}`);
  expect(error.kind).toBe('usage');
  return error.message;
}

describe('a folder', () => {
  test('is read from the disk only', async () => {
    const { called, env, load } = library(twoVectors);
    const embedder = await loadEmbedder(model, load);
    expect(embedder.model).toBe(model);
    expect(called).toEqual([{ model, options: { local_files_only: true, subfolder: 'onnx', dtype: 'fp32' } }]);
    expect(env).toEqual({ logLevel: 50, allowRemoteModels: false, useFSCache: false });
  });

  test.each([
    ['model_quantized.onnx', { subfolder: '', dtype: 'q8' }],
    ['onnx/model_fp16.onnx', { subfolder: 'onnx', dtype: 'fp16' }],
  ])('with %s', async (name, options) => {
    rmSync(folder.file('own/onnx'), { recursive: true });
    folder.write(`own/${name}`, 'x');
    const { called, load } = library(twoVectors);
    await loadEmbedder(model, load);
    expect(called[0]?.options).toEqual({ local_files_only: true, ...options });
  });

  test('that is not there', async () => {
    const { load, called } = library(twoVectors);
    const message = await faultOf(loadEmbedder(folder.file('none'), load));
    expect(message).toBe(
      `${folder.file('none')}: there is no such folder\n  Name the folder that holds config.json, tokenizer.json and onnx/; in a configuration it is relative to that file.`,
    );
    expect(called).toEqual([]);
  });

  test('that is a file', async () => {
    const message = await faultOf(loadEmbedder(folder.write('own.onnx', 'x'), library(twoVectors).load));
    expect(message).toContain('the model is not a folder');
  });

  test.each([
    ['own/onnx/model.onnx', 'no onnx/model.onnx'],
    ['own/tokenizer.json', 'no tokenizer.json'],
    ['own/config.json', 'no config.json'],
  ])('without %s', async (name, what) => {
    rmSync(folder.file(name));
    const message = await faultOf(loadEmbedder(model, library(twoVectors).load));
    expect(message).toBe(
      `${model}: the model's folder has ${what}\n  Copy all files of a model that is exported to ONNX.`,
    );
  });
});

describe('an id', () => {
  test('is handed on, and the library may fetch it', async () => {
    const { called, env, load } = library(twoVectors);
    await loadEmbedder('org/name', load);
    expect(called).toEqual([{ model: 'org/name', options: {} }]);
    expect(env.allowRemoteModels).toBe(true);
  });

  test.each([
    ['org/name', false],
    ['name', false],
    ['./name', true],
    ['../org/name', true],
    ['/srv/name', true],
    ['a/b/c', true],
    ['.', true],
    ['my models', true],
  ])('%s is a path: %s', (name, path) => {
    expect(isModelPath(name)).toBe(path);
  });
});

describe('the library', () => {
  test('is missing', async () => {
    const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    const message = await faultOf(loadEmbedder(model, () => Promise.reject(missing)));
    expect(message).toMatch(
      /^@huggingface\/transformers: a model needs this package, which is not installed\n {2}Install it .*npm install @huggingface\/transformers@~\d/u,
    );
  });

  test('cannot be loaded', async () => {
    const broken = new Error('libonnxruntime.so: cannot open shared object file\n    at somewhere');
    const message = await faultOf(loadEmbedder(model, () => Promise.reject(broken)));
    expect(message).toContain('it cannot be loaded: libonnxruntime.so: cannot open shared object file\n  Install');
    expect(message).not.toContain('somewhere');
  });

  test.each([
    ['a folder', () => model, 'Copy the files of the model again'],
    ['an id', () => 'org/name', 'Check the id and the connection'],
  ])('refuses %s', async (_, name, cure) => {
    const { load } = library(twoVectors);
    const refusing = async () => ({ ...(await load()), pipeline: () => Promise.reject(new Error('Protobuf\nstack')) });
    const message = await faultOf(loadEmbedder(name(), refusing));
    expect(message).toMatch(/: the model cannot be loaded: Protobuf\n {2}/u);
    expect(message).toContain(cure);
  });
});

describe('vectors', () => {
  test('one a text, in order', async () => {
    const embedder = await loadEmbedder(model, library(twoVectors).load);
    expect(await embedder.embed(['a', 'b'])).toEqual([Float32Array.of(1, 0, 0), Float32Array.of(0, 0, 1)]);
    expect(await embedder.embed([])).toEqual([]);
  });

  test.each<[string, () => { dims: number[]; data: number[] }, string]>([
    ['too many', twoVectors, 'vectors of the shape 2×3'],
    ['one a word', () => ({ dims: [1, 2, 3], data: [1, 0, 0, 0, 0, 1] }), 'vectors of the shape 1×2×3'],
    [
      'none',
      () => {
        throw new Error(`index out of bounds ${'x'.repeat(500)}`);
      },
      'index out of bounds xxx',
    ],
  ])('%s: the model fails', async (_, answer, what) => {
    const embedder = await loadEmbedder(model, library(answer).load);
    const message = await faultOf(embedder.embed(['a']));
    expect(message).toContain(`the model fails: ${what}`);
    expect(message.length).toBeLessThan(500);
  });
});
