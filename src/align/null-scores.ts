import type { SideName, Weights } from './model.js';
import { endOf } from './sentence-end.js';

/**
 * Log-odds of leaving each segment of one side alone. A heading is left out more readily than a sentence, and half a sentence
 * hardly ever; a long segment less readily than a short one.
 */
export function nullScores(texts: readonly string[], side: SideName, weights: Weights): Float64Array {
  const lengths = texts.map((text) => Math.log(text.length + 1));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const slope = weights[`null ${side} length`];
  return Float64Array.from(texts, (text, k) => weights[`null ${side} ${endOf(text)}`] + slope * (lengths[k]! - mean));
}
