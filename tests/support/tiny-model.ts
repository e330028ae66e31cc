import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words, and in languages without spaces characters, that a made-up model takes for one and the same. */
export type Concepts = readonly (readonly string[])[];

/**
 * Writes a complete model for feature extraction, a few kB large: its tokenizer knows the words given, and its network does nothing but
 * look up a vector for each. Words of one concept have the same vector, vectors of different concepts are orthogonal.
 */
export function writeTinyModel(folder: string, concepts: Concepts): void {
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const json = (name: string, value: unknown) => writeFileSync(join(folder, name), JSON.stringify(value));
  const words = concepts.flatMap((concept, index) => concept.map((word) => ({ word, index })));
  const special = ['[PAD]', '[UNK]'];
  const vocabulary = Object.fromEntries([...special, ...words.map(({ word }) => word)].map((word, id) => [word, id]));
  json('config.json', { model_type: 'bert', architectures: ['BertModel'], hidden_size: concepts.length });
  json('tokenizer_config.json', {
    tokenizer_class: 'PreTrainedTokenizerFast',
    pad_token: '[PAD]',
    unk_token: '[UNK]',
    model_max_length: 512,
  });
  json('tokenizer.json', tokenizerOf(vocabulary, special));
  const rows = [...special.map(() => -1), ...words.map(({ index }) => index)];
  writeFileSync(join(folder, 'onnx', 'model.onnx'), lookUpNetwork(rows, concepts.length));
}

function tokenizerOf(vocabulary: Readonly<Record<string, number>>, special: readonly string[]) {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: special.map((content, id) => {
      const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
      return { id, content, ...flags };
    }),
    normalizer: { type: 'Lowercase' },
    // A word of Latin letters, or any other single character.
    pre_tokenizer: {
      type: 'Split',
      pattern: { Regex: '\\p{Script=Latin}+|[^\\p{Script=Latin}\\s]' },
      behavior: 'Removed',
      invert: true,
    },
    post_processor: null,
    decoder: null,
    model: { type: 'WordLevel', vocab: vocabulary, unk_token: '[UNK]' },
  };
}

const FLOAT = 1;
const INT64 = 7;

/**
 * The bytes of an ONNX file with one node: `last_hidden_state = Gather(table, input_ids)`. Field numbers are those of `onnx.proto`.
 * @param rows for each token the place of the 1 in its vector; -1 for a vector of zeros
 */
function lookUpNetwork(rows: readonly number[], size: number): Uint8Array {
  const table = new Float32Array(rows.length * size);
  rows.forEach((place, row) => {
    if (place >= 0) table[row * size + place] = 1;
  });
  const initializer = message([
    [1, rows.length],
    [1, size],
    [2, FLOAT],
    [8, 'table'],
    [9, new Uint8Array(table.buffer)],
  ]);
  const node = message([
    [1, 'table'],
    [1, 'input_ids'],
    [2, 'last_hidden_state'],
    [4, 'Gather'],
  ]);
  const graph = message([
    [1, node],
    [2, 'tiny'],
    [5, initializer],
    [11, valueInfo('input_ids', INT64, ['batch', 'length'])],
    [12, valueInfo('last_hidden_state', FLOAT, ['batch', 'length', size])],
  ]);
  const opset = message([
    [1, ''],
    [2, 13],
  ]);
  return message([
    [1, 8],
    [7, graph],
    [8, opset],
  ]);
}

/** A named tensor; a dimension of unknown size has a name. */
function valueInfo(name: string, type: number, dimensions: readonly (number | string)[]): Uint8Array {
  const shape = message(
    dimensions.map((dimension) => [1, message([[typeof dimension === 'number' ? 1 : 2, dimension]])] as const),
  );
  const tensor = message([
    [1, type],
    [2, shape],
  ]);
  return message([
    [1, name],
    [2, message([[1, tensor]])],
  ]);
}

/** Fields of a message in the encoding of Protocol Buffers: numbers as varints, everything else with its length. */
function message(fields: readonly (readonly [field: number, value: number | string | Uint8Array])[]): Uint8Array {
  return Buffer.concat(
    fields.flatMap(([field, value]) => {
      if (typeof value === 'number') return [varint(field << 3), varint(value)];
      const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      return [varint((field << 3) | 2), varint(bytes.length), bytes];
    }),
  );
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Uint8Array.from([...bytes, rest]);
    bytes.push((rest % 128) | 128);
  }
}
