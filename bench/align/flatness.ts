// How much scores are flattened before they become probabilities.
import type { BeadShape } from '../../src/align/bead-lines.js';
import type { AlignerConstants } from '../../src/align/model.js';
import { searchTwice, toShape } from '../../src/align/passes.js';
import { posteriors } from '../../src/align/posterior.js';
import type { Material } from './material.js';

const TRIED = Array.from({ length: 17 }, (_, k) => (4 + k) / 20);

/** The flatness under which confidence says best whether a bead is right: the least mean squared error (Brier 1950) over all material alike. */
export function bestFlatness(material: readonly Material[], constants: AlignerConstants): number {
  const errors = TRIED.map(() => 0);
  for (const { reading, gold } of material) {
    const nameOf = ({ target, source }: BeadShape) => `${target.join(' ')}:${source.join(' ')}`;
    const right = new Set(gold.map(nameOf));
    const { lattice, steps } = searchTwice(reading, constants);
    const truth = steps.map((step) => (right.has(nameOf(toShape(step))) ? 1 : 0));
    TRIED.forEach((flatness, k) => {
      const confidence = posteriors(lattice, steps, flatness);
      errors[k]! += confidence.reduce((sum, value, step) => sum + (value - truth[step]!) ** 2, 0);
    });
  }
  return TRIED[errors.indexOf(Math.min(...errors))]!;
}
