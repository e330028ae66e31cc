import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { CheckContext } from './context.js';

/** A phrase that one source uses again and again. */
export interface SourceTerm {
  /** Index of the source. */
  readonly source: number;
  /** Its words in dictionary form, with a space between: "oak barrel" for "oak barrels". */
  readonly key: string;
  /** Every use, by position. */
  readonly places: readonly Place[];
}

/** Most words of a term; Vietnamese writes each syllable apart. */
const LONGEST = { syllables: 6, words: 4 };
/** What is said once has one rendering. */
const LEAST_USES = 2;

/**
 * The phrases of meaningful words that a source uses at least twice: "hiển vi", "kính hiển vi điện tử". One that stands only inside a longer one is
 * left out, since the longer one says the same of the text. Names of one Vietnamese syllable count too, other lone syllables do not: they are
 * parts of all kinds of words.
 */
export function sourceTerms(context: CheckContext, source: number): SourceTerm[] {
  const pack = context.packs.sources[source]!;
  const uses = new Map<string, Place[]>();
  for (const segment of context.collation.sources[source]!.segments) {
    for (const { key, place } of phrasesOf(segment, pack)) {
      const known = uses.get(key);
      if (known) known.push(place);
      else uses.set(key, [place]);
    }
  }
  const inside = phrasesInside(uses);
  return [...uses].flatMap(([key, places]) =>
    places.length >= LEAST_USES && !inside.has(key) ? [{ source, key, places }] : [],
  );
}

/** Meaningful words with nothing but a space between them; in a name small words too: "Ministry of Culture and Sport", Bộ Văn hóa và Thể thao. */
function wordRuns({ text, tokens }: Segment, pack: LanguagePack): Token[][] {
  const runs: Token[][] = [];
  let small: Token[] = [];
  let before: Token | undefined;
  for (const token of tokens) {
    const joined = before !== undefined && token.kind === 'word' && text.slice(before.end, token.start) === ' ';
    const run = joined ? runs.at(-1) : undefined;
    if (token.kind === 'word' && pack.isContent(token)) {
      if (run && (small.length === 0 || CAPITAL.test(token.surface))) run.push(...small, token);
      else runs.push([token]);
      small = [];
      before = token;
    } else if (run && small.length < MOST_SMALL && run.some(({ surface }) => CAPITAL.test(surface))) {
      small.push(token);
      before = token;
    } else {
      small = [];
      before = undefined;
    }
  }
  return runs;
}

/** Small words between two words of a name: "of the". */
const MOST_SMALL = 2;

/** Every phrase of a segment that may be a term, with its key. */
export function phrasesOf(segment: Segment, pack: LanguagePack): { readonly key: string; readonly place: Place }[] {
  return wordRuns(segment, pack).flatMap((run) => phrasesIn(run, segment, pack));
}

function phrasesIn(run: readonly Token[], segment: Segment, pack: LanguagePack) {
  const found: { readonly key: string; readonly place: Place }[] = [];
  const longest = pack.compoundsApart ? LONGEST.syllables : LONGEST.words;
  for (let from = 0; from < run.length; from++) {
    if (!pack.isContent(run[from]!)) continue;
    const isName = CAPITAL.test(run[from]!.surface);
    let key = '';
    let words = 0;
    for (let to = from; to < run.length && words < longest; to++) {
      key += (key && ' ') + run[to]!.base;
      if (!pack.isContent(run[to]!)) {
        if (!isName) break;
        continue;
      }
      words++;
      if (to === from && !mayStandAlone(run[from]!, segment, pack)) continue;
      if (isPartOfName(run, from, to, pack)) continue;
      found.push({ key, place: { segment: segment.index, start: run[from]!.start, end: run[to]!.end } });
    }
  }
  return found;
}

function mayStandAlone({ surface, start }: Token, { text }: Segment, pack: LanguagePack): boolean {
  if (!pack.compoundsApart) return [...surface].length > 1;
  // A capital behind a small letter or a comma is a name's.
  return /^\p{Lu}\p{Ll}/u.test(surface) && /[\p{Ll}\p{N},]["“(]?\s*$/u.test(text.slice(0, start));
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/**
 * A single word in capitals that another stands beside: Daily of Metro Daily, Cộng hòa of Đảng Cộng hòa. Longer ones are names of their own: Lake
 * District National Park.
 */
function isPartOfName(run: readonly Token[], from: number, to: number, pack: LanguagePack): boolean {
  const isCapital = (k: number) => run[k] !== undefined && CAPITAL.test(run[k].surface);
  if (!isCapital(from) || to - from >= (pack.compoundsApart ? 2 : 1)) return false;
  return isCapital(from - 1) || (to === from && isCapital(to + 1));
}

/** Keys of the phrases all of whose uses are parts of one longer phrase. */
function phrasesInside(uses: ReadonlyMap<string, readonly Place[]>): Set<string> {
  const inside = new Set<string>();
  for (const [key, { length }] of uses) {
    const first = key.indexOf(' ');
    if (length < LEAST_USES || first < 0) continue;
    for (const part of [key.slice(first + 1), key.slice(0, key.lastIndexOf(' '))]) {
      if (uses.get(part)?.length === length) inside.add(part);
    }
  }
  return inside;
}
