import { expect, test } from 'vitest';
import { latinSignal } from '../../../src/align/signals/latin.js';
import { tiesOf } from '../../support/signals.js';

test.each([
  ['ja', ['NASAの石を見た。', '雨だ。'], 'ko', ['NASA의 돌을 보았다.', '비가 온다.'], '0-0', 'an acronym'],
  ['ja', ['ＷＨＯの報告'], 'en', ['A report by the WHO'], '0-0', 'full-width letters'],
  ['ja', ['iPhoneで撮影した。'], 'en', ['Taken with an IPHONE.'], '0-0', 'long names whatever the case'],
  ['ja', ['AIを使う。'], 'vi', ['Ai đã đến?'], '', 'a short one only in capitals: ai is who'],
  ['ja', ['COVID-19への対策'], 'vi', ['Biện pháp chống COVID-19'], '0-0', 'hyphen and digits'],
  ['ja', ['U.S.の会社'], 'en', ['The US company'], '0-0', 'points between letters'],
  ['de', ['Der Tunnel ist offen.'], 'fr', ['Le tunnel est ouvert.'], '0-0', 'equal words of two Latin scripts'],
  ['ja', ['雨だ。'], 'en', ['It rains.'], '', 'nothing in Latin letters'],
] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
  expect(await tiesOf(latinSignal, [a, left], [b, right])).toBe(ties);
});
