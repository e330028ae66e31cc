import type { Signal } from '../signal.js';
import { cognateSignal } from './cognate.js';
import { dictionarySignal } from './dictionary.js';
import { everydaySignal } from './everyday.js';
import { latinSignal } from './latin.js';
import { nameSignal } from './name.js';
import { numberSignal } from './number.js';
import { punctuationSignal } from './punctuation.js';
import { regionSignal } from './region.js';
import { sinoPairSignal } from './sino-pair.js';
import { sinoSingleSignal } from './sino-single.js';
import { termbaseSignal } from './termbase.js';
import { transliterationSignal } from './transliteration.js';

/** The built-in signals. The learned lexicon is no signal: it is made of a first alignment (see ../align.ts). */
export const SIGNALS: readonly Signal[] = [
  numberSignal,
  latinSignal,
  cognateSignal,
  punctuationSignal,
  regionSignal,
  transliterationSignal,
  nameSignal,
  sinoPairSignal,
  sinoSingleSignal,
  dictionarySignal,
  everydaySignal,
  termbaseSignal,
];
