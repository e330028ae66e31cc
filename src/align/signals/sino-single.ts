import { syllablesOf } from '../../evidence/reading.js';
import type { Signal } from '../signal.js';
import { kanjiTable, NOTHING, sinoLinks } from '../sino-links.js';

/** One kanji and one Vietnamese syllable. Weak evidence, and never used to judge a word: 銅 and 同 are both read đồng. */
export const sinoSingleSignal: Signal = {
  id: 'sino-single',
  extract({ target, source, lexicon }) {
    // A Korean syllable alone stands for twenty kanji; measured, it only adds noise.
    if (source.pack.code !== 'vi') return NOTHING;
    return sinoLinks(kanjiTable(target, 1), source, 'vi', lexicon, (text, visit) => {
      for (const { key, start, end } of syllablesOf(text, 'vi')) visit(key, '', start, end);
    });
  },
};
