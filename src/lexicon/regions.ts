import type { LanguageCode } from '../core/language.js';
import { standsAlone, vietnameseSentenceStart } from './region-borders.js';
import type { RegionKind, RegionMatch, RegionName } from './region-match.js';
import { findSigns, type SignTable } from './region-signs.js';

export interface RegionTable {
  /** Names in NFC text in order of position; the longest at each place, at the borders of its script, never overlapping. */
  find(language: LanguageCode, text: string): RegionMatch[];
  /** The forms of a code in a language, its usual ones first, weak ones last. */
  names(language: LanguageCode, kind: RegionKind, code: string): readonly string[];
}

const KINDS: readonly string[] = ['region', 'adjective', 'currency', 'language', 'month', 'weekday'];

interface NameIndex {
  readonly forms: Map<string, RegionName[]>;
  /** Lengths of the forms that start with two units (see {@link startOf}), longest first. By one alone, nearly every place of a text would have some. */
  readonly lengths: Map<number, number[]>;
  /** 1 at the mark of every start (see {@link markOf}): at most places of a text a name need not be looked for. */
  readonly marks: Uint8Array;
  readonly signs: SignTable;
}

const MOVABLE = /[òóỏõọùúủũụ][aey]/;
const PLACEMENTS: readonly (readonly [pattern: RegExp, vowel: string])[] = [
  [/([òóỏõọ])([ae])(?!\p{L})/gu, 'o'],
  [/([ùúủũụ])(y)(?!\p{L})/gu, 'u'],
];

/** The same form with the tone mark on the second vowel (hòa → hoà, Thụy → Thuỵ); the form itself when there is none to move. */
function newStyleTones(form: string): string {
  return PLACEMENTS.reduce(
    (text, [pattern, vowel]) =>
      text.replace(pattern, (_, marked: string, next: string) =>
        (vowel + next + marked.normalize('NFD').slice(1)).normalize('NFC'),
      ),
    form,
  );
}

/** Spellings of one form: headings in capitals (VIỆT NAM), but not of short words, which capitals do not tell from others (US, us). */
function spellings(form: string, language: LanguageCode): string[] {
  if (language !== 'vi' && language !== 'en') return [form];
  const styles = language === 'vi' && MOVABLE.test(form) ? [form, newStyleTones(form)] : [form];
  if (form.length >= 5) styles.push(...styles.map((style) => style.toUpperCase()));
  return styles;
}

function add(index: NameIndex, form: string, name: RegionName): void {
  const names = index.forms.get(form);
  if (names) {
    if (!names.some((other) => other.code === name.code && other.kind === name.kind)) names.push(name);
    return;
  }
  index.forms.set(form, [name]);
  const start = startOf(form, 0, form.length);
  index.marks[markOf(start)] = 1;
  const lengths = index.lengths.get(start);
  if (!lengths) index.lengths.set(start, [form.length]);
  else if (!lengths.includes(form.length)) lengths.push(form.length);
}

/** The first two UTF-16 units of a form as one number, of 32 bits with a sign; a form may also have one only. */
function startOf(text: string, at: number, length: number): number {
  return (text.charCodeAt(at) << 16) | (length > 1 ? text.charCodeAt(at + 1) : 0);
}

const MARK_BITS = 15;
const MARKS = 1 << MARK_BITS;

/** A number below MARKS; few starts have the same (multiplicative hashing: Knuth, The Art of Computer Programming 3, 6.4). */
function markOf(start: number): number {
  return Math.imul(start, 0x9e3779b1) >>> (32 - MARK_BITS);
}

/** All forms of one column, `form|form?`; a mark `?` makes it weak. */
function addColumn(
  index: NameIndex,
  language: LanguageCode,
  row: { kind: string; codes: string; column: string },
): void {
  for (const marked of row.column.split('|').filter(Boolean)) {
    const weak = marked.endsWith('?');
    const form = weak ? marked.slice(0, -1) : marked;
    for (const code of row.codes.split(' ')) {
      if (row.kind === 'sign') index.signs.set(form.charCodeAt(0), code);
      else
        for (const spelling of spellings(form, language))
          add(index, spelling, { code, kind: row.kind as RegionKind, weak });
    }
  }
}

function buildIndex(language: LanguageCode, rows: readonly (readonly string[])[], cell: number): NameIndex {
  const index: NameIndex = { forms: new Map(), lengths: new Map(), marks: new Uint8Array(MARKS), signs: new Map() };
  for (const row of rows) {
    const [kind = '', codes = ''] = row;
    addColumn(index, language, { kind, codes, column: row[cell] ?? '' });
  }
  for (const list of index.lengths.values()) list.sort((a, b) => b - a);
  return index;
}

/** The longest form that starts at `start` and stands at sensible borders. */
function longestAt(index: NameIndex, language: LanguageCode, text: string, start: number): readonly RegionMatch[] {
  return longestOf(index, 2, language, text, start) ?? longestOf(index, 1, language, text, start) ?? NOTHING;
}

/** The longest form among those whose start has so many units. */
function longestOf(
  index: NameIndex,
  units: 1 | 2,
  language: LanguageCode,
  text: string,
  start: number,
): readonly RegionMatch[] | undefined {
  const key = startOf(text, start, units);
  const lengths = index.marks[markOf(key)] === 1 ? index.lengths.get(key) : undefined;
  if (!lengths) return undefined;
  for (const length of lengths) {
    const end = start + length;
    const names = end <= text.length ? index.forms.get(text.slice(start, end)) : undefined;
    if (!names || !standsAlone(language, text, { start, end })) continue;
    const doubtful = language === 'vi' && vietnameseSentenceStart(text, { start, end });
    return names.map(({ code, kind, weak }) => ({ code, kind, weak: weak || doubtful, start, end }));
  }
  return undefined;
}

const NOTHING: readonly RegionMatch[] = [];

/** True between two of the letters A to Z: no name starts there (see ./region-borders.ts), and most places of a Latin text are such. */
function isInsideWord(text: string, at: number): boolean {
  return isBasicLetter(text.charCodeAt(at)) && at > 0 && isBasicLetter(text.charCodeAt(at - 1));
}

function isBasicLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/**
 * Reads `data/regions/regions.tsv`.
 * @param languages whose columns are wanted; others find nothing
 */
export function parseRegions(text: string, languages: readonly LanguageCode[]): RegionTable {
  const [, , head = '', ...lines] = text.split('\n');
  const columns = head.split('\t');
  const rows = lines.map((line) => line.split('\t')).filter(([kind = '']) => kind === 'sign' || KINDS.includes(kind));
  const cellOf = new Map<string, number>();
  for (const language of languages) if (columns.indexOf(language) >= 2) cellOf.set(language, columns.indexOf(language));
  const indexes = new Map<LanguageCode, NameIndex>();
  // Indexes are built when they are first asked for: most runs need two or three of the four.
  const indexOf = (language: LanguageCode): NameIndex | undefined => {
    const cell = cellOf.get(language);
    if (cell === undefined) return undefined;
    const index = indexes.get(language) ?? buildIndex(language, rows, cell);
    indexes.set(language, index);
    return index;
  };

  const find = (language: LanguageCode, where: string): RegionMatch[] => {
    const index = indexOf(language);
    if (!index) return [];
    const found: RegionMatch[] = [];
    for (let at = 0; at < where.length; ) {
      if (isInsideWord(where, at)) {
        at += 1;
        continue;
      }
      const here = longestAt(index, language, where, at);
      for (const match of here) found.push(match);
      at = here[0]?.end ?? at + 1;
    }
    return [...found, ...findSigns(language, where, index.signs, found)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  };
  const names = (language: LanguageCode, kind: RegionKind, code: string) => {
    const row = rows.find((cells) => cells[0] === kind && cells[1] === code);
    const forms = row?.[cellOf.get(language) ?? -1]?.split('|').filter(Boolean) ?? [];
    const weak = forms.filter((form) => form.endsWith('?')).map((form) => form.slice(0, -1));
    return [...forms.filter((form) => !form.endsWith('?')), ...weak];
  };
  return { find, names };
}
