import { analyse } from 'chardet';
import { countScripts, type ScriptCounts } from '../text/script-counts.js';

/** The encodings without a mark of their own that the texts of the four languages come in. */
export type LegacyEncoding =
  | 'shift_jis'
  | 'euc-jp'
  | 'euc-kr'
  | 'windows-1258'
  | 'windows-1252'
  | 'utf-16le'
  | 'utf-16be';

const CANDIDATES: readonly LegacyEncoding[] = [
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1258',
  'utf-16le',
  'utf-16be',
  'windows-1252',
];

/** Characters of the decoded text that plausibility is judged by, from the first one outside ASCII on. In UTF-16 units. */
const SAMPLE = 200_000;

/** Units before the first one outside ASCII that its share is counted over. */
const CONTEXT = 1000;

/** Bytes for the statistical guess. */
const GUESS_BYTES = 65_536;

/**
 * Finds the encoding of bytes that are not UTF-8: the first of the statistical guesses, then of all candidates, that decodes without an
 * error and gives text in the script the encoding is for.
 * @param candidates all by default
 */
export function guessEncoding(
  bytes: Uint8Array,
  candidates: readonly LegacyEncoding[] = CANDIDATES,
): { text: string; encoding: LegacyEncoding } | undefined {
  for (const encoding of order(bytes, candidates)) {
    const text = decodeStrictly(bytes, encoding);
    if (text !== undefined && isPlausible(text, encoding)) return { text, encoding };
  }
  return undefined;
}

/**
 * @param encoding a label of the WHATWG Encoding Standard
 * @returns the text without BOM, windows-1258 normalised to NFC; `undefined` when a byte is not valid
 * @throws RangeError for an unknown label
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  if (decoder.encoding === 'windows-1252') return decodeWindows1252(bytes);
  try {
    const text = decoder.decode(bytes);
    // Vietnamese in windows-1258 has tone marks as characters of their own: ệ is ê and a dot below.
    return decoder.encoding === 'windows-1258' ? text.normalize('NFC') : text;
  } catch {
    return undefined;
  }
}

/** The characters of bytes 0x80–0x9F; a space where the encoding has none. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20's own decoder reads 0x80–0x9F as control characters (as ISO 8859-1), so curly quotes would be lost. */
function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const decoded = text.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? ' ');
  return /[\u0081\u008d\u008f\u0090\u009d]/.test(text) ? undefined : decoded;
}

/** The candidates in the order of the statistical guess; those it does not name come last. */
function order(bytes: Uint8Array, candidates: readonly LegacyEncoding[]): LegacyEncoding[] {
  const start = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  const guesses = analyse(bytes.subarray(start, start + GUESS_BYTES)).map((match) => match.name.toLowerCase());
  const rank = (encoding: LegacyEncoding): number => {
    // windows-1252 takes almost any bytes, so it must not come before an encoding that proves itself.
    if (encoding === 'windows-1252') return guesses.length + 1;
    const place = guesses.indexOf(encoding);
    return place < 0 ? guesses.length : place;
  };
  return candidates.toSorted((a, b) => rank(a) - rank(b));
}

/** True when the text looks like what the encoding was made for. */
function isPlausible(text: string, encoding: LegacyEncoding): boolean {
  if (/[\u0000\u0080-\u009f\ufffd\uffff]/.test(text)) return false;
  const start = Math.max(0, text.search(/[^\u0000-\u007f]/));
  const sample = text.slice(start, start + SAMPLE);
  const n = countScripts(sample);
  switch (encoding) {
    case 'shift_jis':
    case 'euc-jp':
      return isJapanese(n);
    case 'euc-kr':
      return isKorean(n);
    case 'windows-1258':
      // A mark that NFC could not join stands on a letter that Vietnamese never puts it on.
      return isVietnamese(n) && !/\p{M}/u.test(sample);
    case 'windows-1252':
      return isWestern(text.slice(Math.max(0, start - CONTEXT), start + SAMPLE));
    case 'utf-16le':
    case 'utf-16be':
      // All but one line of Japanese has spaces or line ends. Without them any bytes would do, as most units are ideographs or hangul.
      if (!/[\u0000-\u00ff]/.test(text)) return isJapanese(n);
      return isJapanese(n) || isKorean(n) || isVietnamese(n) || (n.ascii > 0 && n.ascii > 10 * foreign(n));
  }
}

/** Half-width kana stand against it: bytes of EUC read as Shift_JIS become them. The shares are far from those of any running text. */
function isJapanese(n: ScriptCounts): boolean {
  const japanese = n.kana + n.kanji;
  const wrong = n.halfwidthKana + n.hangul + n.jamo + n.vietnamese + n.otherLatin + n.other;
  return n.kana >= 0.1 * japanese && n.kana > 0 && wrong <= 0.2 * japanese;
}

function isKorean(n: ScriptCounts): boolean {
  const wrong = n.jamo + n.kana + n.halfwidthKana + n.vietnamese + n.otherLatin + n.other;
  return n.hangul > 0 && n.kanji <= n.hangul && wrong <= 0.1 * n.hangul;
}

function isVietnamese(n: ScriptCounts): boolean {
  const wrong = n.otherLatin + n.other + n.kana + n.kanji + n.hangul + n.jamo + n.halfwidthKana;
  return n.strong > 0 && n.strong >= 0.2 * n.vietnamese && wrong <= 0.05 * n.vietnamese;
}

/** English with curly quotes and a few accented names. More characters outside ASCII than that are another encoding, as Vietnamese for a TCVN3 font. */
function isWestern(sample: string): boolean {
  const special = sample.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  return special <= Math.max(2, 0.1 * sample.length);
}

function foreign(n: ScriptCounts): number {
  return n.kana + n.halfwidthKana + n.kanji + n.hangul + n.jamo + n.vietnamese + n.otherLatin + n.other;
}
