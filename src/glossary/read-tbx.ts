/**
 * Glossaries in TermBase eXchange: TBX 3 (ISO 30042:2019) with data categories as attributes (DCA) or as elements (DCT), and
 * TBX 2 (`martif`). Of an entry is read: subject field, definition, notes, and of each term its status, type and part of speech.
 * Everything else is skipped. A document type that declares entities is refused, so that no entity is ever expanded.
 */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { nearest } from '../text/nearest.js';
import { type ConceptDraft, type GlossaryFile, type Mistake, type Position, type TermDraft, toFault } from './draft.js';
import { TBX_STATUS, TBX_TERM_TYPE } from './tbx-values.js';
import { validate } from './validate.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The names of TBX 2 and TBX 3 for one thing. */
const ROLE: Readonly<Record<string, 'concept' | 'language' | 'term' | 'text' | 'category' | 'note'>> = {
  conceptEntry: 'concept',
  termEntry: 'concept',
  langSec: 'language',
  langSet: 'language',
  termSec: 'term',
  tig: 'term',
  ntig: 'term',
  term: 'text',
  descrip: 'category',
  termNote: 'category',
  admin: 'category',
  note: 'note',
};

const CORE = 'urn:iso:std:iso:30042:ed-2';
/** Module namespaces of the DCT style: http://www.tbxinfo.net/ns/min, …/basic, …/linguist. */
const MODULE = 'http://www.tbxinfo.net/ns/';

/** An open element; `value` gathers the text inside it, marked-up parts included. */
interface Open {
  readonly role: (typeof ROLE)[string] | 'other';
  /** Data category, of elements that have one: `subjectField`, `administrativeStatus` … */
  readonly category: string;
  value: string;
}

/** The entry being read. */
interface Entry {
  readonly concept: Omit<Writable<ConceptDraft>, 'terms'>;
  readonly terms: TermDraft[];
  language: string;
  term: Writable<TermDraft> | undefined;
  banned: boolean;
}

/**
 * Reads a TBX file.
 * @param text decoded; a byte order mark is skipped
 * @param path for the places in messages
 * @throws Fault (`usage`) with every mistake; reading ends at the first place that is no well-formed XML
 */
export function readTbx(text: string, path: string): GlossaryFile {
  const mistakes: Mistake[] = [];
  const concepts: ConceptDraft[] = [];
  const open: Open[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const here = (): Position => ({ line: parser.line, column: Math.max(1, parser.columnIndex) });
  const say = (what: string, cure: string, position: Position = { line: parser.line }): void => {
    mistakes.push({ position, what, cure });
  };
  const entries = createEntries(concepts, say, () => ({ line: parser.line }));
  // saxes goes on after an error; what it then reports is mostly the echo of the first one.
  let stopped = false;
  parser.on('error', (error) => {
    if (!stopped)
      say(`invalid XML: ${error.message.replace(/^[^ ]*\d+:\d+: /u, '')}`, 'Correct the XML at this place.', here());
    stopped = true;
  });
  parser.on('doctype', (doctype) => {
    if (stopped || !/<!ENTITY/iu.test(doctype)) return;
    say('the document type declares entities', 'Delete the <!ENTITY …> declarations and write their text out.', here());
    stopped = true;
  });
  parser.on('opentag', (tag) => {
    if (stopped) return;
    if (open.length === 0 && tag.local !== 'tbx' && tag.local !== 'martif') {
      say(`the root element is <${tag.name}>`, 'Give a TBX file: its root is <tbx> (TBX 3) or <martif> (TBX 2).');
      stopped = true;
      return;
    }
    const element = classify(tag);
    open.push(element);
    entries.open(element, tag);
  });
  const gather = (value: string): void => {
    const inner = open.findLast(({ role }) => role === 'text' || role === 'category' || role === 'note');
    if (inner && !stopped) inner.value += value;
  };
  parser.on('text', gather);
  parser.on('cdata', gather);
  parser.on('closetag', () => {
    const element = stopped ? undefined : open.pop();
    if (element) entries.close(element);
  });
  parser.write(text.replace(/^\ufeff/u, '')).close();
  if (stopped && concepts.length === 0) throw toFault(path, mistakes);
  if (concepts.length === 0)
    say('glossary has no entry', 'Write each concept as <conceptEntry> (TBX 2: <termEntry>).', { line: 1 });
  return validate(concepts, path, mistakes);
}

function classify(tag: SaxesTagNS): Open {
  const core = tag.uri === '' || tag.uri === CORE;
  const role = core ? ROLE[tag.local] : tag.uri.startsWith(MODULE) ? 'category' : undefined;
  const category = core ? (tag.attributes.type?.value ?? '') : tag.local;
  return { role: role ?? 'other', category: role === 'category' ? category : '', value: '' };
}

type Say = (what: string, cure: string, position?: Position) => void;

/** Builds entries from elements as they open and close. */
function createEntries(concepts: ConceptDraft[], say: Say, position: () => Position) {
  let entry: Entry | undefined;
  const seen = new Map<string, number>();
  return {
    open(element: Open, tag: SaxesTagNS): void {
      if (element.role === 'concept') {
        const id = tag.attributes.id?.value.trim() || `entry-${concepts.length + 1}`;
        const first = seen.get(id);
        if (first !== undefined)
          say(`concept ${id} stands in the file twice`, `Rename this one or the one in line ${first}.`);
        else seen.set(id, position().line);
        entry = { concept: { id, position: position() }, terms: [], language: '', term: undefined, banned: false };
      } else if (element.role === 'language' && entry) {
        entry.language = tag.attributes['xml:lang']?.value.trim() ?? '';
      } else if (element.role === 'term' && entry) {
        entry.banned = false;
        entry.term = { text: '', language: entry.language, position: position() };
      } else if (element.role === 'text' && entry?.term) entry.term.position = position();
    },
    close(element: Open): void {
      if (!entry) return;
      const value = element.value.replace(/\s+/gu, ' ').trim();
      if (element.role === 'text' && entry.term) entry.term.text = value;
      else if (element.role === 'note') addNote(entry, value);
      else if (element.role === 'category') addCategory(entry, element.category, value, say);
      else if (element.role === 'term' && entry.term) {
        entry.terms.push(finish(entry.term, entry.banned));
        entry.term = undefined;
      } else if (element.role === 'concept') {
        concepts.push({ ...entry.concept, terms: entry.terms });
        entry = undefined;
      }
    },
  };
}

/**
 * TBX has no status between "deprecated" and "an error to use". The note `forbidden` of a deprecated term says the second,
 * and is then no note of its own.
 */
function addNote(entry: Entry, value: string): void {
  if (entry.term && value.toLowerCase() === 'forbidden') entry.banned = true;
  else if (value !== '') {
    const owner: { note?: string } = entry.term ?? entry.concept;
    owner.note = owner.note ? `${owner.note}; ${value}` : value;
  }
}

function finish(term: Writable<TermDraft>, banned: boolean): TermDraft {
  if (!banned) return term;
  if (term.status === undefined || term.status === 'deprecated') return { ...term, status: 'forbidden' };
  return { ...term, note: term.note ? `${term.note}; forbidden` : 'forbidden' };
}

function addCategory({ concept, term }: Entry, category: string, value: string, say: Say): void {
  if (value === '') return;
  switch (category) {
    case 'subjectField':
      concept.domain ??= value;
      break;
    case 'definition':
      concept.definition ??= value;
      break;
    case 'partOfSpeech':
      if (term) term.partOfSpeech = value;
      break;
    case 'administrativeStatus':
    case 'normativeAuthorization': {
      const status = pick(value, TBX_STATUS, 'status', say);
      if (term && status) term.status = status;
      break;
    }
    case 'termType': {
      const type = pick(value, TBX_TERM_TYPE, 'term type', say);
      if (term && type) term.type = type;
      break;
    }
  }
}

function pick<T>(value: string, values: Readonly<Record<string, T>>, name: string, say: Say): T | undefined {
  const found = Object.entries(values).find(([key]) => key === value)?.[1];
  if (found !== undefined) return found;
  const near = nearest(value, Object.keys(values));
  say(`unknown ${name} "${value}"`, near ? `Did you mean "${near}"?` : `Use one of ${Object.keys(values).join(', ')}.`);
  return undefined;
}
