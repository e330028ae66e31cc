import type { Negation, Predicate } from '../core/negation.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';

/** A language whose predicates are told by the little words before them: has not been opened, sẽ không được mở. */
export interface MarkedHeads {
  /** Words that begin a predicate, as `base`: has, will, not; đã, không. */
  readonly markers: ReadonlySet<string>;
  /** True for words that may stand between those and the head: been, a, very. */
  isBetween(token: Token): boolean;
  /** @param isMarked true right behind a marker, where "vào" (into) is a verb */
  isHead(token: Token, isMarked: boolean): boolean;
  /** The words of a predicate with the other answer to yes or no; undefined where the form is not sure. */
  opposite(words: string, denied: boolean): string | undefined;
}

type Sentence = Pick<Segment, 'text' | 'tokens'>;

/**
 * Makes a finder of what may be a predicate where no grammar tells verbs from nouns: every word with a meaning of its own, with the markers right before it. Which of them is meant is for
 * links to tell. A negation bears on all that stands between two marks.
 */
export function markedHeads(
  { markers, isBetween, isHead, opposite }: MarkedHeads,
  negations: (segment: Sentence) => Negation[],
): (segment: Sentence) => Predicate[] {
  return (segment) => {
    const { text, tokens } = segment;
    const denying = negations(segment);
    const stretches = stretchesOf(segment);
    const found: Predicate[] = [];
    let first: number | undefined;
    for (const [at, token] of tokens.entries()) {
      if (token.kind === 'word' && markers.has(token.base)) first ??= at;
      else if (token.kind === 'word' && isHead(token, first !== undefined)) {
        const span = { start: tokens[first ?? at]!.start, end: token.end };
        const inside = denying.filter((negation) => overlaps(negation, span));
        const denied = inside.some(({ force }) => force === 'clause');
        const isSure = first !== undefined && (denied ? inside.length === 1 : inside.length === 0);
        const other = isSure ? opposite(text.slice(span.start, span.end), denied) : undefined;
        found.push({
          ...span,
          core: { start: token.start, end: token.end },
          clause: around(span, stretches.find((stretch) => overlaps(stretch, token)) ?? span),
          denied,
          isMarked: first !== undefined,
          ...(other === undefined ? {} : { opposite: other }),
        });
        first = undefined;
      } else if (!isBetween(token)) first = undefined;
    }
    return found;
  };
}

/** How far off a negative word bears on a predicate, in UTF-16 units: refused to let them open it. */
const REACH = { before: 32, after: 24 };

function around({ start, end }: Span, stretch: Span): Span {
  return { start: Math.max(stretch.start, start - REACH.before), end: Math.min(stretch.end, end + REACH.after) };
}

/** What stands between marks. */
function stretchesOf({ text, tokens }: Sentence): Span[] {
  const borders = tokens.filter(({ kind, surface }) => kind === 'punctuation' && !/^[-–'’"“”]$/u.test(surface));
  return [...borders.map(({ start }) => start), text.length].map((end, k) => ({
    start: k === 0 ? 0 : borders[k - 1]!.end,
    end,
  }));
}
