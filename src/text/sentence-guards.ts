import { isOpening } from './bracket-pairs.js';
import { isSpaceAt, type Stop, skipSpace } from './sentences.js';

/**
 * Abbreviations by what may follow them, without their last full stop. A capitalised entry (`Gen`) matches itself and `GEN`;
 * a lower-case entry (`vol`) matches `vol`, `Vol` and `VOL`.
 */
export interface Abbreviations {
  /** Never end a sentence: Mr. Brown. */
  readonly never: readonly string[];
  /** Do not end it before a number: No. 5; but: No. That is wrong. */
  readonly beforeNumber: readonly string[];
  /** End it only before a word that often begins sentences: in the U.S. The law; but: a U.S. Senator. */
  readonly beforeStarter: readonly string[];
  /** End it before any capital, although they look like initials: v.v. */
  readonly mayEnd: readonly string[];
}

/** What a language that writes `.` and then white space knows of its sentences. */
interface SpacedStopRules {
  readonly abbreviations: Abbreviations;
  /** Capitalised words that begin a sentence far more often than a name: `The`, `Trong`. */
  readonly starters: readonly string[];
  /** Words before a number that make it a heading's number: `article` in "Article 3. Parties". Lower case. */
  readonly itemWords: readonly string[];
  /** A whole item mark of this language, final stop included: 제3조. */
  readonly itemMark?: RegExp;
  /** The text up to a full stop ends in a date written with full stops: 2025. 8. 10. */
  readonly dottedDate?: RegExp;
  /** `10. Mai`, `Karl V. von`: ordinals are written with a full stop. */
  readonly ordinalStops?: boolean;
  /** Before such a character a stop ends the sentence whatever comes next (Korean: hangul). */
  readonly alwaysAfter?: RegExp;
}

type Class = keyof Abbreviations;

const NUMBER = /^\p{Nd}+$/u;
const ROMAN = /^[IVXLC]+$/u;
/** 1. · 12.3. · (a). · IV. · A. · - 2. */
const ITEM =
  /^(?:[-–—•*·○□■]\s*)?[(（]?(?:\p{Nd}{1,3}|[IVXLC]{1,7}|[ivx]{1,5}|[A-Za-zĐđ])(?:[.-]\p{Nd}{1,3}){0,4}[)）]?\.$/u;
const NAMED_ITEM = /^(\p{L}+(?:\s\p{L}+)?)\s(?:\p{Nd}{1,3}[a-z]?|[IVXLC]{1,7}|[A-ZĐ])(?:\.\p{Nd}{1,3}){0,4}\.$/u;
/** b) · iv) */
const ITEM_LETTER = /^(?:\p{Ll}|[ivx]{1,4})[)）]\s/u;
const DOTTED = /^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u;
const LONGEST_TOKEN = 16;
const LONGEST_ITEM = 32;

/** True where a sentence may begin: capital, digit, letter of a script without case, opening mark, currency sign, `iPhone`, `b)`. */
function startsSentence(text: string, at: number): boolean {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0x20);
  if (/[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Sc}\p{Extended_Pictographic}¿¡•]/u.test(character)) return true;
  if (isOpening(character)) return true;
  const next = text.charAt(at + 1);
  if (character === "'") return /[\p{Lu}\p{N}]/u.test(next);
  if (!/\p{Ll}/u.test(character)) return false;
  return /\p{Lu}/u.test(next) || ITEM_LETTER.test(text.slice(at, at + 6));
}

/**
 * Makes the `endsAt` of a language whose sentences end in `.` `?` `!` `…` and white space.
 * The guards against false ends: item numbers, dates, abbreviations, initials, dot leaders.
 */
export function spacedStop(rules: SpacedStopRules): (text: string, stop: Stop) => boolean {
  const classes = classify(rules.abbreviations);
  const starters = new Set(rules.starters);
  const itemWords = new Set(rules.itemWords);
  return (text, stop) => {
    if (!isSpaceAt(text, stop.end)) return false;
    const next = skipSpace(text, stop.end, stop.lineEnd);
    const lonely = stop.runEnd - stop.first === 1 && text.charAt(stop.first) === '.';
    if (lonely && (isItem(text, stop, rules, itemWords) || isInDate(text, stop, next, rules))) return false;
    if (!lonely && isLeader(text, stop, next)) return false;
    if (rules.alwaysAfter?.test(text.charAt(stop.first - 1))) return true;
    if (!startsSentence(text, next)) return false;
    if (!lonely) return true;
    const token = tokenBefore(text, stop);
    if (rules.ordinalStops && (/^\p{Nd}{1,2}$/u.test(token) || (ROMAN.test(token) && token.length > 1))) return false;
    return endsAfter(classOf(token, classes), text, next, starters);
  };
}

function classify(abbreviations: Abbreviations): ReadonlyMap<string, Class> {
  const classes = new Map<string, Class>();
  for (const name of ['never', 'beforeNumber', 'beforeStarter', 'mayEnd'] as const) {
    for (const entry of abbreviations[name]) classes.set(entry, name);
  }
  return classes;
}

function classOf(token: string, classes: ReadonlyMap<string, Class>): Class {
  const known = classes.get(token) ?? classes.get(token.toLowerCase());
  if (known) return known;
  const isCapitals = token.length > 1 && token === token.toUpperCase();
  const titled = isCapitals ? classes.get(token.charAt(0) + token.slice(1).toLowerCase()) : undefined;
  if (titled) return titled;
  if (/^\p{Lu}\p{M}*$/u.test(token)) return 'beforeStarter';
  if (/^\p{Ll}$/u.test(token)) return 'beforeNumber';
  if (DOTTED.test(token)) return /\p{Lu}/u.test(token) ? 'beforeStarter' : 'never';
  return 'mayEnd';
}

function endsAfter(kind: Class, text: string, next: number, starters: ReadonlySet<string>): boolean {
  if (kind === 'mayEnd') return true;
  if (kind === 'never') return false;
  const word = /^[^\p{L}\p{N}]{0,3}([\p{L}\p{M}\p{N}]{1,20})/u.exec(text.slice(next, next + 24))?.[1] ?? '';
  if (kind === 'beforeNumber') return !/^\p{N}/u.test(word) && !(ROMAN.test(word) && word !== 'I');
  return starters.has(word);
}

/** The word that the full stop ends, inner stops included: `U.S`, `Mr`, `10`. At most {@link LONGEST_TOKEN} units. */
function tokenBefore(text: string, stop: Stop): string {
  const from = Math.max(stop.sentence, stop.first - LONGEST_TOKEN);
  return /[\p{L}\p{M}\p{Nd}.]*$/u.exec(text.slice(from, stop.first))?.[0] ?? '';
}

function isItem(text: string, stop: Stop, rules: SpacedStopRules, itemWords: ReadonlySet<string>): boolean {
  if (!stop.bare) return false;
  if (stop.end - stop.sentence <= LONGEST_ITEM) {
    const mark = text.slice(stop.sentence, stop.end).normalize('NFC');
    if (ITEM.test(mark) || rules.itemMark?.test(mark)) return true;
    const word = NAMED_ITEM.exec(mark)?.[1];
    if (word !== undefined && itemWords.has(word.toLowerCase())) return true;
  }
  // "… as follows: 1. Trade" numbers its items inside the line.
  return /[:;：；]\s{1,2}(?:\p{Nd}{1,2}|[a-z])\.$/u.test(text.slice(Math.max(stop.sentence, stop.end - 8), stop.end));
}

function isInDate(text: string, stop: Stop, next: number, rules: SpacedStopRules): boolean {
  if (!rules.dottedDate) return false;
  const token = tokenBefore(text, stop);
  const last = token.slice(token.lastIndexOf('.') + 1);
  if (!NUMBER.test(last)) return false;
  if (/^\p{Nd}{1,2}\./u.test(text.slice(next, next + 3))) return true;
  return rules.dottedDate.test(text.slice(Math.max(stop.sentence, stop.first - LONGEST_TOKEN), stop.end));
}

/** "Annex ....... 12", and "1, 2, … N": dots that stand for something left out. */
function isLeader(text: string, stop: Stop, next: number): boolean {
  const first = text.charAt(stop.first);
  if (first !== '.' && first !== '…') return false;
  if (stop.runEnd - stop.first > 3 && /\p{Nd}/u.test(text.charAt(next))) return true;
  return /,\s?$/u.test(text.slice(Math.max(stop.sentence, stop.first - 2), stop.first));
}
