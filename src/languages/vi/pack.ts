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

/** The Vietnamese pack. */
export const pack: LanguagePack = {
  code: 'vi',
  boundary: 'syllable',
  compoundsApart: true,
  verbLast: false,
  coordinators: new Set(', ; và hoặc hay cùng với'.split(' ')),
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
