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

/** The language that all sets of a text are in on their first side. */
const COMMON = 'ja';

/**
 * Reads the sets `TEXT.ja-XX.clean` of a folder, which have one Japanese text in common.
 * @param languages of the versions
 * @param under language under review: Japanese, or one of the others, where every sentence has just one counterpart in each set
 */
export async function readCleanText(
  data: string,
  text: string,
  languages: readonly string[],
  under = COMMON,
): Promise<CleanText> {
  const others = [...new Set([under, ...languages])].filter((code) => code !== COMMON);
  const sets = await Promise.all(others.map((language) => readSet(data, `${text}.ja-${language}.clean`)));
  const packs = new Map(
    await Promise.all(
      [COMMON, ...others].map(async (code) => [code, await loadPack(code, { japaneseTokenizer })] as const),
    ),
  );
  const lexicon = await loadLexicon(packagedData(), [COMMON, ...others]);
  const ranges = sets.map((set) => documentsOf(data, set));
  const contexts = ranges[0]!.map((_, document) => {
    const parts = sets.map((set, k) => partOf(set, ranges[k]![document]!.target, ranges[k]![document]!.source));
    const files = new Map([[COMMON, parts[0]!.target], ...parts.map(({ source }, k) => [others[k]!, source] as const)]);
    const target = files.get(under)!;
    const gold = (language: string) => {
      if (under === COMMON) return parts[others.indexOf(language)]!.gold;
      return target.segments.map(({ index }) => ({ target: [index], source: [index] }));
    };
    const sources = languages.map((language, k) => ({
      ...files.get(language)!,
      original: k === 0,
      doubtful: false,
      alignment: { beads: gold(language).map((bead) => ({ ...bead, cost: 0, confidence: 1 })) },
    }));
    const collation: Collation = { target, sources, rows: makeRows(target.segments.length, sources) };
    const used = { target: packs.get(under)!, sources: languages.map((code) => packs.get(code)!) };
    return createCheckContext(collation, used, lexicon, undefined);
  });
  const set = sets[0]!;
  const target = under === COMMON ? set.target : sets[others.indexOf(under)]!.source;
  return { contexts, segments: target.segments.length, target: target.document };
}
