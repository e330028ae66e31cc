import { Fault } from '../core/fault.js';
import { createLocator } from '../text/position.js';
import { refuseBinary } from './binary.js';
import { decodeStrictly, guessEncoding } from './encodings.js';
import { utf8Damage } from './utf8-damage.js';

export interface Decoded {
  /** The text that all offsets point into: BOM dropped, nothing else changed; windows-1258 is normalised to NFC. */
  readonly text: string;
  /** Lower-case name of the WHATWG Encoding Standard. */
  readonly encoding: string;
}

export interface DecodeOptions {
  /** An encoding the user named: nothing else is tried. A BOM still goes first, as the Encoding Standard has it. */
  readonly encoding?: string;
  /** An encoding the file names itself (`<meta charset>`): tried before guessing. */
  readonly declared?: string;
}

/** From here on a file that is not UTF-8 is a damaged UTF-8 file and no other encoding: share of its bytes above 0x7F in valid sequences. */
const MOSTLY_UTF8 = 0.8;
/** The same for sequences of three and more bytes, which other encodings rarely form: at most 0.22 of a line, measured on Shift_JIS, EUC-JP and EUC-KR. */
const MOSTLY_UTF8_LONG = 0.3;

const SAVE_AS_UTF8 = 'Save it as UTF-8.';

/**
 * Turns the bytes of a file into text. In this order: BOM (UTF-8, UTF-16), the named encoding, ISO-2022-JP by its escape sequences,
 * strict UTF-8, the encoding the file declares, then Shift_JIS, EUC-JP, EUC-KR, windows-1258, UTF-16 without BOM and windows-1252, each
 * only when it decodes without an error and gives the script it is for. Nothing is ever replaced by U+FFFD.
 *
 * Texts in windows-1258, which writes tone marks as characters of their own, come out normalised to NFC; offsets point into that.
 * @param path for messages only
 * @throws Fault `input` for empty, binary, damaged and unknown text; `usage` for an unknown encoding name
 */
export function decode(bytes: Uint8Array, path: string, options: DecodeOptions = {}): Decoded {
  if (bytes.length === 0) throw emptyFault(path, 'the file is empty');
  const decoded = decodeBytes(bytes, path, options);
  refuseUnusable(decoded.text, path);
  return decoded;
}

function decodeBytes(bytes: Uint8Array, path: string, options: DecodeOptions): Decoded {
  const marked = markedEncoding(bytes, path);
  if (marked) return decodeAs(bytes, path, marked);
  if (options.encoding !== undefined) return decodeAs(bytes, path, knownEncoding(options.encoding, path));

  // In UTF-16 one half of many characters (spaces, line ends, 、 and 。) is a control byte; all other encodings here have hardly any.
  if (bytes.length % 2 === 0 && bytes.some((byte) => byte < 0x09)) {
    const utf16 = guessEncoding(bytes, ['utf-16le', 'utf-16be']);
    if (utf16) return utf16;
  }
  refuseBinary(bytes, path);
  if (hasJisEscapes(bytes)) return decodeAs(bytes, path, 'iso-2022-jp');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8' };

  const damage = utf8Damage(bytes);
  if (damage.valid >= MOSTLY_UTF8 || damage.long >= MOSTLY_UTF8_LONG) throw damagedFault(bytes, path, damage.offset);
  const legacy = decodeDeclared(bytes, options.declared) ?? guessEncoding(bytes);
  if (legacy) return legacy;
  throw new Fault('input', {
    where: path,
    what: 'the encoding cannot be told: the text is neither UTF-8 nor plausible Shift_JIS, EUC-JP, ISO-2022-JP, EUC-KR, windows-1258, windows-1252 or UTF-16',
    cure: SAVE_AS_UTF8,
  });
}

/** The encoding that a byte order mark tells. */
function markedEncoding(bytes: Uint8Array, path: string): string | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new Fault('input', {
      where: path,
      what: 'the file is UTF-32, which taiyaku does not read',
      cure: SAVE_AS_UTF8,
    });
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function knownEncoding(label: string, path: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    throw new Fault('usage', {
      where: path,
      what: `"${label}" is no encoding that taiyaku knows`,
      cure: 'Use utf-8, utf-16le, utf-16be, shift_jis, euc-jp, iso-2022-jp, euc-kr, windows-1258 or windows-1252.',
    });
  }
}

function decodeAs(bytes: Uint8Array, path: string, encoding: string): Decoded {
  const text = decodeStrictly(bytes, encoding);
  if (text !== undefined) return { text, encoding };
  if (encoding === 'utf-8') throw damagedFault(bytes, path, utf8Damage(bytes).offset);
  if (encoding.startsWith('utf-16')) throw damagedUtf16Fault(bytes, path, encoding);
  throw new Fault('input', { where: path, what: `the text is not valid ${encoding}`, cure: SAVE_AS_UTF8 });
}

/** A declaration is only a hint: pages are often re-encoded without it being changed. */
function decodeDeclared(bytes: Uint8Array, declared: string | undefined): Decoded | undefined {
  if (declared === undefined) return undefined;
  try {
    const encoding = new TextDecoder(declared).encoding;
    const text = encoding.startsWith('utf-') ? undefined : decodeStrictly(bytes, encoding);
    return text === undefined || /[\u0080-\u009f]/.test(text) ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

/** ISO-2022-JP (RFC 1468) is seven-bit and switches to two-byte characters by ESC $ @ or ESC $ B. */
function hasJisEscapes(bytes: Uint8Array): boolean {
  let escapes = false;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x80) return false;
    if (byte === 0x1b && bytes[i + 1] === 0x24 && (bytes[i + 2] === 0x40 || bytes[i + 2] === 0x42)) escapes = true;
  }
  return escapes;
}

function damagedFault(bytes: Uint8Array, path: string, offset: number): Fault {
  const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return new Fault('input', {
    where: `${path}:${lineOfByte(bytes, offset)}`,
    what: `byte ${offset + 1} of the file (${byte}) is not valid UTF-8, though the rest looks like UTF-8`,
    cure: 'Save the whole file as UTF-8; if it was joined from files in different encodings, convert each before joining.',
  });
}

function damagedUtf16Fault(bytes: Uint8Array, path: string, encoding: string): Fault {
  const units = Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  const text = (encoding === 'utf-16be' ? units.swap16() : units).toString('utf16le').replace(/^\ufeff/, '');
  const lone = text.search(/\p{Surrogate}/u);
  if (lone >= 0) return surrogateFault(text, lone, path);
  const cure = `The file may have been cut off; ${SAVE_AS_UTF8.toLowerCase()}`;
  return new Fault('input', {
    where: path,
    what: `the text ends in the middle of a character (${encoding}, odd number of bytes)`,
    cure,
  });
}

/** Lines as editors count them: CRLF, LF and CR end one. */
function lineOfByte(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 0x0a || (bytes[i] === 0x0d && bytes[i + 1] !== 0x0a)) line++;
  return line;
}

function refuseUnusable(text: string, path: string): void {
  if (text.trim() === '') throw emptyFault(path, 'the file has only white space');
  const nul = text.indexOf('\u0000');
  if (nul >= 0) {
    const where = `${path}:${createLocator(text).locate(nul).line}`;
    throw new Fault('input', {
      where,
      what: 'the text has the character U+0000',
      cure: 'Remove it, or export the text again.',
    });
  }
  const lone = text.search(/\p{Surrogate}/u);
  if (lone >= 0) throw surrogateFault(text, lone, path);
}

function surrogateFault(text: string, offset: number, path: string): Fault {
  const code = text.charCodeAt(offset).toString(16).toUpperCase();
  const { line, column } = createLocator(text).locate(offset);
  return new Fault('input', {
    where: `${path}:${line}:${column}`,
    what: `half of a character (lone surrogate U+${code})`,
    cure: 'Remove it, or export the text again.',
  });
}

/** Also thrown by who finds no text in the blocks of a file. */
export function emptyFault(path: string, what: string): Fault {
  return new Fault('input', { where: path, what, cure: 'Check that this is the right file and that it was saved.' });
}
