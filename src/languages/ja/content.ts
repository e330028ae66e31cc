import type { Token } from '../../core/segment.js';

/**
 * 品詞細分類1 of nouns that carry meaning of their own. Left out are 非自立 (こと, もの), 代名詞 (これ), 接尾 (的, 化), 数 (三),
 * 特殊 (そう), 接続詞的 (対), 動詞非自立的 (ちょうだい).
 */
const CONTENT_NOUNS: ReadonlySet<string> = new Set([
  '一般',
  '固有名詞',
  'サ変接続',
  '形容動詞語幹',
  'ナイ形容詞語幹',
  '副詞可能',
  '引用文字列',
]);

/**
 * Nouns that hold up a clause instead of naming a thing (形式名詞), and affixes: IPADIC gives some of them as plain nouns when they
 * are written in kanji or stand alone, 「検討する事」, 「化」. Origin: the formal nouns of school grammar (学校文法) and the suffixes of IPADIC.
 */
const FORMAL_NOUNS: ReadonlySet<string> = new Set([
  ...[
    'こと',
    '事',
    'もの',
    '物',
    '者',
    'ため',
    '為',
    'よう',
    '様',
    'ところ',
    '所',
    'とき',
    '時',
    'わけ',
    '訳',
    'はず',
    '筈',
  ],
  ...[
    'つもり',
    'ほう',
    '方',
    'まま',
    'うち',
    '内',
    'とおり',
    '通り',
    '際',
    '上',
    '中',
    '下',
    '間',
    '以上',
    '以下',
    '場合',
    '他',
    'ほか',
  ],
  ...['的', '化', '性', '等', 'など', '用', '型', '式', '側', '毎', 'ごと'],
]);

/** Verbs that only carry the grammar of the noun or verb beside them: 「検討を行う」, 「可能である」, 「必要となる」. */
const LIGHT_VERBS: ReadonlySet<string> = new Set([
  ...['する', '為る', 'ある', '有る', '在る', 'いる', '居る', 'おる', 'なる', '成る', 'できる', '出来る'],
  ...[
    'やる',
    'いう',
    'いたす',
    '致す',
    'なさる',
    'くださる',
    '下さる',
    'ござる',
    'いらっしゃる',
    '行う',
    '行なう',
    'おこなう',
  ],
  ...['よる', '因る', '依る', 'しまう', 'おく', 'くる', 'いく', 'ゆく', 'もらう', 'くれる'],
]);

/** Adjectives that only deny: 「問題がない」. */
const LIGHT_ADJECTIVES: ReadonlySet<string> = new Set(['ない', '無い']);

/**
 * True for Japanese tokens that carry meaning of their own: nouns and names, verbal nouns, stems of adjectival nouns, independent verbs
 * and adjectives, words that the dictionary does not know. Particles, auxiliaries, adverbs, formal nouns and affixes do not; nor do
 * numbers, which are compared by value.
 */
export function isContent(token: Token): boolean {
  if (token.kind !== 'word') return false;
  switch (token.pos) {
    case '名詞':
      return CONTENT_NOUNS.has(token.posDetail ?? '') && !FORMAL_NOUNS.has(token.base) && !isLoneKana(token);
    case '動詞':
      return token.posDetail === '自立' && !LIGHT_VERBS.has(token.base);
    case '形容詞':
      return token.posDetail === '自立' && !LIGHT_ADJECTIVES.has(token.base);
    default:
      // IPADIC guesses that an unknown word may be an interjection: 「ワオキツネザル！」.
      return token.known === false && !isLoneKana(token);
  }
}

/** A single kana that was taken for a noun is what is left of a word that could not be read. */
function isLoneKana(token: Token): boolean {
  return /^[\p{Script=Hiragana}\p{Script=Katakana}ー]$/u.test(token.base);
}
