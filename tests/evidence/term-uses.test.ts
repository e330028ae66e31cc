import { beforeAll, describe, expect, it } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import { plainUsesOf, usesOf } from '../../src/evidence/term-uses.js';
import { mark, parseMarked } from '../support/marked-text.js';
import { sceneOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

/** A term, a text with its uses between ⟦ and ⟧, and why. */
type Row = readonly [term: string, text: string, why: string];

const FILLER: Readonly<Record<PackLanguage, string>> = { ja: '本文', vi: 'văn bản', ko: '본문', en: 'text' };

function usesIn(language: PackLanguage, terms: readonly string[], marked: string, others: readonly string[] = []) {
  const { text } = parseMarked(marked);
  const source: PackLanguage = language === 'en' ? 'vi' : 'en';
  const concept = { c1: terms.map((term) => `${language}:${term}`) };
  const glossary = { ...concept, ...Object.fromEntries(others.map((term, k) => [`d${k}`, [`${language}:${term}`]])) };
  const { collation, context } = sceneOf(
    {
      target: language,
      [language]: text,
      [source]: text
        .split('\n')
        .map(() => FILLER[source])
        .join('\n'),
      glossary,
    },
    bench,
  );
  const segments = collation.target.segments;
  const { concept: found } = context.matcher!.matches(
    language,
    terms[0]!,
    context.packs.target.tokenize(terms[0]!),
  )[0]!;
  return { found, segments, context, text };
}

function testUses(language: PackLanguage, rows: readonly Row[], others: readonly string[] = []): void {
  it.each(rows)('%s in %s (%s)', (term, marked) => {
    const { found, segments, context, text } = usesIn(language, [term], marked, others);
    const last = segments.at(-1)!;
    const offset = text.length - last.text.length;
    const uses = usesOf(found, last, context).map(({ start, end }) => ({ start: start + offset, end: end + offset }));
    expect(mark(text, uses)).toBe(marked);
  });
}

describe('pulled apart', () => {
  testUses('ja', [
    ['品質管理', '⟦品質を厳しく管理⟧する。', 'object and verb'],
    ['科学技術', '⟦科学、技術⟧、芸術', 'items of a list'],
    ['総務委員会', '⟦総務・財政・文教委員会⟧', 'three terms with one head'],
    ['合同委員会', '合同調査委員会', 'a further noun makes another term'],
    ['合同委員会', '合同で調査と検査を行う専門家の委員会', 'too many nouns between'],
    ['種をまく', '⟦種は水に一晩浸してからまく⟧。', 'a clause, its object far ahead'],
    ['実質的', '⟦実質⟧、値上げだ。', 'without 的'],
    ['管理', '品質を管する理由', 'one word alone is never pulled apart'],
  ]);
  testUses('ko', [
    ['품질관리', '⟦품질을 철저히 관리한다⟧.', 'the compound as object and verb'],
    ['품질관리', '품질 검사', 'only half of it'],
  ]);
  testUses('en', [
    ['steam oven', '⟦steam and convection ovens⟧', 'two terms with one head'],
    ['water management', 'the ⟦management of water⟧', 'turned round'],
    ['water management', 'management, water', 'a list is not turned round'],
    ['enter into force', 'it ⟦entered into force⟧', 'the first word inflected'],
  ]);
  testUses('vi', [
    ['trong nước', '⟦trong và ngoài nước⟧', 'two terms with one head'],
    ['trong nước', 'nước mưa', 'one meaningful word is not enough'],
  ]);
});

describe('two words written as one', () => {
  testUses('ja', [
    ['輸出', '⟦輸出入⟧の手続き', 'the first part once: A B X'],
    ['輸入', '⟦輸出入⟧の手続き', 'the first part once: A X B'],
    ['小学校', '⟦小中学校⟧の休校', 'the last part once: A X B'],
    ['中学校', '⟦小中学校⟧の休校', 'the last part once: X A B'],
    ['乗車', '⟦乗降⟧客', 'only the beginnings, the first'],
    ['降車', '⟦乗降⟧客', 'only the beginnings, the second'],
    ['大学院', '大学病院', 'the parts are not of one length'],
    ['短調', '短い調べ', 'only kanji are written as one'],
    ['出国', '入国出張', 'the second word must be one'],
  ]);
  testUses(
    'vi',
    [['xuất khẩu', 'thủ tục ⟦xuất nhập khẩu⟧', 'the second word is a term of the glossary']],
    ['nhập khẩu'],
  );
  testUses('vi', [['xuất khẩu', 'thủ tục xuất nhập khẩu', 'nothing tells that the second word is one']]);
  testUses('ko', [
    ['수출', '⟦수출입⟧이 늘었다.', 'a compound that begins with the term'],
    ['약', '⟦신약⟧이 나왔다.', 'a term of one syllable at the end'],
    ['약', '약국이 문을 열었다.', 'a term of one syllable at the beginning proves nothing'],
  ]);
});

describe('other spellings', () => {
  testUses('ja', [
    ['取り扱い', '荷物の⟦取扱い⟧', 'one okurigana left out'],
    ['取り扱い', '荷物の⟦取扱⟧', 'all left out'],
    ['申込', '⟦申し込み⟧をする。', 'put in'],
    ['取り扱う', '食品も⟦取扱っ⟧ている。', 'an inflected verb'],
    ['生き物', '生物の授業', 'another reading'],
    ['子ども', '子供の席', 'kanji for kana is another spelling'],
    ['第2楽章', '⟦第二楽章⟧が始まる。', 'other digits'],
    ['第2楽章', '第三楽章が始まる。', 'another number'],
    ['アメリカ合衆国', '⟦米国⟧の冬', 'another name of the country'],
  ]);
});

describe('words that point back', () => {
  testUses('ja', [
    ['会社', '⟦同社⟧は増収を見込む。', '同 always does'],
    ['学校', '学校で式があった。\n⟦両校⟧の生徒が集まった。', 'the others where it is named before'],
    ['食品', '本品は冷やして食べる。', 'and not where it is not'],
    ['患者', '患者が来た。\n両者は話した。', 'persons in general'],
  ]);
});

describe('plainUsesOf', () => {
  it('counts a forbidden term as written, but not in another dress', () => {
    const { context, segments } = usesIn(
      'ja',
      ['看護師', '看護婦:forbidden', '重要設備:forbidden'],
      '看護婦は重要な設備を見た。',
    );
    const { concept } = context.matcher!.matches('ja', '看護師', context.packs.target.tokenize('看護師'))[0]!;
    const places = plainUsesOf(concept, segments[0]!, context);
    expect(places.map(({ start, end }) => segments[0]!.text.slice(start, end))).toEqual(['看護婦']);
  });
});
