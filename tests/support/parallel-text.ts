import { readFileSync } from 'node:fs';
import type { BeadShape } from '../../src/align/bead-lines.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import type { Session } from '../../src/node.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { documentOf } from './session.js';

/** A text in several languages, and for each block of content the segment of each language that says it. */
export interface ParallelText {
  /** Segments by language. */
  readonly segments: ReadonlyMap<string, readonly string[]>;
  /** For each language the segment of each block; -1 where the version leaves it out. */
  readonly placement: ReadonlyMap<string, readonly number[]>;
}

/** Reads `tests/fixtures/parallel/NAME.txt`; its form is described in the README there. */
export function readParallelText(name: string): ParallelText {
  const file = readFileSync(new URL(`../fixtures/parallel/${name}.txt`, import.meta.url), 'utf8');
  return parseParallelText(file);
}

export function parseParallelText(file: string): ParallelText {
  const blocks = file
    .trim()
    .split(/\n{2,}/)
    .map((block) => new Map(block.split('\n').map(parseLine)));
  const languages = new Set(blocks.flatMap((block) => [...block.keys()]));
  const segments = new Map<string, string[]>();
  const placement = new Map<string, number[]>();
  for (const language of languages) {
    const own: string[] = [];
    const places = blocks.map((block) => {
      const text = block.get(language);
      if (text === undefined) return -1;
      if (text !== '^') own.push(text);
      return own.length - 1;
    });
    segments.set(language, own);
    placement.set(language, places);
  }
  return { segments, placement };
}

function parseLine(line: string): readonly [string, string] {
  const match = /^(\w\w): (.+)$/.exec(line);
  if (!match) throw new Error(`neither language nor text: ${line}`);
  return [match[1]!, match[2]!];
}

/** The beads by which two versions correspond: segments that share a block, however indirectly. */
export function goldBeads({ segments, placement }: ParallelText, target: string, source: string): BeadShape[] {
  const beads: { target: number[]; source: number[] }[] = [];
  const counts = [segments.get(target)!.length, segments.get(source)!.length] as const;
  const targets = placement.get(target)!;
  const sources = placement.get(source)!;
  targets.forEach((t, block) => {
    const s = sources[block]!;
    const last = beads.at(-1);
    const joins = last !== undefined && ((t >= 0 && last.target.includes(t)) || (s >= 0 && last.source.includes(s)));
    const bead = joins ? last : { target: [], source: [] };
    if (t >= 0 && !bead.target.includes(t)) bead.target.push(t);
    if (s >= 0 && !bead.source.includes(s)) bead.source.push(s);
    if (!joins && bead.target.length + bead.source.length > 0) beads.push(bead);
  });
  const covered = [beads.flatMap((bead) => bead.target).length, beads.flatMap((bead) => bead.source).length];
  if (covered[0] !== counts[0] || covered[1] !== counts[1]) throw new Error('the gold beads do not tile the text');
  return beads;
}

/** One line is one segment, empty lines too. */
export function segmentedLines(session: Session, language: string, lines: readonly string[]): SegmentedDocument {
  const document = documentOf(language, lines.map((line) => `${line}\n`).join(''));
  return session.segmentBySpans(document, lineSpans(document.text));
}
