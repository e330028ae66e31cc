import { beforeAll, describe, expect, it } from 'vitest';
import { itemLists } from '../../src/evidence/item-lists.js';
import { segmentsOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

/** Items parted by bars, `~` behind one that may begin or end elsewhere; lists parted by a slash. */
function shown(language: 'ja' | 'vi' | 'ko' | 'en', text: string): string {
  const [segment] = segmentsOf(language, text, bench);
  return itemLists(segment!, bench.packs.get(language)!)
    .map(({ items, whole }) =>
      items.map((item, k) => text.slice(item.start, item.end) + (whole[k] ? '' : '~')).join(' | '),
    )
    .join(' / ');
}

describe('itemLists', () => {
  it.each([
    ['ja', '祭りでは金魚、綿あめ、お面を売る。', '金魚~ | 綿あめ | お面~', 'from a topic to a particle'],
    [
      'ja',
      '米、小麦などの穀物と、きれいな水を運ぶ。',
      '米 | 小麦などの穀物 | きれいな水~',
      'modifiers belong to items',
    ],
    ['ja', '港、丘に建つ城、市場を訪れた。', '城~ | 市場~', 'a relative clause has no certain beginning'],
    ['ja', '橋を直し、道路、水道を調べた。', '道路 | 水道~', 'a clause before the list'],
    ['ja', '机（松、杉）や椅子、ならびに棚', '机 | 椅子 | 棚 / 松 | 杉', 'brackets, and words after a comma'],
    ['ja', '学校が病院と協力し、検診を行う。', '', 'と before a verb is "with"'],
    ['ja', 'ヨーヨー・マと合唱団', 'ヨーヨー・マ | 合唱団', 'the dot of a name'],
    ['ja', '入場者は3人、倒れた木は9本だった。', '', 'two clauses of their own'],
    [
      'vi',
      'Chợ bán cá vàng, kẹo bông và mặt nạ.',
      'Chợ bán cá vàng~ | kẹo bông | mặt nạ~',
      'the first item has no beginning',
    ],
    ['vi', 'Trường học hợp tác với bệnh viện.', '', 'với alone is "with"'],
    [
      'ko',
      '인형이나 솜사탕, 그리고 가면을 판다.',
      '인형~ | 솜사탕 | 가면을 판다~',
      'josa that join, and a connective after a comma',
    ],
    [
      'en',
      'Rice, tea; and then 1,200 tons of sugar.',
      'Rice~ | tea | 1,200 tons of sugar~',
      'marks and words together',
    ],
    ['en', 'Nothing is listed here.', '', 'no list'],
  ] as const)('%s %s (%s)', (language, text, expected, _why) => {
    expect(shown(language, text)).toBe(expected);
  });

  it('takes linear time for a long line', () => {
    // A quadratic rule would take an hour, and run out of its time.
    const text = '、'.repeat(3) + '金魚、'.repeat(50_000);
    expect(shown('ja', text)).toBe('');
  });
});
