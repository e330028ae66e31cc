import { CHECKS } from '../../src/checks/index.js';
import type { Collation } from '../../src/core/collation.js';
import type { Document } from '../../src/core/document.js';
import type { Earlier } from '../../src/core/earlier.js';
import { LANGUAGES, type LanguageCode } from '../../src/core/language.js';
import type { LanguagePack } from '../../src/core/ports.js';
import type { Report } from '../../src/core/report.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import { runChecks } from '../../src/engine/run.js';
import { createTextRun } from '../../src/engine/text-run.js';
import { type CheckContext, createCheckContext } from '../../src/evidence/context.js';
import { createTermMatcher } from '../../src/evidence/term-matcher.js';
import { parseGlossary } from '../../src/glossary/format.js';
import { packagedData } from '../../src/io/data-store.js';
import { loadPack } from '../../src/languages/index.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { japaneseTokenizer } from '../../src/node.js';

/** The real packs and lexicon, loaded once a test file. */
export interface Bench {
  readonly packs: ReadonlyMap<LanguageCode, LanguagePack>;
  readonly lexicon: Lexicon;
}

let bench: Promise<Bench> | undefined;

export function openBench(): Promise<Bench> {
  bench ??= (async () => {
    const packs = await Promise.all(
      LANGUAGES.map(async (code) => [code, await loadPack(code, { japaneseTokenizer })] as const),
    );
    return { packs: new Map(packs), lexicon: await loadLexicon(packagedData(), LANGUAGES) };
  })();
  return bench;
}

/** A document of lines, by itself. */
export function documentOf(language: LanguageCode, text: string, name = 'text'): Document {
  return { path: `${name}.${language}.txt`, language, text, sha256: '0'.repeat(64), blocks: [] };
}

/**
 * Runs one check, or all, over a collation.
 * @param glossary a table in the format of the shipped glossary, header line and all
 * @param earlier the texts at an earlier commit
 */
export function check(bench: Bench, collation: Collation, id?: string, glossary?: string, earlier?: Earlier): Report {
  const contextOf = contextsOf(bench, glossary);
  return runChecks(collation, checksOf(id), contextOf(collation, earlier), OPTIONS);
}

/**
 * The same over several texts of one run.
 * @returns a report a text, in their order
 */
export function checkRun(
  bench: Bench,
  collations: readonly Collation[],
  id?: string,
  glossary?: string,
  earlier?: Earlier,
): Report[] {
  const run = createTextRun(checksOf(id), collations.length, contextsOf(bench, glossary), () => OPTIONS);
  for (const collation of collations) run.read(collation, undefined, earlier);
  for (const collation of collations) run.count(collation);
  return collations.map((collation) => run.report(collation));
}

const OPTIONS = { version: '0.0.0', pair: 'text' };

function checksOf(id: string | undefined) {
  return CHECKS.filter((candidate) => id === undefined || candidate.meta.id === id);
}

function contextsOf({ packs, lexicon }: Bench, glossary: string | undefined) {
  const matcher =
    glossary === undefined ? undefined : createTermMatcher(parseGlossary(glossary, 'test.tsv'), packs, lexicon);
  const packOf = ({ document }: SegmentedDocument) => packs.get(document.language)!;
  return (collation: Collation, earlier?: Earlier): CheckContext => {
    const used = { target: packOf(collation.target), sources: collation.sources.map(packOf) };
    return createCheckContext(collation, used, lexicon, matcher, earlier);
  };
}
