import { kanjiNames } from '../../evidence/kanji-names.js';
import { hangulNames, hangulSpellings, latinNames, latinSpellings } from '../../evidence/name-spellings.js';
import { type Correspondence, createKeyTable, type Signal, type SignalContext } from '../signal.js';

/** Names in kanji that the source writes by their sound: 東京 meets Tokyo and 도쿄, 習近平 Xi Jinping and 시진핑, 文在寅 Moon Jae-in. */
export const nameSignal: Signal = {
  id: 'name',
  extract(context): Correspondence {
    const { names, bySpelling } = kanjiTable(context);
    const words = createKeyTable();
    const links: [number, number][] = [];
    if (names.keys.length > 0) {
      const { pack, segments } = context.source;
      const read = pack.code === 'ko' ? hangulNames : latinNames;
      segments.forEach((segment, index) => {
        for (const key of read(segment.text)) if (bySpelling.has(key)) words.add(key, index);
      });
    }
    for (const [key, index] of words.names) for (const name of bySpelling.get(key)!) links.push([name, index]);
    return { target: names.keys, source: words.keys, links };
  },
};

/** The names of the target, and for each of their spellings in the source's letters the numbers of the names that may be written so. */
function kanjiTable({ target, source, lexicon }: SignalContext) {
  const spell = source.pack.code === 'ko' ? hangulSpellings : latinSpellings;
  const names = createKeyTable();
  const bySpelling = new Map<string, number[]>();
  target.segments.forEach((segment, index) => {
    for (const name of kanjiNames(segment)) {
      const first = !names.names.has(name.text);
      names.add(name.text, index);
      if (!first) continue;
      const number = names.keys.length - 1;
      for (const spelling of spell(name, lexicon.readings)) {
        const known = bySpelling.get(spelling);
        if (known) known.push(number);
        else bySpelling.set(spelling, [number]);
      }
    }
  });
  return { names, bySpelling };
}
