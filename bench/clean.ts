// What a check says on clean human translations, aligned as the gold has it: false alarms, or mistakes of the translators, for a person to look at.
//
//   npx tsx bench/clean.ts --data DIR --text NAME --versions vi,ko,en [--check ID]
//
// The sets NAME.ja-XX.clean have one Japanese text in common. Prints each finding with its confidence, the words around it and the message. Without
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
import { readSet } from './align/sets.js';

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
const { target } = sets[0]!;
const sources = sets.map(({ source, gold }, k) => ({
  ...source,
  original: k === 0,
  doubtful: false,
  alignment: { beads: gold.map((bead) => ({ ...bead, cost: 0, confidence: 1 })) },
}));
const collation: Collation = { target, sources, rows: makeRows(target.segments.length, sources) };
const [own, ...others] = await Promise.all(['ja', ...languages].map((code) => loadPack(code, { japaneseTokenizer })));
const lexicon = await loadLexicon(packagedData(), ['ja', ...languages]);
const context = createCheckContext(collation, { target: own!, sources: others }, lexicon, undefined);

/** Below it a finding is uncertain. */
const CERTAIN = 0.7;
const AROUND = 12;
const isCertain = ({ confidence }: FindingDraft) => confidence >= CERTAIN;

function run({ meta, run }: Check<CheckContext>): FindingDraft[] {
  if (meta.scope === 'document') return run({ collation }, context);
  return collation.rows.flatMap((row) => run({ collation, row }, context));
}

if (values.check !== undefined) {
  const found = checks.flatMap(run);
  for (const { target: place, confidence, expected, data } of found) {
    const { text } = target.segments[place.segment]!;
    const around = text.slice(Math.max(0, place.start - AROUND), place.end + AROUND);
    console.log([confidence, text.slice(place.start, place.end), expected?.join(', '), around, data.quotes].join('\t'));
  }
  console.log(`${found.length} findings of ${values.check} in ${target.segments.length} segments`);
} else {
  let total = 0;
  for (const check of checks) {
    const found = run(check);
    const certain = found.filter(isCertain).length;
    total += certain;
    if (found.length > 0)
      console.log(
        `${check.meta.id.padEnd(22)}${String(certain).padStart(4)} certain ${String(found.length - certain).padStart(4)} uncertain`,
      );
  }
  const share = ((100 * total) / target.segments.length).toFixed(2);
  console.log(`${values.versions}: ${total} certain in ${target.segments.length} segments, ${share} for 100`);
}
