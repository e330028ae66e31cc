import { beforeAll, describe, expect, it } from 'vitest';
import { nearnessOf } from '../../src/evidence/meanings-beside.js';
import type { OkRow } from '../support/check-tester.js';
import { sceneOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

function nearness(word: string, versions: Omit<OkRow, 'why' | 'ja'>): number | undefined {
  const { context } = sceneOf({ ja: `${word}。`, ...versions }, bench);
  return nearnessOf(context, 0, 0, bench.lexicon.meanings.ofWord(word));
}

describe('how near a version comes to a word', () => {
  it.each([
    ['彗星', { ko: '밤하늘에 혜성이 보였다.' }],
    ['彗星', { en: 'A comet appeared in the night sky.' }],
    ['彗星', { vi: 'Trên bầu trời đêm thấy sao chổi.' }],
    ['階段', { ko: '계단을 내려갔다.' }],
    ['泳ぐ', { ko: '아이가 헤엄쳤다.' }],
  ])('%s: the same thing in %j', (word, versions) => {
    expect(nearness(word, versions)).toBeGreaterThan(0.95);
  });

  it.each([
    ['ほうき', { ko: '밤하늘에 혜성이 보였다.' }],
    ['ほうき', { en: 'A comet appeared in the night sky.' }],
    ['ほうき', { vi: 'Tôi thấy bầu trời đêm.' }],
  ])('%s: something else in %j', (word, versions) => {
    expect(nearness(word, versions)).toBeLessThan(0.5);
  });

  it('tells a phrase that means what its words do not', () => {
    const [phrase, word] = [{ en: 'They use a vacuum cleaner.' }, { en: 'There is a vacuum.' }];
    expect(nearness('掃除機', phrase)).toBeGreaterThan(nearness('掃除機', word)!);
  });

  it.each([
    ['ほうき', { en: 'Hyakutake, Tempelii!' }, 'names only'],
    ['ほうき', { en: '-' }, 'nothing there'],
  ])('%s: silent in %j (%s)', (word, versions, _why) => {
    expect(nearness(word, versions)).toBeUndefined();
  });
});
