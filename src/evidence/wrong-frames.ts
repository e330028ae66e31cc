import type { Place } from '../core/finding.js';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import type { Collocation } from '../lexicon/collocations.js';
import { equivalentKey } from '../lexicon/core-lexicon.js';
import { alignedSegments, type CheckContext } from './context.js';
import { createKeyFinder } from './key-finder.js';
import type { SourcePlace } from './unlinked-tokens.js';

/** A verb frame of the table where a segment has it. */
export interface WrongFrame {
  readonly entry: Collocation;
  /** Noun, particle and verb. */
  readonly place: Place;
  readonly particle: Span;
  /** The tokens of the verb; the last may be inflected. */
  readonly verb: readonly Token[];
  /** The verb in dictionary form. */
  readonly wrong: string;
  /** The second key, where the frame needs one. */
  readonly versions: readonly SourcePlace[];
}

/** Words for words: a sentence that has one may well be about the frame. */
const ABOUT_WORDS: ReadonlySet<string> = new Set(
  '誤用 慣用句 慣用 言い方 言い回し 言葉遣い 表現 用法 語法 文法 ことわざ 諺 正しくは 日本語 直訳 誤訳 訳語'.split(' '),
);

/** Frames of the table in a segment, apart from those that are quoted as words and those in sentences about words. */
export function wrongFrames(segment: Segment, context: CheckContext): WrongFrame[] {
  const { tokens } = segment;
  if (tokens.some(({ surface }) => ABOUT_WORDS.has(surface))) return [];
  const patterns = patternsOf(context);
  return tokens.flatMap((token, at) =>
    (patterns.get(token.base) ?? []).flatMap((pattern) => {
      const frame = frameAt(pattern, at, segment, context);
      return frame && !isQuoted(frame.place, segment) ? [frame] : [];
    }),
  );
}

/** A verb of the table, as the dictionary forms of its tokens. */
interface Pattern {
  readonly entry: Collocation;
  readonly wrong: string;
  readonly bases: readonly string[];
}

type Patterns = ReadonlyMap<string, readonly Pattern[]>;
const compiled = new WeakMap<LanguagePack, { readonly entries: readonly Collocation[]; readonly patterns: Patterns }>();

/** By the first token. Verbs are taken apart once for a pack and a table. */
function patternsOf({ packs: { target }, lexicon }: CheckContext): Patterns {
  const known = compiled.get(target);
  if (known?.entries === lexicon.collocations) return known.patterns;
  const patterns = new Map<string, Pattern[]>();
  for (const entry of lexicon.collocations) {
    for (const wrong of entry.wrong) {
      const bases = target.tokenize(wrong).map(({ base }) => base);
      const list = patterns.get(bases[0]!) ?? [];
      patterns.set(bases[0]!, [...list, { entry, wrong, bases }]);
    }
  }
  compiled.set(target, { entries: lexicon.collocations, patterns });
  return patterns;
}

function frameAt(
  { entry, wrong, bases }: Pattern,
  at: number,
  segment: Segment,
  context: CheckContext,
): WrongFrame | undefined {
  const { tokens, index } = segment;
  const verb = tokens.slice(at, at + bases.length);
  if (verb.length < bases.length || verb.some(({ base }, k) => base !== bases[k])) return undefined;
  const before = tokens[at - 1]?.pos === ADVERB ? at - 2 : at - 1;
  const particle = tokens[before];
  if (particle?.surface !== entry.particle || isOtherVerb(tokens, at + bases.length)) return undefined;
  const start = startOfNoun(entry.nouns, before, segment);
  if (start === undefined) return undefined;
  const place = { segment: index, start, end: verb.at(-1)!.end };
  const versions = keyedBy(entry, place, context);
  if (entry.keys.length > 0 && versions.length === 0) return undefined;
  return { entry, place, particle, verb, wrong, versions };
}

const ADVERB = '副詞';
const VERB = '動詞';

/** True when what follows makes another verb of it: 会わ せる (to bring together), 乗り 尽くす (to ride them all). Passives do not. */
function isOtherVerb(tokens: readonly Token[], next: number): boolean {
  const [last, following] = [tokens[next - 1]!, tokens[next]];
  if (!following || following.start !== last.end || following.pos !== VERB) return false;
  return following.posDetail !== '接尾' || /^(?:さ?せる|しめる)$/u.test(following.base);
}

/** Where a noun of the list begins, at the border of a token, that ends before the particle. */
function startOfNoun(nouns: readonly string[], particle: number, { tokens, text }: Segment): number | undefined {
  const { start } = tokens[particle]!;
  for (let at = particle - 1; at >= 0 && start - tokens[at]!.start <= LONGEST_NOUN; at--) {
    if (nouns.includes(text.slice(tokens[at]!.start, start).normalize('NFKC'))) return tokens[at]!.start;
  }
  return undefined;
}

const LONGEST_NOUN = 12;

function keyedBy({ keys }: Collocation, { segment }: Place, context: CheckContext): SourcePlace[] {
  return context.packs.sources.flatMap((pack, source) => {
    const own = keys.filter(({ language }) => language === pack.code);
    if (own.length === 0) return [];
    const find = createKeyFinder(
      own.map(({ phrase, language }) => equivalentKey(phrase, language)),
      pack,
    );
    return alignedSegments(context, source, segment).flatMap((other) =>
      find(other).map(({ start, end }) => ({ source, segment: other.index, start, end })),
    );
  });
}

const QUOTES: readonly (readonly [string, string])[] = [
  ['「', '」'],
  ['『', '』'],
  ['“', '”'],
  ['"', '"'],
  ['〝', '〟'],
];
/** Letters beside the frame in a quotation, up to which it is quoted as words and not as speech. */
const BESIDE = 6;

/** True when a quotation holds the frame and little else: 「汚名を挽回する」 as a headline or a word that is talked of. */
function isQuoted({ start, end }: Place, { text }: Segment): boolean {
  const head = text.slice(Math.max(0, start - BESIDE), start);
  const tail = text.slice(end, end + BESIDE);
  return QUOTES.some(([open, close]) => {
    const rest = head.slice(head.lastIndexOf(open) + 1);
    return head.includes(open) && !rest.includes(close) && tail.includes(close);
  });
}
