import type { LanguagePack } from '../../core/ports.js';
import { isContent } from './content.js';
import { formatNumber } from './format-number.js';
import { NAME_SIGNS } from './name-signs.js';
import { negations } from './negations.js';
import { quantities } from './numerals.js';
import { ORDER_WORDS } from './order-words.js';
import { predicates } from './predicates.js';
import { mayRepeat } from './repetition.js';
import { segment } from './segment.js';
import { sentenceEnd } from './sentence-end.js';
import { tokenize } from './tokenize.js';

/** The Korean pack. */
export const pack: LanguagePack = {
  code: 'ko',
  boundary: 'eojeol',
  compoundsApart: false,
  verbLast: true,
  coordinators: new Set(', · ㆍ 및 와 과 그리고 또는 혹은'.split(' ')),
  order: ORDER_WORDS,
  tokenize,
  segment,
  sentenceEnd,
  quantities,
  isContent,
  isNominal: (token) => token.kind === 'number' || isContent(token),
  nameSigns: NAME_SIGNS,
  mayRepeat,
  negations: ({ text }) => negations(text),
  predicates,
  formatNumber,
};
