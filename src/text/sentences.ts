import type { Span } from '../core/span.js';
import { CLOSES, isClosing, isOpening, OPENS, pairBrackets } from './bracket-pairs.js';

/** A place where a sentence may end. All offsets are UTF-16 units of the text. */
export interface Stop {
  /** Where the sentence began. */
  readonly sentence: number;
  /** The line that holds it, `[lineStart, lineEnd)`. */
  readonly lineStart: number;
  readonly lineEnd: number;
  /** First terminator, and the end of the run of terminators: `?!`, `...`. */
  readonly first: number;
  readonly runEnd: number;
  /** The end with closing quotes and brackets: after `?!”)`. */
  readonly end: number;
  /** True when a terminator, not a closing mark, stands last. */
  readonly bare: boolean;
}

/** What a language knows of its sentences. */
interface SentenceRules {
  /** Terminators that need no white space after them: 。！？ */
  readonly wide: string;
  /** Terminators that end a sentence only where {@link SentenceRules.endsAt} says so: `.` `?` `!` `…` */
  readonly spaced: string;
  /** Asked for a stop of `spaced` outside all brackets, never at the end of a line. */
  readonly endsAt: (text: string, stop: Stop) => boolean;
  /** Asked for every stop outside all brackets: does the sentence go on, as after 「はい。」 in 「はい。」と答えた? */
  readonly goesOn?: (text: string, stop: Stop) => boolean;
  /** How many UTF-16 units a quotation may hold and still be kept in one piece. */
  readonly quoteBound: number;
}

const WIDE = 1;
const SPACED = 2;
const LINE_BREAK = /[\n\r\v\f\u2028\u2029]/u;
const SPACE = /\s/u;
/** Brackets that belong to the sentence around them: a full stop inside ends only what stands inside. */
const INSERTION = new Set(['(', '[', '{', '（', '［', '｛', '【', '〔', '『', '《', '〈']);

/** True for white space (U+3000 and NBSP included). */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return SPACE.test(text.charAt(at));
}

/** First offset in `[at, to]` that is not white space. */
export function skipSpace(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && isSpaceAt(text, next)) next++;
  return next;
}

/**
 * Makes a segmenter: text → sentence spans (UTF-16 offsets), trimmed, ordered, disjoint, missing only white space.
 *
 * The rules, in order: a line break always cuts; a terminator inside quotes or brackets that close on the same line, near
 * enough, cuts nothing; closing marks after a terminator belong to its sentence; then the language decides. Time is linear in
 * the text. Headings have no terminator and end with their line.
 */
export function sentenceSegmenter(rules: SentenceRules): (text: string) => Span[] {
  const terminators = new Uint8Array(0x10000);
  for (const character of rules.spaced) terminators[character.charCodeAt(0)] = SPACED;
  for (const character of rules.wide) terminators[character.charCodeAt(0)] = WIDE;
  return (text) => {
    const spans: Span[] = [];
    let lineStart = 0;
    for (let at = 0; at <= text.length; at++) {
      if (at < text.length && !isLineBreakAt(text, at)) continue;
      cutLine(text, lineStart, at, rules, terminators, spans);
      lineStart = at + 1;
    }
    return spans;
  };
}

function isLineBreakAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code <= 0x0d || code >= 0x2028) && code <= 0x2029 && LINE_BREAK.test(text.charAt(at));
}

function cutLine(
  text: string,
  lineStart: number,
  lineEnd: number,
  rules: SentenceRules,
  terminators: Uint8Array,
  spans: Span[],
): void {
  const marks = pairBrackets(text, lineStart, lineEnd, rules.quoteBound);
  let sentence = skipSpace(text, lineStart, lineEnd);
  let depth = 0;
  let outermost = -1;
  let at = sentence;
  while (at < lineEnd) {
    const mark = marks?.[at - lineStart];
    if (mark === OPENS) {
      if (depth === 0) outermost = at;
      depth++;
    } else if (mark === CLOSES) {
      depth--;
    } else if (terminators[text.charCodeAt(at)]) {
      const wasInside = depth > 0;
      const read = readStop(text, at, { lineStart, lineEnd, sentence, depth }, marks, terminators);
      const { stop } = read;
      depth = read.depth;
      at = stop.end;
      const inserted = wasInside && !stop.bare && outermost > sentence && INSERTION.has(text.charAt(outermost));
      if (depth === 0 && !inserted && ends(text, stop, read.wide, rules)) {
        push(text, sentence, stop.end, spans);
        sentence = skipSpace(text, stop.end, lineEnd);
        at = sentence;
      }
      continue;
    }
    at++;
  }
  push(text, sentence, lineEnd, spans);
}

function ends(text: string, stop: Stop, wide: boolean, rules: SentenceRules): boolean {
  if (skipSpace(text, stop.end, Math.min(stop.lineEnd, stop.end + 64)) >= stop.lineEnd) return true;
  if (rules.goesOn?.(text, stop)) return false;
  return wide || rules.endsAt(text, stop);
}

interface Reading {
  readonly stop: Stop;
  readonly depth: number;
  readonly wide: boolean;
}

/** Reads terminators, then what closes after them, then terminators again: `。」。`, `etc.).`, French `! »`. */
function readStop(
  text: string,
  first: number,
  place: { lineStart: number; lineEnd: number; sentence: number; depth: number },
  marks: Uint8Array | undefined,
  terminators: Uint8Array,
): Reading {
  const { lineStart, lineEnd, sentence } = place;
  let depth = place.depth;
  let wide = false;
  let bare = true;
  let runEnd = -1;
  let end = first;
  while (end < lineEnd) {
    const kind = terminators[text.charCodeAt(end)];
    const closing = marks?.[end - lineStart] === CLOSES;
    if (kind) {
      wide ||= kind === WIDE;
      bare = true;
    } else if (closing || isStrayClosing(text, end, lineEnd, marks?.[end - lineStart])) {
      if (runEnd < 0) runEnd = end;
      if (closing) depth--;
      bare = false;
    } else if (marks?.[end + 1 - lineStart] === CLOSES && isSpaceAt(text, end)) {
      if (runEnd < 0) runEnd = end;
    } else break;
    end++;
  }
  if (runEnd < 0) runEnd = end;
  return { stop: { sentence, lineStart, lineEnd, first, runEnd, end, bare }, depth, wide };
}

/** A closing mark whose partner is on another line or missing; `"`, `'` and what else can open only where no word follows. */
function isStrayClosing(text: string, at: number, lineEnd: number, mark: number | undefined): boolean {
  if (mark) return false;
  const character = text.charAt(at);
  if (character !== "'" && !isClosing(character)) return false;
  if (character === '”' || (character !== "'" && !isOpening(character))) return true;
  return at + 1 >= lineEnd || isSpaceAt(text, at + 1) || isClosing(text.charAt(at + 1));
}

function push(text: string, start: number, end: number, spans: Span[]): void {
  let last = end;
  while (last > start && isSpaceAt(text, last - 1)) last--;
  if (last > start) spans.push({ start, end: last });
}
