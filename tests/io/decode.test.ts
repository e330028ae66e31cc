import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { type Decoded, type DecodeOptions, decode } from '../../src/io/decode.js';

const JA = '両国は、港湾の整備について協力することで一致した。\r\n事務局は来月、報告書を公表する。\n';
const VI = 'Hai bên nhất trí hợp tác trong việc nâng cấp cảng biển.\nBan thư ký sẽ công bố báo cáo vào tháng tới.\n';
const KO = '양측은 항만 정비에 협력하기로 합의하였다.\n사무국은 다음 달 보고서를 공표할 예정이다.\n';
const EN = 'The two sides agreed to cooperate on the harbour – “without delay”.\nThe secretariat’s report costs 5 €.\n';

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/encodings/${name}`, import.meta.url));
}

function bytes(hex: string): Uint8Array {
  return Buffer.from(hex.replaceAll(' ', ''), 'hex');
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}

function faultOf(input: Uint8Array, options?: DecodeOptions): Fault {
  try {
    const { encoding } = decode(input, 'notes/treaty.txt', options);
    throw new Error(`no fault; decoded as ${encoding}`);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
}

describe('decode', () => {
  const files: { file: string; encoding: string; text: string }[] = [
    { file: 'ja.shift_jis.txt', encoding: 'shift_jis', text: JA },
    { file: 'ja.euc-jp.txt', encoding: 'euc-jp', text: JA },
    { file: 'ja.iso-2022-jp.txt', encoding: 'iso-2022-jp', text: JA },
    { file: 'ko.euc-kr.txt', encoding: 'euc-kr', text: KO },
    { file: 'vi.windows-1258.txt', encoding: 'windows-1258', text: VI },
    { file: 'en.windows-1252.txt', encoding: 'windows-1252', text: EN },
    { file: 'ja.utf-16le.txt', encoding: 'utf-16le', text: JA },
    { file: 'en.utf-16le.txt', encoding: 'utf-16le', text: EN },
    { file: 'ko.utf-16be.txt', encoding: 'utf-16be', text: KO },
    { file: 'vi.utf-16be.txt', encoding: 'utf-16be', text: VI },
    { file: 'ja.utf-16be-bom.txt', encoding: 'utf-16be', text: JA },
    { file: 'vi.utf-8-bom.txt', encoding: 'utf-8', text: VI },
  ];
  it.each(files)('$file', ({ file, encoding, text }) => {
    expect(decode(fixture(file), file)).toEqual({ text, encoding });
  });

  it.each(files)('$file, after a long part in ASCII', ({ file, encoding, text }) => {
    if (encoding.startsWith('utf-') || encoding === 'iso-2022-jp') return;
    const ascii = 'https://example.org/\n'.repeat(20_000);
    const decoded = decode(Buffer.concat([utf8(ascii), fixture(file)]), file);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text.endsWith(text)).toBe(true);
  });

  const small: { why: string; input: Uint8Array; options?: DecodeOptions; expected: Decoded }[] = [
    {
      why: 'one line of Shift_JIS',
      input: bytes('8d60 82cd 8d4c 82a2 8142'),
      expected: { text: '港は広い。', encoding: 'shift_jis' },
    },
    {
      why: 'one line of UTF-16 without BOM, space or line end',
      input: Buffer.from('港は広い。船も多く、橋も長い。', 'utf16le'),
      expected: { text: '港は広い。船も多く、橋も長い。', encoding: 'utf-16le' },
    },
    { why: 'one accented name', input: bytes('436166e9'), expected: { text: 'Café', encoding: 'windows-1252' } },
    { why: 'ASCII', input: utf8('Article 1\n'), expected: { text: 'Article 1\n', encoding: 'utf-8' } },
    { why: 'a BOM goes once', input: utf8('\ufeff\ufeffa'), expected: { text: '\ufeffa', encoding: 'utf-8' } },
    { why: 'NFD stays', input: utf8('Vie\u0323\u0302t'), expected: { text: 'Vie\u0323\u0302t', encoding: 'utf-8' } },
    { why: 'lone CR and form feed stay', input: utf8('a\rb\fc'), expected: { text: 'a\rb\fc', encoding: 'utf-8' } },
    {
      why: 'U+FFFD in the file is a character',
      input: utf8('a\ufffdb'),
      expected: { text: 'a\ufffdb', encoding: 'utf-8' },
    },
    {
      why: 'a named encoding is taken',
      input: bytes('82a0'),
      options: { encoding: 'Shift-JIS' },
      expected: { text: 'あ', encoding: 'shift_jis' },
    },
    {
      why: 'a BOM goes before the name',
      input: utf8('\ufeff港'),
      options: { encoding: 'shift_jis' },
      expected: { text: '港', encoding: 'utf-8' },
    },
    {
      why: 'a declared encoding is taken where the text alone would not do',
      input: bytes('8ba4 93af 90ba 96be'),
      options: { declared: 'Shift_JIS' },
      expected: { text: '共同声明', encoding: 'shift_jis' },
    },
    {
      why: 'a declaration that is not true is passed over',
      input: utf8('港'),
      options: { declared: 'euc-jp' },
      expected: { text: '港', encoding: 'utf-8' },
    },
    {
      why: 'an unknown declaration is passed over',
      input: bytes('436166e9'),
      options: { declared: 'x-none' },
      expected: { text: 'Café', encoding: 'windows-1252' },
    },
  ];
  it.each(small)('$why', ({ input, options, expected }) => {
    expect(decode(input, 'a.txt', options)).toEqual(expected);
  });

  const text = fc
    .string({ unit: 'grapheme-composite', minLength: 1 })
    .filter((t) => t.trim() !== '' && !/[\u0000-\u001f\u007f]/.test(t) && !t.startsWith('\ufeff'));

  it('gives back any text from UTF-8', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(decode(utf8(t), 'a')).toEqual({ text: t, encoding: 'utf-8' });
      }),
    );
  });

  it('gives back any text from UTF-16 with BOM', () => {
    fc.assert(
      fc.property(text, (t) => {
        const le = Buffer.from(`\ufeff${t}`, 'utf16le');
        expect(decode(le, 'a')).toEqual({ text: t, encoding: 'utf-16le' });
        expect(decode(le.swap16(), 'a')).toEqual({ text: t, encoding: 'utf-16be' });
      }),
    );
  });

  it('gives a text without U+0000 and lone surrogates, or a fault, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        let decoded: string;
        try {
          decoded = decode(input, 'a').text;
        } catch (error) {
          expect(error).toBeInstanceOf(Fault);
          return;
        }
        expect(decoded).not.toMatch(/\u0000|\p{Surrogate}/u);
        expect(decoded.trim()).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what decode refuses', () => {
  const bad: { why: string; input: Uint8Array; options?: DecodeOptions; where: string; what: string }[] = [
    { why: 'an empty file', input: bytes(''), where: 'notes/treaty.txt', what: 'the file is empty' },
    { why: 'only a BOM', input: bytes('efbbbf'), where: 'notes/treaty.txt', what: 'only white space' },
    { why: 'white space', input: utf8(' \r\n　\t'), where: 'notes/treaty.txt', what: 'only white space' },
    { why: 'PDF', input: utf8('%PDF-1.7\n'), where: 'notes/treaty.txt', what: 'a PDF file' },
    { why: 'DOCX', input: bytes('504b0304 1400 0000 0800'), where: 'notes/treaty.txt', what: 'a ZIP file (as DOCX' },
    {
      why: 'old Word',
      input: bytes('d0cf11e0a1b11ae1 00000000'),
      where: 'notes/treaty.txt',
      what: 'old Microsoft Office file',
    },
    { why: 'RTF', input: utf8('{\\rtf1 a}'), where: 'notes/treaty.txt', what: 'an RTF file' },
    {
      why: 'many NULs',
      input: bytes('4100 0000 0142 0000 0003 ff'),
      where: 'notes/treaty.txt',
      what: 'binary file: byte 2 is NUL',
    },
    {
      why: 'control characters',
      input: bytes('41 01 02 03 42'),
      where: 'notes/treaty.txt',
      what: '3 of its 5 bytes are control characters',
    },
    { why: 'a stray NUL', input: utf8(`${JA}港\u0000湾`), where: 'notes/treaty.txt:3', what: 'U+0000' },
    { why: 'UTF-32', input: bytes('fffe0000 41000000'), where: 'notes/treaty.txt', what: 'UTF-32' },
    {
      why: 'a lone surrogate',
      input: bytes('feff 0041 000a 6e2f d83d 0042'),
      where: 'notes/treaty.txt:2:2',
      what: 'lone surrogate U+D83D',
    },
    {
      why: 'a low half alone',
      input: bytes('fffe 4100 00de'),
      where: 'notes/treaty.txt:1:2',
      what: 'lone surrogate U+DE00',
    },
    { why: 'NUL in UTF-16', input: bytes('feff 0041 000d 000a 0000'), where: 'notes/treaty.txt:2', what: 'U+0000' },
    {
      why: 'half a unit',
      input: bytes('fffe 4100 42'),
      where: 'notes/treaty.txt',
      what: 'ends in the middle of a character',
    },
    {
      why: 'UTF-8 with a few bad bytes',
      input: fixture('ja.with-two-bad-bytes.txt'),
      where: 'notes/treaty.txt:3',
      what: 'byte 127 of the file (0xE5)',
    },
    {
      why: 'UTF-8 cut off',
      input: utf8(JA).subarray(0, 20),
      where: 'notes/treaty.txt:1',
      what: 'byte 19 of the file (0xE3)',
    },
    {
      why: 'UTF-8 and Shift_JIS joined',
      input: fixture('joined.utf-8-and-shift_jis.txt'),
      where: 'notes/treaty.txt:3',
      what: 'is not valid UTF-8',
    },
    {
      why: 'a BOM that lies',
      input: bytes('efbbbf 41 ff'),
      where: 'notes/treaty.txt:1',
      what: 'byte 5 of the file (0xFF)',
    },
    {
      why: 'an encoding for a font',
      input: fixture('vi.tcvn3.txt'),
      where: 'notes/treaty.txt',
      what: 'the encoding cannot be told',
    },
    {
      why: 'Russian in windows-1251',
      input: bytes('cff0e8e2e5f220ece8f0'),
      where: 'notes/treaty.txt',
      what: 'the encoding cannot be told',
    },
    {
      why: 'a wrong named encoding',
      input: bytes('ff41'),
      options: { encoding: 'euc-jp' },
      where: 'notes/treaty.txt',
      what: 'not valid euc-jp',
    },
    {
      why: 'named UTF-8',
      input: bytes('41 0a ff'),
      options: { encoding: 'utf8' },
      where: 'notes/treaty.txt:2',
      what: 'byte 3',
    },
  ];
  it.each(bad)('$why', ({ input, options, where, what }) => {
    const fault = faultOf(input, options);
    expect(fault.kind).toBe('input');
    expect(fault.details).toHaveLength(1);
    expect(fault.details[0]).toMatchObject({
      where,
      what: expect.stringContaining(what),
      cure: expect.stringMatching(/\w/),
    });
  });

  it('an encoding that does not exist', () => {
    const fault = faultOf(utf8('a'), { encoding: 'utf-9' });
    expect(fault.kind).toBe('usage');
    expect(fault.message).toContain('"utf-9"');
  });
});
