import type { Negation } from '../core/negation.js';
import type { Span } from '../core/span.js';
import { nfkcView } from './normalize.js';

/** The words of a language that deny, as parts of regular expressions. Of two that begin at one place the earlier list wins. */
export interface NegationWords {
  /** Look like negations and are none: "hàng không" (aviation). */
  readonly neutral: readonly string[];
  /** Deny nothing as a whole, or something else than a clause: "not only", "if not". */
  readonly phrase: readonly string[];
  /** Are made with "not", or are "without": unpaid, 없이. */
  readonly affix: readonly string[];
  /** Are negative of themselves: avoid, refuse. */
  readonly word: readonly string[];
  /** Deny a clause: not, không. */
  readonly clause: readonly string[];
  /** Where what is denied stands. */
  readonly scope: 'before' | 'after';
}

const FORCES = ['phrase', 'affix', 'word', 'clause'] as const;
/** How far the denied words may stand from the word that denies, in UTF-16 units: "not … been covered", 복용할 수 없다. */
const REACH = { before: 14, after: 32 };
const BORDER = /[,.;:!?()[\]"“”、。]/u;

/**
 * Makes the finder of negations of a language whose words are told by their letters.
 * @returns negations in order of position; offsets are UTF-16 units in the text as given
 */
export function negationReader({
  neutral,
  phrase,
  affix,
  word,
  clause,
  scope,
}: NegationWords): (text: string) => Negation[] {
  const group = (name: string, parts: readonly string[]) => `(?<${name}>${parts.join('|')})`;
  const pattern = new RegExp(
    [
      group('neutral', neutral),
      group('phrase', phrase),
      group('affix', affix),
      group('word', word),
      group('clause', clause),
    ].join('|'),
    'giu',
  );
  const scopeOf = scope === 'after' ? scopeAfter : scopeBefore;
  return (text) => {
    const view = nfkcView(text.replaceAll('’', "'"));
    return [...view.text.matchAll(pattern)].flatMap((match): Negation[] => {
      const found = match.groups ?? {};
      if (found.neutral !== undefined) return [];
      const own = { start: match.index, end: match.index + match[0].length };
      return [
        {
          ...view.toOriginalSpan(own),
          force: FORCES.find((force) => found[force] !== undefined)!,
          scope: view.toOriginalSpan(scopeOf(view.text, own)),
        },
      ];
    });
  };
}

function scopeAfter(text: string, { end }: Span): Span {
  const rest = text.slice(end, end + REACH.after);
  const border = rest.search(BORDER);
  return { start: end, end: end + (border < 0 ? rest.length : border) };
}

/** With the word itself, which may be one with what it denies: 못했다. */
function scopeBefore(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - REACH.before), start);
  const border = [...before].findLastIndex((character) => BORDER.test(character));
  return { start: start - before.length + border + 1, end };
}
