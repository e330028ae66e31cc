import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import type { Claim } from '../../src/evidence/claim.js';
import { findSlots, type Slot } from '../../src/evidence/slot.js';
import { assignSlots } from '../../src/evidence/slot-assignment.js';
import { slotWords } from '../../src/evidence/slot-words.js';
import { allowedTerms, conceptsInSources } from '../../src/evidence/term.js';
import type { OkRow } from '../support/check-tester.js';
import { mark, parseMarked } from '../support/marked-text.js';
import { sceneOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

type Row = Omit<OkRow, 'why'>;

/** The concepts of a row as claims of missing terms. */
function claimsOf(row: Row) {
  const target = row.target ?? 'ja';
  const { text } = parseMarked(row[target]!);
  const { collation, context } = sceneOf({ ...row, [target]: text }, bench);
  const { segments } = collation.target;
  const claims = conceptsInSources(context, (source) => collation.sources[source]!.segments).map(
    ({ concept, places }): Claim => ({
      places,
      terms: allowedTerms(concept, target).map((term) => term.text),
      settled: [],
      times: 1,
    }),
  );
  return { text, segments, claims, context };
}

function slotsOf(row: Row): { text: string; slots: Slot[] } {
  const { text, segments, claims, context } = claimsOf(row);
  return { text, slots: findSlots(context, segments, claims[0]!) };
}

describe('where a slot begins and ends', () => {
  it.each<[string, Row]>([
    [
      'the compound, without its particle',
      {
        ja: '銀行は⟦政策利息⟧を据え置いた。',
        ko: '은행은 정책금리를 동결했다.',
        glossary: { c1: ['ja:政策金利', 'ko:정책금리'] },
      },
    ],
    [
      'over の when both sides have letters of the term',
      {
        ja: '植物の⟦光の合成⟧を調べる。',
        ko: '식물의 광합성을 조사한다.',
        glossary: { c1: ['ja:光合成', 'ko:광합성'] },
      },
    ],
    [
      'not over は',
      {
        ja: '⟦住宅⟧は貸付の対象である。',
        ko: '주택담보대출의 대상이다.',
        glossary: { c1: ['ja:住宅ローン', 'ko:주택담보대출'] },
      },
    ],
    [
      'a clause, when it has most letters of the term',
      {
        ja: '新しい⟦電気を蓄える池⟧を使う。',
        vi: 'Dùng pin lưu trữ mới.',
        en: 'Use new storage batteries.',
        glossary: { c1: ['ja:蓄電池', 'vi:pin lưu trữ', 'en:storage battery'] },
      },
    ],
    [
      'a suffix that makes a word stays in',
      {
        ja: '両社の⟦本質的⟧な合意',
        ko: '두 회사의 실질적인 합의',
        en: 'a substantive agreement',
        glossary: { c1: ['ja:実質的', 'ko:실질적', 'en:substantive'] },
      },
    ],
    [
      'a suffix that relates to what follows stays out',
      { ja: '⟦小人⟧向けの遊具', en: 'play equipment for children', glossary: { c1: ['ja:子ども', 'en:child'] } },
    ],
    [
      'katakana whole',
      {
        ja: '⟦ワイヤレスネットワーク⟧を導入する。',
        en: 'introduce a wireless network',
        glossary: { c1: ['ja:無線通信網', 'en:wireless network'] },
      },
    ],
    [
      'Korean: without the particle',
      {
        target: 'ko',
        ko: '⟦소멸시한⟧은 5년이다.',
        ja: '消滅時効は五年だ。',
        glossary: { c1: ['ja:消滅時効', 'ko:소멸시효'] },
      },
    ],
    [
      'Vietnamese: on the side of the missing words',
      {
        target: 'vi',
        vi: 'Ngân hàng tăng ⟦lãi suất đường lối⟧.',
        en: 'The bank raised the policy rate.',
        glossary: { c1: ['en:policy rate', 'vi:lãi suất điều hành'] },
      },
    ],
    [
      'English: on the other side',
      {
        target: 'en',
        en: 'They raised the ⟦political rate⟧ today.',
        ja: '政策金利を上げた。',
        glossary: { c1: ['ja:政策金利', 'en:policy rate'] },
      },
    ],
  ])('%s', (_why, row) => {
    const { text, slots } = slotsOf(row);
    expect(slots[0]?.anchored).toBe(true);
    expect(mark(text, [slots[0]!.place])).toBe(row[row.target ?? 'ja']);
  });
});

describe('how sure a slot is', () => {
  it('mixed: words linked to the term beside words that nothing accounts for', () => {
    const { slots } = slotsOf({
      ja: '住宅貸付の申請',
      ko: '주택담보대출 신청',
      glossary: { c1: ['ja:住宅ローン', 'ko:주택담보대출'] },
    });
    expect(slots[0]).toMatchObject({ anchored: true, mixed: true });
  });

  it('akin: a misread Vietnamese syllable, found by position', () => {
    const { text, slots } = slotsOf({
      ja: '青銅を始める。',
      vi: 'Bắt đầu đồng đốt.',
      glossary: { c1: ['ja:混焼', 'vi:đồng đốt'] },
    });
    expect(text.slice(slots[0]!.place.start, slots[0]!.place.end)).toBe('青銅');
    expect(slots[0]).toMatchObject({ anchored: false, mixed: false, akin: true });
  });

  it('by position alone: a noun that nothing accounts for, and no adverb', () => {
    const { text, slots } = slotsOf({
      ja: '切符をすべて売る。',
      vi: 'Bán hết vé.',
      glossary: { c1: ['ja:乗車券', 'vi:vé'] },
    });
    expect(slots.map(({ place }) => text.slice(place.start, place.end))).toEqual(['切符']);
    expect(slots[0]).toMatchObject({ anchored: false, akin: false });
  });

  it('nothing where every word has its counterpart', () => {
    const { slots } = slotsOf({
      ja: '外交と文化',
      vi: 'ngoại giao và văn hóa, du lịch',
      glossary: { c1: ['ja:観光', 'vi:du lịch'] },
    });
    expect(slots).toEqual([]);
  });

  it('a place that is settled is no slot', () => {
    const { segments, claims, context } = claimsOf({
      ja: '光の合成',
      ko: '광합성',
      glossary: { c1: ['ja:光合成', 'ko:광합성'] },
    });
    const settled = [{ segment: 0, start: 0, end: 4 }];
    expect(findSlots(context, segments, { ...claims[0]!, settled })).toEqual([]);
  });
});

describe('slotWords', () => {
  it('tells what is linked to the term, akin, linked elsewhere and free', () => {
    const { segments, claims, context } = claimsOf({
      ja: '文化の政策利息は三回も変わった。',
      ko: '문화 정책금리는 세 번이나 바뀌었다.',
      glossary: { c1: ['ja:政策金利', 'ko:정책금리'] },
    });
    const words = slotWords(segments[0]!, context.links.linksOf(0), claims[0]!, context);
    const standing = (surface: string) => words.find(({ token }) => token.surface === surface)?.standing;
    expect(['政策', '利息', '文化', '三', 'の', '変わっ'].map(standing)).toEqual([
      'inside',
      'akin',
      'taken',
      'taken',
      'none',
      'free',
    ]);
  });
});

describe('assignSlots', () => {
  const row = {
    ja: '失業者率と品物価格を調べる。',
    ko: '실업률과 물가를 조사한다.',
    en: 'Study the unemployment rate and prices.',
    glossary: { c1: ['ja:失業率', 'ko:실업률', 'en:unemployment rate'], c2: ['ja:物価', 'ko:물가', 'en:price'] },
  };

  it('gives each claim a slot of its own', () => {
    const { text, segments, claims, context } = claimsOf(row);
    const given = assignSlots(claims, segments, context, () => true);
    expect(
      given.map(([claim, slots]) => [claim.terms[0], ...slots.map(({ place }) => text.slice(place.start, place.end))]),
    ).toEqual([
      ['失業率', '失業者率'],
      ['物価', '品物価格'],
    ]);
  });

  it('and none that it is not admitted to', () => {
    const { segments, claims, context } = claimsOf(row);
    const given = assignSlots(claims, segments, context, (claim) => claim.terms[0] === '物価');
    expect(given.map(([, slots]) => slots.length)).toEqual([0, 1]);
  });

  it('gives the same words again as often as the term is missing', () => {
    const { text, segments, claims, context } = claimsOf({
      ja: '鉄の道の駅と鉄の道の橋',
      ko: '철도 역과 철도 다리',
      en: 'a railway station and a railway bridge',
      glossary: { c1: ['ja:鉄道', 'ko:철도', 'en:railway'] },
    });
    const count = (times: number) => {
      const [[, slots] = [undefined, []]] = assignSlots([{ ...claims[0]!, times }], segments, context, () => true);
      return mark(
        text,
        slots.map((slot) => slot.place),
      );
    };
    expect(count(1)).toBe('⟦鉄の道⟧の駅と鉄の道の橋');
    expect(count(2)).toBe('⟦鉄の道⟧の駅と⟦鉄の道⟧の橋');
  });

  it('gives none by position where two words could stand there alike', () => {
    const { segments, claims, context } = claimsOf({
      ja: '切符と荷物',
      vi: 'vé',
      glossary: { c1: ['ja:乗車券', 'vi:vé'] },
    });
    expect(assignSlots(claims, segments, context, () => true).map(([, slots]) => slots)).toEqual([[]]);
  });
});

it('whatever the words: slots begin and end with tokens, and the best comes first', () => {
  const piece = fc.constantFrom(
    '政策',
    '利息',
    '利率',
    'を',
    'の',
    '高い',
    '金',
    '文化',
    '、',
    '三',
    '回',
    'レート',
    '住宅',
    '的',
    '向け',
  );
  const versions: Partial<Record<PackLanguage, string>> = {
    ko: '문화와 정책금리',
    vi: 'lãi suất điều hành',
    en: 'three policy rates',
  };
  const glossary = { c1: ['ja:政策金利', 'ja:基準レート', 'ko:정책금리', 'vi:lãi suất điều hành', 'en:policy rate'] };
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const { segments, claims, context } = claimsOf({ ...versions, ja: pieces.join(''), glossary });
      const { tokens } = segments[0]!;
      const slots = findSlots(context, segments, claims[0]!);
      expect(slots.map((slot) => slot.score)).toEqual(slots.map((slot) => slot.score).sort((a, b) => b - a));
      for (const { place } of slots) {
        expect(tokens.some((token) => token.start === place.start)).toBe(true);
        expect(tokens.some((token) => token.end === place.end)).toBe(true);
        expect(place.start).toBeLessThan(place.end);
      }
    }),
    { numRuns: 100 },
  );
});
