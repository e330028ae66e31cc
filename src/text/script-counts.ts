/** How many characters of each script a text has. What is no letter (digits, punctuation, white space) is not counted. */
export interface ScriptCounts {
  /** Full-width hiragana and katakana. */
  readonly kana: number;
  /** U+FF66–FF9F. Counted apart: bytes of other encodings read as Shift_JIS give long runs of them. */
  readonly halfwidthKana: number;
  /** The ideographs of everyday text, U+4E00–9FFF, and 々〆. */
  readonly kanji: number;
  /** Precomposed hangul syllables. */
  readonly hangul: number;
  /** Single hangul letters; rare in running text. */
  readonly jamo: number;
  /** A–Z, a–z. */
  readonly ascii: number;
  /** Latin letters with diacritics that Vietnamese has; `strong` of them no other widespread language has. */
  readonly vietnamese: number;
  readonly strong: number;
  /** Latin letters that Vietnamese does not have, as ç ü ß. */
  readonly otherLatin: number;
  /** Letters of any other script, rare ideographs, private-use characters. */
  readonly other: number;
}

/**
 * Vietnamese letters that hardly any other language writes: đ ơ ư, the hook above, the dot below, and tone marks on ă â ê ô ơ ư.
 * (ă alone is Romanian too, â ê ô and à é õ … are French, Portuguese, Italian.) Alphabet: TCVN 6909:2001.
 */
const STRONG = 'đơưảạấầẩẫậắằẳẵặẻẹẽếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỷỵỹ';
const SHARED = 'ăâêôàáãèéìíĩòóõùúũỳý';

const VIETNAMESE_STRONG = new Set([...STRONG, ...STRONG.toUpperCase()]);
const VIETNAMESE_SHARED = new Set([...SHARED, ...SHARED.toUpperCase()]);

/** True for a precomposed (NFC) letter that marks a word as Vietnamese. */
export function isStrongVietnamese(letter: string): boolean {
  return VIETNAMESE_STRONG.has(letter);
}

/** @param text NFC, or decomposed Vietnamese and Korean letters are not recognised. Linear. */
export function countScripts(text: string): ScriptCounts {
  const n = {
    kana: 0,
    halfwidthKana: 0,
    kanji: 0,
    hangul: 0,
    jamo: 0,
    ascii: 0,
    vietnamese: 0,
    strong: 0,
    otherLatin: 0,
    other: 0,
  };
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) n.ascii++;
    } else if (code < 0x300 || (code >= 0x1e00 && code < 0x1f00)) {
      if (VIETNAMESE_STRONG.has(character)) {
        n.vietnamese++;
        n.strong++;
      } else if (VIETNAMESE_SHARED.has(character)) n.vietnamese++;
      else if (/\p{L}/u.test(character)) n.otherLatin++;
    } else {
      const script = eastAsianScript(code);
      if (script) n[script]++;
      else if (/[\p{L}\p{Co}]/u.test(character)) n.other++;
    }
  }
  return n;
}

function eastAsianScript(code: number): 'kana' | 'halfwidthKana' | 'kanji' | 'hangul' | 'jamo' | undefined {
  if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc) return 'kana';
  if ((code >= 0x4e00 && code <= 0x9fff) || code === 0x3005 || code === 0x3006) return 'kanji';
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul';
  if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0x3131 && code <= 0x318e)) return 'jamo';
  if (code >= 0xff66 && code <= 0xff9f) return 'halfwidthKana';
  return undefined;
}
