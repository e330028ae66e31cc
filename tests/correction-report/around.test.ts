import { expect, test } from 'vitest';
import { around } from '../../src/correction-report/docx/around.js';

test.each<[why: string, sentence: string, expected: string]>([
  ['all that there is', '港は古い|-|橋も。', '港は古い‖橋も。'],
  [
    'whole words of Japanese',
    '市は、湾岸地域再開発機構(BDO)|-|港湾整備分野における新しい協力の拠点を置く。',
    '…湾岸地域再開発機構(BDO)‖港湾整備分野における新しい…',
  ],
  [
    'whole words between spaces',
    'The town opens a new harbour |-| bridges and roads follow later',
    '…a new harbour ‖ bridges and …',
  ],
  [
    'of a word with no end the near side',
    `${'あ'.repeat(20)}|-|${'ア'.repeat(20)}`,
    `…${'あ'.repeat(14)}‖${'ア'.repeat(14)}…`,
  ],
  ['at the start', '|-|港', '‖港'],
])('%s', (_, stated, expected) => {
  const [head, sign, tail] = stated.split('|') as [string, string, string];
  const { before, behind } = around(head + sign + tail, head.length, head.length + sign.length);
  expect(`${before}‖${behind}`).toBe(expected);
});
