import { isDigit } from './numerals.js';
import { matchAt } from './phrase-table.js';
import { before } from './quantity-language.js';

/**
 * Names whose digits are part of them, with what the digits look like. Origin: standards bodies and aircraft makers that put a space before the
 * number in running text; the other makers (A320, F-35) write letters that touch their digits.
 */
const NAMED: readonly (readonly [name: RegExp, digits: RegExp])[] = [
  [
    /(?<![A-Za-z])(?:ISO|IEC|IEEE|RFC|DIN|ANSI|ASTM|TCVN|QCVN|(?:JIS|KS) ?[A-Z])(?:\/[A-Z]{2,5})? ?-?$/,
    /\d{2,6}(?:[-.:]\d{1,4})*/y,
  ],
  [/(?:Boeing|BOEING|ボーイング|보잉)[ -]?$/, /7\d7(?:-\d{1,4})?/y],
  [/(?:COVID|Covid|covid|コロナ|코로나|코로나바이러스)[ -]?$/, /19(?!\d)/y],
];
/** What ends so may be one of the names. */
const NAME_END = /[A-Zgdグナ잉나스] ?-?$/;

/** `+84 24 3825 1234`, `+84903123456`, the plus not included; +1.500.000 is an amount. */
const WITH_COUNTRY = /\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,6}(?![\d.,])|\d{10,15}(?![\d.,])/y;
/** `024 3825 1234`, `0120-828-100`, `06236-0001`: no amount begins with a zero. */
const FROM_ZERO = /0\d{1,4}(?:[ .-]\d{2,5}){1,4}(?![\d%])/y;
/** `(202) 555-0173`, `(84-24) 3825 1234`, the bracket not included. */
const AREA_IN_BRACKETS = /\d{2,4}(?:-\d{1,4})?\) ?\d{3,4}[ .-]\d{3,4}(?!\d)/y;
/** `1-7-1`, `978-4-00-310101-8`: a range has two ends. */
const CHAIN = /\d{1,7}(?:[-\u2010\u2212]\d{1,7}){2,}/y;
/** `100-0014`. */
const ZERO_LATER = /\d{3}-0\d{3}(?!\d)/y;
const POSTAL = /\d{3}-\d{4}(?!\d)/y;
const LEAST_DIGITS = 8;

/**
 * Numbers for help, in use in Asia, Europe and America, after a word for calling them. "Call 112 people" is told apart by the noun: after a number
 * for help comes the end of a clause or a word that joins.
 */
const HELP_BEFORE = /(?<!\p{L})(?:call|calls|called|calling|dial|dials|dialed|dialled|dialing|phone|ring|gọi|bấm)\s$/iu;
const HELP =
  /(?:000|11[0-9]|911|99[0-9])(?![\d.,:/%-]*\d)(?!\s(?!(?:at|for|if|or|and|to|in|immediately|now|right|when|ngay|để|khi|nếu|hoặc|và)\s)\p{L})/uy;

/**
 * The end of digits that belong to a name, with or without a space: ISO 9001:2015, Boeing 737-800, 코로나19.
 * @param text NFKC
 * @param at offset of a digit that no other digit precedes
 */
export function namedCodeEnd(text: string, at: number): number | undefined {
  const ahead = before(text, at, 14);
  if (!NAME_END.test(ahead)) return undefined;
  for (const [name, digits] of NAMED) {
    const found = name.test(ahead) ? matchAt(digits, text, at) : undefined;
    if (found) return at + found[0].length;
  }
  return undefined;
}

/**
 * The end of digits whose form shows that they count nothing: telephone numbers, postal codes, house numbers such as 1-7-1. Dates have been read
 * before.
 * @param text NFKC
 * @param at offset of a digit that no other digit precedes
 */
export function codeEnd(text: string, at: number): number | undefined {
  const match = telephone(text, at) ?? matchAt(CHAIN, text, at) ?? matchAt(ZERO_LATER, text, at);
  if (match) return at + match[0].length;
  const postal = /〒 ?$/.test(before(text, at, 2)) ? matchAt(POSTAL, text, at) : undefined;
  const help = HELP_BEFORE.test(before(text, at, 12)) ? matchAt(HELP, text, at) : undefined;
  const found = postal ?? help;
  return found && at + found[0].length;
}

function telephone(text: string, at: number): RegExpExecArray | undefined {
  const sign = text.charAt(at - 1);
  if (sign === '+' && !isDigit(text, at - 2)) return long(matchAt(WITH_COUNTRY, text, at));
  const inBrackets = sign === '(' ? matchAt(AREA_IN_BRACKETS, text, at) : undefined;
  return inBrackets ?? (text[at] === '0' ? long(matchAt(FROM_ZERO, text, at)) : undefined);
}

function long(match: RegExpExecArray | undefined): RegExpExecArray | undefined {
  return match && match[0].replace(/\D/g, '').length >= LEAST_DIGITS ? match : undefined;
}
