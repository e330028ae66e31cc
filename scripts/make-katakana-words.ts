/**
 * Makes data/katakana/words.txt, the words that EDICT writes wholly in katakana.
 *
 *   npx tsx scripts/make-katakana-words.ts /usr/share/edict/edict
 */
import { edictWords, writeFrontCoded } from './edict.js';

const KATAKANA = /^(?=.*[ァ-ヺ])[ァ-ヺー]+$/;

const input = process.argv[2];
if (!input) throw new Error('usage: npx tsx scripts/make-katakana-words.ts <edict>');
const { created, words } = edictWords(input);
writeFrontCoded(
  'katakana/words.txt',
  'Words written in katakana',
  created,
  words.filter((word) => KATAKANA.test(word)),
);
