import { expect, test } from 'vitest';
import { createKeyFinder } from '../../src/evidence/key-finder.js';
import { openBench } from '../support/session.js';
import { sideOf } from '../support/signals.js';

test.each([
  ['en', 'climat chang', 'The climate is changing.', ''],
  ['en', 'climat chang', 'Climate changes are real.', 'Climate changes'],
  ['en', 'climat chang', 'Climate, change!', ''],
  ['en', 'follow up', 'A follow-up was agreed.', 'follow-up'],
  ['en', 'data', 'The data are lost.', 'data'],
  ['en', 'agre', 'They agreed.', 'agreed'],
  ['en', 'oneself', 'She taught herself to swim.', 'herself'],
  ['en', 'herself', 'She taught herself to swim.', 'herself'],
  ['vi', 'hợp tác', 'Hai bên tăng cường hợp tác.', 'hợp tác'],
  ['vi', 'hòa bình', 'vì hoà bình', 'hoà bình'],
  ['vi', 'hợp tác', 'phù hợp, tác động', ''],
  ['ko', '협력', '양국은 협력을 강화했다.', '협력'],
  ['ko', '협력', '경제협력이 늘었다.', '협력'],
  ['ko', '협력', '협력적인 관계', '협력'],
  ['ko', '물', '물을 마셨다.', '물'],
  ['ko', '물', '물가가 올랐다.', ''],
  ['ko', '비', '비가 온다.', '비'],
  ['ko', '기후 변화', '기후변화에 대응한다.', '기후변화'],
  ['ko', '기후 변화', '기후 변화에 대응한다.', '기후 변화'],
  ['ko', '오르다', '물가가 올랐다.', '올랐다'],
  ['ko', '머리를 감다', '아침마다 머리를 감았다.', '머리를 감았다'],
  ['ko', '머리를 감다', '머리를 감고 나갔다.', '머리를 감고'],
  ['ko', '머리를 감다', '머리를 감동시켰다.', ''],
  ['ko', '길을 걷다', '길을 걸었다.', '길을 걸었다'],
  ['ko', '강화하다', '관계를 강화했다.', '강화했다'],
  ['ko', '가다', '가격이 내렸다.', ''],
] as const)('%s %s in %s: %s', async (language, key, text, found) => {
  const { pack, segments } = sideOf([language, [text]], await openBench());
  const uses = createKeyFinder([key], pack)(segments[0]!);
  const words = new Set(uses.map(({ start, end }) => text.slice(start, end)));
  expect([...words].sort().reverse().join(' ')).toBe(found);
});
