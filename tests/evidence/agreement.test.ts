import { expect, test } from 'vitest';
import { agreement } from '../../src/evidence/agreement.js';

test.each<[string, number[], number]>([
  ['one version', [0.7], 0.7],
  ['three that are moderately sure', [0.7, 0.7, 0.7], 0.845],
  ['two of which one is sure', [0.9, 0.6], 0.876],
  ['three that doubt it', [0.4, 0.4, 0.4], 0.308],
  ['none is surer than nearly 1', [1, 1, 1], 1],
])('%s: %j is %f', (_, confidences, expected) => {
  expect(agreement(confidences)).toBeCloseTo(expected, 2);
});
