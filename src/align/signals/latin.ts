import { remember } from '../../text/remember.js';
import { createKeyTable, linkByName, type Side, type Signal } from '../signal.js';

const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}.+-]*[\p{Script=Latin}\p{M}\p{N}+]|\p{Lu}/gu;

/** Names and acronyms that both sides write in Latin letters: AEO MRA, P4G, iPhone; between two Latin scripts also equal words. */
export const latinSignal: Signal = {
  id: 'latin',
  extract: ({ target, source }) => linkByName(strings(target), strings(source)),
};

function strings(side: Side) {
  const table = createKeyTable();
  side.segments.forEach((segment, index) => {
    for (const [string] of segment.text.normalize('NFKC').matchAll(LATIN)) table.add(key(string), index, string);
  });
  return table;
}

/** Short capitals stay capitals: "AI" is not the Vietnamese word "ai" (who). */
const key = remember((string) => {
  const plain = string.replaceAll('.', '');
  return plain.length <= 3 && plain === plain.toUpperCase() ? plain : plain.toLowerCase();
});
