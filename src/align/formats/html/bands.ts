import type { Bead } from '../../../core/alignment.js';
import type { SegmentedDocument } from '../../../core/segment.js';
import type { AlignedPair } from '../types.js';
import { type BeadState, gravest, stateOf } from './view.js';

/** A stretch along one side of the picture. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One or several neighbouring beads, drawn as one shape that joins a stretch of the target with one of the source. */
export interface Band {
  readonly beads: readonly Bead[];
  readonly state: BeadState;
  readonly target: Stretch;
  readonly source: Stretch;
}

/**
 * The bands of a picture that is `width` units wide. Beads that are thinner than `least` on both sides are drawn together until they
 * reach it, so that a text of 5,000 sentences gives a few hundred shapes; a band shows the gravest state of its beads.
 */
export function makeBands(pair: AlignedPair, width: number, least: number, minConfidence: number): Band[] {
  const target = edgesOf(pair.target, width);
  const source = edgesOf(pair.source, width);
  const bands: Band[] = [];
  const at = { target: 0, source: 0 };
  for (const bead of pair.alignment.beads) {
    const next = { target: at.target + bead.target.length, source: at.source + bead.source.length };
    const band: Band = {
      beads: [bead],
      state: stateOf(bead, minConfidence),
      target: { from: target[at.target]!, to: target[next.target]! },
      source: { from: source[at.source]!, to: source[next.source]! },
    };
    at.target = next.target;
    at.source = next.source;
    const last = bands[bands.length - 1];
    if (last && isThin(last, least) && isThin(band, least)) bands[bands.length - 1] = merged(last, band);
    else bands.push(band);
  }
  return bands;
}

function isThin({ target, source }: Band, least: number): boolean {
  return target.to - target.from < least && source.to - source.from < least;
}

function merged(first: Band, second: Band): Band {
  return {
    beads: [...first.beads, ...second.beads],
    state: gravest([first.state, second.state]),
    target: { from: first.target.from, to: second.target.to },
    source: { from: first.source.from, to: second.source.to },
  };
}

/** Where each segment begins, and where the last one ends. A blank segment still has the width of one character. */
export function edgesOf({ segments }: SegmentedDocument, width: number): number[] {
  const lengths = segments.map(({ text }) => Math.max(1, [...text].length));
  const edges = [0];
  for (const length of lengths) edges.push(edges[edges.length - 1]! + length);
  const scale = width / Math.max(1, edges[edges.length - 1]!);
  return edges.map((edge) => edge * scale);
}
