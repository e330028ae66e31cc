import type { Collation } from '../../src/core/collation.js';
import type { Document } from '../../src/core/document.js';
import { makeRows } from '../../src/engine/rows.js';
import { type CheckContext, createCheckContext } from '../../src/evidence/context.js';
import { packagedData } from '../../src/io/data-store.js';
import { loadPack } from '../../src/languages/index.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { japaneseTokenizer } from '../../src/node.js';
import { documentsOf, partOf, readSet } from '../align/sets.js';

/** A human translation beside its versions, aligned as the gold has it. */
export interface CleanText {
  /** What checks may ask, one for each document: a name is spelled in one way within a document. */
  readonly contexts: readonly CheckContext[];
  readonly segments: number;
  /** The text under review. */
  readonly target: Document;
}

/**
 * Reads the sets `TEXT.ja-XX.clean` of a folder, which have one Japanese text in common.
 * @param languages of the versions
 */
export async function readCleanText(data: string, text: string, languages: readonly string[]): Promise<CleanText> {
  const sets = await Promise.all(languages.map((language) => readSet(data, `${text}.ja-${language}.clean`)));
  const [own, ...others] = await Promise.all(['ja', ...languages].map((code) => loadPack(code, { japaneseTokenizer })));
  const lexicon = await loadLexicon(packagedData(), ['ja', ...languages]);
  const ranges = sets.map((set) => documentsOf(data, set));
  const contexts = ranges[0]!.map((_, document) => {
    const parts = sets.map((set, k) => partOf(set, ranges[k]![document]!.target, ranges[k]![document]!.source));
    const { target } = parts[0]!;
    const sources = parts.map(({ source, gold }, k) => ({
      ...source,
      original: k === 0,
      doubtful: false,
      alignment: { beads: gold.map((bead) => ({ ...bead, cost: 0, confidence: 1 })) },
    }));
    const collation: Collation = { target, sources, rows: makeRows(target.segments.length, sources) };
    return createCheckContext(collation, { target: own!, sources: others }, lexicon, undefined);
  });
  const { target } = sets[0]!;
  return { contexts, segments: target.segments.length, target: target.document };
}
