import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import type { FeatureExtraction, ModelOptions } from '@huggingface/transformers';
import { Fault } from '../core/fault.js';
import type { Embedder } from '../core/ports.js';

/** The optional peer that runs models. */
export type Transformers = typeof import('@huggingface/transformers');

const PEER = '@huggingface/transformers';
/** What package.json asks for, as npm takes it. */
const PEER_VERSION = '~4.3.2';

/** Ends of the names of ONNX files by the library's name for their number format, the best first. */
const FORMATS = [
  ['', 'fp32'],
  ['_fp16', 'fp16'],
  ['_quantized', 'q8'],
  ['_int8', 'int8'],
  ['_uint8', 'uint8'],
  ['_q4', 'q4'],
  ['_q4f16', 'q4f16'],
] as const;
const NEEDED = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];

/** `name` or `org/name`. */
const MODEL_ID = /^[\w.-]+(?:\/[\w.-]+)?$/u;

/** True for what can only be a path: `./models/x`, `../x`, `/x`, `C:\x`, `a/b/c`. An id has at most one slash. */
export function isModelPath(model: string): boolean {
  return isAbsolute(model) || /^\.{1,2}(?:[\\/]|$)/u.test(model) || !MODEL_ID.test(model);
}

/**
 * Loads a model that turns texts into vectors, by mean pooling.
 * @param model a folder with the model's files, which is read from the disk only; or, where there is no such folder, the id of a public
 *   model, which the library downloads once, because the user named it
 * @param load loads the library; tests pass their own
 * @throws Fault `usage` when the library or a file is missing, or the model cannot be loaded
 */
export async function loadEmbedder(
  model: string,
  load: () => Promise<Transformers> = () => import('@huggingface/transformers'),
): Promise<Embedder> {
  const folder = isFolder(model) || isModelPath(model) ? resolve(model) : undefined;
  const options = folder === undefined ? {} : optionsOfFolder(model, folder);
  const { env, LogLevel, pipeline } = await loadTransformers(load);
  // What goes wrong is told by a Fault. The library would print it, too, between the lines of the report.
  env.logLevel = LogLevel.NONE;
  if (folder !== undefined) {
    env.allowRemoteModels = false;
    // The cache is asked first, and may hold a model of the same name.
    env.useFSCache = false;
  }
  const extract = await pipeline('feature-extraction', folder ?? model, options).catch((error: unknown) => {
    const cure =
      folder === undefined
        ? 'Check the id and the connection, or name a folder that has the model.'
        : 'Copy the files of the model again; it must be one for feature extraction, exported to ONNX.';
    throw new Fault('usage', { where: model, what: `the model cannot be loaded: ${reasonOf(error)}`, cure });
  });
  return { model, embed: (texts) => embed(extract, texts, model) };
}

async function loadTransformers(load: () => Promise<Transformers>): Promise<Transformers> {
  try {
    return await load();
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
    const what = missing
      ? 'a model needs this package, which is not installed'
      : `it cannot be loaded: ${reasonOf(error)}`;
    const cure = `Install it where taiyaku is installed: npm install ${PEER}@${PEER_VERSION} (--global if taiyaku is), or use --embedding none.`;
    throw new Fault('usage', { where: PEER, what, cure });
  }
}

/** What the library must know to find the ONNX file. */
function optionsOfFolder(model: string, folder: string): ModelOptions {
  if (!isFolder(folder)) {
    const what = existsSync(folder) ? 'the model is not a folder' : 'there is no such folder';
    const cure =
      'Name the folder that holds config.json, tokenizer.json and onnx/; in a configuration it is relative to that file.';
    throw new Fault('usage', { where: model, what, cure });
  }
  const missing = NEEDED.filter((name) => !existsSync(join(folder, name)));
  for (const subfolder of ['onnx', '']) {
    for (const [end, dtype] of FORMATS) {
      const found = existsSync(join(folder, subfolder, `model${end}.onnx`));
      if (found && missing.length === 0) return { local_files_only: true, subfolder, dtype };
      if (found) throw incomplete(model, missing);
    }
  }
  throw incomplete(model, [...missing, 'onnx/model.onnx']);
}

function incomplete(model: string, missing: readonly string[]): Fault {
  const what = `the model's folder has no ${missing.join(', no ')}`;
  return new Fault('usage', { where: model, what, cure: 'Copy all files of a model that is exported to ONNX.' });
}

async function embed(extract: FeatureExtraction, texts: readonly string[], model: string): Promise<Float32Array[]> {
  if (texts.length === 0) return [];
  try {
    const { dims, data } = await extract(texts, { pooling: 'mean', normalize: true });
    const [count = 0, size = 0] = dims;
    if (count !== texts.length || dims.length !== 2) throw new Error(`vectors of the shape ${dims.join('×')}`);
    const all = Float32Array.from(data);
    return texts.map((_, k) => all.slice(k * size, (k + 1) * size));
  } catch (error) {
    const cure = 'Use a model for feature extraction that takes texts of this length, or --embedding none.';
    throw new Fault('usage', { where: model, what: `the model fails: ${reasonOf(error)}`, cure });
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false; // A folder that may not be looked into has no model for us.
  }
}

/** The first line of a message, of a length for one line. */
function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.length > 200 ? `${line.slice(0, 200)}…` : line;
}
