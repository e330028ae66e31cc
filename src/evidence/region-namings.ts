import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { contains, type Span, width } from '../core/span.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { vietnameseCentre } from '../lexicon/region-borders.js';
import type { RegionMatch } from '../lexicon/region-match.js';
import { officialNamesOf } from './official-name-finder.js';
import { regionsOf } from './segment-facts.js';

/**
 * How a word names a region or a language: surely; by what belongs to it (yen, Kyoto); perhaps; or only in appearance, as a part of another
 * name (Nhật in Nhật báo, a daily).
 */
export type NamingGrade = 'sure' | 'implied' | 'doubtful' | 'apparent';

/** A word that names regions or languages, by their families (see {@link familiesOfCode}). */
export interface Naming extends Span {
  readonly families: readonly string[];
  readonly grade: NamingGrade;
}

/** Areas of one continent (UN M.49) are not told apart: Southeast Asia is Asia. */
const CONTINENTS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    africa: '002 011 014 015 017 018 202',
    america: '003 005 013 019 021 029 419',
    asia: '030 034 035 142 143 145',
    europe: '039 150 151 154 155 EU EZ',
    oceania: '009 053 054 057 061',
  }).flatMap(([family, codes]) => codes.split(' ').map((code) => [code, family])),
);

/** States whose names and adjectives are used for each other: Korean of both Koreas, Chinese of Hong Kong. */
const SHARED: Readonly<Record<string, string>> = { KP: 'KR', HK: 'CN', MO: 'CN', TW: 'CN' };

/** Families of a code: codes that have one in common bear each other out. American is of the United States, or of the continent. */
export function familiesOfCode(code: string): readonly string[] {
  const family = CONTINENTS[code] ?? SHARED[code] ?? code;
  return family === 'US' ? ['US', 'america'] : [family];
}

const LANGUAGE_WORD = /^[Tt]iếng |語$|[어말]$/u;

/** What a match of the tables names; a language also its country (tiếng Nhật: Nhật), a currency that of its code (USD: US). */
function familiesOf(
  { kind, code, start, end }: RegionMatch,
  text: string,
  pack: LanguagePack,
  lexicon: Lexicon,
): readonly string[] {
  if (kind === 'currency') return familiesOfCode(code.slice(0, 2));
  if (kind === 'region' || kind === 'adjective') return familiesOfCode(code);
  if (kind !== 'language') return [];
  const land = text.slice(start, end).replace(LANGUAGE_WORD, '');
  const lands = lexicon.regions.find(pack.code, land).filter((match) => width(match) === land.length);
  const own = lands.filter((match) => match.kind === 'region').flatMap((match) => familiesOfCode(match.code));
  return [code, ...own];
}

const namings = new WeakMap<Segment, readonly Naming[]>();

/** Everything in a segment that names a region or a language, also by a place that lies in it: Kyoto, California. */
export function namingsOf(pack: LanguagePack, segment: Segment, lexicon: Lexicon): readonly Naming[] {
  let own = namings.get(segment);
  if (!own) {
    own = collect(pack, segment, lexicon);
    namings.set(segment, own);
  }
  return own;
}

function collect(pack: LanguagePack, segment: Segment, lexicon: Lexicon): Naming[] {
  const { text } = segment;
  const places = officialNamesOf(
    pack,
    lexicon.names,
  )(segment).map(({ concept, start, end }) => ({ start, end, families: landsOf(concept, lexicon) }));
  const found = regionsOf(lexicon, pack, segment).flatMap((match): Naming[] => {
    const families = familiesOf(match, text, pack, lexicon);
    if (families.length === 0) return [];
    const wider = places.find((place) => contains(place, match) && width(place) > width(match));
    const isOther = wider !== undefined && !families.some((family) => wider.families.includes(family));
    return [
      { start: match.start, end: match.end, families, grade: isOther ? 'apparent' : gradeOf(match, segment, pack) },
    ];
  });
  return [...found, ...places.map((place): Naming => ({ ...place, grade: 'implied' }))];
}

function gradeOf(match: RegionMatch, segment: Segment, { code, compoundsApart }: LanguagePack): NamingGrade {
  if (code === 'vi' && vietnameseCentre(segment.text, match)) return 'apparent';
  if (match.weak || (compoundsApart && isInName(match, segment))) return 'doubtful';
  return match.kind === 'currency' ? 'implied' : 'sure';
}

const NAME_BESIDE = /^ \p{Lu}/u;

/** Capitals go on behind the word: Lào of Lào Sơn. A country has them only before a name of its own (Pháp Emmanuel). */
function isInName({ end }: Span, { text }: Segment): boolean {
  return NAME_BESIDE.test(text.slice(end, end + 2));
}

const lands = new WeakMap<Lexicon, Map<number, readonly string[]>>();

/** The countries that an official name lies in or belongs to, by its note ("capital of Thailand"), else by its English form (Bank of Japan). */
function landsOf(concept: number, lexicon: Lexicon): readonly string[] {
  const known = lands.get(lexicon) ?? new Map<number, readonly string[]>();
  lands.set(lexicon, known);
  const before = known.get(concept);
  if (before) return before;
  const noted = familiesIn(lexicon.names.noteOf(concept), lexicon);
  const own = noted.length > 0 ? noted : familiesIn(lexicon.names.englishOf(concept), lexicon);
  known.set(concept, own);
  return own;
}

function familiesIn(english: string, { regions }: Lexicon): string[] {
  const found = regions.find('en', english).filter(({ kind }) => kind === 'region' || kind === 'adjective');
  return [...new Set(found.flatMap(({ code }) => familiesOfCode(code)))];
}
