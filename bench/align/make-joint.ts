// Makes a set of one target with several sources out of clean sets (1-1 throughout) that have the same target, to measure what sources gain by
// helping one another, and what paragraphs tell.
//
//   npx tsx bench/align/make-joint.ts --data DIR --sets NAME,NAME… --out DIR [--faithful]
//
// Segments of the target and of each source are merged (12 %), dropped (5 %) and, where a clause mark lies near the middle, split (12 %), and
// sentences of other places are put in (3 %), what is missing in the target is missing for all sources. The sources are changed each by itself, but nowhere
// near a change of the target. With --faithful nothing is dropped or put in. Paragraphs have
// one to four sentences; each text joins or parts one in ten of them otherwise. Writes NAME.src, NAME.tgt, NAME.gold, and NAME.src.blocks and
// NAME.tgt.blocks with the number of the paragraph of each segment.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatBeads } from '../../src/align/bead-lines.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    sets: { type: 'string' },
    out: { type: 'string' },
    faithful: { type: 'boolean', default: false },
  },
});
if (!values.data || !values.sets || !values.out) {
  console.error('usage: npx tsx bench/align/make-joint.ts --data DIR --sets NAME,NAME… --out DIR [--faithful]');
  process.exit(2);
}
const { data, out } = values;
mkdirSync(out, { recursive: true });
/** A chance that changes nothing. */
const UNCHANGED = 0.5;
const unfaithful = values.faithful ? { drop: 0, insert: 0 } : { drop: 0.05, insert: 0.03 };
const RATES = { merge: 0.12, split: 0.12, moveParagraph: 0.1, ...unfaithful };

/** A segment of a changed text: which lines of the clean text it holds (a split line is in two), and its paragraph. */
interface Piece {
  readonly text: string;
  readonly lines: readonly number[];
  readonly paragraph: number;
}

const names = values.sets.split(',');
const clean = names.map((name) => linesOf(name, 'tgt'));
const target = linesOf(names[0]!, 'src');
const paragraphs = paragraphsOf(target.length, random(11));
const changedTarget = change(target, paragraphs, 'ja', random(1), () => true);
const unchanged = linesKept(changedTarget);
names.forEach((name, k) => {
  const language = /-(\w\w)\./.exec(name)![1]!;
  const source = change(clean[k]!, paragraphs, language, random(2 + k), (line) => unchanged.has(line));
  const made = `joint.ja-${language}.noisy`;
  write(
    `${made}.src`,
    changedTarget.map(({ text }) => text),
  );
  write(
    `${made}.tgt`,
    source.map(({ text }) => text),
  );
  write(
    `${made}.src.blocks`,
    changedTarget.map(({ paragraph }) => String(paragraph)),
  );
  write(
    `${made}.tgt.blocks`,
    source.map(({ paragraph }) => String(paragraph)),
  );
  const beads = goldOf(changedTarget, source).map((bead) => ({ ...bead, cost: 0, confidence: 1 }));
  writeFileSync(join(out, `${made}.gold`), formatBeads(beads));
});

function linesOf(name: string, side: string): string[] {
  return readFileSync(join(data, `${name}.${side}`), 'utf8')
    .trimEnd()
    .split('\n');
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(out, name), lines.map((line) => `${line}\n`).join(''));
}

/** The same numbers in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** True for each line that begins a paragraph. */
function paragraphsOf(count: number, next: () => number): boolean[] {
  let left = 0;
  return Array.from({ length: count }, () => {
    if (left-- > 0) return false;
    left = Math.floor(next() * 4);
    return true;
  });
}

/** Lines that are a segment each, as are both neighbours: where two texts are changed at one place, the gold is a matter of taste. */
function linesKept(pieces: readonly Piece[]): Set<number> {
  const whole = new Map<number, number>();
  for (const { lines } of pieces) for (const line of lines) whole.set(line, (whole.get(line) ?? 0) + lines.length);
  const kept = (line: number) => whole.get(line) === 1;
  return new Set([...whole.keys()].filter((line) => kept(line - 1) && kept(line) && kept(line + 1)));
}

/** @param may whether a line may be changed */
function change(
  lines: readonly string[],
  starts: readonly boolean[],
  language: string,
  next: () => number,
  may: (line: number) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  const glue = language === 'ja' ? '' : ' ';
  let paragraph = -1;
  for (let k = 0; k < lines.length; k++) {
    if (starts[k] !== next() < RATES.moveParagraph || k === 0) paragraph++;
    const chance = may(k) ? next() : UNCHANGED;
    if (chance < RATES.drop) continue;
    if (next() < RATES.insert && may(k)) {
      const other = lines[(k + Math.floor(lines.length / 2)) % lines.length]!;
      pieces.push({ text: other, lines: [], paragraph });
    }
    const last = pieces.at(-1);
    if (chance < RATES.drop + RATES.merge && last && last.lines.length === 1 && last.lines[0] === k - 1) {
      pieces[pieces.length - 1] = { ...last, text: last.text + glue + lines[k]!, lines: [k - 1, k] };
      continue;
    }
    const halves = chance > 1 - 2 * RATES.split ? split(lines[k]!) : undefined;
    for (const text of halves ?? [lines[k]!]) pieces.push({ text, lines: [k], paragraph });
  }
  return pieces;
}

/** Cuts at the clause mark nearest to the middle, if one lies in the middle half. */
function split(line: string): [string, string] | undefined {
  const cuts = [...line.matchAll(/[、，]|[,;:](?= )/gu)].map(({ index }) => index + 1);
  const best = cuts.sort((a, b) => Math.abs(a - line.length / 2) - Math.abs(b - line.length / 2))[0];
  if (best === undefined || Math.abs(best - line.length / 2) > line.length / 4) return undefined;
  return [line.slice(0, best), line.slice(best).trim()];
}

/** The smallest groups of pieces of both sides that hold the same lines. */
function goldOf(left: readonly Piece[], right: readonly Piece[]): { target: number[]; source: number[] }[] {
  const beads: { target: number[]; source: number[] }[] = [];
  let i = 0;
  let j = 0;
  const known = (pieces: readonly Piece[]) => new Set(pieces.flatMap((piece) => piece.lines));
  const own = known(left);
  const other = known(right);
  while (i < left.length || j < right.length) {
    if (i < left.length && !left[i]!.lines.some((line) => other.has(line))) beads.push({ target: [i++], source: [] });
    else if (j < right.length && !right[j]!.lines.some((line) => own.has(line)))
      beads.push({ target: [], source: [j++] });
    else {
      const bead = { target: [i++], source: [j++] };
      const lines = new Set([...left[i - 1]!.lines, ...right[j - 1]!.lines]);
      const take = (pieces: readonly Piece[], at: number) => pieces[at]?.lines.some((line) => lines.has(line)) === true;
      for (;;) {
        if (take(left, i)) {
          for (const line of left[i]!.lines) lines.add(line);
          bead.target.push(i++);
        } else if (take(right, j)) {
          for (const line of right[j]!.lines) lines.add(line);
          bead.source.push(j++);
        } else break;
      }
      beads.push(bead);
    }
  }
  return beads;
}
