import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ParseError, parseTree } from 'jsonc-parser';
import { Fault, type FaultDetail } from '../core/fault.js';
import { createLocator, type Locator } from '../text/position.js';
import { CONFIG_KEYS } from './config-schema.js';
import { type ConfigValue, readProperties } from './config-values.js';
import { codeOf } from './file-fault.js';
import { jsonMistake } from './json-mistake.js';
import { isFile, nearestFolder } from './project-folder.js';

export const CONFIG_NAME = 'taiyaku.config.json';

export interface ConfigFile {
  readonly path: string;
  readonly values: ReadonlyMap<string, ConfigValue>;
}

/**
 * Looks for `taiyaku.config.json` in a folder and its parents, up to the root of the repository (the folder with `.git`) or of the
 * file system.
 * @returns its path, or undefined
 */
export function findConfig(folder: string): string | undefined {
  const found = nearestFolder(folder, (one) => isFile(join(one, CONFIG_NAME)));
  return found && join(found, CONFIG_NAME);
}

/**
 * Reads a configuration: JSON with comments and trailing commas.
 * @param path as it is to stand in messages
 * @throws Fault `usage` with the line and column of the first mistake of syntax, or of every mistake of content
 */
export async function readConfig(path: string): Promise<ConfigFile> {
  const text = await readText(path);
  const locator = createLocator(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  // What a parser finds behind the first mistake mostly follows from it.
  if (errors[0]) throw new Fault('usage', syntaxMistake(errors[0], path, text, locator));
  if (root?.type !== 'object') {
    throw new Fault('usage', {
      where: path,
      what: 'the configuration is not an object',
      cure: 'Write { "glossary": "terms.tsv" }, or {} for none.',
    });
  }
  const mistakes: FaultDetail[] = [];
  const values = readProperties(root, CONFIG_KEYS, (offset) => placeOf(path, offset, locator), mistakes);
  if (mistakes.length > 0) throw new Fault('usage', mistakes);
  return { path, values };
}

async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    const code = codeOf(error);
    const what =
      code === 'ENOENT'
        ? 'there is no such configuration file'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'the configuration is not UTF-8'
          : `the configuration cannot be read (${code})`;
    throw new Fault('usage', { where: path, what, cure: 'Name a readable file, or use --config none.' });
  }
}

function syntaxMistake(error: ParseError, path: string, text: string, locator: Locator): FaultDetail {
  return {
    where: placeOf(path, error.offset, locator),
    what: jsonMistake(error, text),
    cure: 'Write keys and texts in double quotes, a comma between settings; // comments are allowed.',
  };
}

function placeOf(path: string, offset: number, locator: Locator): string {
  const { line, column } = locator.locate(offset);
  return `${path}:${line}:${column}`;
}
