import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LanguagePack } from '../../src/core/ports.js';
import type { Token } from '../../src/core/segment.js';
import type { Term, Termbase } from '../../src/core/termbase.js';
import {
  createMatcher,
  longest,
  type Matcher,
  type MatcherOptions,
  type TermMatch,
} from '../../src/glossary/matcher.js';
import { loadJapaneseTokenizer } from '../../src/node.js';

const japanese = await loadJapaneseTokenizer();

/** Dictionary forms that a pack for English would give. */
const LEMMAS: Readonly<Record<string, string>> = {
  dams: 'dam',
  cities: 'city',
  plants: 'plant',
  memoranda: 'memorandum',
  mice: 'mouse',
  ferries: 'ferry',
  inspected: 'inspect',
  inspecting: 'inspect',
  securities: 'security',
  permits: 'permit',
};

function splitWords(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: surface, index }) => {
    const word = surface.normalize('NFKC').toLowerCase();
    return { surface, start: index, end: index + surface.length, kind: 'word', base: LEMMAS[word] ?? word };
  });
}

const PACKS = new Map<string, Pick<LanguagePack, 'boundary' | 'tokenize'>>([
  ['ja', { boundary: 'token', tokenize: (text) => japanese.tokenize(text) }],
  ['vi', { boundary: 'syllable', tokenize: splitWords }],
  ['ko', { boundary: 'eojeol', tokenize: splitWords }],
  ['en', { boundary: 'syllable', tokenize: splitWords }],
]);

function termbase(language: string, ...concepts: (string | string[])[]): Termbase {
  return {
    concepts: concepts.map((texts, index) => ({
      id: `c${index}`,
      terms: [texts].flat().map((text): Term => ({ text, language, status: 'admitted', type: 'full' })),
    })),
  };
}

function find(matcher: Matcher, language: string, text: string): TermMatch[] {
  return matcher.matches(language, text, PACKS.get(language)?.tokenize(text) ?? splitWords(text));
}

interface Row {
  readonly rule: number;
  readonly why: string;
  readonly term: string;
  /** The use is between ⟦ and ⟧; without them there is none. */
  readonly text: string;
  readonly loose?: boolean;
}

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  ja: [
    { rule: 1, why: 'full-width Latin letters', term: 'AI', text: '⟦ＡＩ⟧の普及が進む。' },
    { rule: 1, why: 'half-width kana', term: 'デジタル', text: '⟦ﾃﾞｼﾞﾀﾙ⟧分野の協力' },
    { rule: 1, why: 'NFD', term: 'ガバナンス', text: `⟦${'ガバナンス'.normalize('NFD')}⟧を学ぶ。` },
    { rule: 2, why: 'an acronym needs capitals', term: 'DOC', text: 'ファイルはdoc形式です。' },
    { rule: 2, why: 'capitals beside kanji', term: 'GX', text: '⟦GX⟧推進本部' },
    { rule: 3, why: 'a comma parts the words', term: '水質検査', text: '水質、検査の順に行う。' },
    { rule: 3, why: 'a bracket parts the words', term: '水質検査', text: '水質（検査）' },
    { rule: 12, why: 'between particles', term: '灌漑', text: '⟦灌漑⟧に水を使う。' },
    { rule: 12, why: 'as part of a compound of several tokens', term: '水質', text: '⟦水質⟧検査を行う。' },
    { rule: 12, why: 'begins inside a token: 最高', term: '高位指導者', text: '最高位指導者が出席した。' },
    { rule: 12, why: 'ends inside a token: 検査', term: '水質検', text: '水質検査' },
    { rule: 12, why: 'not inside another katakana word', term: 'ガス', text: 'ガスト社' },
    { rule: 12, why: 'not inside Latin letters', term: 'AI', text: 'OpenAIの発表' },
    { rule: 12, why: 'not inside digits', term: '第1', text: '第10回の会合' },
    { rule: 13, why: 'name without its dot', term: 'グエン・フエ', text: '⟦グエンフエ⟧通り' },
    { rule: 13, why: 'name with a hyphen', term: 'グエン・フエ', text: '⟦グエン-フエ⟧通り' },
    { rule: 13, why: 'name with a space', term: 'グエン・フエ', text: '⟦グエン　フエ⟧通り' },
    { rule: 13, why: 'name with a dot that the term has not', term: 'グエンフエ', text: '⟦グエン・フエ⟧通り' },
    { rule: 13, why: 'name with ＝', term: 'グエン・フエ', text: '⟦グエン＝フエ⟧通り' },
    {
      rule: 13,
      why: 'beside Latin letters: nothing',
      term: 'ASEAN・インド協定',
      text: '⟦ASEANインド協定⟧に署名した。',
    },
    { rule: 13, why: 'beside Latin letters: a space', term: 'FTA交渉', text: '⟦FTA 交渉⟧を始める。' },
    { rule: 13, why: 'beside a proper noun', term: 'ベトナム・日本大学', text: '⟦ベトナム日本大学⟧の学生' },
    { rule: 13, why: 'between common nouns a dot may be a hyphen', term: '港湾・空港', text: '⟦港湾-空港⟧計画' },
    { rule: 13, why: 'between common nouns a dot is not nothing', term: '港湾・空港', text: '港湾空港計画' },
    { rule: 13, why: 'nor comes from nothing', term: '石油ガス', text: '石油・ガスの価格' },
    { rule: 13, why: 'two dots are a break', term: 'グエン・フエ', text: 'グエン・・フエ' },
    {
      rule: 15,
      why: 'what ties is the second letter of the term',
      term: '港の事務所',
      text: '⟦港事務所⟧を建てる。',
      loose: true,
    },
    {
      rule: 15,
      why: 'and the second letter of the text',
      term: '港事務所',
      text: '⟦港の事務所⟧を建てる。',
      loose: true,
    },
    { rule: 1, why: 'a first letter with its mark apart', term: 'ｶﾞｽ料金', text: '⟦ガス料金⟧を払う。' },
    { rule: 14, why: 'verb in the te-form', term: '固める', text: '基盤を⟦固め⟧て次へ進む。' },
    { rule: 14, why: 'verb in the passive', term: '築く', text: '堤防が⟦築か⟧れた。' },
    { rule: 14, why: 'verb behind its object', term: '協力を深める', text: '⟦協力を深め⟧、学び合う。' },
    { rule: 14, why: 'adjective', term: '新しい', text: '橋は⟦新しく⟧なった。' },
    { rule: 14, why: 'noun with する', term: '点検する', text: '毎月⟦点検し⟧ている。' },
    { rule: 14, why: 'another verb of the same stem', term: '固める', text: '土が固まる。' },
    { rule: 14, why: 'a term in another form does not stand for all', term: '築かれ', text: '堤防を築く。' },
    { rule: 15, why: 'な added', term: '重要設備', text: '⟦重要な設備⟧を守る。', loose: true },
    { rule: 15, why: 'の added', term: '水質検査', text: '⟦水質の検査⟧を行う。', loose: true },
    { rule: 15, why: '的な for 的', term: '総合的防災計画', text: '⟦総合的な防災計画⟧', loose: true },
    { rule: 15, why: '的 left out', term: '総合的防災計画', text: '⟦総合防災計画⟧', loose: true },
    { rule: 15, why: 'の for な', term: '特別な措置', text: '⟦特別の措置⟧をとる。', loose: true },
    { rule: 15, why: 'form of する added', term: '関連施設', text: '⟦関連する施設⟧を訪れた。', loose: true },
    { rule: 15, why: 'past passive of する added', term: '分散電源', text: '⟦分散された電源⟧', loose: true },
    {
      rule: 15,
      why: 'な in katakana that the dictionary has as no word',
      term: 'ローカルフードチェーン',
      text: '⟦ローカルなフードチェーン⟧',
      loose: true,
    },
    { rule: 15, why: 'other order', term: '点検・整備', text: '整備と点検を行う。' },
    { rule: 15, why: 'と is no tie', term: '点検整備', text: '点検と整備を行う。' },
    { rule: 15, why: 'another word between', term: '水質検査', text: '水質の定期検査' },
    { rule: 15, why: 'one word alone is never loose', term: '総合的', text: '総合病院' },
    { rule: 15, why: '目的 is a word', term: '目的地', text: '目地を埋める。' },
    { rule: 15, why: 'strict when nothing changed', term: '水質検査', text: '⟦水質検査⟧' },
  ],
  vi: [
    { rule: 1, why: 'NFD', term: 'thủy lợi', text: `công trình ⟦${'thủy lợi'.normalize('NFD')}⟧ mới` },
    { rule: 2, why: 'heading in capitals', term: 'chuyển đổi số', text: '⟦CHUYỂN ĐỔI SỐ⟧ TRONG NÔNG NGHIỆP' },
    { rule: 2, why: 'beginning of a sentence', term: 'thủy lợi', text: '⟦Thủy lợi⟧ là ưu tiên.' },
    { rule: 2, why: 'term with a capital in running text', term: 'Thủy lợi', text: 'ngành ⟦thủy lợi⟧' },
    { rule: 2, why: 'an acronym needs capitals', term: 'AI', text: 'Ai cũng biết.' },
    { rule: 3, why: 'a comma parts the words', term: 'đê biển', text: 'sửa đê, biển lặng' },
    {
      rule: 3,
      why: 'a comma that the term has',
      term: 'khảo sát, thiết kế',
      text: 'công tác ⟦khảo sát, thiết kế⟧ cầu',
    },
    { rule: 4, why: 'whole syllables at the end', term: 'an nin', text: 'bảo đảm an ninh' },
    { rule: 4, why: 'whole syllables at the beginning', term: 'an ninh', text: 'quan ninh' },
    { rule: 4, why: 'in brackets', term: 'đê biển', text: 'hệ thống (⟦đê biển⟧)' },
    { rule: 4, why: 'two spaces or a line break', term: 'đê biển', text: 'tuyến ⟦đê \n biển⟧ dài' },
    { rule: 4, why: 'digit behind a digit', term: 'Tuyến 1', text: 'Tuyến 12 và Tuyến 1.5' },
    { rule: 4, why: 'full stop behind a digit', term: 'Tuyến 1', text: 'Khánh thành ⟦Tuyến 1⟧.' },
    { rule: 4, why: 'another tone is another word', term: 'bán dẫn', text: 'bàn dẫn' },
    { rule: 5, why: 'en dash with spaces, hyphen without', term: 'Việt Nam – Lào', text: 'biên giới ⟦Việt Nam-Lào⟧' },
    { rule: 5, why: 'the other way round', term: 'Việt Nam-Lào', text: 'biên giới ⟦Việt Nam – Lào⟧' },
    { rule: 5, why: 'a dash is not a space', term: 'Việt Nam – Lào', text: 'Việt Nam Lào' },
    { rule: 5, why: 'a word at a dash', term: 'Lào', text: 'biên giới Việt Nam-⟦Lào⟧' },
    { rule: 6, why: 'new place of the tone mark', term: 'hòa bình', text: '⟦hoà bình⟧ lâu dài' },
    { rule: 6, why: 'old place of the tone mark', term: 'uỷ ban', text: '⟦Ủy ban⟧ huyện' },
    { rule: 6, why: 'i for y', term: 'kỹ thuật', text: 'hỗ trợ ⟦kĩ thuật⟧' },
    { rule: 6, why: 'y for i, without tone', term: 'địa li', text: 'môn ⟦địa ly⟧' },
    { rule: 6, why: 'quí and quý', term: 'quý hiếm', text: 'loài ⟦quí hiếm⟧' },
    { rule: 6, why: 'thúy is not thúi', term: 'thúy', text: 'mùi thúi' },
    { rule: 6, why: 'tay is not tai', term: 'tay', text: 'cái tai' },
  ],
  ko: [
    { rule: 11, why: 'a verb with one letter before 하다', term: '정하다', text: '날짜를 ⟦정한⟧ 뒤' },
    { rule: 1, why: 'NFD', term: '수자원', text: `⟦${'수자원'.normalize('NFD')}⟧${'을'.normalize('NFD')} 보호` },
    { rule: 2, why: 'an acronym needs capitals', term: 'KTX', text: 'ktx 열차' },
    { rule: 3, why: 'a comma parts the words', term: '수질 검사', text: '수질, 검사 순으로' },
    { rule: 9, why: 'particle', term: '수자원', text: '⟦수자원⟧을 관리한다.' },
    { rule: 9, why: 'two particles', term: '수자원', text: '⟦수자원⟧과의 관계' },
    { rule: 9, why: 'particle that does not fit the last sound', term: '학교', text: '학교은' },
    { rule: 9, why: 'plural and particle', term: '유학생', text: '⟦유학생⟧들에게 알린다.' },
    { rule: 9, why: 'suffix 적', term: '실질', text: '⟦실질⟧적인 협력' },
    { rule: 9, why: 'form of 하다', term: '점검', text: '시설을 ⟦점검⟧하기로 했다.' },
    { rule: 9, why: 'form of 되다', term: '점검', text: '시설이 ⟦점검⟧되었다.' },
    { rule: 9, why: 'form of 시키다', term: '강화', text: '협력을 ⟦강화⟧시켜 나간다.' },
    { rule: 9, why: 'another noun behind it', term: '수자원', text: '수자원학회' },
    { rule: 9, why: '한국어 is no use of 한국', term: '한국', text: '한국어를 배운다.' },
    { rule: 9, why: 'not inside a word', term: '원자력', text: '비원자력' },
    { rule: 9, why: 'behind a hyphen', term: '베트남', text: '한-⟦베트남⟧ 협정' },
    { rule: 9, why: 'behind a middle dot and a bracket', term: '가스', text: '(석유·⟦가스⟧)' },
    { rule: 9, why: 'acronym with a particle', term: 'KTX', text: '⟦KTX⟧가 다닌다.' },
    { rule: 9, why: 'acronym before a noun', term: 'KTX', text: '⟦KTX⟧노선' },
    { rule: 9, why: 'digit inside a word is no border', term: '외국어', text: '제2외국어' },
    { rule: 10, why: 'no white space', term: '수질 검사', text: '⟦수질검사⟧를 한다.' },
    { rule: 10, why: 'white space that the term has not', term: '수질검사', text: '⟦수질 검사⟧를 한다.' },
    { rule: 10, why: 'dot for hyphen', term: '한-메콩 협력', text: '⟦한·메콩 협력⟧의 길' },
    { rule: 10, why: 'a dot is not nothing', term: '석유·가스', text: '석유가스' },
    { rule: 11, why: '기로', term: '점검하다', text: '시설을 ⟦점검하기로⟧ 했다.' },
    { rule: 11, why: '한', term: '점검하다', text: '⟦점검한⟧ 시설' },
    { rule: 11, why: '했다', term: '점검하다', text: '시설을 ⟦점검했다⟧.' },
    { rule: 11, why: 'in two words, as the term', term: '튼튼히 하다', text: '기반을 ⟦튼튼히 하고⟧ 나아간다.' },
    { rule: 11, why: 'in one word, not as the term', term: '튼튼히 하다', text: '기반을 ⟦튼튼히하며⟧' },
    { rule: 11, why: 'dictionary form', term: '점검하다', text: '⟦점검하다⟧' },
    { rule: 11, why: 'form of 되다', term: '확대되다', text: '교류가 ⟦확대될⟧ 것이다.' },
    { rule: 11, why: 'no verb behind it', term: '점검하다', text: '점검을 마쳤다.' },
    { rule: 11, why: '하노이 is no form of 하다', term: '점검하다', text: '점검 하노이 사무소' },
  ],
  en: [
    { rule: 7, why: 'a form that begins otherwise', term: 'mouse', text: 'Two ⟦mice⟧ ran.' },
    { rule: 7, why: 'the same the other way round', term: 'mice', text: 'A ⟦mouse⟧ ran.' },
    { rule: 1, why: 'curly apostrophe', term: "Mayors' Forum", text: 'the ⟦Mayors’ Forum⟧ in Hue' },
    { rule: 2, why: 'capitals', term: 'tidal dam', text: 'THE ⟦TIDAL DAM⟧' },
    { rule: 2, why: 'acronym in small letters', term: 'DOC', text: 'a doc file' },
    { rule: 2, why: 'acronym in small letters with a capital', term: 'IT', text: 'It rains.' },
    { rule: 2, why: 'plural of an acronym', term: 'MOU', text: 'two ⟦MOUs⟧ were signed' },
    { rule: 2, why: 'possessive of an acronym', term: 'MOU', text: "the ⟦MOU⟧'s text" },
    { rule: 3, why: 'a comma parts the words', term: 'tidal dam', text: 'tidal, dam' },
    {
      rule: 3,
      why: 'commas that the term has',
      term: 'Ports, Ferries and Canals',
      text: 'Board of ⟦Ports, Ferries and Canals⟧',
    },
    { rule: 4, why: 'never inside a word', term: 'AI', text: 'she SAID so' },
    { rule: 4, why: 'at punctuation', term: 'dam', text: 'the ⟦dam⟧; the river' },
    { rule: 5, why: 'dash with and without spaces', term: 'Hanoi – Hue line', text: 'the ⟦Hanoi–Hue line⟧' },
    { rule: 5, why: 'a dash between clauses is no hyphen', term: 'low-emission rice', text: 'low – emission rice' },
    { rule: 5, why: 'a dash between names is one', term: 'Hanoi-Hue line', text: 'the ⟦Hanoi – Hue line⟧' },
    { rule: 7, why: 'plural of the last word', term: 'tidal dam', text: 'three ⟦tidal dams⟧' },
    { rule: 7, why: 'singular of a term in the plural', term: 'tidal dams', text: 'a ⟦tidal dam⟧' },
    {
      rule: 7,
      why: 'plural of the head before a preposition',
      term: 'memorandum of transfer',
      text: '⟦Memoranda of transfer⟧',
    },
    { rule: 7, why: 'inflected verb', term: 'inspect', text: 'the bridge was ⟦inspected⟧' },
    { rule: 7, why: 'one form for another', term: 'inspecting', text: 'it was ⟦inspected⟧' },
    {
      rule: 7,
      why: 'a word in the middle does not inflect',
      term: 'dam inspection board',
      text: 'dams inspection board',
    },
    { rule: 7, why: 'plural that is a word of its own', term: 'security', text: 'trade in securities' },
    { rule: 7, why: 'and the other way round', term: 'securities', text: 'national security' },
    { rule: 8, why: 'hyphen for white space', term: 'low emission rice', text: '⟦low-emission rice⟧' },
    { rule: 8, why: 'white space for hyphen', term: 'low-emission rice', text: '⟦low emission rice⟧' },
    { rule: 8, why: 'nothing for hyphen', term: 'co-firing', text: '⟦cofiring⟧ of ammonia' },
    { rule: 8, why: 'white space is not nothing', term: 'the rapist', text: 'a therapist' },
    { rule: 8, why: 'prefix that makes another word', term: 'ministerial', text: 'vice-ministerial talks' },
    { rule: 8, why: 'first part of a compound', term: 'AI', text: '⟦AI⟧-based tools' },
    { rule: 8, why: 'second part of a compound', term: 'dam', text: 'Hue-⟦dam⟧ road' },
  ],
};

describe.each(Object.entries(ROWS))('%s', (language, rows) => {
  it.each(rows)('rule $rule, $why: $term', ({ term, text, loose = false }) => {
    const start = text.indexOf('⟦');
    const plain = text.replace(/[⟦⟧]/gu, '');
    const matches = find(createMatcher(termbase(language, term), PACKS), language, plain);
    expect(
      matches.map((match) => ({ use: plain.slice(match.start, match.end), start: match.start, loose: match.loose })),
    ).toEqual(start < 0 ? [] : [{ use: plain.slice(start, text.indexOf('⟧') - 1), start, loose }]);
  });

  it('has no row twice', () => {
    const keys = rows.map(({ term, text }) => `${term} in ${text}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

it('every rule has a row or a test of its own', () => {
  const rules = new Set(Object.values(ROWS).flatMap((rows) => rows.map(({ rule }) => rule)));
  expect([...rules].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
});

describe('tokens that the tokenizer did not part (rule 12)', () => {
  const token = (surface: string, start: number, more: Partial<Token> = {}): Token => ({
    surface,
    start,
    end: start + surface.length,
    kind: 'word',
    base: surface,
    ...more,
  });
  const rows: { why: string; term: string; text: string; tokens: Token[]; found: number }[] = [
    { why: 'Latin and kanji', term: 'DX', text: 'DX推進', tokens: [token('DX推進', 0, { pos: '名詞' })], found: 1 },
    {
      why: 'katakana and kanji',
      term: '戦略',
      text: 'データ戦略',
      tokens: [token('データ戦略', 0, { pos: '名詞' })],
      found: 1,
    },
    {
      why: 'kanji and okurigana in a noun',
      term: '取',
      text: '取引き',
      tokens: [token('取引き', 0, { pos: '名詞' })],
      found: 0,
    },
    { why: 'inside a verb', term: 'サボ', text: 'サボる', tokens: [token('サボる', 0, { pos: '動詞' })], found: 0 },
    { why: 'kanji and kanji', term: '推進', text: '推進室', tokens: [token('推進室', 0, { pos: '名詞' })], found: 0 },
    { why: 'an unknown word', term: '取', text: '取り', tokens: [token('取り', 0, { known: false })], found: 1 },
    { why: 'no tokens at all', term: '推進', text: 'DX推進', tokens: [], found: 1 },
  ];
  it.each(rows)('$why', ({ term, text, tokens, found }) => {
    expect(createMatcher(termbase('ja', term), PACKS).matches('ja', text, tokens)).toHaveLength(found);
  });
});

describe('several terms', () => {
  const uses = (concepts: (string | string[])[], language: string, text: string, only = (all: TermMatch[]) => all) =>
    only(find(createMatcher(termbase(language, ...concepts), PACKS), language, text)).map(
      ({ term, loose }) => `${loose ? '~' : ''}${term.text}`,
    );

  it('matches gives those inside longer ones, longest does not', () => {
    expect(uses(['検査', '水質検査'], 'ja', '水質検査')).toEqual(['水質検査', '検査']);
    expect(uses(['検査', '水質検査'], 'ja', '水質検査', longest)).toEqual(['水質検査']);
  });
  it('longest keeps the short term where it stands alone', () => {
    expect(uses(['検査', '水質検査'], 'ja', '水質検査と検査', longest)).toEqual(['水質検査', '検査']);
  });
  it('longest keeps equal spans of several concepts', () => {
    expect(uses(['점검', '점검'], 'ko', '점검을 한다', longest)).toEqual(['점검', '점검']);
  });
  it('longest keeps terms that overlap without one inside the other', () => {
    expect(uses(['đê biển', 'biển Đông'], 'vi', 'đê biển Đông', longest)).toEqual(['đê biển', 'biển Đông']);
  });
  it('longest keeps a short term of the same concept', () => {
    expect(uses([['dam', 'tidal dam']], 'en', 'a tidal dam', longest)).toEqual(['tidal dam', 'dam']);
  });
  it('longest lets a loose longer one hide a strict shorter one', () => {
    expect(uses(['防災計画', '総合防災計画'], 'ja', '総合的な防災計画', longest)).toEqual(['~総合防災計画']);
  });
  it('a strict match of the concept hides its loose one (rule 15)', () => {
    expect(uses([['重要設備', '重要な設備']], 'ja', '重要な設備')).toEqual(['重要な設備']);
  });
  it('a longer strict match of another concept hides a loose one (rule 15)', () => {
    expect(uses(['重要設備', '重要な設備計画'], 'ja', '重要な設備計画')).toEqual(['重要な設備計画']);
  });
  it('of one concept the term that is written so counts (rule 16)', () => {
    expect(uses([['work permit', 'work permits']], 'en', 'two work permits')).toEqual(['work permits']);
    expect(uses([['hòa bình', 'hoà bình']], 'vi', 'Hoà bình')).toEqual(['hoà bình']);
  });
  it('of two concepts both count (rule 16)', () => {
    expect(uses(['work permit', 'work permits'], 'en', 'two work permits')).toEqual(['work permit', 'work permits']);
  });
  it('several uses in one text', () => {
    expect(uses(['dam'], 'en', 'dam, dams, DAM')).toEqual(['dam', 'dam', 'dam']);
  });
});

describe('options and packs', () => {
  it('asks the followers of the language what may be written onto a term', () => {
    const asked: [string, string][] = [];
    const options: MatcherOptions = {
      followers: new Map([
        [
          'ko',
          (rest, before) => {
            asked.push([rest, before]);
            return rest === '학회';
          },
        ],
      ]),
    };
    const matcher = createMatcher(termbase('ko', '수자원'), PACKS, options);
    expect(find(matcher, 'ko', '수자원학회')).toHaveLength(1);
    expect(find(matcher, 'ko', '수자원을')).toHaveLength(0);
    expect(asked).toContainEqual(['학회', '수자원']);
  });
  it('matches a language without a pack by whole words', () => {
    const matcher = createMatcher(termbase('fr', 'barrage'), new Map());
    expect(find(matcher, 'fr', 'le Barrage, les barrages')).toHaveLength(1);
  });
  it('keeps languages apart', () => {
    const matcher = createMatcher(termbase('en', 'dam'), PACKS);
    expect(find(matcher, 'vi', 'dam')).toEqual([]);
  });
});

describe('properties', () => {
  const TERMS: Readonly<Record<string, readonly string[]>> = {
    ja: ['水質検査', '検査', '総合的防災計画', 'グエン・フエ', 'GX', '固める', 'デジタル基盤'],
    vi: ['thủy lợi', 'hòa bình', 'kỹ thuật', 'Việt Nam – Lào', 'đê biển', 'AI'],
    ko: ['수자원', '수질 검사', '점검하다', '석유·가스', 'KTX', '점검'],
    en: ['tidal dam', 'dam', 'co-firing', 'MOU', 'memorandum of transfer', "Mayors' Forum"],
  };
  const PIECES: Readonly<Record<string, readonly string[]>> = {
    ja: ['の', 'を', '、', 'な', '固めて', '総合的な', '防災計画', 'グエン', '㈱', '👍', ' ', '・'],
    vi: [' ', ', ', ' - ', 'hoà', 'kĩ', 'đê', 'THỦY', '👍', '2', ' của '],
    ko: [' ', '을 ', '하기로 ', ', ', '·', '들', '점검한', '👍', '-', '적인 '],
    en: [' ', 's ', '-', ', ', ' – ', 'DAMS', '👍', "'", ' of ', 'Memoranda'],
  };
  const scene = fc.constantFrom('ja', 'vi', 'ko', 'en').chain((language) =>
    fc.record({
      language: fc.constant(language),
      text: fc
        .array(fc.constantFrom(...TERMS[language]!, ...PIECES[language]!), { maxLength: 9 })
        .map((pieces) => pieces.join('')),
    }),
  );
  const matchers = new Map(
    Object.entries(TERMS).map(([code, terms]) => [code, createMatcher(termbase(code, ...terms), PACKS)]),
  );

  it('the texts hold uses of terms, strict and loose', () => {
    const seen = fc
      .sample(scene, { numRuns: 300, seed: 7 })
      .flatMap(({ language, text }) => find(matchers.get(language)!, language, text));
    expect(seen.some(({ loose }) => loose)).toBe(true);
    expect(new Set(seen.map(({ term }) => term.text)).size).toBeGreaterThan(20);
  });

  it('every span is in bounds, not empty, and cuts no surrogate pair; matches are in order', () => {
    fc.assert(
      fc.property(scene, ({ language, text }) => {
        let last = 0;
        for (const { start, end } of find(matchers.get(language)!, language, text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).not.toMatch(/\p{Cs}/u);
          last = start;
        }
      }),
    );
  });

  it('another term changes nothing for the others', () => {
    const others = new Map(
      Object.entries(TERMS).map(([code, terms]) => [
        code,
        createMatcher(termbase(code, ...terms, '猫', 'con mèo', '고양이', 'cat'), PACKS),
      ]),
    );
    const plain = (matches: TermMatch[]) =>
      matches.map(({ concept, start, end, loose }) => [concept.id, start, end, loose]);
    fc.assert(
      fc.property(scene, ({ language, text }) => {
        expect(plain(find(others.get(language)!, language, text))).toEqual(
          plain(find(matchers.get(language)!, language, text)),
        );
      }),
    );
  });

  it('texts that were matched before change nothing', () => {
    fc.assert(
      fc.property(scene, ({ language, text }) => {
        const fresh = createMatcher(termbase(language, ...TERMS[language]!), PACKS);
        const plain = (matches: TermMatch[]) =>
          matches.map(({ concept, ...rest }) => ({ ...rest, concept: concept.id }));
        expect(plain(find(fresh, language, text))).toEqual(plain(find(matchers.get(language)!, language, text)));
      }),
    );
  });

  it('a text in NFD uses the same terms as in NFC', () => {
    fc.assert(
      fc.property(scene, ({ language, text }) => {
        const uses = (form: 'NFC' | 'NFD') =>
          find(matchers.get(language)!, language, text.normalize(form)).map(
            ({ concept, loose }) => `${concept.id} ${loose}`,
          );
        expect(uses('NFD')).toEqual(uses('NFC'));
      }),
    );
  });
});
