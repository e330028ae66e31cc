import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Aligned } from '../align/align.js';
import { beside } from '../align/locked-beads.js';
import type { SignalContext } from '../align/signal.js';
import type { LockedBead } from '../core/locked-bead.js';
import type { LanguagePack } from '../core/ports.js';
import type { SegmentedDocument } from '../core/segment.js';
import { lockedBeadsOf } from '../engine/locked-beads.js';
import type { Loaded } from './load.js';
import { pairOf } from './pair-of.js';
import type { Progress, SureBeads } from './session.js';

interface CutVersions {
  readonly target: SegmentedDocument;
  readonly sources: readonly SegmentedDocument[];
  readonly locked?: readonly LockedBead[];
}

/** The aligner for segmented texts, with what reviewers have confirmed of them. */
export function aligning(
  { aligner, lexicon, matcher }: Loaded,
  packOf: (file: SegmentedDocument) => LanguagePack,
  onProgress: Progress = () => {},
) {
  const contextOf = (target: SegmentedDocument, source: SegmentedDocument): SignalContext => ({
    target: { pack: packOf(target), segments: target.segments, blocks: target.document.blocks },
    source: { pack: packOf(source), segments: source.segments, blocks: source.document.blocks },
    lexicon,
    ...(matcher ? { matcher } : {}),
  });
  const lockedOf = (target: SegmentedDocument, source: SegmentedDocument, lines: readonly LockedBead[]) =>
    lockedBeadsOf(target, source, pairOf(target), lines);
  const contextsOf = ({ target, sources, locked = [] }: CutVersions) =>
    sources.map((source) => ({ ...contextOf(target, source), fixed: lockedOf(target, source, locked) }));
  return {
    contextOf,
    alignWithEvidence(target: SegmentedDocument, source: SegmentedDocument, sure: SureBeads = {}): Aligned {
      onProgress(`aligning ${source.document.path}`);
      const { fixed = [], locked = [] } = sure;
      const others = beside(fixed, lockedOf(target, source, locked));
      return aligner.align(contextOf(target, source), { fixed: [...fixed, ...others] });
    },
    alignAll(
      target: SegmentedDocument,
      sources: readonly SegmentedDocument[],
      locked: readonly LockedBead[] = [],
    ): Aligned[] {
      onProgress(`aligning ${sources.map(({ document }) => document.path).join(', ')}`);
      return aligner.alignAll(contextsOf({ target, sources, locked }));
    },
    alignRun(texts: readonly CutVersions[]): Promise<Aligned[][]> {
      return aligner.alignRun(texts.map(contextsOf), async (target, source) => {
        onProgress(`aligning ${texts[target]!.sources[source]!.document.path}`);
        await nextTurn(); // Lets an interruption through between texts.
      });
    },
  };
}
