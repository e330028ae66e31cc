import type { Span } from '../core/span.js';
import { addressKey, fileKey } from './web-address.js';

/** What a translation takes over as it stands, because a program or a reader's keyboard needs it letter by letter. */
export type VerbatimKind =
  | 'tag'
  | 'address'
  | 'mail'
  | 'placeholder'
  | 'entity'
  | 'path'
  | 'version'
  | 'hashtag'
  | 'handle'
  | 'phone'
  | 'code';

export interface Verbatim extends Span {
  readonly kind: VerbatimKind;
  readonly text: string;
  /** Equal for two that do the same: `<br>` and `<br/>`, an address in English and in Japanese. */
  readonly key: string;
  /** True for what may also be the name of a firm: example.com without https:// or www. */
  readonly weak: boolean;
}

interface Pattern {
  readonly kind: VerbatimKind;
  readonly pattern: RegExp;
  readonly keyOf: (text: string) => string;
  readonly weak?: boolean;
}

/** Elements that stand in running text, of HTML and of XLIFF 1.2 and 2.1 (inline elements). */
const ELEMENTS =
  'a abbr b bdi bdo big blockquote br cite code dd del dfn div dl dt em font h[1-6] hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var wbr bpt ept bx ex it ph g x mrk pc sc ec cp sm'
    .split(' ')
    .join('|');
const ADDRESS_LETTERS = "[\\w\\-.~:/?#[\\]@!$&'()*+,;=%]";
const DOMAIN =
  '(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:com|org|net|edu|gov|info|int|io|eu|jp|kr|vn|uk|us|cn|tw|fr|de)';
const NAMED =
  'nbsp|amp|lt|gt|quot|apos|copy|reg|trade|hellip|mdash|ndash|lsquo|rsquo|ldquo|rdquo|times|deg|middot|bull|yen|euro';
const FILE_ENDINGS =
  'txt|csv|tsv|pdf|docx?|xlsx?|pptx?|odt|ods|zip|gz|tar|7z|exe|dll|ini|conf|cfg|json|xml|ya?ml|html?|css|py|sh|bat|log|md|png|jpe?g|gif|svg|mp[34]|wav|bin|iso|apk|msi|sql|db';

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const DIGIT = '[\\d０-９]';
/** Marks between the groups of a telephone number; Japanese writes full-width ones, too. */
const BETWEEN = '[\\s().\\-‐‑–−－（）]';

/** The digits as they are dialled at home: +84 299 355 0117 is 0299 355 0117. */
function phoneKey(text: string): string {
  const digits = text.normalize('NFKC');
  return digits.replace(/^\+\s?8[124](?:\s?\(0\))?/u, '0').replace(/\D/gu, '');
}

/** Spaces and hyphens of a code are written as each language likes: ISO 9001, ISO-9001. */
function codeKey(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-‐‑–−]/gu, '');
}

/** In this order: what an earlier one has taken is not looked at again, tags excepted, whose attributes have addresses. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'tag',
    pattern: new RegExp(
      `</?(?:${ELEMENTS}|\\d{1,3})(?:\\s+[\\w:-]+(?:\\s*=\\s*(?:"[^"<>]*"|'[^'<>]*'|[^\\s"'<>]+))?)*\\s*/?>`,
      'gi',
    ),
    keyOf: (text) => /^<\/?\w+/.exec(text)![0].toLowerCase(),
  },
  { kind: 'mail', pattern: new RegExp(`(?<![\\w.+%-])[\\w.+%-]+[@＠]${DOMAIN}(?![\\w-])`, 'gi'), keyOf: folded },
  {
    kind: 'address',
    pattern: new RegExp(`\\b(?:https?|ftp)://${ADDRESS_LETTERS}+|\\bwww\\.${ADDRESS_LETTERS}+`, 'gi'),
    keyOf: addressKey,
  },
  {
    kind: 'address',
    pattern: new RegExp(`(?<![\\w@./-])${DOMAIN}(?:/${ADDRESS_LETTERS}*)?(?![\\w-])`, 'gi'),
    keyOf: addressKey,
    weak: true,
  },
  {
    kind: 'placeholder',
    pattern: /\{\{\s*[^{}\s]{1,40}\s*\}\}|[$#%]\{[^{}\s]{1,40}\}|\{(?:[\p{L}_][\p{L}\p{N}_.:-]{0,39}|\d{1,2})\}/gu,
    keyOf: (text) => text.replace(/\s/g, ''),
  },
  {
    kind: 'placeholder',
    pattern: /(?<![\d%％])%(?:\(\w+\)|\d\$)?[-+0#]*\d*(?:\.\d+)?(?:ll?|h|z)?[sdiufxXgeEc@](?![A-Za-z0-9])/gu,
    // A translation may number what the original leaves in order: %2$s of %1$s.
    keyOf: (text) => text.replace(/\d\$/, ''),
  },
  {
    kind: 'entity',
    pattern: new RegExp(`[&＆]\\s?(?:${NAMED}|#\\d{2,6}|#x[0-9a-f]{2,6})\\s?[;；]`, 'gi'),
    keyOf: (text) => folded(text).replace(/\s/g, ''),
  },
  {
    kind: 'path',
    pattern: new RegExp(
      `(?<![\\w/\\\\.])(?:[A-Za-z]:\\\\[\\w.\\\\-]+|(?:~|\\.{1,2})?/(?:[\\w.-]{0,60}[A-Za-z][\\w.-]{0,60}/)+[\\w.-]{0,60}\\w|[\\w-]+\\.(?:${FILE_ENDINGS})(?!\\w|\\.\\w))`,
      'g',
    ),
    keyOf: fileKey,
  },
  {
    kind: 'version',
    pattern: /(?<![\w.,-])v?\d+(?:\.\d+){2,4}(?:-[a-z]+\d*)?(?![\w,]|\.\d)/gi,
    keyOf: (text) => text.toLowerCase().replace(/^v/, ''),
  },
  {
    kind: 'hashtag',
    pattern: /(?<![\p{L}\p{N}&/#＃])[#＃](?=[\p{L}\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]{2,50}/gu,
    keyOf: folded,
  },
  { kind: 'handle', pattern: /(?<![\w.@＠])[@＠][A-Za-z]\w{2,29}(?![\w@.])/g, keyOf: folded },
  {
    kind: 'phone',
    pattern: new RegExp(
      `(?<![\\p{Script=Latin}\\p{N}.,/-])(?:\\+${DIGIT}{1,3}${BETWEEN}{0,2}|[(（][0０]${DIGIT}{1,4}[)）]${BETWEEN}?|[0０])(?:${DIGIT}${BETWEEN}{0,2}){7,10}${DIGIT}(?![\\p{Script=Latin}\\p{N}]|[.,]\\d)`,
      'gu',
    ),
    keyOf: phoneKey,
  },
  {
    // Numbers of acts and of standards, of types and of parts: 45/2027/TT-BCT, ISO 9001, HX-2050.
    kind: 'code',
    pattern:
      /(?<![\p{Script=Latin}\p{N}/.-])(?:\d{1,5}\/\d{4}\/[A-ZĐ]{2,}(?:-[A-ZĐ]+)*|[A-ZĐ]{1,8}[ ‐‑–−-]?\d{3,6}(?:[-:/.]\d{1,4}){0,3}[A-Z]?)(?![\p{Script=Latin}\p{N}])/gu,
    keyOf: codeKey,
  },
];

/** Formats of dates (strftime) are written for each language: %Y年%m月%d日. */
const DATE_FORMAT = /%-?[YymbHMSA](?![A-Za-z])/;
const SIGN = /[<{%&＆/\\#＃@＠.]|\d{3}|[０-９]{2}/;

/** What a translation takes over as it stands, in order of position. */
export function verbatims(text: string): Verbatim[] {
  if (!SIGN.test(text)) return [];
  const found: Verbatim[] = [];
  const taken = new Uint8Array(text.length);
  for (const { kind, pattern, keyOf, weak = false } of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const words = kind === 'address' ? withoutTail(match[0]) : match[0];
      const [start, end] = [match.index, match.index + words.length];
      if (kind === 'placeholder' && words.startsWith('%') && DATE_FORMAT.test(text)) continue;
      if (taken[start] || taken[end - 1] || (kind === 'version' && isDateOrAmount(words))) continue;
      if (kind !== 'tag') taken.fill(1, start, end);
      found.push({ start, end, kind, text: words, key: keyOf(words), weak });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The mark that ends the sentence, and the bracket round an address, are not part of it. */
function withoutTail(address: string): string {
  let text = address;
  for (;;) {
    const bare = text.replace(/[.,;:!?'"*]+$/, '');
    const isOpen = bare.split('(').length >= bare.split(')').length;
    const shorter = bare.endsWith(')') && !isOpen ? bare.slice(0, -1) : bare.replace(/\]$/, '');
    if (shorter === text) return text;
    text = shorter;
  }
}

/** 12.5.2024 and 2024.5.12 are dates, 1.250.000 is an amount. */
function isDateOrAmount(version: string): boolean {
  if (/^\d{1,3}(?:\.\d{3})+$/.test(version)) return true;
  return (
    /^(?:\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})|\d{4}\.\d{1,2}\.\d{1,2})$/.test(version) &&
    /(?:19|20)\d\d|\.\d\d$/.test(version)
  );
}
