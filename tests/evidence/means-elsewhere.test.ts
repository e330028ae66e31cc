import { beforeAll, expect, test } from 'vitest';
import { meansElsewhere, placesMeaning } from '../../src/evidence/means-elsewhere.js';
import { sceneOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

const KO = '시장에서 생선을 판다.';
const EN = 'Fish is sold at the market.';

test('where a version has a word that nothing in the target stands for', () => {
  const { context } = sceneOf({ ja: '市場で野菜を売る。', ko: KO, en: EN }, bench);
  expect(placesMeaning(context, 0, 0, ['魚'])).toMatchObject([{ source: 0, start: KO.indexOf('생선') }]);
  expect(placesMeaning(context, 1, 0, ['魚'])).toMatchObject([{ source: 1, start: 0, end: 'Fish'.length }]);
  expect(placesMeaning(context, 0, 0, ['市場'])).toEqual([]);
  expect(placesMeaning(context, 0, 0, ['んんん'])).toBeUndefined();
});

test('another version is asked, and may not know the word', () => {
  const { context } = sceneOf({ ja: '市場で野菜を売る。', ko: KO, en: EN }, bench);
  expect(meansElsewhere(context, 0, 0, ['魚'])).toBe(true);
  expect(meansElsewhere(context, 0, 0, ['橋'])).toBe(false);
  expect(meansElsewhere(context, 0, 0, ['んんん'])).toBeUndefined();
});
