import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { alignedSegments, beadConfidence, type CheckContext } from './context.js';
import type { Link } from './link.js';
import { isLinked, type SourcePlace } from './unlinked-tokens.js';
import { wordSupport } from './word-support.js';

/** One thing that is named for two steps, first and then, where the sources name two of a kind. */
export interface SequencedTwice {
  readonly first: Span;
  readonly second: Span;
  /** The word of the second that should be another one. */
  readonly modifier: Span;
  /** What the sources have in its place. */
  readonly places: readonly SourcePlace[];
}

/** Words that begin a further step. Origin: 順序を表す接続詞 of school grammar. */
const NEXT: ReadonlySet<string> = new Set([
  '次に',
  '次いで',
  '続いて',
  'つづいて',
  'さらに',
  'それから',
  'そして',
  '最後に',
]);
/** How far before it the first step may be named, in tokens. */
const REACH = 16;
const SURE_BEAD = 0.8;
const MAJORITY = 2;

/** まず赤いボタン、次に赤いボタンを押す, beside "the red button and then the green button". */
export function sequencedTwice(segment: Segment, context: CheckContext): SequencedTwice[] {
  const { tokens } = segment;
  const heard = context.collation.sources.flatMap((_, source) =>
    beadConfidence(context, source, segment.index) >= SURE_BEAD ? [source] : [],
  );
  return tokens.flatMap((_, at): SequencedTwice[] => {
    // 続いて is two tokens.
    const length = [1, 2].find((count) =>
      NEXT.has(
        tokens
          .slice(at, at + count)
          .map(surfaceOf)
          .join(''),
      ),
    );
    if (length === undefined) return [];
    const item = phraseFrom(tokens, at + length, context.packs.target);
    const first = item.length > 1 ? earlierUse(tokens, at, item, context.packs.target) : undefined;
    if (!first) return [];
    const says = heard.map((source) => contrastIn(source, item, segment, context));
    const places = says.flatMap((said) => (said && said !== 'same' ? [said.place] : []));
    if (says.includes('same') || places.length < Math.min(MAJORITY, heard.length) || places.length === 0) return [];
    const modifier = says.flatMap((said) => (said && said !== 'same' ? [said.modifier] : []))[0]!;
    return [{ first, second: { start: item[0]!.start, end: item.at(-1)!.end }, modifier, places }];
  });
}

function surfaceOf({ surface }: Token): string {
  return surface;
}

/** The noun phrase that begins at a token. */
function phraseFrom(tokens: readonly Token[], from: number, pack: LanguagePack): readonly Token[] {
  let to = from;
  while (
    to < tokens.length &&
    (pack.isNominal(tokens[to]!) || tokens[to]!.pos === '形容詞' || tokens[to]!.surface === 'の')
  )
    to++;
  while (to > from && !pack.isNominal(tokens[to - 1]!)) to--;
  return tokens.slice(from, to);
}

function earlierUse(
  tokens: readonly Token[],
  at: number,
  item: readonly Token[],
  pack: LanguagePack,
): Span | undefined {
  for (let from = at - item.length; from >= Math.max(0, at - REACH); from--) {
    const isEqual = item.every((token, k) => tokens[from + k]!.surface === token.surface);
    const [before, after] = [tokens[from - 1], tokens[from + item.length]];
    const isCut = [before, after].some((token) => token && pack.isNominal(token) && token.posDetail !== '副詞可能');
    if (isEqual && !isCut) return { start: tokens[from]!.start, end: tokens[from + item.length - 1]!.end };
  }
  return undefined;
}

interface Contrast {
  readonly place: SourcePlace;
  readonly modifier: Span;
}

/**
 * The other word that a source has beside the second use of the item's last word, where the item's first word stands beside the first use: "green" for
 * "red". `same` when the item's own word stands there again.
 */
function contrastIn(
  source: number,
  item: readonly Token[],
  segment: Segment,
  context: CheckContext,
): Contrast | 'same' | undefined {
  const pack = context.packs.target;
  const words = item.filter((token) => pack.isContent(token));
  const [modifier, head] = [words[0], words.at(-1)];
  if (!modifier || !head || modifier === head) return undefined;
  const { strong, weak } = wordSupport(context).linksOf(source, segment.index);
  const usesOf = (token: Token, links: readonly Link[]) =>
    links.filter(({ target }) => target.start < token.end && token.start < target.end).map(({ place }) => place);
  for (const other of alignedSegments(context, source, segment.index)) {
    const content = other.tokens.filter(
      (token) => token.kind === 'word' && context.packs.sources[source]!.isContent(token),
    );
    const isUse = (places: readonly { segment: number; start: number; end: number }[]) =>
      content.map(({ start, end }) =>
        places.some((place) => place.segment === other.index && place.start < end && start < place.end),
      );
    const modifiers = isUse(usesOf(modifier, [...strong, ...weak]));
    const heads = runsOf(isUse(usesOf(head, strong)));
    const side = heads.flatMap(([from, to]) => (modifiers[from - 1] ? [-1] : modifiers[to + 1] ? [1] : []));
    if (heads.length < 2 || side.length === 0) continue;
    if (side.length > 1) return 'same';
    const bare = heads.find(([from, to]) => !modifiers[from - 1] && !modifiers[to + 1])!;
    const token = content[side[0]! < 0 ? bare[0] - 1 : bare[1] + 1];
    if (!token) continue;
    const place = { source, segment: other.index, start: token.start, end: token.end };
    if (!isLinked(context, segment.index, place)) return { place, modifier };
  }
  return undefined;
}

/** First and last index of each run of true. */
function runsOf(flags: readonly boolean[]): [number, number][] {
  const runs: [number, number][] = [];
  flags.forEach((flag, k) => {
    if (!flag) return;
    const last = runs.at(-1);
    if (last && last[1] === k - 1) last[1] = k;
    else runs.push([k, k]);
  });
  return runs;
}
