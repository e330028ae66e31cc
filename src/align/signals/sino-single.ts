import { syllablesOf } from '../../evidence/reading.js';
import { createKeyTable, type KeyTable, type Side, type Signal } from '../signal.js';
import { kanjiTable, NOTHING, sinoLinks } from '../sino-links.js';

/** One kanji and one Vietnamese syllable. Weak evidence, and never used to judge a word: 銅 and 同 are both read đồng. */
export const sinoSingleSignal: Signal = {
  id: 'sino-single',
  extract({ target, source, lexicon }) {
    // A Korean syllable alone stands for twenty kanji; measured, it only adds noise.
    if (source.pack.code !== 'vi') return NOTHING;
    const singles = kanjiTable(target, 1);
    return singles.keys.length === 0 ? NOTHING : sinoLinks(singles, syllables(source), 'vi', lexicon);
  },
};

function syllables(side: Side): KeyTable {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const { key, start, end } of syllablesOf(segment.text, 'vi'))
      table.add(key, index, segment.text.slice(start, end));
  });
  return table;
}
