import { readFile } from 'node:fs/promises';
import { Fault } from '../core/fault.js';
import { decode } from './decode.js';
import { fileFault } from './file-fault.js';

/**
 * Text of a glossary file, decoded as any text is.
 * @throws Fault (usage): a glossary belongs to the settings, so that a broken one is wrong use and no bad input
 */
export async function readGlossaryFile(path: string): Promise<string> {
  try {
    return decode(await readFile(path), path).text;
  } catch (error) {
    const fault = error instanceof Fault ? error : fileFault(path, error);
    throw fault instanceof Fault ? new Fault('usage', fault.details) : fault;
  }
}
