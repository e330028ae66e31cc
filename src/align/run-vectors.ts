import type { Embedder } from '../core/ports.js';
import { MAX_WIDTH } from './constants.js';
import type { Side } from './signal.js';

/** Vectors of all runs of up to {@link MAX_WIDTH} consecutive segments of one side, as they differ from what the side has in common. */
export interface RunVectors {
  /** Number of segments. */
  readonly segments: number;
  /** Vector of unit length for `width` segments from `start`; undefined where there is nothing to compare, as of `* * *`. */
  at(start: number, width: number): Float32Array | undefined;
}

/** Gives vectors of texts, each text embedded once as long as it is remembered. */
export type Vectors = (texts: readonly string[]) => Promise<ReadonlyMap<string, Float32Array>>;

/** Texts of like length are handed to the model together: it fills up the shorter ones of a batch. */
const BATCH = 32;
/** Texts that are remembered between alignments: one target beside several sources, headings that recur. 30 MB of 384 numbers each. */
const REMEMBERED = 20_000;
/** A vector that differs from the mean by less is all but equal to it, and what is left is rounding. */
const SMALLEST = 1e-3;

const HAS_CONTENT = /[\p{L}\p{N}]/u;

/** Remembers what an embedder said, the latest {@link REMEMBERED} texts of it. */
export function createVectors(embedder: Embedder, remembered: number = REMEMBERED): Vectors {
  const known = new Map<string, Float32Array>();
  return async (texts) => {
    const wanted = new Map<string, Float32Array>();
    const missing: string[] = [];
    for (const text of new Set(texts)) {
      const vector = known.get(text);
      if (vector) wanted.set(text, vector);
      else missing.push(text);
    }
    missing.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    for (let start = 0; start < missing.length; start += BATCH) {
      const batch = missing.slice(start, start + BATCH);
      const vectors = await embedder.embed(batch);
      if (vectors.length !== batch.length) throw new Error(`${embedder.model} gave too few or too many vectors`);
      batch.forEach((text, k) => {
        wanted.set(text, vectors[k]!);
        known.set(text, vectors[k]!);
      });
    }
    for (const oldest of known.keys()) {
      if (known.size <= remembered) break;
      known.delete(oldest);
    }
    return wanted;
  };
}

/**
 * Embeds every run of a side.
 *
 * The sentences of one text share their language and their topic, and so a large part of their vectors: two sentences about a harbour
 * are alike whatever they say of it. The mean vector of the segments is subtracted, which leaves what tells them apart (Mu and
 * Viswanath 2018), and makes languages comparable that the model keeps a little apart.
 */
export async function embedRuns(side: Side, vectorsOf: Vectors): Promise<RunVectors> {
  const texts = Array.from({ length: MAX_WIDTH }, (_, k) => runTexts(side, k + 1));
  const answers = await vectorsOf(texts.flat().filter((text) => HAS_CONTENT.test(text)));
  // A model may answer with NaN, for a text of characters that it does not know: that says nothing.
  const found = new Map([...answers].filter(([, vector]) => vector.every(Number.isFinite)));
  const mean = meanOf((texts[0] ?? []).flatMap((text) => found.get(text) ?? []));
  const centred = new Map([...found].map(([text, vector]) => [text, difference(vector, mean)] as const));
  const byWidth = texts.map((ofWidth) => ofWidth.map((text) => centred.get(text)));
  return { segments: side.segments.length, at: (start, width) => byWidth[width - 1]?.[start] };
}

/** The texts of all runs of a width, by their first segment. Japanese is written without spaces between sentences. */
function runTexts({ pack, segments }: Side, width: number): string[] {
  const space = pack.boundary === 'token' ? '' : ' ';
  const runs = Math.max(0, segments.length - width + 1);
  return Array.from({ length: runs }, (_, start) =>
    segments
      .slice(start, start + width)
      .map(({ text }) => text.trim())
      .filter((text) => text !== '')
      .join(space),
  );
}

function meanOf(vectors: readonly Float32Array[]): Float64Array {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors) for (let k = 0; k < mean.length; k++) mean[k]! += vector[k]! / vectors.length;
  return mean;
}

/** @returns the direction from the mean to the vector, or undefined where there is none */
function difference(vector: Float32Array, mean: Float64Array): Float32Array | undefined {
  const result = vector.map((value, k) => value - mean[k]!);
  const norm = Math.sqrt(dot(result, result));
  return norm > SMALLEST ? result.map((value) => value / norm) : undefined;
}

export function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
