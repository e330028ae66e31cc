import type { LanguagePack, Tokenizer } from '../../core/ports.js';
import type { Token } from '../../core/segment.js';
import { isContent } from './content.js';
import { formatNumber } from './format-number.js';
import { NAME_SIGNS, OWN_LAND } from './name-signs.js';
import { negations } from './negations.js';
import { quantities } from './numerals.js';
import { ORDER_WORDS } from './order-words.js';
import { predicates } from './predicates.js';
import { mayRepeat } from './repetition.js';
import { canReplace } from './replacement.js';
import { segment } from './segment.js';
import { sentenceEnd } from './sentence-end.js';

const COORDINATORS: ReadonlySet<string> = new Set(
  '、 ・ ， , と や および 及び ならびに 並びに または 又は もしくは 若しくは あるいは かつ'.split(' '),
);

/**
 * The Japanese pack.
 * @param tokenizer IPADIC tokens, as `loadJapaneseTokenizer` makes them
 */
export function createJapanesePack(tokenizer: Tokenizer): LanguagePack {
  return {
    code: 'ja',
    boundary: 'token',
    compoundsApart: false,
    verbLast: true,
    coordinators: COORDINATORS,
    order: ORDER_WORDS,
    tokenize: (text) => tokenizer.tokenize(text),
    segment,
    quantities,
    isContent,
    isNominal,
    nameSigns: NAME_SIGNS,
    ownLand: OWN_LAND,
    mayRepeat,
    negations,
    predicates,
    sentenceEnd: (tokens) => sentenceEnd(tokens, tokenizer),
    canReplace: (words, place, own) => canReplace(words, place, own, tokenizer),
    formatNumber,
  };
}

/** Nouns with their affixes; formal nouns, pronouns and adverbial nouns end a compound. */
function isNominal(token: Token): boolean {
  if (token.kind === 'number' || token.pos === '接頭詞') return true;
  const closed =
    token.posDetail === '非自立' || token.posDetail === '代名詞' || token.surface === '等' || token.surface === 'ら';
  return token.pos === '名詞' && token.kind === 'word' && !closed;
}
