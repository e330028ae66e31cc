import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { Fault } from '../../core/fault.js';
import type { LanguageCode } from '../../core/language.js';
import type { MemoryReader, MemoryUnit } from '../../core/memory.js';
import { readLanguageTag } from '../../text/language-tag.js';

/** Elements inside `seg` whose content is code of the original format and no text (TMX 1.4b, 3.1 and 3.2). */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'sub']);

/** The unit that is being read. */
interface Open {
  readonly texts: Map<LanguageCode, string>;
  confidence: number;
  language: LanguageCode | undefined;
  /** Where text belongs: a segment, a property that says how sure the unit is, or nowhere. */
  into: 'seg' | 'confidence' | undefined;
  codes: number;
  value: string;
}

/**
 * Reads TMX 1.1–1.4b. Of a unit are read its texts, without inline codes, and how sure it is, where a property `x-confidence` says so. Languages that are none
 * in BCP 47 are passed over.
 * @param path for messages
 */
export function createTmxReader(path: string): MemoryReader {
  const parser = new SaxesParser({ xmlns: false });
  const fail = (what: string, cure: string): never => {
    throw new Fault('input', { where: `${path}:${parser.line}`, what, cure });
  };
  let done: MemoryUnit[] = [];
  let unit: Open | undefined;
  let depth = 0;
  parser.on('error', ({ message }) =>
    fail(`invalid XML: ${message.replace(/^[^ ]*\d+:\d+: /u, '')}`, 'Correct the XML at this place.'),
  );
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) fail('the document type declares entities', 'Write their text out.');
  });
  parser.on('opentag', (tag) => {
    if (depth === 0 && tag.name !== 'tmx') fail(`the root element is <${tag.name}>`, 'Give a TMX file or a table.');
    depth++;
    if (tag.name === 'tu') unit = newUnit();
    else if (unit) openInside(unit, tag);
  });
  const gather = (text: string): void => {
    if (unit?.into !== undefined && unit.codes === 0) unit.value += text;
  };
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', ({ name }) => {
    depth--;
    if (!unit) return;
    closeInside(unit, name);
    if (name !== 'tu') return;
    if (unit.texts.size > 1) done.push({ texts: unit.texts, confidence: unit.confidence });
    unit = undefined;
  });
  const take = (): MemoryUnit[] => {
    const taken = done;
    done = [];
    return taken;
  };
  return {
    write(text) {
      parser.write(text);
      return take();
    },
    close() {
      parser.close();
      return take();
    },
  };
}

function newUnit(): Open {
  return { texts: new Map(), confidence: 1, language: undefined, into: undefined, codes: 0, value: '' };
}

function openInside(unit: Open, { name, attributes }: SaxesTagPlain): void {
  if (name === 'tuv') {
    const tag = readLanguageTag((attributes['xml:lang'] ?? attributes.lang ?? '').trim());
    unit.language = 'language' in tag ? tag.language : undefined;
  } else if (name === 'seg') start(unit, 'seg');
  else if (name === 'prop' && attributes.type === 'x-confidence' && unit.language === undefined)
    start(unit, 'confidence');
  else if (CODES.has(name)) unit.codes++;
}

function start(unit: Open, into: Open['into']): void {
  unit.into = into;
  unit.value = '';
}

function closeInside(unit: Open, name: string): void {
  if (CODES.has(name)) unit.codes--;
  else if (name === 'tuv') unit.language = undefined;
  else if (name === 'prop') {
    const value = Number(unit.value);
    if (unit.into === 'confidence' && unit.value.trim() !== '' && value >= 0 && value <= 1) unit.confidence = value;
    unit.into = undefined;
  } else if (name === 'seg') {
    const text = unit.value.replace(/\s+/gu, ' ').trim();
    if (unit.language !== undefined && text !== '' && !unit.texts.has(unit.language))
      unit.texts.set(unit.language, text);
    unit.into = undefined;
  }
}
