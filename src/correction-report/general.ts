import { fold } from '../review/decisions/standing.js';
import { elsewhereOf, type Searched } from './elsewhere.js';
import type { Correction, GeneralCorrection } from './model.js';

/** Places from which on a correction is a general one. */
const PLACES = 2;

/**
 * Corrections of one check that write the same words in several places: what an editor decides once. 埠塔 and 埠棟 that are both to be 埠頭 are one.
 * @param unlisted what is open and not in the report
 * @param texts where else their words are looked for
 * @returns the general corrections in the order of their first place, numbered from 1
 */
export function generalCorrections(
  corrections: readonly Correction[],
  unlisted: readonly Wanting[],
  texts: readonly Searched[],
): GeneralCorrection[] {
  const groups = new Map<string, Correction[]>();
  for (const correction of corrections) {
    const key = keyOf(correction);
    if (key !== undefined) groups.set(key, [...(groups.get(key) ?? []), correction]);
  }
  return [...groups]
    .filter(([, group]) => group.length >= PLACES)
    .map(([key, group], k) => {
      const wrongs = wrongsOf(group);
      const [first] = group.filter(({ wrong }) => wrong === wrongs[0]!.words);
      return {
        number: k + 1,
        wrongs,
        right: first!.right!,
        message: first!.message,
        corrections: group.map(({ number }) => number),
        unlisted: unlisted.filter((other) => keyOf(other) === key).length,
        elsewhere: elsewhereOf(
          wrongs.map(({ words }) => words),
          texts,
        ),
      };
    });
}

/** What of an entry says what is wanted. */
type Wanting = Pick<Correction, 'kind' | 'wrong' | 'right' | 'check'>;

/** Equal for corrections of one check that write the same words: another check has another reason. What is missing or too much in one place says nothing of another. */
function keyOf({ kind, wrong, right, check }: Wanting): string | undefined {
  if (kind !== 'correction' || right === undefined || right === '' || wrong === '') return undefined;
  return JSON.stringify([check, fold(right)]);
}

function wrongsOf(group: readonly Correction[]): GeneralCorrection['wrongs'] {
  const counts = new Map<string, number>();
  for (const { wrong } of group) counts.set(wrong, (counts.get(wrong) ?? 0) + 1);
  return [...counts].map(([words, count]) => ({ words, count })).sort((a, b) => b.count - a.count);
}
