import type { Tokenizer } from '../../core/ports.js';
import type { Token, TokenKind } from '../../core/segment.js';
import { remember } from '../../text/remember.js';
import { findKey, type Ipadic } from './ipadic.js';
import { createLatticeSearch, type Morpheme } from './lattice.js';
import { createLookUpText, type LookUpText, MISSING, SPACE } from './look-up-text.js';

const COMMA = 0x3001;
const FULL_STOP = 0x3002;

/** Signs that Unicode counts as punctuation although they separate nothing: 50%, A&B, ※印. */
const SIGNS_OF_MEANING = /^[%％‰&＆@＠#＃*＊§¶†‡※]/u;

/**
 * Makes the Japanese tokenizer of a loaded dictionary.
 *
 * Tokens tile everything but white space, and `text.slice(start, end) === surface`, for any string: the search runs on a look-up form
 * of the text (see {@link LookUpText}) and surfaces are cut from the text as given. 「１，５００人」 gives the tokens １，５００ and 人; the
 * first has the base `1,500`.
 */
export function createJapaneseTokenizer(dictionary: Ipadic): Tokenizer {
  const toLookUp = createLookUpText(dictionary);
  const search = createLatticeSearch(dictionary);
  const toToken = createTokenMaker(dictionary);
  return {
    tokenize(text) {
      const lookUp = toLookUp(text);
      const tokens: Token[] = [];
      for (const { start, end } of clauses(lookUp.codes)) {
        for (const morpheme of search(lookUp.codes, start, end).morphemes) {
          if (lookUp.codes[morpheme.start] === SPACE) continue;
          for (const part of signsApart(morpheme, lookUp.codes, dictionary)) {
            tokens.push(toToken(text, lookUp, part));
          }
        }
      }
      return tokens;
    },
  };
}

/** Cuts after 、 and 。 as stock kuromoji does: each part is searched by itself. */
function* clauses(codes: Uint16Array): Generator<{ start: number; end: number }> {
  let start = 0;
  for (let at = 0; at < codes.length; at++) {
    if (codes[at] !== COMMA && codes[at] !== FULL_STOP) continue;
    yield { start, end: at + 1 };
    start = at + 1;
  }
  if (start < codes.length) yield { start, end: codes.length };
}

/**
 * IPADIC takes a long run of signs, 「＊＊＊＊＊＊＊＊」, for one unknown verbal noun. Here each sign is a token of its own, so that terms and quotations
 * can end between them, and it is 記号 where the dictionary has it as one.
 */
function signsApart(morpheme: Morpheme, codes: Uint16Array, dictionary: Ipadic): Morpheme[] {
  const isSign = dictionary.classes[dictionary.classOf[codes[morpheme.start]!]!]?.name === 'SYMBOL';
  if (morpheme.known || !isSign) return [morpheme];
  const { words } = dictionary;
  return Array.from(codes.subarray(morpheme.start, morpheme.end), (code, i) => {
    const head = words.heads[findKey(dictionary, [code])];
    const start = morpheme.start + i;
    if (head === undefined) return { ...morpheme, start, end: start + 1 };
    const ids = Array.from(words.entries.subarray(head + 1, head + 1 + words.entries[head]!));
    const word = ids.find((id) => words.features(id).pos === '記号') ?? ids[0]!;
    return { start, end: start + 1, known: true, word };
  });
}

type TokenMaker = (text: string, lookUp: LookUpText, morpheme: Morpheme) => Token;

/** Makes tokens; those of one word of the dictionary are copies of the first. */
function createTokenMaker(dictionary: Ipadic): TokenMaker {
  const firstOf = new Map<number, Token>();
  return (text, lookUp, morpheme) => {
    const start = lookUp.starts[morpheme.start]!;
    const end = lookUp.starts[morpheme.end]!;
    const surface = text.slice(start, end);
    const first = morpheme.known ? firstOf.get(morpheme.word) : undefined;
    if (first?.surface === surface) return { ...first, start, end };
    const missing = lookUp.codes[morpheme.start] === MISSING && !surface.startsWith('〓');
    const token = { start, end, surface, ...wordOf(surface, morpheme, missing, dictionary) };
    if (morpheme.known && !missing) firstOf.set(morpheme.word, token);
    return token;
  };
}

function wordOf(
  surface: string,
  morpheme: Morpheme,
  missing: boolean,
  dictionary: Ipadic,
): Omit<Token, 'start' | 'end' | 'surface'> {
  const kind = kindOf(surface);
  const known = morpheme.known && !missing;
  const features = (morpheme.known ? dictionary.words : dictionary.unknown).features(morpheme.word);
  // The dictionary form of a sign is the sign, not the one that it was looked up as.
  const base = known && kind === 'word' ? (features.base ?? surface) : surface;
  const reading = known ? features.reading : readingOfKatakana(surface);
  return {
    kind,
    base: kind === 'word' || kind === 'number' ? fold(base) : base.normalize('NFKC'),
    pos: features.pos,
    ...(features.posDetail === undefined ? {} : { posDetail: features.posDetail }),
    // IPADIC gives most signs themselves as their reading.
    ...(reading !== undefined && /\p{L}/u.test(reading) ? { reading } : {}),
    known,
  };
}

const kindOf = remember((surface): TokenKind => {
  // 〇 counts as a letter here: it is the kanji for zero.
  if (/[\p{L}〇]/u.test(surface)) return 'word';
  if (/\p{N}/u.test(surface)) return 'number';
  return /\p{P}/u.test(surface) && !SIGNS_OF_MEANING.test(surface) ? 'punctuation' : 'symbol';
});

/** NFKC, lower case, without invisible signs such as soft hyphens. Letters and digits are left over in any case. */
const fold = remember((form) =>
  form
    .replace(/\p{Cf}/gu, '')
    .normalize('NFKC')
    .toLowerCase(),
);

/** An unknown word in katakana is its own reading (without ・, as in the dictionary); any other unknown word has none. */
function readingOfKatakana(surface: string): string | undefined {
  const folded = surface.normalize('NFKC').replaceAll('・', '');
  return /^[ァ-ヺー]+$/u.test(folded) ? folded : undefined;
}
