import { fold } from '../review/decisions/standing.js';
import type { Correction, GeneralCorrection } from './model.js';

/** Places from which on a correction is a general one. */
const PLACES = 2;

/**
 * Corrections that write the same words in several places: what an editor decides once. 炭素中性 and 炭素飽和 that are both to be カーボンニュートラル are one.
 * @returns the general corrections in the order of their first place, numbered from 1
 */
export function generalCorrections(corrections: readonly Correction[]): GeneralCorrection[] {
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const { kind, wrong, right } = correction;
    // What is missing or too much in one place says nothing of another.
    if (kind !== 'correction' || right === undefined || right === '' || wrong === '') continue;
    const key = fold(right);
    groups.set(key, [...(groups.get(key) ?? []), correction]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= PLACES)
    .map((group, k) => ({
      number: k + 1,
      wrongs: wrongsOf(group),
      right: group[0]!.right!,
      message: group[0]!.message,
      corrections: group.map(({ number }) => number),
    }));
}

function wrongsOf(group: readonly Correction[]): GeneralCorrection['wrongs'] {
  const counts = new Map<string, number>();
  for (const { wrong } of group) counts.set(wrong, (counts.get(wrong) ?? 0) + 1);
  return [...counts].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count);
}
