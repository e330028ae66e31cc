import { isDigit, isLatin, readRoman } from '../../text/numerals.js';
import { matchAt } from '../../text/phrase-table.js';
import { before, type Draft, plainDraft, type Scan } from '../../text/quantity-language.js';
import { wordAt } from '../../text/word-at.js';
import { CARDINALS, DENOMINATORS, DOUBTFUL_MONTHS, MONTHS, ROMAN_CUES } from './numeral-tables.js';

const TIME_BEFORE =
  /(?:^|[^a-z])(?:in|of|since|until|till|by|during|last|next|this|early|late|mid|from|to|through|between|every|before|after|and)[\s-]+$/;
const ROMAN_BEFORE = new RegExp(`(?:^|[^a-z])(?:${ROMAN_CUES.join('|')})\\s*$`);
const HALF_DOZEN = /half[\s-]a[\s-]dozen(?![a-z])/y;
const A_DOZEN = /a[\s-]dozen(?![a-z])/y;
const units = Object.keys(CARDINALS).filter((word) => CARDINALS[word]! < 10);
const teens = Object.keys(CARDINALS).filter((word) => CARDINALS[word]! >= 10 && CARDINALS[word]! < 20);
const tens = Object.keys(CARDINALS).filter((word) => CARDINALS[word]! >= 20);
/** nineteen ninety-five, twenty ten, nineteen oh five; the year is read only after a word of time: twenty forty-foot containers are none. */
const YEAR_WORDS = new RegExp(
  `(eighteen|nineteen|twenty)[\\s-](?:(${tens.join('|')})(?:[\\s-](${units.join('|')}))?|(${teens.join('|')})|oh[\\s-](${units.join('|')}))` +
    '(?![a-z-]|\\s(?:percent|per cent|hundred|thousand|million|billion))',
  'y',
);
const NUMBER_BEFORE = new RegExp(`(?:^|[^a-z])(?:${Object.keys(CARDINALS).join('|')}|\\d+)([\\s-])$`);

/**
 * Quantities that are no numerals by themselves: names of months, Roman numerals, a dozen, twice, years in two words, and the lower number of
 * a fraction (two-*thirds*).
 */
export function specialNumber(scan: Scan, at: number): Draft | undefined {
  const { text, folded } = scan;
  if (isLatin(text, at - 1)) return undefined;
  const small = inWords(folded, at);
  if (small || !/[A-Z]/.test(text.charAt(at))) return small;
  return month(scan, at) ?? roman(scan, at);
}

function inWords(folded: string, at: number): Draft | undefined {
  switch (folded[at]) {
    case 'a':
      return phrase(folded, at, A_DOZEN, 12);
    case 'h':
      return phrase(folded, at, HALF_DOZEN, 6) ?? denominator(folded, at);
    case 'e':
    case 'n':
      return yearInWords(folded, at) ?? denominator(folded, at);
    case 't':
      return yearInWords(folded, at) ?? twice(folded, at) ?? denominator(folded, at);
    case 'q':
    case 'f':
    case 's':
      return denominator(folded, at);
    default:
      return undefined;
  }
}

function phrase(folded: string, at: number, pattern: RegExp, value: number): Draft | undefined {
  const found = matchAt(pattern, folded, at);
  return found && plainDraft({ start: at, end: at + found[0].length }, [value], 'cardinal', true);
}

function twice(folded: string, at: number): Draft | undefined {
  return wordAt(folded, at) === 'twice' ? plainDraft({ start: at, end: at + 5 }, [2], 'cardinal', true) : undefined;
}

/** three-quarters, two thirds of: the other side writes 4分の3. Three quarters without "of" may be those of a year. */
function denominator(folded: string, at: number): Draft | undefined {
  const word = wordAt(folded, at);
  const value = DENOMINATORS[word];
  const tie = value === undefined ? undefined : NUMBER_BEFORE.exec(before(folded, at))?.[1];
  if (value === undefined || tie === undefined) return undefined;
  const end = at + word.length;
  return tie === '-' || /^\s(?:of|the)\s/.test(folded.slice(end, end + 5))
    ? plainDraft({ start: at, end }, [value], 'ordinal', true)
    : undefined;
}

function yearInWords(folded: string, at: number): Draft | undefined {
  const found = matchAt(YEAR_WORDS, folded, at);
  if (!found || !TIME_BEFORE.test(before(folded, at))) return undefined;
  const [words, century = '', ...rest] = found;
  const value = rest.reduce((sum, word) => sum + (CARDINALS[word ?? ''] ?? 0), (CARDINALS[century] ?? 0) * 100);
  return plainDraft({ start: at, end: at + words.length }, [value], 'year');
}

/** August, Aug. 10, in May; but not "May the …", "a march", "August bodies". */
function month({ text, folded }: Scan, at: number): Draft | undefined {
  const word = wordAt(folded, at);
  const value = MONTHS[word];
  const end = at + word.length;
  if (value === undefined || isDigit(text, end)) return undefined;
  const dated =
    /^\.?,? (?:the )?\d/.test(text.slice(end, end + 8)) || /\d(?:st|nd|rd|th)?,? (?:of )?$/.test(before(text, at, 10));
  if (DOUBTFUL_MONTHS.has(word) && !dated && !TIME_BEFORE.test(before(folded, at))) return undefined;
  return plainDraft({ start: at, end }, [value], 'month');
}

function roman({ text, folded }: Scan, at: number): Draft | undefined {
  if (!/[IVXLC]/.test(text.charAt(at)) || !ROMAN_BEFORE.test(before(folded, at))) return undefined;
  const word = wordAt(text, at);
  const value = isDigit(text, at + word.length) ? undefined : readRoman(word);
  return value === undefined ? undefined : plainDraft({ start: at, end: at + word.length }, [value], 'ordinal');
}
