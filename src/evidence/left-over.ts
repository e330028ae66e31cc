import type { Document } from '../core/document.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { alignedSegments, beadConfidence, type CheckContext } from './context.js';

/** Words of a target segment that stand there as one source has them. */
export interface LeftOver extends Span {
  /** Index of the source. */
  readonly source: number;
  /** Where they stand in it. */
  readonly place: Span & { readonly segment: number };
  /** `letters`: in letters that only the source's language has; `word`: in plain ones, but no other version has it. */
  readonly kind: 'letters' | 'word';
}

const RUN =
  /[\p{Script=Latin}\p{M}]+(?:[ '’-][\p{Script=Latin}\p{M}]+)*|\p{Script=Hangul}+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}/gu;
/** A word in Latin letters. Where the text itself is written in these, a run of them is a sentence. */
const WORD = /[\p{Script=Latin}\p{M}]+(?:['’-][\p{Script=Latin}\p{M}]+)*/gu;
/** Letters of Vietnamese that no other language of Latin script has: ơ, ư, đ, ă and all vowels with two marks or with a mark below or a hook. */
const VIETNAMESE = /[ăđơư\u1ea0-\u1ef9]/iu;
const HANGUL = /\p{Script=Hangul}/u;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN = /\p{Script=Latin}/u;
const CAPITAL = /\p{Lu}/u;
/** An acronym, or a word in small letters that is no unit. */
const PLAIN = /^(?:\p{Lu}{3,}|\p{Ll}{4,})$/u;
/** What sets a quotation or the original of a name apart: フエ（Huế）, 「chào」. */
const QUOTED = /[（(「『“"'‘《〈［[]\s*$/u;
/** Below it a bead may be wrong, and what it lacks proves nothing. */
const SURE_BEAD = 0.8;

/** Words that a translation left in the language of a source, in the order of the segment. */
export function leftOvers(segment: Segment, context: CheckContext): LeftOver[] {
  const isLatin = writesLatin(context.packs.target);
  const runs = [...segment.text.matchAll(RUN)].flatMap(({ index, 0: text }) =>
    isLatin && LATIN.test(text)
      ? strayWords({ start: index, end: index + text.length }, segment, context)
      : [{ start: index, end: index + text.length }],
  );
  return runs.flatMap((span) => {
    const text = segment.text.slice(span.start, span.end).normalize('NFC');
    if (QUOTED.test(segment.text.slice(0, span.start))) return [];
    // Whether a plain word belongs to a language of Latin letters, only its dictionary could tell.
    const found = lettersOf(text) ?? (PLAIN.test(text) && !isLatin ? 'word' : undefined);
    const own = found && found !== context.packs.target.code && ownerOf(text, found, segment, context);
    return own ? [{ ...span, ...own }] : [];
  });
}

function writesLatin({ boundary }: LanguagePack): boolean {
  return boundary === 'syllable';
}

/**
 * Words with Vietnamese letters in a text that is itself in Latin letters, with those beside them that a source has beside them, too. Names keep their marks in good English: Huế.
 */
function strayWords(run: Span, segment: Segment, context: CheckContext): Span[] {
  if (context.packs.target.code === 'vi') return [];
  const words = [...segment.text.slice(run.start, run.end).matchAll(WORD)].map(({ index, 0: text }) => ({
    start: run.start + index,
    end: run.start + index + text.length,
  }));
  const textOf = ({ start, end }: Span) => segment.text.slice(start, end).normalize('NFC');
  const isStray = (word: Span) => VIETNAMESE.test(textOf(word)) && !CAPITAL.test(textOf(word));
  const isThere = (span: Span) =>
    context.collation.sources.some((_, source) => placeOf(textOf(span), source, segment, context) !== undefined);
  const found: Span[] = [];
  for (let k = 0; k < words.length; k++) {
    if (!isStray(words[k]!)) continue;
    let span: Span = words[k]!;
    for (let before = k - 1; words[before] && words[before]!.start >= (found.at(-1)?.end ?? 0); before--) {
      const wider = { start: words[before]!.start, end: span.end };
      if (!isThere(wider)) break;
      span = wider;
    }
    while (words[k + 1] && isThere({ start: span.start, end: words[k + 1]!.end }))
      span = { start: span.start, end: words[++k]!.end };
    found.push(span);
  }
  return found;
}

/** The language whose letters a word is written in, where only one has them. */
function lettersOf(text: string): Letters | undefined {
  if (HANGUL.test(text)) return 'ko';
  if (JAPANESE.test(text)) return 'ja';
  return VIETNAMESE.test(text) ? 'vi' : undefined;
}

type Letters = 'vi' | 'ko' | 'ja';

function ownerOf(
  text: string,
  found: Letters | 'word',
  segment: Segment,
  context: CheckContext,
): Pick<LeftOver, 'source' | 'place' | 'kind'> | undefined {
  const places = context.collation.sources.map((_, source) => placeOf(text, source, segment, context));
  const holders = places.flatMap((place, source) => (place ? [{ place, source }] : []));
  const [own, ...others] = holders;
  if (!own || others.length > 0) return undefined;
  if (found !== 'word') {
    const isOwn = context.collation.sources[own.source]!.document.language === found;
    return isOwn ? { ...own, kind: 'letters' } : undefined;
  }
  return isUnknownElsewhere(text, own.source, segment, context) ? { ...own, kind: 'word' } : undefined;
}

/** Where a source has the very words beside a target segment, as whole words. */
function placeOf(text: string, source: number, segment: Segment, context: CheckContext): LeftOver['place'] | undefined {
  for (const other of alignedSegments(context, source, segment.index)) {
    const start = wholeWordsAt(other.text.normalize('NFC'), text);
    if (start >= 0 && other.text.normalize('NFC') === other.text)
      return { segment: other.index, start, end: start + text.length };
  }
  return undefined;
}

function wholeWordsAt(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (JAPANESE.test(words)) return at;
    // Japanese writes no space between its own letters and others: 朝はphởを.
    const isLetter = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character) && !JAPANESE.test(character);
    if (!isLetter(text.charAt(at - 1)) && !isLetter(text.charAt(at + words.length))) return at;
  }
  return -1;
}

/** Plain letters may be a name or an acronym of all languages: only where English, or two other versions, speak of the same and nowhere have it. */
function isUnknownElsewhere(text: string, owner: number, segment: Segment, context: CheckContext): boolean {
  const { sources } = context.collation;
  if (sources[owner]!.document.language === 'en') return false;
  const heard = sources.flatMap((_, source) =>
    source !== owner && beadConfidence(context, source, segment.index) >= SURE_BEAD ? [source] : [],
  );
  if (heard.length < 2 && !heard.some((source) => sources[source]!.document.language === 'en')) return false;
  return sources.every((version, source) => source === owner || !foldedText(version.document).includes(folded(text)));
}

const plainTexts = new WeakMap<Document, string>();

/** Small letters without marks. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
}

function foldedText(document: Document): string {
  const known = plainTexts.get(document);
  if (known !== undefined) return known;
  const plain = folded(document.text);
  plainTexts.set(document, plain);
  return plain;
}
