import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type AlignmentScore, evaluate } from '../../src/align/evaluate.js';
import type { Document } from '../../src/core/document.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import type { Span } from '../../src/core/span.js';
import { readDocument } from '../../src/io/read-document.js';
import type { Session } from '../../src/node.js';
import { readerFor } from '../../src/readers/index.js';

const ROOT = new URL('../../corpora/', import.meta.url);

export function corpusJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, ROOT), 'utf8')) as T;
}

/** A text of a corpus, read as any file is. */
export function corpusDocument(work: string, language: string): Promise<Document> {
  return readDocument(fileURLToPath(new URL(`${work}/${language}.txt`, ROOT)), { readerFor });
}

/** `align.LANGUAGE.json`: segments of both versions as spans, and beads under the languages' codes. */
export interface GoldAlignment {
  readonly segments: { readonly target: readonly Span[]; readonly source: readonly Span[] };
  readonly beads: readonly { readonly target: readonly number[]; readonly source: readonly number[] }[];
}

export function goldAlignment(work: string, language: string, target = 'ja'): GoldAlignment {
  type Bead = Readonly<Record<string, readonly number[]>>;
  const data = corpusJson<Readonly<Record<string, readonly Span[]>> & { readonly beads: readonly Bead[] }>(
    `${work}/align.${language}.json`,
  );
  return {
    segments: { target: data[target]!, source: data[language]! },
    beads: data.beads.map((bead) => ({ target: bead[target]!, source: bead[language]! })),
  };
}

/** Aligns the segments of the gold and compares the beads with its own. */
export async function scoreAlignment(session: Session, work: string, language: string): Promise<AlignmentScore> {
  const gold = goldAlignment(work, language);
  const segmented = async (code: string, spans: readonly Span[]): Promise<SegmentedDocument> =>
    session.segmentBySpans(await corpusDocument(work, code), spans);
  const target = await segmented('ja', gold.segments.target);
  const source = await segmented(language, gold.segments.source);
  return evaluate(gold.beads, session.align(target, source).beads);
}

/** F1 of the three measures, as `corpora/scores.json` keeps them. */
export type RecordedScore = Readonly<Record<'strict' | 'lax' | 'null', number>>;
export type RecordedScores = Readonly<Record<string, Readonly<Record<string, RecordedScore>>>>;

export function toRecord({ strict, lax, null: nulls }: AlignmentScore): RecordedScore {
  const four = (value: number) => Number(value.toFixed(4));
  return { strict: four(strict.f1), lax: four(lax.f1), null: four(nulls.f1) };
}

/** The works that have gold alignments, with the languages of the sources. */
export const GOLD: Readonly<Record<string, readonly string[]>> = { 'joint-statement-2025': ['vi', 'ko', 'en'] };
