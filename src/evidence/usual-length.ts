import type { LanguageCode } from '../core/language.js';
import type { Segment } from '../core/segment.js';
import { weightedLength } from '../text/weighted-length.js';
import type { CheckContext } from './context.js';

/**
 * Units of a language that say as much as one unit of Japanese. They and the weights of Japanese characters are those of the aligner's model of lengths
 * (align/fitted.ts), which was fitted on human translations.
 */
const USUAL: Readonly<Record<string, number>> = { ja: 1, vi: 1.732, en: 1.684, ko: 0.857 };
const UNKNOWN = 1.75;
const WEIGHTS = { kanji: 1.55, kana: 1, other: 0.5 };
/** Units of text that the usual ratio counts as beside those of the texts themselves. */
const PRIOR = 1000;

const ratios = new WeakMap<CheckContext, Map<number, number>>();

/**
 * How much longer a version is than what stands for it in the target, as a logarithm: 0 is as usual between the two texts, 0.7 is twice as long.
 * @param own segments of the target
 * @param others segments of the source beside them
 */
export function lengthExcess(
  context: CheckContext,
  source: number,
  own: readonly Segment[],
  others: readonly Segment[],
): number {
  const [target, version] = [context.collation.target, context.collation.sources[source]!];
  const a = sumOf(own, target.document.language);
  const b = sumOf(others, version.document.language);
  return a === 0 || b === 0 ? 0 : Math.log(b / (a * ratioOf(context, source)));
}

/** Units of a source for one of the target, over all that is paired, drawn to the usual ratio of the languages where that is little. */
function ratioOf(context: CheckContext, source: number): number {
  const known = ratios.get(context) ?? new Map<number, number>();
  ratios.set(context, known);
  const { target, sources } = context.collation;
  const { document, segments, alignment } = sources[source]!;
  let ratio = known.get(source);
  if (ratio === undefined) {
    const pairs = alignment.beads.filter((bead) => bead.target.length > 0 && bead.source.length > 0);
    const own = pairs.flatMap((bead) => bead.target.map((index) => target.segments[index]!));
    const others = pairs.flatMap((bead) => bead.source.map((index) => segments[index]!));
    const usual = usualOf(document.language) / usualOf(target.document.language);
    ratio = (sumOf(others, document.language) + PRIOR * usual) / (sumOf(own, target.document.language) + PRIOR);
    known.set(source, ratio);
  }
  return ratio;
}

function usualOf(language: LanguageCode): number {
  return USUAL[language] ?? UNKNOWN;
}

function sumOf(segments: readonly Segment[], language: LanguageCode): number {
  return segments.reduce((sum, { text }) => sum + weightedLength(text, language, WEIGHTS), 0);
}
