import { isDigit, isLatin } from './numerals.js';
import { before, type Judgement, type Numeral, type Scan } from './quantity-language.js';

const FISCAL = /(?:^|[^A-Za-z])(?:FY|CY)[ '’]?$/;

/** True for the digits of Q1–Q4: the letter before leaves them a number. */
export function isQuarter(text: string, at: number): boolean {
  return text[at - 1] === 'Q' && !isLatin(text, at - 2) && isOneToFour(text, at) && !isLatin(text, at + 1);
}

function isOneToFour(text: string, at: number): boolean {
  return /[1-4]/.test(text.charAt(at)) && !isDigit(text, at + 1) && !isDigit(text, at - 1);
}

/** What business English says everywhere: Q3 and 3Q are the third quarter, FY25 the fiscal year 2025. */
export function businessPeriod({ text }: Scan, { start, plain, values }: Numeral): Judgement | undefined {
  if (!plain) return undefined;
  if (isQuarter(text, start)) return { kind: 'ordinal' };
  if (isOneToFour(text, start) && text[start + 1] === 'Q' && !isLatin(text, start + 2))
    return { kind: 'ordinal', right: start + 2 };
  const [value = 0] = values;
  const short = value >= 10 && value < 100 && FISCAL.test(before(text, start, 5));
  return short ? { kind: 'year', values: [2000 + value, value] } : undefined;
}
