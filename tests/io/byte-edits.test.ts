import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { editBytes } from '../../src/io/byte-edits.js';
import { decodeStrictly } from '../../src/io/encodings.js';
import { applyEdits } from '../../src/text/apply-edits.js';

const MARK = '\ufeff';

/** Characters that an encoding has, how a program writes them, and other names of it. */
const ENCODINGS: readonly (readonly [encoding: string, characters: string, encode: (text: string) => Uint8Array])[] = [
  ['utf-8', '港aế𠮷👩か\r\n', (text) => Buffer.from(text)],
  ['utf-8', '港aế𠮷👩か\r\n', (text) => Buffer.from(MARK + text)],
  ['utf-16le', '港aế𠮷👩か\r\n', (text) => Buffer.from(MARK + text, 'utf16le')],
  ['utf-16be', '港aế𠮷👩か\r\n', (text) => Buffer.from(text, 'utf16le').swap16()],
  // ﾊ has one byte, 港 two; the second byte of ソ and 表 is a backslash in ASCII.
  ['shift_jis', '港aﾊソ表か\r\n', (text) => iconv.encode(text, 'shift_jis')],
  // ﾊ has two bytes, 丂 three.
  ['euc-jp', '港aﾊソ丂か\r\n', (text) => iconv.encode(text, 'euc-jp')],
  ['euc-kr', '항a港구。\r\n', (text) => iconv.encode(text, 'euc-kr')],
  ['windows-1252', 'aé‘€–\r\n', (text) => iconv.encode(text, 'windows-1252')],
  // ế has two bytes, á one here.
  ['windows-1258', 'aếáđươ₫\r\n', (text) => iconv.encode(text.replaceAll('ế', 'ê\u0301'), 'windows-1258')],
];

describe('edited bytes are read as the edited text', () => {
  test.each(ENCODINGS)('%s: %j', async (encoding, characters, encode) => {
    const words = fc.array(fc.constantFrom(...Array.from(characters)), { maxLength: 8 }).map((all) => all.join(''));
    /** Stretches of a text, of which each is kept or becomes new words. */
    const stretches = fc.array(fc.record({ was: words, now: fc.option(words, { nil: undefined }) }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(stretches, async (all) => {
        const text = all.map(({ was }) => was).join('');
        let at = 0;
        const edits = all.flatMap(({ was, now }) => {
          const edit = { start: at, end: at + was.length, text: now ?? '' };
          at = edit.end;
          return now === undefined ? [] : [edit];
        });
        const bytes = encode(text);
        const edited = await editBytes(bytes, { text, encoding }, edits, 'a.txt');
        expect(decodeStrictly(edited, encoding)).toBe(all.map(({ was, now }) => now ?? was).join(''));
        // The mark and all that stands before the first edit are the bytes that were there.
        const kept = encode(text.slice(0, edits[0]?.start ?? text.length));
        expect(Buffer.from(edited.subarray(0, kept.length))).toEqual(Buffer.from(kept));
      }),
    );
  });
});

test('bytes that would be written otherwise today stay as they are', async () => {
  // Each of these is read as ≒, ∵ and ￢, of which Shift_JIS has two and more forms.
  const bytes = Buffer.from([0x87, 0x90, 0x81, 0xe0, 0x87, 0x9a, 0xee, 0xf9, 0x81, 0xca]);
  const text = decodeStrictly(bytes, 'shift_jis')!;
  expect(text).toBe('≒≒∵￢￢');
  const edits = [{ start: 2, end: 3, text: '港' }];
  const edited = await editBytes(bytes, { text, encoding: 'shift_jis' }, edits, 'a.txt');
  expect([...edited]).toEqual([0x87, 0x90, 0x81, 0xe0, 0x8d, 0x60, 0xee, 0xf9, 0x81, 0xca]);
  expect(decodeStrictly(edited, 'shift_jis')).toBe(applyEdits(text, edits));
});

test('a character that is in the encoding as one sign only is written as that', async () => {
  const bytes = iconv.encode('港が', 'shift_jis');
  const edits = [{ start: 0, end: 1, text: 'か\u3099' }];
  const edited = await editBytes(bytes, { text: '港が', encoding: 'shift_jis' }, edits, 'a.txt');
  expect(Buffer.from(edited)).toEqual(iconv.encode('がが', 'shift_jis'));
});

test('a compatibility ideograph stays itself', async () => {
  // NFC would make the usual 神 of it.
  const bytes = iconv.encode('港', 'shift_jis');
  const edits = [{ start: 1, end: 1, text: '\ufa19か\u3099' }];
  const edited = await editBytes(bytes, { text: '港', encoding: 'shift_jis' }, edits, 'a.txt');
  expect(decodeStrictly(edited, 'shift_jis')).toBe('港\ufa19が');
});
