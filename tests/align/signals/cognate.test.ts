import { describe, expect, test } from 'vitest';
import { cognateSignal } from '../../../src/align/signals/cognate.js';
import { tiesOf } from '../../support/signals.js';

describe('cognates', () => {
  test.each([
    ['Die Kommission tagt.', 'La commission se réunit.', '0-0', 'k is c'],
    ['eine Katastrophe', 'une catastrophe', '0-0', 'ph is f'],
    ['das Gymnasium', 'le gimnase', '0-0', 'y is i'],
    ['die Höhe', 'la hauteur', '', 'other words'],
    ['der Rat', 'le rat', '', 'too short to tell'],
    ['die Präsenz', 'la présence', '', 'prase and prese: vowels may not differ'],
    ['das Theater', 'le théâtre', '0-0', 'marks do not count'],
  ])('%s / %s: %j (%s)', async (german, french, ties) => {
    expect(await tiesOf(cognateSignal, ['de', [german]], ['fr', [french]])).toBe(ties);
  });

  test('not where a text has only some words in Latin letters', async () => {
    expect(
      await tiesOf(
        cognateSignal,
        ['ja', ['欧州委員会（Kommission）は火曜日に会合を開き、来年の計画を話し合った。']],
        ['en', ['The commission met.']],
      ),
    ).toBe('');
  });
});
