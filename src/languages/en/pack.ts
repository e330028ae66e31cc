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
import { tokenize } from './tokenize.js';

/** The English pack. */
export const pack: LanguagePack = {
  code: 'en',
  boundary: 'syllable',
  compoundsApart: false,
  verbLast: false,
  coordinators: new Set(', ; and or &'.split(' ')),
  order: ORDER_WORDS,
  tokenize,
  segment,
  quantities,
  isContent,
  isNominal: (token) => token.kind === 'number' || isContent(token),
  nameSigns: NAME_SIGNS,
  mayRepeat,
  negations: ({ text }) => negations(text),
  predicates,
  formatNumber,
};
