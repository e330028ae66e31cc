/**
 * The one definition of "this text uses this term". Its rules:
 *
 * All languages
 *  1. Width and the form of normalisation do not count: ＡＩ = AI, ﾍﾞﾄﾅﾑ = ベトナム, NFD = NFC.
 *  2. A term with small letters matches in any case (a heading CHUYỂN ĐỔI SỐ uses "chuyển đổi số"); a term in capitals only in
 *     capitals: MOU is not in "mou". In English its plural counts: MOUs.
 *  3. Punctuation that the term does not have is never spanned.
 * Vietnamese, English and languages without a pack: words between white space or punctuation
 *  4. A term is whole words: AI is not in "said", "an ninh" not in "an ninhx".
 *  5. A dash is a dash, with white space or without: Việt Nam – Hàn Quốc = Việt Nam-Hàn Quốc. In English it is no hyphen where it
 *     parts clauses: "low – emission".
 *  6. Vietnamese: tone marks may stand in the old or the new place (hòa, hoà), and i for y as only vowel (kỹ, kĩ).
 *  7. English: the last word, and the one before a preposition, match by dictionary form: power plants, memoranda of understanding;
 *     but securities is not a form of "security".
 *  8. English: a hyphen is white space or nothing: low-emission = low emission, co-firing = cofiring. A term does not begin behind
 *     the hyphen of a prefix: "state" is not in "non-state".
 * Korean: words that carry their particles
 *  9. A term begins where a word begins; behind it may stand particles, 들, 적, and 하다, 되다, 시키다 in any form.
 * 10. White space inside a term is optional: 디지털 전환 = 디지털전환.
 * 11. A term in 하다 or 되다 matches every form of that verb (이행하다: 이행하기로, 이행한); the match then covers the whole form.
 * Japanese: tokens
 * 12. A term begins and ends at borders of tokens, at a change of script inside a noun that the tokenizer did not part, or at a border
 *     of known words inside an unknown katakana compound: ケース in ガラスケース.
 * 13. Between katakana, beside Latin letters and beside names a middle dot, a hyphen, a space and nothing are equal
 *     (レー・ズアン = レーズアン, ASEAN-韓国 = ASEAN韓国); elsewhere a dot may be a hyphen, but not be left out.
 * 14. A verb or an adjective in dictionary form matches in every inflection: 固める in 固めて.
 * 15. A match is loose when only な, の, forms of する or 的 between the term's tokens were added, dropped or changed:
 *     重要な鉱物 for 重要鉱物. It is left out where a strict match of the concept is, or one that covers it.
 * All languages
 * 16. When several terms of one concept fit the same words, the one that is written so counts: "work permits" uses the term
 *     "work permits" and not, as its plural, "work permit" beside it.
 */
import type { LanguageCode } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { Token } from '../core/segment.js';
import { contains, overlaps, type Span, withoutInner } from '../core/span.js';
import type { Concept, Term, Termbase } from '../core/termbase.js';
import type { TermPack } from './beginning.js';
import { type Compounds, endOfLightVerb, isWholeWord, isWordEnd, isWordStart, tokenBorders } from './borders.js';
import { type CompiledTerms, compileTerms, type Entry } from './compile.js';
import { fold } from './fold.js';
import { type Followers, isJosaSequence } from './followers.js';
import { isSameJoint } from './joints.js';
import type { Letter } from './letter.js';
import { skeleton } from './skeleton.js';
import { walk, walkSkeleton } from './walk.js';

/** A use of a term. `start` and `end` are UTF-16 units in the text. */
export interface TermMatch extends Span {
  readonly concept: Concept;
  readonly term: Term;
  /** True when the text says it with other connecting words (rule 15). */
  readonly loose: boolean;
}

export interface Matcher {
  /**
   * All uses of terms in a text, also those inside longer ones, by position; equal spans in the termbase's order.
   * @param tokens the text's own, from the pack of its language
   */
  matches(language: LanguageCode, text: string, tokens: readonly Token[]): TermMatch[];
}

export interface MatcherOptions {
  /** By language: what may be written onto a term, for languages that write particles so. A short list of josa where nothing is given. */
  readonly followers?: ReadonlyMap<LanguageCode, Followers>;
  /** Parts words that no tokenizer knows; without it they are whole. */
  readonly compounds?: Compounds;
}

/**
 * Makes a matcher. The terms of a language are compiled when it is first asked for.
 * @param packs by language code; a language without one is matched by whole words
 */
export function createMatcher(
  termbase: Termbase,
  packs: ReadonlyMap<string, TermPack>,
  options: MatcherOptions = {},
): Matcher {
  const compiled = new Map<LanguageCode, CompiledTerms>();
  // Aligner and checks ask about the same segments again and again; a list of tokens belongs to one text.
  const known = new WeakMap<readonly Token[], { readonly text: string; readonly found: TermMatch[] }>();
  return {
    matches(language, text, tokens) {
      const before = known.get(tokens);
      if (before?.text === text) return before.found;
      const pack = packs.get(language);
      let terms = compiled.get(language);
      if (!terms) {
        terms = compileTerms(termbase, language, pack);
        compiled.set(language, terms);
      }
      const followers = options.followers?.get(language) ?? isJosaSequence;
      const boundary = pack?.boundary ?? 'syllable';
      const { compounds } = options;
      const found = matchSegment(terms, { language, boundary, text, tokens, followers, compounds });
      known.set(tokens, { text, found });
      return found;
    },
  };
}

/**
 * Leaves out every match that lies strictly inside a longer one of another concept: of 包括的戦略的パートナーシップ the
 * 戦略的パートナーシップ is no use of its own. Matches of one span stay, whatever their concepts.
 */
export function longest(matches: readonly TermMatch[]): TermMatch[] {
  return withoutInner(matches, (outer, inner) => outer.concept !== inner.concept);
}

interface Scope {
  readonly language: LanguageCode;
  readonly boundary: LanguagePack['boundary'];
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly followers: Followers;
  readonly compounds: Compounds | undefined;
}

interface Found extends TermMatch {
  readonly order: number;
}

function matchSegment(terms: CompiledTerms, scope: Scope): TermMatch[] {
  const letters = fold(scope.text, scope.language);
  const borders = createBorders(scope);
  const isJoint = createJoints(scope);
  const found = new Map<string, Found>();
  const add = ({ concept, term, order }: Entry, span: Span, loose: boolean): void => {
    found.set(`${order} ${span.start} ${span.end}`, { concept, term, ...span, loose, order });
  };
  walk(terms, letters, scope, borders.starts, (entry, path, inflected) => {
    const known = inflected.every((range) =>
      entry.inflectable.some(({ start, end }) => start === range.start && end === range.end),
    );
    if (!known || !isJoint(entry, path) || !hasCapitals(entry, path, inflected)) return;
    const start = path[0]!.start;
    const end = borders.end(entry, start, path.at(-1)!.end);
    if (end !== undefined) add(entry, { start, end }, false);
  });
  if (terms.loose.next || terms.loose.parked) {
    const strict = [...found.values()];
    walkSkeleton(terms, skeleton(letters, scope.tokens), (entry, path) => {
      const span = { start: path[0]!.start, end: path.at(-1)!.end };
      if (!isJoint(entry, path) || !hasCapitals(entry, path, [])) return;
      const covered = strict.some(
        (match) => contains(match, span) || (match.concept === entry.concept && overlaps(match, span)),
      );
      if (!covered) add(entry, span, true);
    });
  }
  return closest([...found.values()], scope.text)
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order)
    .map(({ concept, term, start, end, loose }) => ({ concept, term, start, end, loose }));
}

/** Rule 16. */
function closest(found: readonly Found[], text: string): Found[] {
  const slot = ({ concept, start, end }: Found): string => `${start} ${end} ${concept.id}`;
  const closeness = ({ term, start, end }: Found): number => {
    const words = text.slice(start, end);
    if (words.normalize('NFC') === term.text) return 2;
    return words.normalize('NFKC').toLowerCase() === term.text.normalize('NFKC').toLowerCase() ? 1 : 0;
  };
  const best = new Map<string, number>();
  for (const match of found) best.set(slot(match), Math.max(best.get(slot(match)) ?? 0, closeness(match)));
  return found.filter((match) => closeness(match) === best.get(slot(match)));
}

/** Rules 4, 9, 11 and 12, and the English plural of rule 2: where a match may start, and where it ends, if it may. */
function createBorders({ language, boundary, text, tokens, followers, compounds }: Scope) {
  const isBorder = boundary === 'token' ? tokenBorders(text, tokens, compounds) : undefined;
  return {
    starts(start: number): boolean {
      if (isBorder) return isBorder(start);
      return isWordStart(text, start);
    },
    end(entry: Entry, start: number, end: number): number | undefined {
      if (isBorder) return isBorder(end) ? end : undefined;
      if (boundary === 'eojeol') {
        if (entry.verb) return endOfLightVerb(text, end, entry.verb);
        return isWordEnd(text, start, end, followers) ? end : undefined;
      }
      if (isWholeWord(text, start, end, language)) return end;
      const plural = language === 'en' && entry.capitals && text.charAt(end) === 's';
      return plural && isWholeWord(text, start, end + 1, language) ? end + 1 : undefined;
    },
  };
}

/** Rules 3, 5, 8, 10 and 13. */
function createJoints({ language, boundary, tokens }: Scope) {
  const nameEdges = new Set<number>();
  for (const { posDetail, start, end } of tokens) {
    if (posDetail?.startsWith('固有名詞')) nameEdges.add(start).add(end);
  }
  return (entry: Entry, path: readonly Letter[]): boolean =>
    path.every((right, index) => {
      const left = path[index - 1];
      if (!left) return true;
      const name = nameEdges.has(left.end) || nameEdges.has(right.start);
      const term = entry.letters[index]!.separator;
      return isSameJoint({ term, text: right.separator, left, right, name }, boundary, language);
    });
}

/** Rule 2. */
function hasCapitals(entry: Entry, path: readonly Letter[], inflected: readonly Span[]): boolean {
  if (!entry.capitals) return true;
  return inflected.length === 0 && path.every(({ upper }, index) => upper || !entry.letters[index]!.upper);
}
