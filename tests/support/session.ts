import { CHECKS } from '../../src/checks/index.js';
import type { Collation } from '../../src/core/collation.js';
import type { Document } from '../../src/core/document.js';
import type { Earlier } from '../../src/core/earlier.js';
import { LANGUAGES, type LanguageCode } from '../../src/core/language.js';
import type { LanguagePack } from '../../src/core/ports.js';
import type { Report } from '../../src/core/report.js';
import { runChecks } from '../../src/engine/run.js';
import { createCheckContext } from '../../src/evidence/context.js';
import { parseGlossary } from '../../src/glossary/format.js';
import { packagedData } from '../../src/io/data-store.js';
import { loadPack } from '../../src/languages/index.js';
import type { Lexicon } from '../../src/lexicon/lexicon.js';
import { loadLexicon } from '../../src/lexicon/load.js';
import { createTermMatcher, japaneseTokenizer } from '../../src/node.js';

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
export function documentOf(language: LanguageCode, text: string): Document {
  return { path: `text.${language}.txt`, language, text, sha256: '0'.repeat(64), blocks: [] };
}

/**
 * Runs one check, or all, over a collation.
 * @param glossary a table in the format of the shipped glossary, header line and all
 * @param earlier the texts at an earlier commit
 */
export function check(
  { packs, lexicon }: Bench,
  collation: Collation,
  id?: string,
  glossary?: string,
  earlier?: Earlier,
): Report {
  const pack = (code: LanguageCode) => packs.get(code)!;
  const used = {
    target: pack(collation.target.document.language),
    sources: collation.sources.map((source) => pack(source.document.language)),
  };
  const matcher =
    glossary === undefined ? undefined : createTermMatcher(parseGlossary(glossary, 'test.tsv'), packs, lexicon);
  const checks = CHECKS.filter((candidate) => id === undefined || candidate.meta.id === id);
  return runChecks(collation, checks, createCheckContext(collation, used, lexicon, matcher, earlier), {
    version: '0.0.0',
    pair: 'text',
  });
}
