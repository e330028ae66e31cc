import type { Collation } from '../../src/core/collation.js';
import type { LanguageCode } from '../../src/core/language.js';
import type { Segment } from '../../src/core/segment.js';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { type CheckContext, createCheckContext } from '../../src/evidence/context.js';
import { createTermMatcher } from '../../src/evidence/term-matcher.js';
import { parseGlossary } from '../../src/glossary/format.js';
import type { Matcher } from '../../src/glossary/matcher.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { collationOf, type OkRow } from './check-tester.js';
import { type Bench, documentOf } from './session.js';

/** Lines of one language as segments. */
export function segmentsOf(language: LanguageCode, text: string, bench: Bench): readonly Segment[] {
  const document = documentOf(language, text);
  return segmentBySpans(document, lineSpans(document.text), bench.packs.get(language)!).segments;
}

/** A matcher of concepts, each a list of `language:term` or `language:term:status`, the first term of a language preferred. */
export function matcherOf(glossary: Readonly<Record<string, readonly string[]>>, bench: Bench): Matcher {
  const rows = Object.entries(glossary).flatMap(([id, terms]) =>
    terms.map((entry, k) => {
      const [language, term, status] = entry.split(':');
      const first = terms.findIndex((other) => other.startsWith(`${language}:`)) === k;
      return [id, language, term, status ?? (first ? 'preferred' : 'admitted')].join('\t');
    }),
  );
  const table = ['concept_id\tlang\tterm\tstatus', ...rows, ''].join('\n');
  return createTermMatcher(parseGlossary(table, 'test.tsv'), bench.packs, bench.lexicon);
}

/** A row of a table as a collation with all its evidence. */
export function sceneOf(row: Omit<OkRow, 'why'>, bench: Bench): { collation: Collation; context: CheckContext } {
  const collation = collationOf({ why: '', ...row }, bench);
  const pack = (code: LanguageCode) => bench.packs.get(code)!;
  const packs = {
    target: pack(collation.target.document.language),
    sources: collation.sources.map(({ document }) => pack(document.language)),
  };
  const matcher = row.glossary && matcherOf(row.glossary, bench);
  return { collation, context: createCheckContext(collation, packs, bench.lexicon, matcher) };
}
