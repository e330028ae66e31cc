import type { Quantity } from '../core/quantity.js';
import { currencyAfter, currencyBefore, UNIT_SYMBOL } from './currency.js';
import { readDate } from './dates.js';
import { nfkcView } from './normalize.js';
import { composeNumeral, type NumeralPart, type PartSource } from './numeral-grammar.js';
import { isDigit, isLatin, readDigits } from './numerals.js';
import { matchAt } from './phrase-table.js';
import { codeEnd, namedCodeEnd } from './quantity-codes.js';
import {
  before,
  type Draft,
  type Numeral,
  type NumeralLanguage,
  plainDraft,
  type Scan,
  type Surroundings,
} from './quantity-language.js';
import { type EnclosedNumber, maskText, vulgarFraction } from './quantity-mask.js';
import { businessPeriod, isQuarter } from './quantity-periods.js';
import { joinRanges } from './quantity-ranges.js';

/** Above this a number is no amount of anything in a text. */
const LARGEST = 1e24;
const SPACE = 0x20;
const PERCENT = / ?%/y;
/** `1. `, `12) `, `(3) ` at the very start of a segment. */
const ITEM_NUMBER = /^\s*\(?\d{1,3}[.)](?=\s|$)/;

/**
 * Reads all numbers of a text by value: one pass over the NFKC view, numerals by the common grammar, their meaning by the language.
 * Linear in the length of the text; never throws.
 * @param text any string
 * @returns quantities in the order of the text, disjoint, with offsets in the given text
 */
export function readQuantities(text: string, language: NumeralLanguage): Quantity[] {
  const masked = maskText(text);
  const view = nfkcView(masked.text);
  const scan: Scan = { text: view.text, folded: foldCase(view.text) };
  const drafts = scanDrafts(scan, language);
  joinRanges(scan, drafts, language);
  markItemNumber(scan, drafts);
  const quantities: Quantity[] = [];
  for (const draft of drafts) {
    const span = view.toOriginalSpan(draft);
    // A sign that NFKC spells out can hold two numbers (㏠ is 1日): only the first can be pointed at.
    if (span.start < (quantities.at(-1)?.end ?? 0)) continue;
    const fraction = draft.kind === 'cardinal' ? vulgarFraction(text.charAt(span.end)) : 0;
    const whole = { start: span.start, end: span.end + (fraction > 0 ? 1 : 0) };
    quantities.push({
      ...whole,
      text: text.slice(whole.start, whole.end),
      values: fraction > 0 ? draft.values.flatMap((value) => [value + fraction, value]) : draft.values,
      kind: draft.kind,
      weak: draft.weak,
      ...(draft.currency === undefined ? {} : { currency: draft.currency }),
    });
  }
  return withEnclosed(text, quantities, masked.enclosed);
}

/** Lower case without a change of length: İ, whose lower case has two units, stays as it is. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/./gsu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char));
}

function scanDrafts(scan: Scan, language: NumeralLanguage): Draft[] {
  const { text } = scan;
  const drafts: Draft[] = [];
  let at = 0;
  while (at < text.length) {
    // No numeral begins with a space, and every other place of a text is one.
    if (text.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const digit = isDigit(text, at);
    const special = digit ? undefined : language.special?.(scan, at);
    if (special) {
      drafts.push(special);
      at = special.end;
      continue;
    }
    const name = digit ? namedCodeEnd(text, at) : undefined;
    if (name !== undefined) {
      at = name;
      continue;
    }
    if (digit && isGlued(text, at, language, drafts.at(-1)?.right ?? 0)) {
      at = readDigits(text, at, language.thousands).end;
      continue;
    }
    const date = digit && !isQuarter(text, at) ? readDate(text, at, language.dates) : undefined;
    if (date) {
      for (const part of date) drafts.push(plainDraft(part, [part.value], part.kind));
      at = date.at(-1)?.end ?? at + 1;
      continue;
    }
    const code = digit ? codeEnd(text, at) : undefined;
    if (code !== undefined) {
      at = code;
      continue;
    }
    const numeral = readNumeral(scan, at, language);
    const draft = numeral && judge(scan, numeral, language, drafts.at(-1));
    if (draft) drafts.push(draft);
    at = draft?.end ?? numeral?.end ?? language.skip(scan, at);
  }
  return drafts;
}

/**
 * True when the digits belong to a name in Latin letters: G20, COVID-19, ASEAN+3. A currency before them (USD150) or a prefix that the language
 * knows (FY2025) leaves them a number.
 */
function isGlued(text: string, at: number, language: NumeralLanguage, floor: number): boolean {
  const joined = /[-+\u2010]/.test(text.charAt(at - 1)) && isLatin(text, at - 2);
  if (!joined && !isLatin(text, at - 1)) return false;
  if (language.prefix?.test(before(text, at)) || isQuarter(text, at)) return false;
  return joined || currencyBefore(text, at, floor) === undefined;
}

/** The part of a numeral that stands at `start`, after `previous`. */
function readPart(
  scan: Scan,
  start: number,
  previous: NumeralPart | undefined,
  language: NumeralLanguage,
): NumeralPart | undefined {
  if (!isDigit(scan.text, start)) return language.part(scan, start, previous);
  const afterMagnitude = previous === undefined || previous.type === 'group' || previous.type === 'small';
  return afterMagnitude
    ? { type: 'digits', ascii: true, ...readDigits(scan.text, start, language.thousands) }
    : undefined;
}

/** The parts from the first on, read only as far as the grammar asks. */
function partSource(scan: Scan, first: NumeralPart, language: NumeralLanguage): PartSource {
  const parts = [first];
  let ended = false;
  return (index) => {
    while (!ended && parts.length <= index) {
      const previous = parts.at(-1)!;
      const part = readPart(scan, language.gap(scan, previous), previous, language);
      if (part) parts.push(part);
      else ended = true;
    }
    return parts[index];
  };
}

function readNumeral(scan: Scan, at: number, language: NumeralLanguage): Numeral | undefined {
  const first = readPart(scan, at, undefined, language);
  if (!first) return undefined;
  const source = partSource(scan, first, language);
  const composed = composeNumeral(source, language.rules, 0);
  if (!composed) return { ...empty, start: at, end: first.end };
  const values = [composed.value];
  if (first.type === 'digits' && first.values.length > 1) {
    const other = composeNumeral(source, language.rules, 1);
    if (other?.used === composed.used && other.value !== composed.value) values.push(other.value);
  }
  const parts: NumeralPart[] = [];
  for (let i = 0; i < composed.used; i++) parts.push(source(i) as NumeralPart);
  const digits = parts.some((part) => part.type === 'digits' && part.ascii);
  const plain = parts.length === 1 && first.type === 'digits' && first.ascii && first.plain;
  return { start: at, end: parts.at(-1)?.end ?? first.end, values, exponent: composed.exponent, parts, digits, plain };
}

/** A code such as 1.2.3: passed over, worth nothing. */
const empty = { values: [], exponent: 0, parts: [], digits: true, plain: false } as const;

function judge(
  scan: Scan,
  numeral: Numeral,
  language: NumeralLanguage,
  previous: Draft | undefined,
): Draft | undefined {
  const { values } = numeral;
  if (values.length === 0 || values.some((value) => !Number.isFinite(value) || value > LARGEST)) return undefined;
  const around = survey(scan, numeral, language, previous?.right ?? 0);
  const judged = businessPeriod(scan, numeral) ?? language.judge(scan, numeral, around, previous);
  if (!judged) return undefined;
  const end = judged.end ?? numeral.end;
  const right = Math.max(end, judged.right ?? around.right);
  // Letters that no one knows as a unit make a name of the whole: 5G, 4K, 3D.
  if (right === numeral.end && numeral.digits && isLatin(scan.text, right) && isDigit(scan.text, right - 1))
    return undefined;
  return {
    start: numeral.start,
    end,
    values: judged.values ?? values,
    kind: judged.kind,
    weak: judged.weak ?? false,
    currency: judged.currency ?? around.currency,
    left: around.left,
    right,
    exponent: judged.exponent ?? numeral.exponent,
    plain: numeral.plain,
  };
}

/** Percent sign, currency and unit symbol around the numeral. */
function survey(scan: Scan, numeral: Numeral, language: NumeralLanguage, floor: number): Surroundings {
  const { text } = scan;
  const { start, end } = numeral;
  const percent = matchAt(PERCENT, text, end);
  if (percent) return { percent: true, left: start, right: end + percent[0].length };
  const after = currencyAfter(text, end) ?? language.currencyName(scan, end);
  const ahead = currencyBefore(text, start, floor);
  const unit = after ? undefined : matchAt(UNIT_SYMBOL, text, end);
  const currency = after?.code ?? ahead?.code;
  const sides = { percent: false, left: ahead?.edge ?? start, right: after?.edge ?? end + (unit?.[0].length ?? 0) };
  return currency === undefined ? sides : { ...sides, currency };
}

function markItemNumber(scan: Scan, drafts: readonly Draft[]): void {
  const first = drafts[0];
  const item = first?.kind === 'cardinal' || first?.kind === 'year' ? ITEM_NUMBER.exec(scan.text) : null;
  if (first && item && first.end < item[0].length + 1) first.kind = 'ordinal';
}

function withEnclosed(text: string, quantities: Quantity[], enclosed: readonly EnclosedNumber[]): Quantity[] {
  if (enclosed.length === 0) return quantities;
  const items = enclosed.map(
    ({ start, end, value }): Quantity => ({
      start,
      end,
      text: text.slice(start, end),
      values: [value],
      kind: 'ordinal',
      weak: false,
    }),
  );
  return [...quantities, ...items].sort((a, b) => a.start - b.start);
}
