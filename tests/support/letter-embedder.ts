import type { Embedder } from '../../src/core/ports.js';

export interface LetterEmbedder extends Embedder {
  /** The batches that were asked for. */
  readonly batches: (readonly string[])[];
}

/**
 * A made-up model: a text is the bag of its letters, whatever their case, so that `OKSIL` says the same as `silo k`. The same letters in every text are
 * what real models have in common between all sentences of a text.
 */
export function letterEmbedder(): LetterEmbedder {
  const batches: (readonly string[])[] = [];
  return {
    model: 'letters',
    batches,
    async embed(texts) {
      batches.push(texts);
      return texts.map(vectorOf);
    },
  };
}

const LETTERS = 26;

function vectorOf(text: string): Float32Array {
  const vector = new Float32Array(LETTERS + 1);
  for (const letter of text.toLowerCase()) {
    const place = letter.charCodeAt(0) - 97;
    if (place >= 0 && place < LETTERS) vector[place]! += 1;
  }
  vector[LETTERS] = 0.5 * Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  const norm = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return vector.map((value) => value / norm);
}
