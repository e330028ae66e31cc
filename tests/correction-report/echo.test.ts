import { expect, test } from 'vitest';
import { echoOf } from '../../src/correction-report/echo.js';
import { whyOf } from '../../src/correction-report/reasons.js';
import { correctionWordsFor } from '../../src/correction-report/words/index.js';
import { correctionOf } from '../support/made-up-corrections.js';

const edit = (before: string, was: string, now: string) => ({ start: before.indexOf(was), was, now });

test.each<[why: string, before: string, was: string, now: string, expected: string | undefined]>([
  ['behind a bracket', '湾計画(KK)整備計画会議', '湾計画', '港湾整備計画', '整備計画'],
  ['ahead', '港湾整備計画の湾計画', '湾計画', '港湾整備計画', '港湾整備計画'],
  ['only its end', '湾計画マスタープラン会議', '湾計画', '港湾マスタープラン', 'マスタープラン'],
  ['what was replaced had it, too', '整備計画と整備計画会議', '整備計画と', '港湾整備計画', undefined],
  ['far away', `湾計画${'が長く続き、'.repeat(4)}整備計画`, '湾計画', '港湾整備計画', undefined],
  ['two letters come again anywhere', '湾図(計画)', '湾図', '港湾計画', undefined],
  ['endings', '直すことにしたことにする', '直す', '改めることにした', undefined],
  ['other scripts inflect', 'the pier plan', 'the', 'the pier', undefined],
])('words that a proposal has twice: %s', (_, before, was, now, expected) => {
  expect(echoOf(before, [edit(before, was, now)])).toBe(expected);
});

test('the reason says so, until a reviewer stands behind it', async () => {
  const words = await correctionWordsFor('ja');
  const before = '湾計画(KK)整備計画会議';
  const one = correctionOf(1, { before, edits: [edit(before, '湾計画', '港湾整備計画')] });
  const said = 'すぐ近くに「整備計画」が重なる。書き換えるときは一方を省く';
  expect(whyOf({ ...one, status: 'open' }, words)).toContain(said);
  expect(whyOf({ ...one, status: 'accepted' }, words)).not.toContain(said);
});
