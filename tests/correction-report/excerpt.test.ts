import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/correction-report/excerpt.js';

/** Marked words stand in ⟦…⟧. */
function shown(stated: string): string {
  const pieces = stated.split(/[⟦⟧]/u);
  const starts = pieces.map((_, k) => pieces.slice(0, k).join('').length);
  const marks = pieces.flatMap((piece, k) =>
    k % 2 === 0 ? [] : [{ start: starts[k]!, end: starts[k]! + piece.length }],
  );
  return excerptOf({ text: pieces.join(''), marks })
    .map(({ text, isMarked }) => (isMarked ? `⟦${text}⟧` : text))
    .join('');
}

const FAR = 'và tàu cá neo đậu ở đó mỗi tối '.repeat(6);

describe('what is shown of a version', () => {
  test.each<[why: string, stated: string, expected: RegExp]>([
    ['a short sentence is whole', 'Cảng ⟦mới⟧ mở cửa.', /^Cảng ⟦mới⟧ mở cửa\.$/u],
    ['without marks its beginning', `Cảng mở, ${FAR}`, /^Cảng mở, và tàu .{60,}…$/u],
    ['words at its end', `${FAR}gần ⟦bến cảng⟧.`, /^…[^…]{40,70} gần ⟦bến cảng⟧\.$/u],
    [
      'words far apart, for several entries: all of them, and what lies between is left out once',
      `⟦Cảng⟧ mở, ${FAR}gần ⟦cầu⟧, ${FAR}bên ⟦chợ⟧.`,
      /^⟦Cảng⟧ mở[^…]{40,70}…[^…]{40,70}gần ⟦cầu⟧,[^…]{40,70}…[^…]{40,70}bên ⟦chợ⟧\.$/u,
    ],
    [
      'words close together are in one excerpt',
      `${FAR}⟦Cảng⟧ và ⟦chợ⟧ ${FAR}`,
      /^…[^…]{40,70}⟦Cảng⟧ và ⟦chợ⟧[^…]{40,70}…$/u,
    ],
  ])('%s', (_, stated, expected) => {
    expect(shown(stated)).toMatch(expected);
  });

  test('marks that overlap are one, in whatever order they come', () => {
    const marks = [
      { start: 5, end: 8 },
      { start: 0, end: 6 },
    ];
    expect(excerptOf({ text: 'Cảng mới mở.', marks })).toEqual([
      { text: 'Cảng mới', isMarked: true },
      { text: ' mở.', isMarked: false },
    ]);
  });
});
