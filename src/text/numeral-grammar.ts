import type { Span } from '../core/span.js';
import { scale } from './numerals.js';

/**
 * A piece of a numeral.
 *
 * - `digits`: a number written out by its digits (1,500 or 二〇二五), with all values it can mean
 * - `lump`: a word with a value of its own (五, năm, twenty, 스물). What follows it must stay below `10^floor`: after *twenty* (floor 1) a one-digit
 *   word, after *five* or *fifteen* (floor 0) none
 * - `small`: a word that multiplies the digit before it inside a group (十, trăm, hundred)
 * - `group`: a word that multiplies all that was collected since the last group (万, nghìn, million)
 * - `link`: a word without value between parts (and, linh)
 * - `half`: half of the last magnitude (rưỡi); with `one`, half of one after a number that has none yet (two and a half million)
 */
export type NumeralPart = Span &
  (
    | { readonly type: 'digits'; readonly values: readonly number[]; readonly plain: boolean; readonly ascii: boolean }
    | { readonly type: 'lump'; readonly value: number; readonly floor: number; readonly ordinal?: boolean }
    | { readonly type: 'small' | 'group'; readonly exponent: number }
    | { readonly type: 'link' }
    | { readonly type: 'half'; readonly one?: boolean }
  );

/** What differs between languages in putting parts together. */
export interface NumeralRules {
  /** A small magnitude may stand without a digit: 百 is 100, but *hundred* alone is no number. */
  readonly bareSmall: boolean;
  /** A one-digit word may follow a magnitude of 100 or more directly: 百五, but Vietnamese needs *linh* (một trăm linh năm). */
  readonly bareUnit: boolean;
  /** Digits after a magnitude need a magnitude of their own: `2 tỷ 500 triệu`. Where false, `1万2000` is one number. */
  readonly digitsNeedMagnitude: boolean;
  /** A group word greater than all before it multiplies all before it: một nghìn không trăm linh một tỷ is 1001 × 10⁹. */
  readonly greaterTakesAll: boolean;
}

/** A numeral put together from the first `used` parts. */
export interface Composition {
  readonly used: number;
  readonly value: number;
  /** Power of ten of the magnitude words when the whole numeral is one number times magnitudes (`2.4兆` → 12), else 0. */
  readonly exponent: number;
}

/** Gives the i-th part, reading on only as far as asked; undefined past the last one. */
export type PartSource = (index: number) => NumeralPart | undefined;

interface State {
  total: number;
  /** Sum of the finished parts since the last group word. */
  section: number;
  sectionAt: number;
  /** The last number, not yet multiplied. `room`: the room there was before it. */
  pending: { value: number; room: number; at: number } | undefined;
  /** The next value must be below 10^room. */
  room: number;
  groupRoom: number;
  /** Exponent of the largest group so far. */
  top: number;
  /** Exponent of the part just read when that was a magnitude. */
  last: number | undefined;
  linked: boolean;
  /** The number not yet multiplied has a half: two and a half … */
  halved: boolean;
  literal: boolean;
  fraction: boolean;
  numbers: number;
  smallExponent: number;
  groupExponent: number;
  groups: number;
}

/** A part was taken, or the numeral ends before the part with this index. */
type Step = 'taken' | number;

/**
 * Reads the longest numeral at the start of the parts. One pass; a part that cannot follow ends the numeral, and takes with it the number it
 * would have multiplied: in 一万二万 the first numeral is 一万.
 * @param pick which of the values of an ambiguous digit part to use
 */
export function composeNumeral(parts: PartSource, rules: NumeralRules, pick: number): Composition | undefined {
  const state: State = {
    total: 0,
    section: 0,
    sectionAt: 0,
    pending: undefined,
    room: Number.POSITIVE_INFINITY,
    groupRoom: Number.POSITIVE_INFINITY,
    top: -1,
    last: undefined,
    linked: false,
    halved: false,
    literal: false,
    fraction: false,
    numbers: 0,
    smallExponent: 0,
    groupExponent: 0,
    groups: 0,
  };
  let index = 0;
  for (let part = parts(0); part; part = parts(index)) {
    const step = take(state, part, index, parts, rules, pick);
    if (step !== 'taken') return finish(state, step, index);
    index++;
    if ((part.type === 'half' && !state.halved) || (part.type === 'lump' && part.ordinal)) break;
  }
  return finish(state, index, index);
}

function take(
  state: State,
  part: NumeralPart,
  index: number,
  parts: PartSource,
  rules: NumeralRules,
  pick: number,
): Step {
  switch (part.type) {
    case 'digits':
      return takeDigits(state, part.values[Math.min(pick, part.values.length - 1)], index, parts(index + 1), rules);
    case 'lump':
      return takeLump(state, part.value, part.floor, index, parts(index + 1), rules);
    case 'small':
      return takeSmall(state, part.exponent, rules);
    case 'group':
      return takeGroup(state, part.exponent, index, rules);
    case 'link': {
      const next = parts(index + 1);
      const legal =
        (state.last ?? 0) >= 2 &&
        !state.literal &&
        next?.type === 'lump' &&
        next.value < Math.min(100, 10 ** state.room);
      state.linked = legal;
      return legal ? 'taken' : index;
    }
    case 'half':
      return takeHalf(state, part.one === true, index);
  }
}

function takeHalf(state: State, ofOne: boolean, index: number): Step {
  const { last, pending } = state;
  if (last !== undefined && last >= 1) {
    state.total += scale(5, last - 1);
    return 'taken';
  }
  if (!ofOne || last !== undefined || !pending || !Number.isInteger(pending.value)) return index;
  pending.value += 0.5;
  state.fraction = true;
  state.halved = true;
  return 'taken';
}

function isMagnitude(part: NumeralPart | undefined): boolean {
  return part?.type === 'small' || part?.type === 'group';
}

function takeDigits(
  state: State,
  value: number | undefined,
  index: number,
  next: NumeralPart | undefined,
  rules: NumeralRules,
): Step {
  if (value === undefined) return index;
  const first = index === 0;
  const legal = first || (state.last !== undefined && Number.isInteger(value) && value < 10 ** state.room);
  if (!legal || (!first && rules.digitsNeedMagnitude && !isMagnitude(next))) return index;
  push(state, value, 0, index);
  state.literal = true;
  state.fraction = !Number.isInteger(value);
  return 'taken';
}

function takeLump(
  state: State,
  value: number,
  floor: number,
  index: number,
  next: NumeralPart | undefined,
  rules: NumeralRules,
): Step {
  if (state.room <= 0 || value >= 10 ** state.room) return index;
  const naked = !rules.bareUnit && value < 10 && (state.last ?? 0) >= 2 && !state.linked && !isMagnitude(next);
  if (naked) return index;
  push(state, value, floor, index);
  return 'taken';
}

function push(state: State, value: number, floor: number, index: number): void {
  if (state.pending) state.section += state.pending.value;
  state.pending = { value, room: state.room, at: state.linked ? index - 1 : index };
  state.room = floor;
  state.last = undefined;
  state.linked = false;
  state.numbers++;
}

function takeSmall(state: State, exponent: number, rules: NumeralRules): Step {
  const { pending } = state;
  const room = pending ? pending.room : state.room;
  const value = scale(pending ? pending.value : 1, exponent);
  if (value >= 10 ** room || (!pending && (!rules.bareSmall || exponent >= room))) return pending ? pending.at : -1;
  if (!pending) state.numbers++;
  state.section += value;
  state.pending = undefined;
  state.room = state.fraction ? 0 : exponent;
  state.last = exponent;
  state.smallExponent += exponent;
  return 'taken';
}

function takeGroup(state: State, exponent: number, index: number, rules: NumeralRules): Step {
  const collected = state.section + (state.pending?.value ?? 0);
  if (collected === 0) {
    // Two group words in a row multiply: 2 nghìn tỷ is 2 × 10³ × 10⁹.
    if (state.last === undefined || state.total === 0 || exponent <= state.top) return -1;
    state.total = scale(state.total, exponent);
  } else if (exponent < state.groupRoom) state.total += scale(collected, exponent);
  else if (rules.greaterTakesAll && exponent > state.top) state.total = scale(state.total + collected, exponent);
  else return state.sectionAt;
  state.section = 0;
  state.pending = undefined;
  state.groupRoom = exponent;
  state.room = state.fraction ? 0 : exponent;
  state.top = Math.max(state.top, exponent);
  state.last = exponent;
  state.groupExponent += exponent;
  state.groups++;
  state.sectionAt = index + 1;
  return 'taken';
}

/** @param stop index of the first part left out, or -1 for the part at `index` @param index number of parts looked at with success */
function finish(state: State, stop: number, index: number): Composition | undefined {
  const used = stop === -1 ? index : stop;
  if (used === 0) return undefined;
  let value = state.total + state.section + (state.pending?.value ?? 0);
  let numbers = state.numbers;
  if (used < index) {
    const dropped =
      used === state.sectionAt ? state.section + (state.pending?.value ?? 0) : (state.pending?.value ?? 0);
    value -= dropped;
    numbers = 2;
  }
  if (!Number.isFinite(value)) return undefined;
  const single = numbers === 1 && used === index;
  const exponent = single
    ? state.groupExponent + (state.literal ? state.smallExponent : 0)
    : wordExponent(state, used, index);
  return { used, value, exponent };
}

/** Words such as `ba mươi triệu` are one number (30) times one group: the group alone counts as the magnitude. */
function wordExponent(state: State, used: number, index: number): number {
  const pure = used === index && state.section === 0 && !state.pending && !state.literal;
  return pure && state.groups === 1 ? state.groupExponent : 0;
}
