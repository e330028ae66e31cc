import { describe, expect, test } from 'vitest';
import { formatLockedBead, parseLockedBeads } from '../../src/core/locked-bead-lines.js';

/**
 * Lines as the first version that has them writes them. Never change them: files with such lines lie in the repositories of users. A new version adds a fixture of its own.
 */
const FIRST = `\
{"id":"0a1b2c3d4e5f","pair":"harbour","version":"vi","target":["港は静かだ。","船は二隻ある。"],"source":["Cảng yên tĩnh và có hai con tàu."],"at":{"target":4,"source":3},"locked":true,"by":"Lan","when":"2027-03-31T09:12:44.120Z"}
{"id":"1b2c3d4e5f6g","pair":"harbour","version":"ko","target":[],"source":["배는 두 척이다."],"at":{"target":6,"source":5},"locked":true,"by":"민준","when":"2027-03-31T09:13:01.004Z"}
{"id":"2c3d4e5f6g7h","pair":"talks/ja","version":"en","target":["以上です。"],"source":[],"at":{"target":12,"source":14},"locked":false,"by":"Thư","when":"2027-04-01T10:00:00.000Z"}
`;

const [LINE = ''] = FIRST.split('\n');

describe('lines of the first version', () => {
  test('are all read, with what they say', () => {
    const { lines: beads, damaged } = parseLockedBeads(FIRST);
    expect(damaged).toEqual([]);
    expect(beads.map(({ locked, by }) => [locked, by])).toEqual([
      [true, 'Lan'],
      [true, '민준'],
      [false, 'Thư'],
    ]);
    expect(beads[0]).toEqual({
      id: '0a1b2c3d4e5f',
      pair: 'harbour',
      version: 'vi',
      target: ['港は静かだ。', '船は二隻ある。'],
      source: ['Cảng yên tĩnh và có hai con tàu.'],
      at: { target: 4, source: 3 },
      locked: true,
      by: 'Lan',
      when: '2027-03-31T09:12:44.120Z',
    });
  });

  test('are written as they were', () => {
    expect(
      parseLockedBeads(FIRST)
        .lines.map((bead) => `${formatLockedBead(bead)}\n`)
        .join(''),
    ).toBe(FIRST);
  });
});

describe('lines of other versions', () => {
  test('unknown keys are kept, at the end, when a line is written anew', () => {
    const { lines: beads, damaged } = parseLockedBeads(LINE.replace('{"id"', '{"weight":3,"id"'));
    expect(damaged).toEqual([]);
    expect(formatLockedBead(beads[0]!)).toBe(LINE.replace(/\}$/u, ',"weight":3}'));
  });

  test('a line that is there twice counts once, the first', () => {
    const { lines: beads } = parseLockedBeads(`${LINE}\n${LINE.replace('"locked":true', '"locked":false')}\n`);
    expect(beads.map(({ locked }) => locked)).toEqual([true]);
  });

  test.each<[why: string, from: string, to: string]>([
    ['half a line', '"by":"Lan"', '"by'],
    ['no list of sentences', '"target":["港は静かだ。","船は二隻ある。"]', '"target":"港は静かだ。"'],
    ['a sentence that is none', '"港は静かだ。"', '7'],
    ['no place', '"at":{"target":4,"source":3}', '"at":4'],
    ['a place before the text', '"target":4', '"target":-1'],
    ['half a place', '"target":4', '"target":4.5'],
    ['a lock that is neither', '"locked":true', '"locked":"yes"'],
    ['no time: it could not be put in order', '2027-03-31T09:12:44.120Z', 'yesterday'],
    ['a day that there is not', '2027-03-31', '2027-13-31'],
    ['a time of some place', '44.120Z', '44.120+09:00'],
    ['no id', '"id":"0a1b2c3d4e5f",', ''],
  ])('%s is damage', (_, from, to) => {
    expect(LINE).toContain(from);
    const { lines: beads, damaged } = parseLockedBeads(`${LINE.replace(from, to)}\n${LINE}`);
    expect(damaged).toEqual([1]);
    expect(beads).toHaveLength(1);
  });

  test('a bead of nothing is damage', () => {
    const line = LINE.replace(/"target":\[.*?\]/u, '"target":[]').replace(/"source":\[.*?\]/u, '"source":[]');
    expect(parseLockedBeads(line)).toEqual({ lines: [], damaged: [1] });
  });

  test('a byte order mark, CRLF and empty lines are none', () => {
    const edited = `\ufeff\r\n${FIRST.replaceAll('\n', '\r\n')}\r\n`;
    expect(parseLockedBeads(edited)).toEqual(parseLockedBeads(FIRST));
  });
});
