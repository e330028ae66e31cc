import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createGunzip, gunzip } from 'node:zlib';
import { Fault } from '../core/fault.js';

const unpack = promisify(gunzip);

const LARGE = ['tid_pos', 'base', 'check', 'cc', 'tid_map', 'unk_char'] as const;
/** Files that kuromoji filled up with megabytes of zeros. */
const PADDED = ['tid', 'unk', 'unk_map', 'unk_pos', 'unk_invoke'] as const;

/** The files of the dictionary, unpacked. */
export type DictionaryFiles = Readonly<Record<(typeof LARGE)[number] | (typeof PADDED)[number], Uint8Array>>;

/**
 * Loads the dictionary of the installed package kuromoji. It takes about 0.1 s and 75 MB.
 * @param build makes what is wanted of the files; whatever it throws is told as damage of the dictionary
 * @param folder where the files `*.dat.gz` are, if elsewhere
 * @throws Fault when the package or one of its files is missing or damaged
 */
export async function loadDictionary<T>(
  build: (files: DictionaryFiles) => T,
  folder: string = dictionaryFolder(),
): Promise<T> {
  try {
    const begun = folder === dictionaryFolder() ? ahead : undefined;
    return build(await (begun ?? readDictionary(folder)));
  } catch (error) {
    throw brokenInstallation(folder, error);
  }
}

let ahead: Promise<DictionaryFiles> | undefined;

/**
 * Begins to unpack the dictionary on other threads while the program still loads its own parts. A dictionary that cannot be read is told by
 * {@link loadDictionary}.
 */
export function readAhead(): void {
  ahead ??= Promise.resolve().then(() => readDictionary(dictionaryFolder()));
  ahead.catch(() => undefined);
}

/** Wherever the package manager put kuromoji, as seen from this file. */
function dictionaryFolder(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  } catch (error) {
    throw brokenInstallation('kuromoji', error);
  }
}

function brokenInstallation(where: string, error: unknown): Fault {
  const reason = error instanceof Error ? error.message : String(error);
  const what = `the Japanese dictionary cannot be read: ${reason}`;
  return new Fault('usage', { where, what, cure: 'Install the package kuromoji again (npm ci).' });
}

/** Files are unpacked side by side on the threads of zlib, the largest first. */
async function readDictionary(folder: string): Promise<DictionaryFiles> {
  const file = (name: string): string => join(folder, `${name}.dat.gz`);
  const contents = await Promise.all([
    ...LARGE.map(async (name) => [name, await unpackWhole(file(name))] as const),
    ...PADDED.map(async (name) => [name, await unpackUsed(file(name))] as const),
  ]);
  return Object.fromEntries(contents) as DictionaryFiles;
}

/**
 * Unpacks into one buffer of the size that stands at the end of a gzip file (RFC 1952, ISIZE): no copy, one task for a thread.
 * The read is synchronous on purpose: a few milliseconds, after which the threads work while the program loads its other parts.
 */
async function unpackWhole(path: string): Promise<Uint8Array> {
  const packed = readFileSync(path);
  const size = packed.readUInt32LE(packed.length - 4);
  return unpack(packed, { chunkSize: size + 64 });
}

/** Unpacks a padded file up to the first stretch that has nothing but zeros. */
async function unpackUsed(path: string): Promise<Uint8Array> {
  const unpacked = createGunzip({ chunkSize: 64 * 1024 });
  unpacked.end(readFileSync(path));
  const chunks: Buffer[] = [];
  for await (const chunk of unpacked as AsyncIterable<Buffer>) {
    if (chunk.every((byte) => byte === 0)) break;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
