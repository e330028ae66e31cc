import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { OfficialNames } from '../lexicon/official-names.js';
import { type LinkFinder, perSegment } from './link-table.js';

/** A use of an official name. */
export interface NameUse extends Span {
  /** What it names. */
  readonly concept: number;
}

interface Entry {
  readonly concept: number;
  /** As it is compared: in small letters, but for acronyms. */
  readonly text: string;
  readonly acronym: boolean;
}

/** Letters by which names are found. Forms of one letter, as 元, are not: such a letter is far more often part of another word. */
const BEGINNING = 2;

/** Names of one body, office, place, treaty or unit on both sides: 国連安全保障理事会, Hội đồng Bảo an Liên hợp quốc, 유엔 안전보장이사회. */
export function officialNameFinder(target: LanguagePack, source: LanguagePack, names: OfficialNames): LinkFinder {
  const own = officialNamesOf(target, names);
  const other = officialNamesOf(source, names);
  return {
    kind: 'name',
    find: (a, b) =>
      own(a).flatMap((use) =>
        other(b)
          .filter(({ concept }) => concept === use.concept)
          .map((counterpart) => ({
            target: { start: use.start, end: use.end },
            source: { start: counterpart.start, end: counterpart.end },
            strength: 0.95,
          })),
      ),
  };
}

const readers = new WeakMap<OfficialNames, Map<string, (segment: Segment) => readonly NameUse[]>>();

/** The official names of a segment, read once a segment. */
export function officialNamesOf(pack: LanguagePack, names: OfficialNames): (segment: Segment) => readonly NameUse[] {
  const own = readers.get(names) ?? new Map<string, (segment: Segment) => readonly NameUse[]>();
  readers.set(names, own);
  const reader = own.get(pack.code) ?? perSegment(createNameReader(pack, names));
  own.set(pack.code, reader);
  return reader;
}

/** Finds names that begin and end at borders of words; in Korean particles may follow. */
function createNameReader(pack: LanguagePack, names: OfficialNames): (segment: Segment) => NameUse[] {
  let index: ReadonlyMap<string, readonly Entry[]> | undefined;
  return ({ text, tokens }) => {
    index ??= indexOf(pack, names);
    const small = text.toLowerCase();
    const ends = new Set(tokens.map(({ end }) => end));
    const uses: NameUse[] = [];
    for (const { start } of tokens) {
      for (const { concept, text: name, acronym } of index.get(small.slice(start, start + BEGINNING)) ?? []) {
        const end = start + name.length;
        const found = acronym ? text.startsWith(name, start) : small.startsWith(name, start);
        if (found && (ends.has(end) || (pack.boundary === 'eojeol' && name.length > BEGINNING))) {
          uses.push({ concept, start, end });
        }
      }
    }
    return uses;
  };
}

function indexOf(pack: LanguagePack, names: OfficialNames): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const { concept, form } of names.formsOf(pack.code)) {
    const small = form.text.toLowerCase();
    const entry = { concept, text: form.acronym ? form.text : small, acronym: form.acronym };
    const beginning = small.slice(0, BEGINNING);
    const list = index.get(beginning) ?? [];
    index.set(beginning, list);
    // Forms that differ in capitals only are one: Ngân hàng Thế giới, Ngân hàng thế giới.
    if (!list.some((other) => other.concept === concept && other.text === entry.text)) list.push(entry);
  }
  return index;
}
