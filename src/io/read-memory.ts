import { createReadStream } from 'node:fs';
import { Fault } from '../core/fault.js';
import type { MemoryReader, MemoryUnit } from '../core/memory.js';
import { codeOf, fileFault } from './file-fault.js';

/**
 * Reads a translation memory piece by piece. UTF-8, or UTF-16 with a byte order mark, as TMX demands.
 * @param reader for the format of the file
 * @throws Fault (`input`) when the file cannot be read or decoded, or the reader finds it broken
 */
export async function* readMemory(path: string, reader: MemoryReader): AsyncGenerator<MemoryUnit> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const chunk of createReadStream(path)) {
      const bytes = chunk as Buffer;
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
      yield* reader.write(decoder.decode(bytes, { stream: true }));
    }
    if (!decoder)
      throw new Fault('input', { where: path, what: 'the file is empty', cure: 'Give a memory with units.' });
    yield* reader.write(decoder.decode());
    yield* reader.close();
  } catch (error) {
    if (codeOf(error) !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw fileFault(path, error);
    throw new Fault('input', {
      where: path,
      what: `the file is not valid ${decoder?.encoding.toUpperCase()}`,
      cure: 'Save it as UTF-8.',
    });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
