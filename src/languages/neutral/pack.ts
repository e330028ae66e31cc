import type { LanguageCode } from '../../core/language.js';
import type { OrderWords } from '../../core/order-words.js';
import type { LanguagePack } from '../../core/ports.js';
import type { Quantity } from '../../core/quantity.js';
import { segment } from './segment.js';
import { tokenize } from './tokenize.js';

const NONE: ReadonlySet<string> = new Set();
const NO_ORDER: OrderWords = {
  respectively: NONE,
  next: NONE,
  partings: NONE,
  from: NONE,
  to: NONE,
  markSide: 'before',
};

/** A pack for any language that taiyaku knows nothing about: sentences, words and digits, enough to align. */
export function createNeutralPack(code: LanguageCode): LanguagePack {
  return {
    code,
    boundary: 'syllable',
    compoundsApart: false,
    verbLast: false,
    coordinators: new Set([',']),
    order: NO_ORDER,
    tokenize,
    segment,
    quantities: digits,
    isContent: (token) => token.kind === 'word' && token.surface.length > 2,
    isNominal: (token) => token.kind === 'word',
    nameSigns: { person: new Set(), other: new Set() },
    mayRepeat: () => true,
    negations: () => [],
    predicates: () => [],
    formatNumber: (value) => String(value),
  };
}

/** Runs of digits by themselves: what a point or a comma means is not known. */
function digits(text: string): Quantity[] {
  return [...text.matchAll(/\d+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    values: [Number(match[0])],
    kind: 'cardinal',
    weak: false,
  }));
}
