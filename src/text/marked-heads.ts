import type { Negation, Predicate } from '../core/negation.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';

/** A language whose predicates are told by the little words before them: has not been opened, sẽ không được mở. */
export interface MarkedHeads {
  /** Words that begin a predicate, as `base`: has, will, not; đã, không. */
  readonly markers: ReadonlySet<string>;
  /** Words that may stand between those and the head: been, a, very. */
  readonly between: ReadonlySet<string>;
  isContent(token: Token): boolean;
  /** The words of a predicate with the other answer to yes or no; undefined where the form is not sure. */
  opposite(words: string, denied: boolean): string | undefined;
}

type Sentence = Pick<Segment, 'text' | 'tokens'>;

/**
 * Makes a finder of what may be a predicate where no grammar tells verbs from nouns: every word with a meaning of its own, with the markers right before it. Which of them is meant is for
 * links to tell. A negation bears on all that stands between two marks.
 */
export function markedHeads(
  { markers, between, isContent, opposite }: MarkedHeads,
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
      else if (isContent(token)) {
        const span = { start: tokens[first ?? at]!.start, end: token.end };
        const denied = denying.some((negation) => negation.force === 'clause' && overlaps(negation, span));
        const other = first === undefined ? undefined : opposite(text.slice(span.start, span.end), denied);
        found.push({
          ...span,
          core: { start: token.start, end: token.end },
          clause: stretches.find((stretch) => overlaps(stretch, token)) ?? span,
          denied,
          isMarked: first !== undefined,
          ...(other === undefined ? {} : { opposite: other }),
        });
        first = undefined;
      } else if (!between.has(token.base)) first = undefined;
    }
    return found;
  };
}

/** What stands between marks. */
function stretchesOf({ text, tokens }: Sentence): Span[] {
  const borders = tokens.filter(({ kind, surface }) => kind === 'punctuation' && !/^[-–'’"“”]$/u.test(surface));
  return [...borders.map(({ start }) => start), text.length].map((end, k) => ({
    start: k === 0 ? 0 : borders[k - 1]!.end,
    end,
  }));
}
