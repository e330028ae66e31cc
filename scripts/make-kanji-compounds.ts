/**
 * Makes data/kanji/compounds.txt, the words of two to four kanji that EDICT has and the tokenizer's dictionary has not.
 *
 *   npx tsx scripts/make-kanji-compounds.ts /usr/share/edict/edict
 */
import { loadPack } from '../src/languages/index.js';
import { japaneseTokenizer } from '../src/node.js';
import { edictWords, writeFrontCoded } from './edict.js';

const COMPOUND = /^[\p{Script=Han}々]{2,4}$/u;

const input = process.argv[2];
if (!input) throw new Error('usage: npx tsx scripts/make-kanji-compounds.ts <edict>');
const pack = await loadPack('ja', { japaneseTokenizer });
const { created, words } = edictWords(input);
const isKnown = (word: string) => {
  const [token, ...more] = pack.tokenize(word);
  return more.length === 0 && token?.known === true && token.posDetail !== '固有名詞';
};
writeFrontCoded(
  'kanji/compounds.txt',
  'Words of two to four kanji',
  created,
  words.filter((word) => COMPOUND.test(word) && !isKnown(word)),
);
