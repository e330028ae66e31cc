// How much scores are flattened before they become probabilities.
import type { BeadShape } from '../../src/align/bead-lines.js';
import type { AlignerConstants } from '../../src/align/model.js';
import { searchTwice } from '../../src/align/passes.js';
import { settle } from '../../src/align/relief.js';
import type { Material } from './material.js';

const TRIED = Array.from({ length: 17 }, (_, k) => (4 + k) / 20);

/** The flatness under which confidence says best whether a bead is right: the least mean squared error (Brier 1950) over all material alike. */
export function bestFlatness(material: readonly Material[], constants: AlignerConstants): number {
  const errors = TRIED.map(() => 0);
  for (const { reading, gold } of material) {
    const nameOf = ({ target, source }: BeadShape) => `${target.join(' ')}:${source.join(' ')}`;
    const right = new Set(gold.map(nameOf));
    const search = searchTwice(reading, constants);
    TRIED.forEach((flatness, k) => {
      const tried = { ...constants, flatness: { ...constants.flatness, plain: flatness, parts: flatness } };
      const { beads } = settle(search, tried);
      errors[k]! += beads.reduce((sum, bead) => sum + (bead.confidence - Number(right.has(nameOf(bead)))) ** 2, 0);
    });
  }
  return TRIED[errors.indexOf(Math.min(...errors))]!;
}
