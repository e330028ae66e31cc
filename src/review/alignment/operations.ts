import type { ReviewBead } from '../model.js';
import { type Border, borderBefore } from './beads.js';

/** A run of beads, and what stands in its place: the same sentences, grouped otherwise. */
export interface BeadChange {
  /** Where the run begins. */
  readonly border: Border;
  readonly before: readonly ReviewBead[];
  readonly after: readonly ReviewBead[];
}

/** A side of a bead. */
export type Side = 'target' | 'source';

/** A bead and the next one become one: `1-1` and `0-1` become `1-2`. @returns undefined behind the last bead */
export function mergeNext(beads: readonly ReviewBead[], at: number): BeadChange | undefined {
  const [bead, next] = [beads[at], beads[at + 1]];
  if (!bead || !next) return undefined;
  return change(beads, at, at + 2, [made([...bead.target, ...next.target], [...bead.source, ...next.source])]);
}

/**
 * Parts a bead: its first sentence of either side, and the others. `2-2` becomes `1-1` and `1-1`, `2-1` becomes `1-1` and `1-0`. Of a `1-1` nothing would
 * be left for the second part, so that its sentences part from each other: `1-0` and `0-1`.
 * @returns undefined for a bead of one sentence
 */
export function split(beads: readonly ReviewBead[], at: number): BeadChange | undefined {
  const bead = beads[at];
  if (!bead || bead.target.length + bead.source.length < 2) return undefined;
  const { target, source } = bead;
  const parts =
    target.length === 1 && source.length === 1
      ? [made(target, []), made([], source)]
      : [made(target.slice(0, 1), source.slice(0, 1)), made(target.slice(1), source.slice(1))];
  return change(beads, at, at + 1, parts);
}

/**
 * The next sentence of one side comes into the bead. It may come from beyond beads that have nothing on that side: before `1-1 1-0 1-1` nobody wants to ask
 * which of the two borders is meant.
 * @returns undefined when no sentence of that side follows
 */
export function take(beads: readonly ReviewBead[], at: number, side: Side): BeadChange | undefined {
  const bead = beads[at];
  const giver = beads.findIndex((other, k) => k > at && other[side].length > 0);
  if (!bead || giver < 0) return undefined;
  const [first, ...rest] = beads[giver]![side];
  const between = beads.slice(at + 1, giver);
  const after = [withSide(bead, side, [...bead[side], first!]), ...between, withSide(beads[giver]!, side, rest)];
  return change(beads, at, giver + 1, after);
}

/** The bead's last sentence of one side goes to the next bead. @returns undefined when it has none, or no bead follows */
export function give(beads: readonly ReviewBead[], at: number, side: Side): BeadChange | undefined {
  const [bead, next] = [beads[at], beads[at + 1]];
  const last = bead?.[side].at(-1);
  if (!bead || !next || last === undefined) return undefined;
  const after = [withSide(bead, side, bead[side].slice(0, -1)), withSide(next, side, [last, ...next[side]])];
  return change(beads, at, at + 2, after);
}

/** Confirms a bead as it is, or takes that back. */
export function toggleLock(beads: readonly ReviewBead[], at: number): BeadChange | undefined {
  const bead = beads[at];
  return bead && change(beads, at, at + 1, [{ ...bead, locked: !bead.locked }]);
}

/**
 * Puts a run of beads in the place of whatever groups its sentences now. A bead that reaches into the run from outside keeps what it has there, without being confirmed
 * any more: so that an operation can be undone though the rest of the text has been aligned anew in between.
 */
export function put(beads: readonly ReviewBead[], border: Border, run: readonly ReviewBead[]): readonly ReviewBead[] {
  const { target, source } = borderBefore(run, run.length);
  const end = { target: border.target + target, source: border.source + source };
  const before = beads.map((bead) => kept(bead, (index, side) => index < border[side]));
  const behind = beads.map((bead) => kept(bead, (index, side) => index >= end[side]));
  return [...before, ...run, ...behind].filter((bead) => !isEmpty(bead));
}

function kept(bead: ReviewBead, isKept: (index: number, side: Side) => boolean): ReviewBead {
  const target = bead.target.filter((index) => isKept(index, 'target'));
  const source = bead.source.filter((index) => isKept(index, 'source'));
  const isWhole = target.length === bead.target.length && source.length === bead.source.length;
  return isWhole ? bead : { target, source, confidence: 0, locked: false };
}

/** What a reviewer makes is confirmed by that. */
function made(target: readonly number[], source: readonly number[]): ReviewBead {
  return { target, source, confidence: 1, locked: true };
}

function withSide(bead: ReviewBead, side: Side, sentences: readonly number[]): ReviewBead {
  return side === 'target' ? made(sentences, bead.source) : made(bead.target, sentences);
}

/** A bead from which everything was taken is none. */
function change(beads: readonly ReviewBead[], start: number, end: number, after: readonly ReviewBead[]): BeadChange {
  return {
    border: borderBefore(beads, start),
    before: beads.slice(start, end),
    after: after.filter((bead) => !isEmpty(bead)),
  };
}

function isEmpty({ target, source }: ReviewBead): boolean {
  return target.length === 0 && source.length === 0;
}
