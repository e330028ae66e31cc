import type { LanguageCode } from '../core/language.js';
import type { Span } from '../core/span.js';
import { windows1252Character } from './legacy-bytes.js';

/** A character that has no business in a text. */
export interface StrayCharacter extends Span {
  /** `lost`: it stands for one that was lost; `private`: it means something in one font only; the others are not seen. */
  readonly kind: 'lost' | 'private' | 'invisible' | 'direction' | 'control';
  readonly code: number;
  /** What should stand there; absent where nobody can tell. */
  readonly repair?: string;
}

/**
 * Characters that may be strays: controls, separators, those that Unicode lets programs ignore, the replacement characters, private use, noncharacters.
 * The word joiner (U+2060) is left out: it keeps a line from being broken anywhere.
 */
const CANDIDATE =
  /(?![\t\n\r\u2060])(?:\p{Cc}|\p{Zl}|\p{Zp}|\p{Co}|\p{Bidi_Control}|\p{Default_Ignorable_Code_Point}|[\ufff9-\ufffd\ufdd0-\ufdef\ufffe\uffff])/gu;
const DIRECTION = /\p{Bidi_Control}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Letters of scripts in which nothing joins, parts or orders letters that is not seen. */
const PLAIN_SCRIPT =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const ALPHABET = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const EMOJI = /\ufe0f|[\p{Extended_Pictographic}\p{Emoji_Modifier}\u{e0020}-\u{e007f}]/u;
/** Where a long address or path may be broken. */
const BREAK = /[/\\\-_.?&=@–—#%:]/u;

/** Characters that have no business in a text, in order. */
export function strayCharacters(text: string, language: LanguageCode): StrayCharacter[] {
  const found: StrayCharacter[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    const before = lastCharacter(text, match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
    const span = { start: match.index, end: match.index + match[0].length };
    const code = match[0].codePointAt(0)!;
    const kind = kindOf(match[0], code);
    if (kind === 'direction' && RIGHT_TO_LEFT.test(text)) continue;
    if (kind === 'invisible' && hasFunction(match[0], before, [...after][0] ?? '')) continue;
    const repair = repairOf(kind, code, before, after, language);
    found.push({ ...span, kind, code, ...(repair === undefined ? {} : { repair }) });
  }
  return found;
}

function lastCharacter(text: string, end: number): string {
  return [...text.slice(Math.max(0, end - 2), end)].at(-1) ?? '';
}

function kindOf(character: string, code: number): StrayCharacter['kind'] {
  if (/\p{Co}/u.test(character)) return 'private';
  if (code >= 0xfffc || (code >= 0xfdd0 && code <= 0xfdef)) return code <= 0xffff ? 'lost' : 'invisible';
  if (DIRECTION.test(character)) return 'direction';
  return /[\p{Cc}\p{Zl}\p{Zp}\ufff9-\ufffb]/u.test(character) ? 'control' : 'invisible';
}

/** Whether an invisible character does something where it stands. */
function hasFunction(character: string, before: string, after: string): boolean {
  const isOther = (letter: string) => LETTER.test(letter) && !PLAIN_SCRIPT.test(letter) && !/\p{M}/u.test(letter);
  if (isOther(before) || isOther(after)) return true;
  if (/[\ufe00-\ufe0f]/u.test(character))
    return !ALPHABET.test(before) && /[^\s\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(before);
  if (/[\u{e0100}-\u{e01ef}]/u.test(character)) return /\p{Script=Han}/u.test(before);
  switch (character) {
    case '\u200d':
      return EMOJI.test(before);
    case '\u200b':
      return BREAK.test(before) || BREAK.test(after);
    case '\u00ad':
      return ALPHABET.test(before) && ALPHABET.test(after);
    case '\u034f':
      return /\p{M}/u.test(before + after);
    case '\u115f':
    case '\u1160':
      return /[\u1100-\u11ff]/u.test(before + after);
    default:
      return /[\u{e0020}-\u{e007f}]/u.test(character) && EMOJI.test(before);
  }
}

/** Languages that set words apart with spaces: a line break that became a control character stood for one. */
const SPACED: ReadonlySet<LanguageCode> = new Set(['vi', 'ko', 'en']);
const LINE_BREAKS: ReadonlySet<number> = new Set([0x0b, 0x0c, 0x85, 0x2028, 0x2029]);

function repairOf(
  kind: StrayCharacter['kind'],
  code: number,
  before: string,
  after: string,
  language: LanguageCode,
): string | undefined {
  if (kind === 'lost' || kind === 'private') return undefined;
  // A program that took windows-1252 for ISO 8859-1 leaves the marks of the one as controls of the other.
  if (code >= 0x80 && code <= 0x9f && code !== 0x85) return windows1252Character(code);
  const joins = LINE_BREAKS.has(code) && SPACED.has(language) && /\S$/.test(before) && /^\S/.test(after);
  return joins ? ' ' : '';
}
