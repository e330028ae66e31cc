// What a check says on clean human translations, aligned as the gold has it: false alarms, or mistakes of the translators, for a person to look at.
//
//   npx tsx bench/checks/clean.ts --data DIR --text NAME [--target ja] [--versions vi,ko,en] [--check ID]
//
// The sets NAME.ja-XX.clean have one Japanese text in common; each document of it (NAME.docs) is checked by itself. Prints each finding with its confidence, the words around it and the message. Without
// --check, of every check the number of certain and of uncertain findings, and certain ones for 100 sentences.
import { parseArgs } from 'node:util';
import { CHECKS } from '../../src/checks/index.js';
import type { Check } from '../../src/core/check.js';
import type { FindingDraft } from '../../src/core/finding.js';
import type { CheckContext } from '../../src/evidence/context.js';
import { readCleanText } from './clean-text.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    text: { type: 'string' },
    versions: { type: 'string' },
    check: { type: 'string' },
    target: { type: 'string', default: 'ja' },
  },
});
const checks = CHECKS.filter(({ meta }) => values.check === undefined || meta.id === values.check);
if (!values.data || !values.text || checks.length === 0) {
  console.error(
    'usage: npx tsx bench/checks/clean.ts --data DIR --text NAME [--target ja] [--versions vi,ko,en] [--check ID]',
  );
  process.exit(2);
}

const versions = (values.versions ?? ['ja', 'vi', 'ko', 'en'].filter((code) => code !== values.target).join(',')).split(
  ',',
);
const { contexts, segments } = await readCleanText(values.data, values.text, versions, values.target);

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
    if (meta.languages !== 'all' && !meta.languages.includes(values.target)) return [];
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
    `${values.target} beside ${versions.join(',')}: ${total} certain in ${segments} segments, ${((100 * total) / segments).toFixed(2)} for 100`,
  );
}
