import type { Span } from '../core/span.js';
import type { Garbled } from './garbled.js';
import { type LegacyEncoding, legacyText, windows1252Byte } from './legacy-bytes.js';
import { COMMON_CHARACTER, readUtf8 } from './utf8-sequence.js';

/** One character in UTF-8, each byte of which has become a character. */
interface Sequence extends Span {
  readonly code: number;
  /** One of its characters never follows a letter in text that is right: the © of Ã©. */
  readonly odd: boolean;
}

const HIGH = /[\u0080-\u00ff][\u0080-\uffff]/;
/** Marks that may well follow a letter with an accent: "thì…”". */
const COMMON = new Set([...'…‘’“”•–—™«»·\u00a0']);
const OTHER_ALPHABET = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Plain letters that may stand between two damaged ones of a word: the "ng ngh" of "cÃ´ng nghá»‡" without the space. */
const INSIDE_WORD = /^[A-Za-z0-9'’-]{0,24}$/;
/** Sequences that lack a byte, as where 0x81 was dropped: ã“ã‚“ã«ã¡ã¯; and the half of a quotation mark: â€. */
const TORN = /(?:[ã-ìîï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}){3,}|â€(?:\u009d|(?![\u0080-\uffff]))/g;

/** Words in UTF-8 that were read as windows-1252, or as ISO 8859-1. */
export function utf8AsWindows1252(text: string): Garbled[] {
  if (!HIGH.test(text)) return [];
  const whole = groupsOf(sequencesOf(text), text)
    .filter((group) => isDamage(group, text))
    .map((group) => {
      const span = { start: group[0]!.start, end: group.at(-1)!.end };
      return { ...span, encoding: 'UTF-8', readAs: 'windows-1252', repair: repaired(group, text) };
    });
  const torn = [...text.matchAll(TORN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    encoding: 'UTF-8',
    readAs: 'windows-1252',
  }));
  return [...whole, ...torn];
}

function sequencesOf(text: string): Sequence[] {
  const found: Sequence[] = [];
  for (let at = 0; at < text.length; at++) {
    const sequence = text.charCodeAt(at) > 0x7f ? sequenceAt(text, at) : undefined;
    if (!sequence) continue;
    found.push(sequence);
    at = sequence.end - 1;
  }
  return found;
}

function sequenceAt(text: string, at: number): Sequence | undefined {
  const read = readUtf8((k) => windows1252Byte(text.charAt(at + k)) ?? -1);
  if (!read) return undefined;
  const tail = [...text.slice(at + 1, at + read.length)];
  return { start: at, end: at + read.length, code: read.code, odd: tail.some((character) => !COMMON.has(character)) };
}

/** Sequences of one word together. */
function groupsOf(sequences: readonly Sequence[], text: string): Sequence[][] {
  const groups: Sequence[][] = [];
  for (const sequence of sequences) {
    const last = groups.at(-1);
    if (last && INSIDE_WORD.test(text.slice(last.at(-1)!.end, sequence.start))) last.push(sequence);
    else groups.push([sequence]);
  }
  return groups;
}

/** Whether a word is damaged: what comes out is text, and what stands there is hardly. */
function isDamage(group: readonly Sequence[], text: string): boolean {
  const meant = group.map(({ code }) => String.fromCodePoint(code));
  // Double damage gives characters that are again of windows-1252.
  if (
    !meant.every(
      (sign, k) =>
        COMMON_CHARACTER.test(sign) || (group.length > 1 && (OTHER_ALPHABET.test(sign) || group[k]!.code < 0x100)),
    )
  )
    return false;
  if (group.filter(({ odd }) => odd).length > 1) return true;
  const [first] = group as [Sequence];
  const before = text.charAt(first.start - 1);
  // A footnote mark after a word in capitals: DÂ².
  if (first.odd) return first.end - first.start > 2 || !/\p{Lu}/u.test(before);
  const after = text.charAt(group.at(-1)!.end);
  return (
    !/\p{Lu}/u.test(before) && (group.length > 1 || /\p{Ll}/u.test(after) || (/\d/.test(before) && first.code === 0xa0))
  );
}

function repaired(group: readonly Sequence[], text: string): string {
  let result = '';
  let at = group[0]!.start;
  for (const { start, end, code } of group) {
    result += text.slice(at, start) + String.fromCodePoint(code);
    at = end;
  }
  const [again] = utf8AsWindows1252(result);
  const isWhole = again && again.start === 0 && again.end === result.length && again.repair !== undefined;
  return (isWhole ? again.repair! : result).replaceAll('\ufeff', '');
}

/** Marks and letters that no language has four of in a row; letters alone may be an alphabet. */
const TWO_BYTES = /(?=[\u00c0-\u00fe]*[\u00a1-\u00bf])[\u00a1-\u00fe]{4,}/g;

/** Encodings of two bytes a character that were read byte by byte: ÇÑ±¹ for 한국, ƒeƒXƒg for テスト. */
const LEGACY: readonly {
  readonly pattern: RegExp;
  readonly encoding: LegacyEncoding;
  readonly name: string;
  readonly good: RegExp;
}[] = [
  { pattern: TWO_BYTES, encoding: 'euc-kr', name: 'EUC-KR', good: /^[가-힣]+$/u },
  {
    pattern: TWO_BYTES,
    encoding: 'euc-jp',
    name: 'EUC-JP',
    good: /^(?=.*[ぁ-ヶ])[\u3001-\u30ff\u4e00-\u9fff]+$|^[\u4e00-\u9fff]{3,}$/u,
  },
  {
    pattern: /(?:[‚ƒ][!-ÿ€…‘’“”•–—˜™š›œžŸŠŒŽ†‡ˆ‰‹„‚ƒ]){2,}/g,
    encoding: 'shift_jis',
    name: 'Shift_JIS',
    good: /^[ぁ-ヿ]+$/u,
  },
];

/** Words in an older encoding of Korean or Japanese that were read as windows-1252. */
export function legacyAsWindows1252(text: string): Garbled[] {
  if (!/[\u00a1-\u00fe‚ƒ]{2}|[‚ƒ]./.test(text)) return [];
  const found: Garbled[] = [];
  for (const { pattern, encoding, name, good } of LEGACY) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const repair = legacyText(
        [...match[0]].map((sign) => windows1252Byte(sign) ?? 0),
        encoding,
      );
      const isNew = !found.some((other) => other.start < end && start < other.end);
      if (isNew && repair !== undefined && good.test(repair)) {
        found.push({ start, end, encoding: name, readAs: 'windows-1252', repair });
      }
    }
  }
  return found;
}
