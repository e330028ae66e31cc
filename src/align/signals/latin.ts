import { remember } from '../../text/remember.js';
import { createKeyTable, type KeyTable, linkByName, type Side, type Signal } from '../signal.js';

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}.+-]*[\p{Script=Latin}\p{M}\p{N}+]|\p{Lu}/gu;

/** Names and acronyms that both sides write in Latin letters: AEO MRA, P4G, iPhone; between two Latin scripts also equal words. */
export const latinSignal: Signal = {
  id: 'latin',
  extract({ target, source }) {
    const own = strings(target);
    // Every word of a text in Latin letters is a string; those that a Japanese text does not have are of no use.
    return linkByName(own, strings(source, own));
  },
};

/** @param wanted keeps only what is in this table */
function strings(side: Side, wanted?: KeyTable) {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const string of segment.text.normalize('NFKC').match(LATIN) ?? []) {
      const name = key(string);
      if (!wanted || wanted.names.has(name)) table.add(name, index, string);
    }
  });
  return table;
}

/** Short capitals stay capitals: "AI" is not the Vietnamese word "ai" (who). */
const key = remember((string) => {
  const plain = string.replaceAll('.', '');
  return plain.length <= 3 && plain === plain.toUpperCase() ? plain : plain.toLowerCase();
});
