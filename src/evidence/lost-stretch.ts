import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import { conceptsOf } from './concepts.js';
import type { CheckContext } from './context.js';
import { isLinked, type SourcePlace } from './unlinked-tokens.js';

/** Words of a version that stand together and have nothing in the target that stands for them. */
export interface LostStretch extends SourcePlace {
  /** Words more without than with a counterpart; a syllable of a language that writes words as several counts as much as a part of one. */
  readonly weight: number;
  /** What those without counterpart can mean, see {@link conceptsOf}. */
  readonly concepts: ReadonlySet<string>;
  /** Share of the other words beside the target that have a counterpart, 0–1. */
  readonly linkedElsewhere: number;
}

/** A word with a counterpart inside a stretch takes away more than one without adds: the best stretch has few of them. */
const LINKED = -1.5;
/** Syllables of Vietnamese are words only two by two, often enough. */
const SYLLABLE = 0.6;

interface Word extends Token {
  readonly segment: number;
  readonly linked: boolean;
  readonly concepts: readonly string[];
}

/**
 * The longest stretch of words in a version beside some segments of the target that nothing there stands for, by links or by what words can mean.
 * @param own segments of the target
 * @param others segments of the source beside them
 */
export function lostStretch(
  context: CheckContext,
  source: number,
  own: readonly Segment[],
  others: readonly Segment[],
): LostStretch | undefined {
  const pack = context.packs.sources[source]!;
  const held = new Set(own.flatMap((segment) => conceptsOf(context, context.packs.target, segment).flat()));
  const best = others
    .map((other) => bestRun(wordsOf(context, source, own, other, held, pack), pack))
    .sort((a, b) => b.weight - a.weight)[0];
  if (!best || best.run.length === 0) return undefined;
  const words = others.flatMap((other) => wordsOf(context, source, own, other, held, pack));
  const [first, last] = [best.run[0]!, best.run.at(-1)!];
  const rest = words.filter(
    (word) => word.segment !== first.segment || word.end <= first.start || word.start >= last.end,
  );
  return {
    source,
    segment: first.segment,
    start: first.start,
    end: last.end,
    weight: best.weight,
    concepts: new Set(best.run.flatMap((word) => (word.linked ? [] : word.concepts))),
    linkedElsewhere: rest.length === 0 ? 0 : rest.filter(({ linked }) => linked).length / rest.length,
  };
}

/** The words with a meaning of their own, and the numbers, of a segment of a source. */
function wordsOf(
  context: CheckContext,
  source: number,
  own: readonly Segment[],
  other: Segment,
  held: ReadonlySet<string>,
  pack: LanguagePack,
): Word[] {
  const concepts = conceptsOf(context, pack, other);
  return other.tokens.flatMap((token, k): Word[] => {
    if (!(token.kind === 'number' || (token.kind === 'word' && pack.isContent(token)))) return [];
    const at = { source, segment: other.index, start: token.start, end: token.end };
    const linked =
      concepts[k]!.some((concept) => held.has(concept)) || own.some(({ index }) => isLinked(context, index, at));
    return [{ ...token, segment: other.index, linked, concepts: concepts[k]! }];
  });
}

/** The run with the greatest sum (Kadane). */
function bestRun(
  words: readonly Word[],
  pack: LanguagePack,
): { readonly weight: number; readonly run: readonly Word[] } {
  let best = { weight: 0, from: 0, to: 0 };
  let [sum, from] = [0, 0];
  words.forEach(({ linked }, k) => {
    sum += linked ? LINKED : 1;
    if (sum <= 0) [sum, from] = [0, k + 1];
    else if (sum > best.weight) best = { weight: sum, from, to: k + 1 };
  });
  const unit = pack.compoundsApart ? SYLLABLE : 1;
  return { weight: best.weight * unit, run: words.slice(best.from, best.to) };
}
