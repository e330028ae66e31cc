import { beforeAll, describe, expect, it } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import { isEmphatic, repetitions } from '../../src/evidence/repetition.js';
import { mark } from '../support/marked-text.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

describe('repetitions', () => {
  it.each<[PackLanguage, string, string]>([
    ['en', 'We ate ⟦red⟧ red apples.', 'one word'],
    ['en', 'It was built ⟦in 2019⟧ in 2019.', 'a word and a number'],
    ['en', '⟦The⟧ the end', 'capitals do not matter'],
    ['en', 'no, no, no', 'a mark ends the run'],
    ['en', 'call 1 1 0 now', 'digits alone are no words'],
    ['vi', 'Trời mưa ⟦lất phất⟧ lất phất.', 'two syllables'],
    ['ja', '⟦契約を⟧契約を結ぶ。', 'a noun and its particle'],
    ['ja', '⟦予算⟧⟦予算⟧予算を組む。', 'three times: two repetitions'],
  ])('%s: %s (%s)', (language, marked) => {
    const text = marked.replace(/[⟦⟧]/g, '');
    const found = repetitions(bench.packs.get(language)!.tokenize(text));
    expect(
      mark(
        text,
        found.map(({ first }) => first),
      ),
    ).toBe(marked);
    for (const { first, second } of found) {
      expect(text.slice(first.start, first.end).toLowerCase()).toBe(text.slice(second.start, second.end).toLowerCase());
    }
  });
});

describe('isEmphatic', () => {
  it.each([
    ['遠い', true, 'an adjective'],
    ['ゆっくり', true, 'an adverb'],
    ['見る', true, 'a verb'],
    ['ガタン', true, 'a made-up sound'],
    ['上へ', true, 'a direction'],
    ['食べて', true, 'a verb that goes on'],
    ['静かに', true, 'the stem of an adjective and に'],
    ['人と', true, 'one of several that are tied together'],
    ['予算', false, 'a noun'],
    ['会議に', false, 'a noun and に'],
    ['契約を', false, 'a noun and を'],
    ['参加しました', false, 'a polite predicate'],
  ])('%s: %s (%s)', (unit, expected) => {
    expect(isEmphatic(bench.packs.get('ja')!.tokenize(unit))).toBe(expected);
  });
});
