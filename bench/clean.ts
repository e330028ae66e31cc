// What a check says on clean human translations, aligned as the gold has it: false alarms, or mistakes of the translators, for a person to look at.
//
//   npx tsx bench/clean.ts --data DIR --text NAME --versions vi,ko,en [--check ID]
//
// The sets NAME.ja-XX.clean have one Japanese text in common; each document of it (NAME.docs) is checked by itself. Prints each finding with its confidence, the words around it and the message. Without
// --check, of every check the number of certain and of uncertain findings, and certain ones for 100 sentences.
import { parseArgs } from 'node:util';
import { CHECKS } from '../src/checks/index.js';
import type { Check } from '../src/core/check.js';
import type { Collation } from '../src/core/collation.js';
import type { FindingDraft } from '../src/core/finding.js';
import { makeRows } from '../src/engine/rows.js';
import { type CheckContext, createCheckContext } from '../src/evidence/context.js';
import { packagedData } from '../src/io/data-store.js';
import { loadPack } from '../src/languages/index.js';
import { loadLexicon } from '../src/lexicon/load.js';
import { japaneseTokenizer } from '../src/node.js';
import { documentsOf, partOf, readSet } from './align/sets.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    text: { type: 'string' },
    versions: { type: 'string', default: 'vi,ko,en' },
    check: { type: 'string' },
  },
});
const checks = CHECKS.filter(({ meta }) => values.check === undefined || meta.id === values.check);
if (!values.data || !values.text || checks.length === 0) {
  console.error('usage: npx tsx bench/clean.ts --data DIR --text NAME [--versions vi,ko,en] [--check ID]');
  process.exit(2);
}

const languages = values.versions.split(',');
const sets = await Promise.all(
  languages.map((language) => readSet(values.data!, `${values.text}.ja-${language}.clean`)),
);
const [own, ...others] = await Promise.all(['ja', ...languages].map((code) => loadPack(code, { japaneseTokenizer })));
const lexicon = await loadLexicon(packagedData(), ['ja', ...languages]);
const ranges = sets.map((set) => documentsOf(values.data!, set));
/** One for each document of the set: a name is spelled in one way within a document. */
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
const segments = sets[0]!.target.segments.length;

/** Below it a finding is uncertain. */
const CERTAIN = 0.7;
const AROUND = 12;

interface Found {
  readonly draft: FindingDraft;
  readonly context: CheckContext;
}

function run({ meta, run }: Check<CheckContext>): Found[] {
  return contexts.flatMap((context) => {
    const { collation } = context;
    const rows = meta.scope === 'document' ? [undefined] : collation.rows;
    const drafts = rows.flatMap((row) => run(row ? { collation, row } : { collation }, context));
    return drafts.map((draft) => ({ draft, context }));
  });
}

if (values.check !== undefined) {
  const found = checks.flatMap(run);
  for (const { draft, context } of found) {
    const { target: place, confidence, expected, data } = draft;
    const { text } = context.collation.target.segments[place.segment]!;
    const around = text.slice(Math.max(0, place.start - AROUND), place.end + AROUND);
    console.log([confidence, text.slice(place.start, place.end), expected?.join(', '), around, data.quotes].join('\t'));
  }
  console.log(`${found.length} findings of ${values.check} in ${segments} segments`);
} else {
  let total = 0;
  for (const check of checks) {
    const found = run(check);
    const certain = found.filter(({ draft }) => draft.confidence >= CERTAIN).length;
    total += certain;
    if (found.length > 0)
      console.log(
        `${check.meta.id.padEnd(22)}${String(certain).padStart(4)} certain ${String(found.length - certain).padStart(4)} uncertain`,
      );
  }
  console.log(
    `${values.versions}: ${total} certain in ${segments} segments, ${((100 * total) / segments).toFixed(2)} for 100`,
  );
}
