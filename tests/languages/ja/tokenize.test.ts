import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tokenizer } from '../../../src/core/ports.js';
import type { Token } from '../../../src/core/segment.js';
import { loadJapaneseTokenizer } from '../../../src/node.js';

let tokenizer: Tokenizer;
beforeAll(async () => {
  tokenizer = await loadJapaneseTokenizer();
});

const NFD = (text: string): string => text.normalize('NFD');
const cut = (text: string): string[] => tokenizer.tokenize(text).map(({ surface }) => surface);
const find = (text: string, surface: string): Token | undefined =>
  tokenizer.tokenize(text).find((token) => token.surface === surface);

/** What must hold for any string: order, exact surfaces, no half surrogate pair, nothing missing but white space. */
function assertTiles(text: string): void {
  let at = 0;
  for (const { start, end, surface, base } of tokenizer.tokenize(text)) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(text.slice(at, start)).toMatch(/^\s*$/);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(surface);
    expect(surface).not.toMatch(/\s/);
    expect(base).not.toBe('');
    for (const border of [start, end]) {
      expect(/[\ud800-\udbff]/.test(text[border - 1] ?? '') && /[\udc00-\udfff]/.test(text[border] ?? '')).toBe(false);
    }
    at = end;
  }
  expect(text.slice(at)).toMatch(/^\s*$/);
}

const TRAPS: readonly [text: string, surfaces: readonly string[], why: string][] = [
  ['😀😀楽しい', ['😀', '😀', '楽しい'], 'two astral characters side by side make stock kuromoji lose the rest'],
  [
    '終了!(?)',
    ['終了', '!', '(', '?', ')'],
    'ASCII signs, too, are tokens of their own: stock kuromoji makes one verbal noun of them',
  ],
  ['＊'.repeat(40), Array(40).fill('＊'), 'a long run of signs is no verbal noun'],
  ['😀'.repeat(40), Array(40).fill('😀'), 'nor is a long run of emoji'],
  ['👨‍👩‍👧の家', ['👨‍👩‍👧', 'の', '家'], 'joined emoji are one sign'],
  ['🇻🇳と🇯🇵', ['🇻🇳', 'と', '🇯🇵'], 'a flag is two regional indicators'],
  ['👍🏽です', ['👍🏽', 'です'], 'a skin tone belongs to its emoji'],
  ['𠮷野家で食べる', ['𠮷', '野家', 'で', '食べる'], 'a kanji outside the BMP is a word'],
  ['海\u0000は広い', ['海', '\u0000', 'は', '広い'], 'U+0000 makes stock kuromoji throw: it ends words in the trie'],
  ['海\ud800は広い', ['海', '\ud800', 'は', '広い'], 'a lone high surrogate makes stock kuromoji throw'],
  ['海\udc00は広い', ['海', '\udc00', 'は', '広い'], 'a lone low surrogate'],
  ['海は\ud83d', ['海', 'は', '\ud83d'], 'half an emoji at the end'],
  [
    NFD('がくせいがパンを食べた'),
    ['がく', 'せい', 'が', 'パン', 'を', '食べ', 'た'].map(NFD),
    'kana with separate marks',
  ],
  ['ﾊﾟｿｺﾝを使う', ['ﾊﾟｿｺﾝ', 'を', '使う'], 'half-width katakana, two units for パ'],
  ['｢会議｣は終了｡', ['｢', '会議', '｣', 'は', '終了', '｡'], 'half-width brackets and full stop'],
  ['２０２５年', ['２０２５', '年'], 'full-width digits come one by one from stock kuromoji'],
  ['１，５００．５トン', ['１，５００．５', 'トン'], 'a full-width number with marks is one number'],
  ['約1,500.5トン', ['約', '1,500.5', 'トン'], 'an ASCII number with marks is one number'],
  ['2025.8.10', ['2025', '.', '8', '.', '10'], 'a date is no decimal number'],
  ['10,20,30', ['10', ',', '20', ',', '30'], 'a list is no number'],
  ['1,5000人', ['1', ',', '5000', '人'], 'four digits after a comma: not a thousands mark'],
  ['5．', ['5', '．'], 'a full stop after a number'],
  ['①東京', ['①', '東京'], 'a circled digit is no digit of a number'],
  ['②30人', ['②', '30', '人'], 'nor does it join the number behind it'],
  [
    '한국 사람と話す',
    ['한국', '사람', 'と', '話す'],
    'stock kuromoji makes one symbol of hangul and the space between',
  ],
  ['Hà Nội市', ['Hà', 'Nội', '市'], 'Vietnamese letters'],
  [NFD('Hà Nội市'), [NFD('Hà'), NFD('Nội'), '市'], 'Vietnamese letters with separate marks'],
  ['AKFTAとＡＰＥＣ', ['AKFTA', 'と', 'ＡＰＥＣ'], 'a run of Latin letters in either width is one token'],
  [
    'REDD+(仮称)',
    ['REDD', '+', '(', '仮称', ')'],
    'each ASCII sign is a token of its own, so that terms can end beside it',
  ],
  ['ホゲピヨンガは動く', ['ホゲピヨンガ', 'は', '動く'], 'an unknown run of katakana is one word'],
  ['ｗｅｂサイト', ['ｗｅｂ', 'サイト'], 'full-width Latin and katakana are different runs'],
  ['東\u00ad京へ行く', ['東\u00ad京', 'へ', '行く'], 'a soft hyphen inside a word does not break it'],
  ['葛\u{e0100}飾区', ['葛\u{e0100}飾', '区'], 'a variation selector does not hide a word'],
  ['⼭に登る', ['⼭', 'に', '登る'], 'a Kangxi radical, as PDF readers give it, is looked up as 山'],
  ['  東京　大阪\n', ['東京', '大阪'], 'white space of any kind belongs to no token'],
  ['\ufeff東京\u00a0都', ['東京', '都'], 'a byte order mark and a no-break space count as white space'],
  ['\u0301', ['\u0301'], 'a mark with nothing to stand on'],
  ['', [], 'nothing'],
];

describe('traps', () => {
  it.each(TRAPS)('%j → %j (%s)', (text, surfaces) => {
    expect(cut(text)).toEqual(surfaces);
    assertTiles(text);
  });
});

const FORMS: readonly [text: string, surface: string, token: Partial<Token>, why: string][] = [
  [
    '課題に取り組んでいる',
    '取り組ん',
    { base: '取り組む', pos: '動詞', posDetail: '自立', reading: 'トリクン', known: true },
    'verb',
  ],
  ['空が美しかった', '美しかっ', { base: '美しい', pos: '形容詞', kind: 'word' }, 'adjective'],
  [NFD('ひがし'), NFD('ひがし'), { base: 'ひがし', reading: 'ヒガシ', known: true }, 'the base is NFC'],
  ['ﾊﾟｿｺﾝ', 'ﾊﾟｿｺﾝ', { base: 'パソコン', reading: 'パソコン', known: true }, 'half-width katakana'],
  [
    'ホゲピヨンガ',
    'ホゲピヨンガ',
    { base: 'ホゲピヨンガ', pos: '名詞', reading: 'ホゲピヨンガ', known: false },
    'unknown katakana reads as written',
  ],
  ['ＡＫＦＴＡ', 'ＡＫＦＴＡ', { base: 'akfta', pos: '名詞', known: false, kind: 'word' }, 'NFKC, lower case'],
  [
    '１，５００．５',
    '１，５００．５',
    { base: '1,500.5', pos: '名詞', posDetail: '数', kind: 'number', known: false },
    'number',
  ],
  ['한국', '한국', { base: '한국', pos: '名詞', kind: 'word', known: false }, 'hangul is a word'],
  ['𠮷', '𠮷', { base: '𠮷', pos: '名詞', kind: 'word', known: false }, 'an astral kanji is a word'],
  ['😀', '😀', { base: '😀', pos: '記号', kind: 'symbol', known: false }, 'an emoji is a symbol'],
  ['👨‍👩‍👧', '👨‍👩‍👧', { base: '👨‍👩‍👧', kind: 'symbol' }, 'the joiners stay in the base'],
  ['(仮)', '(', { base: '(', pos: '記号', posDetail: '括弧開', kind: 'punctuation', known: true }, 'looked up as （'],
  ['"仮"', '"', { base: '"', pos: '記号', kind: 'punctuation' }, 'the base is not the sign of the look-up'],
  [
    'えー，，，，，，',
    '，',
    { base: ',', pos: '記号', posDetail: '読点', known: true },
    'a comma in a run is no numeral',
  ],
  ['〓', '〓', { base: '〓', pos: '記号', kind: 'symbol', known: true }, 'the stand-in itself is known'],
  [
    '50％',
    '％',
    { base: '%', pos: '名詞', posDetail: '接尾', kind: 'symbol', reading: 'パーセント' },
    'a unit, not punctuation',
  ],
  ['三〇年', '〇', { pos: '名詞', posDetail: '数', kind: 'word' }, 'kanji numerals are words'],
  ['東\u00ad京', '東\u00ad京', { base: '東京', reading: 'トウキョウ', known: true }, 'no soft hyphen in the base'],
];

describe('forms', () => {
  it.each(FORMS)('%j: %j is %j (%s)', (text, surface, expected) => {
    expect(find(text, surface)).toMatchObject(expected);
  });

  it('leaves out what the dictionary does not say', () => {
    expect(find('食べます', 'ます')).not.toHaveProperty('posDetail');
    expect(find('AKFTA', 'AKFTA')).not.toHaveProperty('reading');
    expect(find('はい。', '。')).not.toHaveProperty('reading');
  });
});

describe('any string is tiled by its tokens', () => {
  const options = { numRuns: 400 };
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const piece = fc.constantFrom(
    ...[
      '東京',
      'は',
      '食べる',
      'ガ',
      'ﾊﾟ',
      'か\u3099',
      'ﾞ',
      '１',
      '，',
      '．',
      '5',
      ',',
      '.',
      'Ａ',
      'b',
      '😀',
      '\u200d',
      '\ufe0f',
      '🇻',
      '👍',
      '🏽',
    ],
    ...[
      '𠮷',
      '\ud83d',
      '\ude00',
      '\u0000',
      ' ',
      '　',
      '\n',
      '\ufeff',
      '\u00ad',
      '한',
      '\u1112\u1161\u11ab',
      '、',
      '。',
      '①',
      '㈱',
      '〓',
      '\u0301',
    ],
  );

  it('of any UTF-16 units', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), (units) => assertTiles(units.join(''))),
      options,
    );
  });
  it('of any code points', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), assertTiles), options);
  });
  it('of the traps in any order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => assertTiles(pieces.join(''))),
      options,
    );
  });
});
