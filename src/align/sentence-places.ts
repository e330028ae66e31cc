import type { LockedBead } from '../core/locked-bead.js';
import type { SideName } from './model.js';

/** Where the sentences of locked beads stand in one text. */
export interface Places {
  /** The segments that are a line's sentences, one after the other; empty for an empty side, undefined when there are none. */
  run(line: LockedBead): readonly number[] | undefined;
  /** The segments of those of its sentences that are there, each looked for by itself. */
  each(line: LockedBead): readonly number[];
}

/** Milliseconds. Lines that were written within an hour of one another count the sentences of the same text. */
const SITTING = 3_600_000;

/** A line whose sentences stand at one place only: by how much they have moved since. */
interface Landmark {
  readonly at: number;
  readonly moved: number;
  readonly when: number;
}

/**
 * Looks for the sentences of lines in a text that may have changed since. Sentences that stand at several places ("Yes." "Yes.") are taken where they stood, moved as the nearest line
 * of the same sitting that stands at one place only has moved; without such a line, where they are nearest to where they stood. When two places are as near, it is not known which is meant: none is.
 * @param text sentences as they stand in the file, one a segment
 * @param lines about this text
 */
export function createPlaces(text: readonly string[], lines: readonly LockedBead[], side: SideName): Places {
  const words = text.map(normalized);
  const index = new Map<string, number[]>();
  for (const [k, sentence] of words.entries()) {
    const known = index.get(sentence);
    if (known) known.push(k);
    else index.set(sentence, [k]);
  }
  /** First segments of all places where sentences stand one after the other. */
  const starts = (sentences: readonly string[]): number[] =>
    (index.get(sentences[0] ?? '') ?? []).filter((start) => sentences.every((one, k) => words[start + k] === one));
  const wanted = new Map(lines.map((line) => [line, line[side].map(normalized)]));
  const landmarks = lines.flatMap((line): Landmark[] => {
    const found = line[side].length > 0 ? starts(wanted.get(line)!) : [];
    const at = line.at[side];
    return found.length === 1 ? [{ at, moved: found[0]! - at, when: Date.parse(line.when) }] : [];
  });
  const locate = (line: LockedBead, sentences: readonly string[], offset: number): number | undefined => {
    const found = starts(sentences);
    if (found.length < 2) return found[0];
    const at = line.at[side] + offset;
    return nearest(found, at + movedAt(at, Date.parse(line.when), landmarks));
  };
  return {
    run(line) {
      const sentences = wanted.get(line)!;
      if (sentences.length === 0) return [];
      const start = locate(line, sentences, 0);
      return start === undefined ? undefined : sentences.map((_, k) => start + k);
    },
    each: (line) => wanted.get(line)!.flatMap((sentence, offset) => locate(line, [sentence], offset) ?? []),
  };
}

/** As fingerprints fold white space, for a line of the text may have been broken elsewhere; but full and half width are no longer one. */
function normalized(sentence: string): string {
  return sentence.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function movedAt(at: number, when: number, landmarks: readonly Landmark[]): number {
  let best: Landmark | undefined;
  for (const landmark of landmarks) {
    if (Math.abs(landmark.when - when) > SITTING) continue;
    if (!best || isNearer(landmark, best, at)) best = landmark;
  }
  return best?.moved ?? 0;
}

/** Of two as near the one above, so that the order of lines makes no difference. */
function isNearer(one: Landmark, other: Landmark, at: number): boolean {
  const difference = Math.abs(one.at - at) - Math.abs(other.at - at);
  return (
    difference < 0 || (difference === 0 && (one.at < other.at || (one.at === other.at && one.moved < other.moved)))
  );
}

/** @param places ascending */
function nearest(places: readonly number[], wanted: number): number | undefined {
  let best = places[0]!;
  let isTie = false;
  for (const place of places.slice(1)) {
    const difference = Math.abs(place - wanted) - Math.abs(best - wanted);
    isTie = difference === 0 || (isTie && difference > 0);
    if (difference < 0) best = place;
  }
  return isTie ? undefined : best;
}
