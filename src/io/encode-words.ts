import { Fault, type FaultDetail } from '../core/fault.js';
import { graphemesOf } from '../text/columns.js';
import { decodeStrictly } from './encodings.js';

/** Turns words into the bytes of an encoding; undefined when it does not have one of their characters. */
export type Encoder = (words: string) => Uint8Array | undefined;

/** Encodings that are written, by their names in the Encoding Standard, and what the library calls them. */
const LEGACY: Readonly<Record<string, string>> = {
  shift_jis: 'shift_jis',
  'euc-jp': 'euc-jp',
  'euc-kr': 'cp949',
  'windows-1252': 'windows-1252',
  'windows-1258': 'windows-1258',
};

/**
 * The encoder for an encoding.
 * @param encoding lower-case name of the Encoding Standard
 * @param path for messages only
 * @throws Fault `input` for encodings that are read only
 */
export async function encoderFor(encoding: string, path: string): Promise<Encoder> {
  if (encoding === 'utf-8') return whole((text) => Buffer.from(text, 'utf8'));
  if (encoding === 'utf-16le') return whole((text) => Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return whole((text) => Buffer.from(text, 'utf16le').swap16());
  const name = LEGACY[encoding];
  if (name === undefined) {
    const what = `the file is in ${encoding}, which taiyaku reads and does not write`;
    throw new Fault('input', { where: path, what, cure: 'Save it as UTF-8 and check it again. Nothing was written.' });
  }
  const { default: iconv } = await import('iconv-lite');
  return (words) => {
    const bytes = iconv.encode(encoding === 'windows-1258' ? vietnameseForm(words) : words, name);
    // The library writes ? for what an encoding lacks: only what is read again as the same is the same.
    return decodeStrictly(bytes, encoding) === words ? bytes : undefined;
  };
}

function whole(encode: (text: string) => Uint8Array): Encoder {
  return (text) => (/\p{Surrogate}/u.test(text) ? undefined : encode(text));
}

/** Tone marks of Vietnamese, which windows-1258 writes behind their letter: ệ is ê and a dot below. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/u;

function vietnameseForm(text: string): string {
  return Array.from(text, (character) => {
    const apart = character.normalize('NFD');
    const tone = TONES.exec(apart)?.[0] ?? '';
    return apart.replace(tone, '').normalize('NFC') + tone;
  }).join('');
}

/**
 * Encodes words that are to stand in a file, character by character. One that the encoding has only as one sign is written as that: か with a voiced mark of its own as が.
 * @param place `ja.txt:12`, where they are to stand
 * @param missing takes a detail for each character that the encoding does not have
 */
export function encodeWords(
  words: string,
  encode: Encoder,
  encoding: string,
  place: string,
  missing: Map<string, FaultDetail>,
): Uint8Array {
  const all = encode(words);
  if (all) return all;
  const parts = graphemesOf(words).map((character) => {
    const bytes = encode(character) ?? encode(character.normalize('NFC'));
    if (bytes) return bytes;
    const codes = Array.from(
      character,
      (one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
    );
    missing.set(character, {
      where: place,
      what: `${encoding} has no ${character} (${codes.join(' ')})`,
      cure: 'Write it with other characters, or save the file as UTF-8 first. Nothing was written.',
    });
    return Buffer.alloc(0);
  });
  return Buffer.concat(parts);
}
