import { expect } from 'vitest';
import { features } from '../../src/align/feature.js';
import type { Correspondence, Side, Signal, SignalContext } from '../../src/align/signal.js';
import type { LanguageCode } from '../../src/core/language.js';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { createTermMatcher } from '../../src/evidence/term-matcher.js';
import { parseGlossary } from '../../src/glossary/format.js';
import { createNeutralPack } from '../../src/languages/neutral/pack.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { type Bench, documentOf, openBench } from './session.js';

/** Lines of one language; each is a segment. */
export type Lines = readonly [language: LanguageCode, lines: readonly string[]];

/** One side of an alignment; languages without a pack get the neutral one. */
export function sideOf([language, lines]: Lines, { packs }: Bench): Side {
  const pack = packs.get(language) ?? createNeutralPack(language);
  const document = documentOf(language, lines.map((line) => `${line}\n`).join(''));
  return { pack, segments: segmentBySpans(document, lineSpans(document.text), pack).segments };
}

/** @param glossary a table with a header line */
export async function contextOf(target: Lines, source: Lines, glossary?: string): Promise<SignalContext> {
  const bench = await openBench();
  const { packs, lexicon } = bench;
  const base = { target: sideOf(target, bench), source: sideOf(source, bench), lexicon };
  if (glossary === undefined) return base;
  return { ...base, matcher: createTermMatcher(parseGlossary(glossary, 'test.tsv'), packs, lexicon) };
}

/**
 * Runs a signal and says which segments it ties together, as `target-source` in order, each pair once.
 * Holds the correspondence to what the aligner relies on.
 */
export async function tiesOf(signal: Signal, target: Lines, source: Lines, glossary?: string): Promise<string> {
  const context = await contextOf(target, source, glossary);
  await signal.prepare?.();
  const found = signal.extract(context);
  holdCorrespondence(found, target[1].length, source[1].length);
  expect(signal.extract(context), 'two runs differ').toEqual(found);
  expect(() => features(signal.id, found, target[1].length, source[1].length)).not.toThrow();
  const ties = new Set<string>();
  for (const [t, s] of found.links) {
    for (const i of found.target[t]!.segments) for (const j of found.source[s]!.segments) ties.add(`${i}-${j}`);
  }
  return [...ties].sort().join(' ');
}

function holdCorrespondence({ target, source, links }: Correspondence, targets: number, sources: number): void {
  for (const [keys, count] of [
    [target, targets],
    [source, sources],
  ] as const) {
    for (const { segments } of keys) {
      expect(segments.length).toBeGreaterThan(0);
      expect(segments).toEqual([...new Set(segments)].sort((a, b) => a - b));
      expect(segments.every((index) => index >= 0 && index < count)).toBe(true);
    }
  }
  for (const [t, s] of links)
    expect(target[t] !== undefined && source[s] !== undefined, 'a link leads nowhere').toBe(true);
}
