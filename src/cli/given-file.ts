import { readFile } from 'node:fs/promises';

/**
 * Text of a file that a flag names, in UTF-8, without a byte order mark.
 * @throws Fault when it cannot be read
 */
export async function readGivenFile(path: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\ufeff/u, '');
  } catch (error) {
    const { fileFault } = await import('../io/file-fault.js');
    throw fileFault(path, error);
  }
}
