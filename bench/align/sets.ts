// Sets of segmented texts with gold beads: DIR/NAME.src, NAME.tgt (one segment a line), NAME.gold (one bead a line), possibly gzipped.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BeadShape, parseBeads } from '../../src/align/bead-lines.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import { openSession, type Session } from '../../src/node.js';
import { lineSpans } from '../../src/text/line-spans.js';

export interface GoldSet {
  readonly name: string;
  readonly session: Session;
  readonly target: SegmentedDocument;
  readonly source: SegmentedDocument;
  readonly gold: readonly BeadShape[];
}

/** Names of the sets in a folder that contain `only`; large ones only when asked for. */
export function setNames(folder: string, only = '', large = false): string[] {
  return readdirSync(folder)
    .flatMap((file) => /^(.+)\.gold(?:\.gz)?$/.exec(file)?.[1] ?? [])
    .filter((name) => name.includes(only) && (large || !name.startsWith('large')))
    .sort();
}

/** The languages in a set's name: `news.ja-vi.noisy` is Japanese against Vietnamese. */
export function languagesOf(name: string): [target: string, source: string] {
  const [, target = 'und', source = 'und'] = /\.(\w\w)-(\w\w)\./.exec(name) ?? [];
  return [target, source];
}

/** @param open a session for the languages of the set; one is opened when absent */
export async function readSet(folder: string, name: string, open?: Session): Promise<GoldSet> {
  const [targetLanguage, sourceLanguage] = languagesOf(name);
  const session = open ?? (await openSession({ languages: [targetLanguage, sourceLanguage] }));
  const segmented = (file: string, language: string) => {
    const text = readPossiblyZipped(join(folder, file));
    const lines = session.segmentBySpans({ path: file, language, text, sha256: '', blocks: [] }, lineSpans(text));
    const blocks = join(folder, `${file}.blocks`);
    return existsSync(blocks) ? inBlocks(lines, readFileSync(blocks, 'utf8').split('\n').map(Number)) : lines;
  };
  return {
    name,
    session,
    target: segmented(`${name}.src`, targetLanguage),
    source: segmented(`${name}.tgt`, sourceLanguage),
    gold: parseBeads(readPossiblyZipped(join(folder, `${name}.gold`)), `${name}.gold`),
  };
}

/** The same segments as parts of paragraphs (NAME.src.blocks and NAME.tgt.blocks: the number of the paragraph of each segment). */
function inBlocks(file: SegmentedDocument, blocks: readonly number[]): SegmentedDocument {
  return { ...file, segments: file.segments.map((segment, k) => ({ ...segment, block: blocks[k]! })) };
}

/** Half-open ranges of segments. */
export interface Ranges {
  readonly target: readonly [number, number];
  readonly source: readonly [number, number];
}

/**
 * Documents of a set as half-open ranges of segments (NAME.docs: name, target from, to, source from, to; tab separated), or one for all.
 */
export function documentsOf(folder: string, { name, target, source }: GoldSet): Ranges[] {
  const path = join(folder, `${name}.docs`);
  if (!existsSync(path) && !existsSync(`${path}.gz`)) {
    return [{ target: [0, target.segments.length], source: [0, source.segments.length] }];
  }
  const rows = readPossiblyZipped(path).trim().split('\n');
  return rows.map((row) => {
    const [, from, to, sourceFrom, sourceTo] = row.split('\t').map(Number);
    return { target: [from!, to!], source: [sourceFrom!, sourceTo!] };
  });
}

/** A document of a set: half-open ranges of its segments, which are counted from 0 again. Of two documents nothing has a counterpart. */
export function partOf(set: GoldSet, target: readonly [number, number], source: readonly [number, number]): GoldSet {
  const cut = (file: SegmentedDocument, [from, to]: readonly [number, number]): SegmentedDocument => ({
    ...file,
    segments: file.segments.slice(from, to).map((segment, index) => ({ ...segment, index })),
  });
  const moved = (list: readonly number[], [from]: readonly [number, number]) => list.map((index) => index - from);
  const inside = (list: readonly number[], [from, to]: readonly [number, number]) =>
    list.every((index) => from <= index && index < to);
  const own = set.gold.filter((bead) => inside(bead.target, target) && inside(bead.source, source));
  const gold = own.map((bead) => ({ target: moved(bead.target, target), source: moved(bead.source, source) }));
  const isRelated = gold.some((bead) => bead.target.length > 0 && bead.source.length > 0);
  const all = ([from, to]: readonly [number, number]) => Array.from({ length: to - from }, (_, k) => k);
  return {
    ...set,
    target: cut(set.target, target),
    source: cut(set.source, source),
    gold: isRelated
      ? gold
      : [
          ...all(target).map((segment) => ({ target: [segment], source: [] })),
          ...all(source).map((segment) => ({ target: [], source: [segment] })),
        ],
  };
}

/** @param path of a text, which may be gzipped under the name with `.gz` */
export function readPossiblyZipped(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
}
