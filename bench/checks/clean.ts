// What a check says on clean human translations, aligned as the gold has it: false alarms, or mistakes of the translators, for a person to look at.
//
//   npx tsx bench/checks/clean.ts --data DIR --text NAME [--target ja] [--versions vi,ko,en] [--check ID]
//
// The sets NAME.ja-XX.clean have one Japanese text in common; each document of it (NAME.docs) is checked by itself. Prints of every check the number of certain and of uncertain
// findings, and certain ones for 100 sentences; with --check first each finding with its confidence, the words around it and the message.
import { parseArgs } from 'node:util';
import { CHECKS } from '../../src/checks/index.js';
import { runChecks } from '../../src/engine/run.js';
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

const AROUND = 12;

let certain = 0;
const counts = new Map<string, [certain: number, uncertain: number]>();
for (const context of contexts) {
  const { findings } = runChecks(context.collation, checks, context, { version: '', pair: '' });
  for (const { check, target, segment, message, confidence, uncertain } of findings) {
    const count = counts.get(check) ?? [0, 0];
    counts.set(check, count);
    count[uncertain ? 1 : 0]++;
    if (!uncertain) certain++;
    if (values.check === undefined) continue;
    const { text, span } = context.collation.target.segments[segment]!;
    const at = target.start - span.start;
    const around = text.slice(Math.max(0, at - AROUND), at + target.text.length + AROUND);
    console.log([confidence, target.text, around, message].join('\t'));
  }
}
for (const [check, [sure, unsure]] of counts) {
  console.log(`${check.padEnd(22)}${String(sure).padStart(4)} certain ${String(unsure).padStart(4)} uncertain`);
}
console.log(
  `${values.target} beside ${versions.join(',')}: ${certain} certain in ${segments} segments, ${((100 * certain) / segments).toFixed(2)} for 100`,
);
