import type { Signal } from '../signal.js';
import { dictionarySignal } from './dictionary.js';
import { everydaySignal } from './everyday.js';
import { latinSignal } from './latin.js';
import { numberSignal } from './number.js';
import { punctuationSignal } from './punctuation.js';
import { regionSignal } from './region.js';
import { sinoPairSignal, sinoSingleSignal } from './sino.js';
import { termbaseSignal } from './termbase.js';
import { transliterationSignal } from './transliteration.js';

/** The built-in signals. The learned lexicon is no signal: it is made of a first alignment (see ../align.ts). */
export const SIGNALS: readonly Signal[] = [
  numberSignal,
  latinSignal,
  punctuationSignal,
  regionSignal,
  transliterationSignal,
  sinoPairSignal,
  sinoSingleSignal,
  dictionarySignal,
  everydaySignal,
  termbaseSignal,
];
