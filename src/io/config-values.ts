import type { Node } from 'jsonc-parser';
import type { FaultDetail } from '../core/fault.js';
import { nearest } from '../text/nearest.js';
import type { ConfigType, ObjectType } from './config-schema.js';

/** What a setting holds: a text, texts, a number, yes or no, an object of such; entries of maps and lists with their places. */
export type ConfigContent =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly [key: string]: ConfigContent }
  | ReadonlyMap<string, ConfigValue>
  | readonly ConfigValue[];

/** A setting as the file states it. */
export interface ConfigValue {
  readonly value: ConfigContent;
  /** `file:line:column` of the value. */
  readonly where: string;
}

/** The file, line and column of an offset. */
type Place = (offset: number) => string;
type Keys = Readonly<Record<string, ConfigType>>;
type Read = { readonly value: ConfigContent } | { readonly what: string; readonly cure: string };

/**
 * The settings of an object.
 * @param mistakes takes what is wrong; the settings that are right are returned all the same
 */
export function readProperties(
  object: Node,
  keys: Keys,
  place: Place,
  mistakes: FaultDetail[],
): ReadonlyMap<string, ConfigValue> {
  const typeOf = (key: string) => (Object.hasOwn(keys, key) ? keys[key] : undefined);
  return readEntries(object, typeOf, place, mistakes, (key) => cureForKey(key, keys));
}

function readEntries(
  object: Node,
  typeOf: (key: string) => ConfigType | undefined,
  place: Place,
  mistakes: FaultDetail[],
  cureFor: (key: string) => string,
): ReadonlyMap<string, ConfigValue> {
  const values = new Map<string, ConfigValue>();
  for (const property of object.children ?? []) {
    const [keyNode, valueNode] = property.children ?? [];
    if (!keyNode || !valueNode) continue;
    const key = String(keyNode.value);
    const type = typeOf(key);
    if (!type) {
      mistakes.push({ where: place(keyNode.offset), what: `unknown key "${key}"`, cure: cureFor(key) });
      continue;
    }
    if (values.has(key)) {
      mistakes.push({ where: place(keyNode.offset), what: `"${key}" is set twice`, cure: 'Remove one of them.' });
      continue;
    }
    const value = read(key, valueNode, type, place, mistakes);
    if (value) values.set(key, value);
  }
  return values;
}

function cureForKey(key: string, known: Keys): string {
  const keys = Object.keys(known);
  const meant = nearest(key, keys);
  return meant ? `Did you mean "${meant}"?` : `The keys are ${keys.join(', ')}.`;
}

/** @returns undefined when something is wrong, which is among the mistakes then */
function read(
  key: string,
  node: Node,
  type: ConfigType,
  place: Place,
  mistakes: FaultDetail[],
): ConfigValue | undefined {
  const where = place(node.offset);
  const before = mistakes.length;
  const result = readByKind(key, node, type, place, mistakes);
  if (mistakes.length > before) return undefined;
  if ('value' in result) return { value: result.value, where };
  mistakes.push({ where, ...result });
  return undefined;
}

function readByKind(key: string, node: Node, type: ConfigType, place: Place, mistakes: FaultDetail[]): Read {
  if (type.kind === 'either') {
    if (node.type === 'object') return readObject(key, node, type.object, place, mistakes);
    return readChoice(key, node, type.choices, ` or ${type.object.example}`);
  }
  if (type.kind === 'object') return readObject(key, node, type, place, mistakes);
  if (type.kind === 'map') {
    if (node.type !== 'object') return notA(key, 'an object', node, type.example);
    return {
      value: readEntries(
        node,
        () => type.of,
        place,
        mistakes,
        () => '',
      ),
    };
  }
  if (type.kind === 'list') {
    if (node.type !== 'array') return notA(key, 'a list', node, type.example);
    const items = (node.children ?? []).map((item, k) => read(`${key}[${k}]`, item, type.of, place, mistakes));
    return { value: items.filter((item) => item !== undefined) };
  }
  return readValue(key, node, type);
}

function readObject(key: string, node: Node, type: ObjectType, place: Place, mistakes: FaultDetail[]): Read {
  if (node.type !== 'object') return notA(key, 'an object', node, type.example);
  const values = readProperties(node, type.keys, place, mistakes);
  const missing = type.required.filter((name) => !values.has(name));
  if (missing.length > 0) {
    return { what: `"${key}" has no "${missing.join('", no "')}"`, cure: `Write "${key}": ${type.example}.` };
  }
  return { value: Object.fromEntries([...values].map(([name, { value }]) => [name, value])) };
}

function notA(key: string, wanted: string, node: Node, example: string): Read {
  return { what: `"${key}" must be ${wanted}, not ${named(node)}`, cure: `Write "${key}": ${example}.` };
}

type Plain = Exclude<ConfigType, ObjectType | { kind: 'map' | 'list' | 'either' }>;

function readValue(key: string, node: Node, type: Plain): Read {
  if (type.kind === 'texts') {
    const items = node.type === 'array' ? (node.children ?? []) : [node];
    if (items.every(({ type: kind }) => kind === 'string')) return { value: items.map(({ value }) => String(value)) };
    return notA(key, 'a text or a list of texts', node, '["terms.tsv"]');
  }
  if (type.kind === 'flag') {
    return node.type === 'boolean' ? { value: node.value === true } : notA(key, 'true or false', node, 'true');
  }
  if (type.kind === 'positive' || type.kind === 'share') {
    const value = Number(node.value);
    const isIn = type.kind === 'positive' ? value > 0 && Number.isFinite(value) : value >= 0 && value <= 1;
    if (node.type === 'number' && isIn) return { value };
    const found = node.type === 'number' ? String(node.value) : named(node);
    const wanted = type.kind === 'positive' ? 'a number above 0' : 'a number from 0 to 1';
    return { what: `"${key}" must be ${wanted}, not ${found}`, cure: `Write "${key}": 1.` };
  }
  if (type.kind === 'choice') return readChoice(key, node, type.choices);
  if (node.type !== 'string') return notA(key, 'a text', node, type.kind === 'day' ? '"2027-03-31"' : '"…"');
  const value = String(node.value);
  if (type.kind === 'text' || isDay(value)) return { value };
  return { what: `"${key}" is no day: "${value}"`, cure: `Write "${key}": "2027-03-31".` };
}

function readChoice(key: string, node: Node, choices: readonly string[], more = ''): Read {
  if (node.type !== 'string') return notA(key, 'a text', node, `"${choices[0]}"${more}`);
  const value = String(node.value);
  if (choices.includes(value)) return { value };
  const meant = nearest(value, choices);
  const list = `It is one of ${choices.join(', ')}${more}.`;
  return { what: `"${key}" cannot be "${value}"`, cure: meant ? `Did you mean "${meant}"? ${list}` : list };
}

/** 2027-02-30 is none. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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
