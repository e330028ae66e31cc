import { expect, test } from 'vitest';
import { kanjiNames } from '../../src/evidence/kanji-names.js';
import { openBench } from '../support/session.js';
import { sideOf } from '../support/signals.js';

test.each([
  ['東京は広い。', '東京', 'one name'],
  ['習近平が来る。', '習近平 近平', 'a whole name and what is left of it without its first token'],
  ['温家宝が来る。', '温 温家宝', 'a part that is an ordinary word is no name by itself'],
  ['文在寅が来る。', '文在 文在寅 在寅', 'single kanji'],
  ['林さんが来る。', '林', 'one kanji with a reading of three kana'],
  ['王さんが来る。', '', 'one kanji with a short reading'],
  ['努力が要る。', '', 'an ordinary word'],
  ['一人が来る。', '', 'a number and its counter'],
  ['北京、上海', '北京 上海', 'never across a mark'],
  ['カタカナ', '', 'no kanji'],
])('%s: %s (%s)', async (text, expected, _why) => {
  const { segments } = sideOf(['ja', [text]], await openBench());
  expect(
    kanjiNames(segments[0]!)
      .map((name) => name.text)
      .join(' '),
  ).toBe(expected);
  for (const { text: name, start, end } of kanjiNames(segments[0]!)) expect(text.slice(start, end)).toBe(name);
});
