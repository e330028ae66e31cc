import { expect, test } from 'vitest';
import { termbaseSignal } from '../../../src/align/signals/termbase.js';
import { tiesOf } from '../../support/signals.js';

const GLOSSARY = [
  'concept_id\tlang\tterm\tstatus',
  'C1\tja\t自動改札機\tpreferred',
  'C1\tja\t改札ロボ\tforbidden',
  'C1\ten\tticket gate\tpreferred',
  'C1\tvi\tcửa soát vé\tpreferred',
  'C2\tja\t終電\tpreferred',
  'C2\ten\tlast train\tpreferred',
  '',
].join('\n');

test.each([
  [
    'ja',
    ['自動改札機を通る。', '終電に乗る。'],
    'en',
    ['We take the last train.', 'We pass the ticket gate.'],
    '0-1 1-0',
    'by concept',
  ],
  [
    'ja',
    ['改札ロボを通る。'],
    'vi',
    ['Chúng tôi đi qua cửa soát vé.'],
    '0-0',
    'a forbidden term is about the same thing',
  ],
  ['ja', ['終電に乗る。'], 'vi', ['Chúng tôi đi tàu.'], '', 'a concept without a term in that language'],
  ['ja', ['雨だ。'], 'en', ['We pass the ticket gate.'], '', 'on one side only'],
] as const)('%s %j, %s %j: %s (%s)', async (a, left, b, right, ties, _why) => {
  expect(await tiesOf(termbaseSignal, [a, left], [b, right], GLOSSARY)).toBe(ties);
});

test('no glossary, no ties', async () => {
  expect(await tiesOf(termbaseSignal, ['ja', ['終電に乗る。']], ['en', ['We take the last train.']])).toBe('');
});
