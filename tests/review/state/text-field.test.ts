import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deleteBack,
  deleteForward,
  fieldOf,
  insert,
  moveLeft,
  moveRight,
  moveTo,
  type TextField,
} from '../../../src/review/state/text-field.js';
import { graphemesOf } from '../../../src/text/columns.js';

/** `thu|sinh` as a field, the cursor being the bar. */
function field(marked: string): TextField {
  const cursor = marked.indexOf('|');
  return { text: marked.replace('|', ''), cursor };
}

const shown = ({ text, cursor }: TextField) => `${text.slice(0, cursor)}|${text.slice(cursor)}`;

describe('typing, key by key, and taking it all back by characters', () => {
  test.each<[reason: string, text: string, characters: number]>([
    ['kanji', '書生', 2],
    ['hangul', '서생', 2],
    ['hangul in jamo', '서생'.normalize('NFD'), 2],
    ['Vietnamese', 'thư sinh', 8],
    ['Vietnamese with marks of their own', 'thư sinh'.normalize('NFD'), 8],
    ['emoji', '👋🏽👩‍👧', 2],
  ])('%s: %j', (_, text, characters) => {
    let typed = fieldOf('');
    for (const unit of text) typed = insert(typed, unit);
    expect(typed).toEqual({ text, cursor: text.length });
    let steps = 0;
    for (; typed.text !== ''; steps++) typed = deleteBack(typed);
    expect([steps, typed.cursor]).toEqual([characters, 0]);
  });
});

test.each<[reason: string, before: string, act: (field: TextField) => TextField, after: string]>([
  ['typed in the middle', '書|生', (one) => insert(one, '学'), '書学|生'],
  ['a line end is a space', '|', (one) => insert(one, '港\r\n\n町'), '港 町|'],
  ['so are those of Unicode', '|', (one) => insert(one, 'a\u2028b\u2029c\u0085d'), 'a b c d|'],
  ['back at the start', '|書', deleteBack, '|書'],
  ['forward at the end', '書|', deleteForward, '書|'],
  ['back', '書生|', deleteBack, '書|'],
  ['forward', '|書生', deleteForward, '|生'],
  ['back over a character of several', 'thu\u031b|x', deleteBack, 'th|x'],
  ['forward over one', 'th|u\u031bx', deleteForward, 'th|x'],
  ['left over one', 'thu\u031b|', moveLeft, 'th|u\u031b'],
  ['right over one', '|👋🏽a', moveRight, '👋🏽|a'],
  ['left at the start', '|書', moveLeft, '|書'],
  ['right at the end', '書|', moveRight, '書|'],
  ['to the start', '書生|', (one) => moveTo(one, 'start'), '|書生'],
  ['to the end', '|書生', (one) => moveTo(one, 'end'), '書生|'],
  ['typed before an accent that it takes: behind both', '|\u0301n', (one) => insert(one, 'e'), 'e\u0301|n'],
  ['what is left becomes one flag: behind it', '🇯x|🇵', deleteBack, '🇯🇵|'],
  ['the same forward', '🇯|x🇵', deleteForward, '🇯🇵|'],
])('%s: %s', (_, before, act, after) => {
  expect(shown(act(field(before)))).toBe(after);
});

test('a field begins where it is told, but not within a character', () => {
  expect([0, 1, 2, 3, 9].map((cursor) => fieldOf('e\u0301n', cursor).cursor)).toEqual([0, 2, 2, 3, 3]);
});

const pieces = [
  '書',
  '생',
  '서'.normalize('NFD'),
  'ư',
  'e',
  '\u0301',
  '\u031b',
  'か',
  '\u3099',
  '👋',
  '🏽',
  '👩',
  '\u200d',
  '🇯',
  '🇵',
  ' ',
  '\ud83d',
];
const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''));

const acts: fc.Arbitrary<(one: TextField) => TextField> = fc.oneof(
  fc.constantFrom(deleteBack, deleteForward, moveLeft, moveRight),
  fc.constantFrom('start' as const, 'end' as const).map((end) => (one: TextField) => moveTo(one, end)),
  text.map((typed) => (one: TextField) => insert(one, typed)),
);

test('the cursor is always between two characters', () => {
  fc.assert(
    fc.property(text, fc.array(acts, { maxLength: 12 }), (first, list) => {
      let one = fieldOf(first);
      for (const act of list) {
        one = act(one);
        const borders = [0];
        for (const { length } of graphemesOf(one.text)) borders.push(borders.at(-1)! + length);
        expect(borders).toContain(one.cursor);
      }
    }),
    { numRuns: 1000 },
  );
});

test('what was typed is taken away again, when its characters stand by themselves', () => {
  const alone = fc.array(fc.constantFrom('書', '생', 'ư', 'e\u0301', '👋🏽', 'x'), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(alone, alone, fc.nat(), (own, typed, at) => {
      const before = own.slice(0, at % (own.length + 1)).join('');
      const first = { text: own.join(''), cursor: before.length };
      let one = insert(first, typed.join(''));
      expect(one.text).toBe(before + typed.join('') + own.join('').slice(before.length));
      for (const _ of typed) one = deleteBack(one);
      expect(one).toEqual(first);
    }),
  );
});
