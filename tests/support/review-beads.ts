import type { Review, ReviewBead, ReviewSegment } from '../../src/review/model.js';
import { reviewOf } from './review-fixture.js';

/**
 * Beads by their shapes: `1-1 1-2 0-1` begins with a bead of the first sentences. `=` behind a shape: confirmed; `?`: doubtful.
 */
export function beadsOf(shapes: string): ReviewBead[] {
  let [target, source] = [0, 0];
  return shapes.split(' ').flatMap((shape): ReviewBead[] => {
    if (shape === '') return [];
    const [, targets, sources, sign] = /^(\d+)-(\d+)([=?]?)$/u.exec(shape)!;
    const bead = {
      target: Array.from({ length: Number(targets) }, () => target++),
      source: Array.from({ length: Number(sources) }, () => source++),
      confidence: sign === '?' ? 0.41 : 0.9,
      locked: sign === '=',
    };
    return [bead];
  });
}

/** The same backwards. */
export function shapesOf(beads: readonly ReviewBead[]): string {
  return beads
    .map(({ target, source, confidence, locked }) => {
      return `${target.length}-${source.length}${locked ? '=' : confidence < 0.5 ? '?' : ''}`;
    })
    .join(' ');
}

/** Sentences that say which they are: 港の文0。 */
export function sentences(words: string, count: number): ReviewSegment[] {
  return Array.from({ length: count }, (_, k) => {
    const text = `${words}${k}。`;
    return { text, span: { start: k * text.length, end: (k + 1) * text.length }, line: k + 1 };
  });
}

/** The made-up review with other sentences, so many as the beads of its versions have: 本0。 in the target, `vi0。` in a version. */
export function reviewWith(versions: Readonly<Record<string, string>>): Review {
  const review = reviewOf();
  const made = Object.entries(versions).map(([language, shapes]) => {
    const beads = beadsOf(shapes);
    return { language, segments: sentences(language, beads.flatMap(({ source }) => source).length), beads };
  });
  const target = Math.max(0, ...made.map(({ beads }) => beads.flatMap((bead) => bead.target).length));
  return { ...review, sources: Object.keys(versions), segments: sentences('本', target), versions: made };
}
