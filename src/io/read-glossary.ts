import { readFile } from 'node:fs/promises';
import { decode } from './decode.js';
import { settingsFault } from './file-fault.js';

/**
 * Text of a glossary file, decoded as any text is.
 * @throws Fault (usage)
 */
export async function readGlossaryFile(path: string): Promise<string> {
  try {
    return decode(await readFile(path), path).text;
  } catch (error) {
    throw settingsFault(path, error);
  }
}
