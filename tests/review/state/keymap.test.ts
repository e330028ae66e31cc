import { describe, expect, test } from 'vitest';
import { en } from '../../../src/review/messages/en.js';
import { commandOf, KEYS } from '../../../src/review/state/keymap.js';
import type { Key, KeyName } from '../../../src/review/state/keys.js';

const typed = (text: string) => commandOf({ kind: 'text', text });
const isNamed = (key: string) => [...key].length > 1;

/** Keys of the table as the decoder gives them. */
const ROWS = KEYS.flatMap(({ keys, command, label }) => keys.map((key) => ({ key, command, label })));

test.each(ROWS)('$key is $command', ({ key, command, label }) => {
  const pressed: Key = isNamed(key) ? { kind: 'named', name: key as KeyName } : { kind: 'text', text: key };
  expect(commandOf(pressed)).toBe(command);
  expect(en[label]).not.toBe('');
});

test('no key is there twice, and no command', () => {
  const keys = ROWS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const commands = KEYS.map(({ command }) => command);
  expect(new Set(commands).size).toBe(commands.length);
});

describe('with an input method on', () => {
  const characters = ROWS.filter(({ key }) => !isNamed(key) && key !== ' ');

  test.each(characters)('full-width $key', ({ key, command }) => {
    const wide = String.fromCodePoint(key.codePointAt(0)! + 0xfee0);
    expect(wide.normalize('NFKC')).toBe(key);
    expect(typed(wide)).toBe(command);
  });

  test('the ideographic space', () => {
    expect(typed('\u3000')).toBe('page-down');
  });

  /** The two-set layout (KS X 5002), row by row; shifted letters that have a sign of their own below. */
  const TWO_SET: Readonly<Record<string, string>> = {
    ...{ q: 'ㅂ', w: 'ㅈ', e: 'ㄷ', r: 'ㄱ', t: 'ㅅ', y: 'ㅛ', u: 'ㅕ', i: 'ㅑ', o: 'ㅐ', p: 'ㅔ' },
    ...{ a: 'ㅁ', s: 'ㄴ', d: 'ㅇ', f: 'ㄹ', g: 'ㅎ', h: 'ㅗ', j: 'ㅓ', k: 'ㅏ', l: 'ㅣ' },
    ...{ z: 'ㅋ', x: 'ㅌ', c: 'ㅊ', v: 'ㅍ', b: 'ㅠ', n: 'ㅜ', m: 'ㅡ' },
    ...{ Q: 'ㅃ', W: 'ㅉ', E: 'ㄸ', R: 'ㄲ', T: 'ㅆ', O: 'ㅒ', P: 'ㅖ' },
  };
  test.each(Object.entries(TWO_SET))('%s of the two-set layout: %s', (latin, jamo) => {
    expect(typed(jamo)).toBe(typed(latin));
  });

  test('every letter that is a command has a hangul key', () => {
    const letters = characters.map(({ key }) => key).filter((key) => /[a-z]/u.test(key));
    expect(letters.filter((letter) => typed(TWO_SET[letter] ?? '') === undefined)).toEqual([]);
    expect(letters.length).toBeGreaterThan(10);
  });

  test.each<[letter: string, latin: string]>([
    ['đ', 'd'],
    ['Đ', 'D'],
    ['ư', 'w'],
    ['ư'.normalize('NFD'), 'w'],
    ['ê', 'e'],
    ['é'.normalize('NFD'), 'e'],
    ['É', 'E'],
    ['ū', 'u'],
  ])('%j is the key %s', (letter, latin) => {
    expect(typed(letter)).toBe(typed(latin));
    expect(typed(latin)).toBeDefined();
  });

  test.each(['か', 'が', 'カ', 'ｶ', 'っ', 'か\u3099'])('kana says nothing of the key that was struck: %s', (kana) => {
    expect(typed(kana)).toBe('kana');
  });
});

test.each<[reason: string, key: Key]>([
  ['a letter without a command', { kind: 'text', text: 'z' }],
  ['kanji', { kind: 'text', text: '港' }],
  ['a syllable', { kind: 'text', text: '항' }],
  ['an emoji', { kind: 'text', text: '👋🏽' }],
  ['Backspace: only in fields', { kind: 'named', name: 'backspace' }],
  ['Tab', { kind: 'named', name: 'tab' }],
  ['a letter that was pasted', { kind: 'paste', text: 'd' }],
  ['kana that was pasted', { kind: 'paste', text: 'か' }],
  ['a word that every object has', { kind: 'text', text: 'constructor' }],
])('%s is nothing', (_, key) => {
  expect(commandOf(key)).toBeUndefined();
});
