import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { Fault, type FaultDetail } from '../core/fault.js';
import { nearest } from '../text/nearest.js';
import { createLocator, type Locator } from '../text/position.js';
import { CONFIG_KEYS, type ConfigType } from './config-schema.js';

export const CONFIG_NAME = 'taiyaku.config.json';

/** What a setting holds: a text, texts, a number, or an object of such. */
export type ConfigContent = string | number | readonly string[] | { readonly [key: string]: ConfigContent };

/** A setting as the file states it. */
export interface ConfigValue {
  readonly value: ConfigContent;
  /** `file:line:column` of the value. */
  readonly where: string;
}

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
  let current = resolve(folder);
  for (;;) {
    const path = join(current, CONFIG_NAME);
    if (isFile(path)) return path;
    const parent = dirname(current);
    if (existsSync(join(current, '.git')) || parent === current) return undefined;
    current = parent;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false; // A folder that may not be looked into has no configuration for us.
  }
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
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const what =
      code === 'ENOENT'
        ? 'there is no such configuration file'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'the configuration is not UTF-8'
          : `the configuration cannot be read (${code})`;
    throw new Fault('usage', { where: path, what, cure: 'Name a readable file, or use --config none.' });
  }
}

/** `PropertyNameExpected` → `property name expected`. */
function syntaxMistake(error: ParseError, path: string, text: string, locator: Locator): FaultDetail {
  const words = printParseErrorCode(error.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
  const found = text
    .slice(error.offset, error.offset + error.length)
    .split(/[\r\n]/u, 1)[0]!
    .slice(0, 40);
  return {
    where: placeOf(path, error.offset, locator),
    what: found === '' ? words : `${words} at ${found}`,
    cure: 'Write keys and texts in double quotes, a comma between settings; // comments are allowed.',
  };
}

type Place = (offset: number) => string;
type Keys = Readonly<Record<string, ConfigType>>;

/** @param mistakes takes what is wrong; the settings that are right are returned all the same */
function readProperties(
  object: Node,
  keys: Keys,
  place: Place,
  mistakes: FaultDetail[],
): ReadonlyMap<string, ConfigValue> {
  const values = new Map<string, ConfigValue>();
  for (const property of object.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (!keyNode || !valueNode) continue;
    const key = String(keyNode.value);
    const type = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (!type) {
      mistakes.push({ where: place(keyNode.offset), what: `unknown key "${key}"`, cure: cureForKey(key, keys) });
      continue;
    }
    if (values.has(key)) {
      mistakes.push({ where: place(keyNode.offset), what: `"${key}" is set twice`, cure: 'Remove one of them.' });
      continue;
    }
    const where = place(valueNode.offset);
    const read =
      type.kind === 'object' ? readObject(key, valueNode, type, place, mistakes) : readValue(key, valueNode, type);
    if (read && 'what' in read) mistakes.push({ where, ...read });
    else if (read) values.set(key, { value: read.value, where });
  }
  return values;
}

function cureForKey(key: string, known: Keys): string {
  const keys = Object.keys(known);
  const meant = nearest(key, keys);
  return meant ? `Did you mean "${meant}"?` : `The keys are ${keys.join(', ')}.`;
}

/** @returns undefined when something inside is wrong, which is among the mistakes then */
function readObject(
  key: string,
  node: Node,
  type: ConfigType & { kind: 'object' },
  place: Place,
  mistakes: FaultDetail[],
): Read | undefined {
  const cure = `Write "${key}": ${type.example}.`;
  if (node.type !== 'object') return { what: `"${key}" must be an object, not ${named(node)}`, cure };
  const before = mistakes.length;
  const values = readProperties(node, type.keys, place, mistakes);
  if (mistakes.length > before) return undefined;
  const missing = type.required.filter((name) => !values.has(name));
  if (missing.length > 0) return { what: `"${key}" has no "${missing.join('", no "')}"`, cure };
  return { value: Object.fromEntries([...values].map(([name, { value }]) => [name, value])) };
}

type Read = { readonly value: ConfigContent } | { readonly what: string; readonly cure: string };

function readValue(key: string, node: Node, type: Exclude<ConfigType, { kind: 'object' }>): Read {
  if (type.kind === 'texts') {
    const items = node.type === 'array' ? (node.children ?? []) : [node];
    if (items.every(({ type: kind }) => kind === 'string')) return { value: items.map(({ value }) => String(value)) };
    return {
      what: `"${key}" must be a text or a list of texts, not ${named(node)}`,
      cure: `Write "${key}": ["terms.tsv"].`,
    };
  }
  if (type.kind === 'positive') {
    const value = Number(node.value);
    if (node.type === 'number' && value > 0 && Number.isFinite(value)) return { value };
    const found = node.type === 'number' ? String(node.value) : named(node);
    return { what: `"${key}" must be a number above 0, not ${found}`, cure: `Write "${key}": 1.` };
  }
  if (node.type !== 'string') {
    const example = type.kind === 'choice' ? type.choices[0] : './config.schema.json';
    return { what: `"${key}" must be a text, not ${named(node)}`, cure: `Write "${key}": "${example}".` };
  }
  const value = String(node.value);
  if (type.kind === 'text' || type.choices.includes(value)) return { value };
  const meant = nearest(value, type.choices);
  const choices = `It is one of ${type.choices.join(', ')}.`;
  return { what: `"${key}" cannot be "${value}"`, cure: meant ? `Did you mean "${meant}"? ${choices}` : choices };
}

function named(node: Node): string {
  if (node.type === 'array' && node.children?.some(({ type }) => type !== 'string')) return 'a list of other things';
  const names = {
    array: 'a list',
    object: 'an object',
    null: 'null',
    boolean: 'true or false',
    number: 'a number',
    string: 'a text',
  };
  return names[node.type as keyof typeof names] ?? `a ${node.type}`;
}

function placeOf(path: string, offset: number, locator: Locator): string {
  const { line, column } = locator.locate(offset);
  return `${path}:${line}:${column}`;
}
