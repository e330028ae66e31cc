import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import { type Concept, isAllowed } from '../core/termbase.js';
import type { CheckContext } from './context.js';
import { okuriganaUses } from './okurigana.js';
import { quantitiesOf, regionsOf } from './segment-facts.js';
import { sharedPartUses, type UnitText } from './shared-parts.js';
import { spreadOutUses } from './spread-out.js';
import { allowedTerms } from './term.js';
import { termTokens } from './term-tokens.js';

/**
 * Where the target names a concept: by any of its terms as the matcher finds them (a forbidden one too: that is for another check to say),
 * or in a dress that is as good as the term.
 */
export function usesOf(concept: Concept, segment: Segment, context: CheckContext): Place[] {
  const uses = plainUsesOf(concept, segment, context);
  const more = allowedTerms(concept, context.packs.target.code).flatMap((term) =>
    otherDress(term.text, segment, context),
  );
  const others = [...regionUses(concept, segment, context), ...pointersBack(concept, segment, context)];
  for (const { start, end } of [...more, ...others]) {
    const place = { segment: segment.index, start, end };
    if (!uses.some((use) => overlaps(use, place))) uses.push(place);
  }
  return uses.sort((a, b) => a.start - b.start);
}

/** Where the matcher finds a term of the concept: one that is forbidden only as it is written in the glossary. */
export function plainUsesOf(concept: Concept, segment: Segment, context: CheckContext): Place[] {
  return (context.matcher?.matches(context.packs.target.code, segment.text, segment.tokens) ?? [])
    .filter((match) => match.concept === concept && (isAllowed(match.term.status) || !match.loose))
    .map(({ start, end }) => ({ segment: segment.index, start, end }));
}

function otherDress(term: string, segment: Segment, context: CheckContext): Span[] {
  const pack = context.packs.target;
  return [
    ...spreadOutUses(term, segment, pack),
    ...sharedPartUses(
      unitsOf(term, termTokens(term, pack), pack).units,
      unitsOf(segment.text, segment.tokens, pack),
      (units) => isWord(units.join(pack.boundary === 'syllable' ? ' ' : ''), context),
    ),
    ...okuriganaUses(term, segment, pack),
    ...otherDigits(term, segment, pack),
    ...compoundUses(term, segment, pack),
  ];
}

/** Letters of which compounds are shortened: kanji and hangul, and the syllables of Vietnamese. */
const COMPOUNDING = /^(?:\p{Script=Han}|[가-힣]|[\p{Script=Latin}\p{M}]+)$/u;

/** Characters of words, or whole words where white space parts them. */
function unitsOf(text: string, tokens: readonly Token[], pack: LanguagePack): UnitText {
  const pieces =
    pack.boundary === 'syllable'
      ? tokens.map(({ base, start, end }) => ({ unit: base, start, end }))
      : [...text.matchAll(/[\s\S]/gu)].map(({ 0: unit, index }) => ({ unit, start: index, end: index + unit.length }));
  return {
    units: pieces.map(({ unit }) => unit),
    spans: pieces,
    joined: (index) => {
      const between = text.slice(pieces[index]!.end, pieces[index + 1]!.start);
      if (![index, index + 1].every((k) => COMPOUNDING.test(pieces[k]!.unit))) return false;
      return between === (pack.boundary === 'syllable' ? ' ' : '');
    },
  };
}

/** One word of the tokenizer's dictionary, or a term of the glossary. */
function isWord(text: string, context: CheckContext): boolean {
  const pack = context.packs.target;
  const tokens = pack.tokenize(text);
  const [only, ...more] = tokens;
  if (only?.known === true && more.length === 0 && pack.isContent(only)) return true;
  const matches = context.matcher?.matches(pack.code, text, tokens) ?? [];
  return matches.some(({ start, end }) => start === 0 && end === text.length);
}

/** Numbers in a term may be written in other digits: 第二楽章 for 第2楽章. */
function otherDigits(term: string, segment: Segment, pack: LanguagePack): Span[] {
  const numbers = pack.quantities(term);
  if (numbers.length === 0) return [];
  const own = withValues(term, numbers);
  const text = withValues(segment.text, quantitiesOf(pack, segment));
  const uses: Span[] = [];
  for (let at = text.text.indexOf(own.text); at >= 0; at = text.text.indexOf(own.text, at + 1)) {
    uses.push({ start: text.starts[at]!, end: text.starts[at + own.text.length]! });
  }
  return uses;
}

/** A text with its numbers as values, and for each of its units the place in the text as given. */
function withValues(text: string, numbers: readonly Quantity[]): { text: string; starts: number[] } {
  let result = '';
  let done = 0;
  const starts: number[] = [];
  const copy = (to: number) => {
    for (; done < to; done++) starts.push(done);
  };
  for (const quantity of numbers) {
    if (quantity.start < done) continue;
    result += text.slice(done, quantity.start);
    copy(quantity.start);
    const value = String(quantity.values[0]);
    result += value;
    for (let k = 0; k < value.length; k++) starts.push(quantity.start);
    done = quantity.end;
  }
  result += text.slice(done);
  copy(text.length + 1);
  return { text: result, starts };
}

/**
 * Korean writes compounds in one word, with nothing to say where a term ends: 환경 is used in 환경보호를. Of a term of one syllable only the
 * end of a word can tell, where compounds have their head: 약 in 신약.
 */
function compoundUses(term: string, segment: Segment, pack: LanguagePack): Span[] {
  const word = term.replaceAll(' ', '');
  if (pack.boundary !== 'eojeol') return [];
  return segment.tokens.filter(
    ({ surface }) =>
      surface.length > word.length && (surface.endsWith(word) || (word.length > 1 && surface.startsWith(word))),
  );
}

/** Kanji that point back to what was named before: 同社 for 会社, 両校 for 学校. */
const POINTERS = new Set(['同', '当', '本', '両']);
const SURE_POINTER = '同';
/** With these kanji they are words of their own: 両者, 同時, 本人. */
const TIMES_AND_PERSONS = new Set([...'者人日時年月方側面']);

/** All but 同 count only where the concept is named shortly before: 本品 is no 食品 by itself. */
function pointersBack(concept: Concept, segment: Segment, context: CheckContext): Span[] {
  const { tokens, text } = segment;
  const before = context.collation.target.segments[segment.index - 1];
  const named = [...(before ? plainUsesOf(concept, before, context) : []), ...plainUsesOf(concept, segment, context)];
  const terms = allowedTerms(concept, context.packs.target.code).map((term) => term.text);
  return tokens.flatMap((token): Span[] => {
    const pointer = text.charAt(token.start);
    if (!POINTERS.has(pointer) || (pointer !== SURE_POINTER && named.length === 0)) return [];
    const next = token.surface.length === 1 ? tokens.find((other) => other.start === token.end) : undefined;
    const end = next?.end ?? token.end;
    const rest = text.slice(token.start + 1, end);
    const points = terms.some((term) => rest !== term && term.endsWith(rest));
    return rest !== '' && points && !TIMES_AND_PERSONS.has(rest) ? [{ start: token.start, end }] : [];
  });
}

/** A country may be called by its short or its formal name: one is as good as the other unless the glossary forbids it. */
function regionUses(concept: Concept, segment: Segment, context: CheckContext): Span[] {
  const { lexicon, packs } = context;
  const codes = allowedTerms(concept, packs.target.code).flatMap((term) => {
    const [only, ...more] = lexicon.regions.find(packs.target.code, term.text);
    return only && more.length === 0 && only.start === 0 && only.end === term.text.length ? [only.code] : [];
  });
  if (codes.length === 0) return [];
  return regionsOf(lexicon, packs.target, segment).filter((name) => codes.includes(name.code));
}
