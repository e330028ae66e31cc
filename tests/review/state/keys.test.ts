import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeKeys, isPasting, type Key } from '../../../src/review/state/keys.js';
import { graphemesOf } from '../../../src/text/columns.js';

/** Keys as one reads them: `<up>` for a named one, `"…"` for a paste, the character for what was typed. */
function shown(keys: readonly Key[]): string[] {
  return keys.map((key) =>
    key.kind === 'named' ? `<${key.name}>` : key.kind === 'paste' ? `"${key.text}"` : key.text,
  );
}

/** What is decoded of parts that come one by one, when nothing comes after the last one. */
function decodeParts(parts: readonly string[]): string[] {
  const keys: Key[] = [];
  let rest = '';
  for (const part of parts) {
    const decoded = decodeKeys(rest + part, false);
    keys.push(...decoded.keys);
    rest = decoded.rest;
  }
  return shown([...keys, ...decodeKeys(rest, true).keys]);
}

test.each<[reason: string, chunk: string, keys: readonly string[]]>([
  ['a held key comes as one chunk', 'jjjjj', ['j', 'j', 'j', 'j', 'j']],
  ['Escape and a key at once', '\u001bj', ['<escape>', 'j']],
  ['Escape twice', '\u001b\u001b', ['<escape>', '<escape>']],
  ['Escape and an arrow', '\u001b\u001b[A', ['<escape>', '<up>']],
  ['arrows', '\u001b[A\u001b[B\u001b[C\u001b[D', ['<up>', '<down>', '<right>', '<left>']],
  ['arrows of the application keypad', '\u001bOA\u001bOB\u001bOC\u001bOD', ['<up>', '<down>', '<right>', '<left>']],
  ['Home and End of xterm', '\u001b[H\u001b[F\u001bOH\u001bOF', ['<home>', '<end>', '<home>', '<end>']],
  ['Home and End of VT220', '\u001b[1~\u001b[4~', ['<home>', '<end>']],
  ['Home and End of rxvt', '\u001b[7~\u001b[8~', ['<home>', '<end>']],
  ['pages and Delete', '\u001b[5~\u001b[6~\u001b[3~', ['<page-up>', '<page-down>', '<delete>']],
  ['Shift-Tab', '\t\u001b[Z', ['<tab>', '<back-tab>']],
  ['Ctrl-Right is Right', '\u001b[1;5C', ['<right>']],
  ['Shift-Delete is Delete', '\u001b[3;2~', ['<delete>']],
  ['line ends: of Enter, of a pipe, of Windows', '\r\n\r\n\n', ['<enter>', '<enter>', '<enter>']],
  ['both codes of Backspace', '\u007f\b', ['<backspace>', '<backspace>']],
  [
    'Ctrl keys',
    '\u0001\u0003\u0004\u0005\u000c\u001a',
    ['<home>', '<interrupt>', '<end-of-input>', '<end>', '<redraw>', '<suspend>'],
  ],
  ['other Ctrl keys and C1 are nothing', '\u0000\u0002\u0007\u0085\u009b', []],
  ['F1–F5 of xterm', '\u001bOP\u001bOQ\u001bOR\u001bOS\u001b[15~', []],
  ['F1 and F4 of the Linux console: their last letter is no command', '\u001b[[A\u001b[[Dj', ['j']],
  ['a mouse that was left on', '\u001b[<0;33;14M\u001b[<0;33;14mj', ['j']],
  ['the window has the focus', '\u001b[I\u001b[Oj', ['j']],
  ['what the terminal is, and where its cursor', '\u001b[?62;4c\u001b[12;3Rj', ['j']],
  ['Insert', '\u001b[2~j', ['j']],
  ['Shift-Delete of rxvt, which ends in $', '\u001b[3$', []],
  ['a sequence that another one cuts off', '\u001b[3\u001b[A', ['<up>']],
  ['an end of a paste without its start', '\u001b[201~j', ['j']],
  ['one character: skin colour', '👋🏽a', ['👋🏽', 'a']],
  ['one character: a family', '👩‍👧', ['👩‍👧']],
  ['one character: tone and hook of NFD', 'thư'.normalize('NFD'), ['t', 'h', 'ư'.normalize('NFD')]],
  ['one character: か and a voiced mark', 'か\u3099', ['か\u3099']],
  ['kanji and hangul', '書생', ['書', '생']],
  ['a paste', 'a\u001b[200~港町\u001b[201~b', ['a', '"港町"', 'b']],
  ['line ends in a paste stay', '\u001b[200~d\r\nq\rD\n\u001b[201~', ['"d\r\nq\rD\n"']],
  ['sequences in a paste are text', '\u001b[200~a\u001b[Ab\u001b[201~', ['"a\u001b[Ab"']],
  ['two pastes', '\u001b[200~a\u001b[201~\u001b[200~b\u001b[201~', ['"a"', '"b"']],
  ['an empty paste', '\u001b[200~\u001b[201~', ['""']],
  ['a paste that never ends', '\u001b[200~dq', ['"dq"']],
  ['a paste whose end is cut off', '\u001b[200~dq\u001b[201', ['"dq"']],
])('%s: %j', (_, chunk, keys) => {
  expect(shown(decodeKeys(chunk, true).keys)).toEqual(keys);
  expect(decodeKeys(chunk, true).rest).toBe('');
});

describe('what is not whole waits', () => {
  test.each<[reason: string, chunk: string, keys: readonly string[], rest: string]>([
    ['ESC may begin a sequence', 'j\u001b', ['j'], '\u001b'],
    ['[ may, too', '\u001b[', [], '\u001b['],
    ['numbers', 'k\u001b[1;5', ['k'], '\u001b[1;5'],
    ['of the application keypad', '\u001bO', [], '\u001bO'],
    ['of the Linux console', '\u001b[[', [], '\u001b[['],
    ['the start of a paste', '\u001b[200', [], '\u001b[200'],
    ['a paste without its end', 'j\u001b[200~d', ['j'], '\u001b[200~d'],
    ['a paste with half its end', '\u001b[200~d\u001b[20', [], '\u001b[200~d\u001b[20'],
  ])('%s: %j', (_, chunk, keys, rest) => {
    const decoded = decodeKeys(chunk, false);
    expect([shown(decoded.keys), decoded.rest]).toEqual([keys, rest]);
  });

  test.each<[reason: string, parts: readonly string[], keys: readonly string[]]>([
    ['an arrow', ['\u001b', '[A'], ['<up>']],
    ['Escape and a key', ['\u001b', 'j'], ['<escape>', 'j']],
    ['a lone Escape', ['\u001b'], ['<escape>']],
    ['a key with a modifier', ['\u001b[1;', '5C'], ['<right>']],
    ['a paste in four parts', ['\u001b[20', '0~港', '町\u001b[2', '01~d'], ['"港町"', 'd']],
  ])('%s in parts', (_, parts, keys) => {
    expect(decodeParts(parts)).toEqual(keys);
  });

  test('a paste that is going on is told from a key', () => {
    expect(['\u001b', '\u001b[200', '\u001b[200~', '\u001b[200~d'].map(isPasting)).toEqual([false, false, true, true]);
  });
});

test('in any parts the same keys as in one', () => {
  const sequences = [
    '\u001b',
    '\u001b[A',
    '\u001bOB',
    '\u001b[3~',
    '\u001b[1;5C',
    '\u001b[[B',
    '\u001b[200~',
    '\u001b[201~',
  ];
  const typed = [
    '\u001b[',
    '\u001b[12',
    'j',
    'd',
    'O',
    '[',
    '~',
    '3',
    '\r',
    '\t',
    '\u007f',
    '港',
    '생',
    'é',
    'e\u0301',
    '👋🏽',
  ];
  const chunks = fc.array(fc.constantFrom(...sequences, ...typed), { maxLength: 12 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(chunks, fc.infiniteStream(fc.boolean()), (chunk, cuts) => {
      const parts = [''];
      // A terminal does not part what is one character: it sends what one key gives in one piece.
      for (const character of graphemesOf(chunk)) {
        if (cuts.next().value) parts.push('');
        parts.push(parts.pop()! + character);
      }
      expect(decodeParts(parts)).toEqual(shown(decodeKeys(chunk, true).keys));
    }),
    { numRuns: 2000 },
  );
});
