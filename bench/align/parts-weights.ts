// How much what sentences say of their segments counts. Both look at the same evidence, so the likelihood of the whole says little; strict F1 decides.
import { evaluate } from '../../src/align/evaluate.js';
import type { AlignerConstants, WeightName } from '../../src/align/model.js';
import { searchTwice, toShape } from '../../src/align/passes.js';
import { inSet, type Material } from './material.js';

const TRIED = [-4, -3, -2, -1, 0];
const NAMES: readonly WeightName[] = ['parts across', 'parts missing', 'parts alone'];

/** A smaller gain is a matter of a few beads. */
const LEAST_GAIN = 0.001;

/** The weights with the highest mean of strict F1 over sets, as wholes and document by document: one after the other, each the best so far. */
export function bestPartsWeights(material: readonly Material[], constants: AlignerConstants): AlignerConstants {
  let best = { constants, score: meanScore(material, constants) };
  for (const name of NAMES) {
    for (const weight of TRIED) {
      if (weight === best.constants.weights[name]) continue;
      const tried = { ...best.constants, weights: { ...best.constants.weights, [name]: weight } };
      const score = meanScore(material, tried);
      console.error(`${name} ${weight}: ${score.toFixed(4)}, best so far ${best.score.toFixed(4)}`);
      if (score > best.score + LEAST_GAIN) best = { constants: tried, score };
    }
  }
  return best.constants;
}

function meanScore(material: readonly Material[], constants: AlignerConstants): number {
  const groups = new Map<string, Material[]>();
  for (const part of material) {
    if (part.kind === 'unrelated') continue;
    const name = `${part.kind} ${part.name}`;
    groups.set(name, [...(groups.get(name) ?? []), part]);
  }
  const scores = [...groups.values()].map((parts) => {
    const gold = parts.flatMap((part) => part.gold.map((bead) => inSet(part, bead)));
    const found = parts.flatMap((part) =>
      searchTwice(part.reading, constants).steps.map((step) => inSet(part, toShape(step))),
    );
    return evaluate(gold, found).strict.f1;
  });
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
