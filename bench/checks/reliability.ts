// Whether the confidence of findings is what it says: of the findings of each range of confidence, uncertain ones among them, the share that points at an error, for three versions and
// for one. Errors are those made by rule (seeds.ts) in Japanese, or, with --annotated, the annotated ones of the folders.
//
//   npx tsx bench/checks/reliability.ts [--annotated] corpora/coastal-recovery corpora/pump-manual
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readText } from '../../src/cli/services.js';
import type { Document } from '../../src/core/document.js';
import type { Span } from '../../src/core/span.js';
import { loadPack } from '../../src/languages/index.js';
import { japaneseTokenizer, openSession } from '../../src/node.js';
import { type Annotation, pointsAt } from '../../tests/support/score-findings.js';
import { type SeededText, seededTexts } from './seeded-texts.js';

const { values, positionals: folders } = parseArgs({
  options: { annotated: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (folders.length === 0) {
  console.error('usage: npx tsx bench/checks/reliability.ts [--annotated] FOLDER...');
  process.exit(2);
}

const VERSIONS = [['vi', 'ko', 'en'], ['vi'], ['ko'], ['en']];
/** Least confidences of the ranges. */
const RANGES = [0.95, 0.9, 0.85, 0.8, 0.7, 0.5, 0];
const session = await openSession({ languages: ['ja', 'vi', 'ko', 'en'] });
const pack = await loadPack('ja', { japaneseTokenizer });

async function textsOf(folder: string): Promise<SeededText[]> {
  if (!values.annotated) {
    const clean = await readText(join(folder, 'ja.clean.txt'), { language: 'ja' });
    return seededTexts(session.segment(clean), pack);
  }
  const { errors } = JSON.parse(readFileSync(join(folder, 'errors.dev.json'), 'utf8')) as { errors: Annotation[] };
  const document: Document = await readText(join(folder, 'ja.txt'), { language: 'ja' });
  return [{ kind: '', document, errors: errors.flatMap((error) => [error, ...(error.other_spans ?? [])]) }];
}

function isRight(places: readonly Span[], errors: readonly Span[]): boolean {
  return places.some((place) => errors.some((error) => pointsAt(place, error)));
}

console.log(['versions', ...RANGES.map((least) => `from ${least}`)].join('\t'));
for (const versions of VERSIONS) {
  const counts = RANGES.map((): [right: number, all: number] => [0, 0]);
  for (const folder of folders) {
    const sources = await Promise.all(
      versions.map((code) => readText(join(folder, `${code}.txt`), { language: code })),
    );
    const known = new Set<string>();
    for (const { document, errors } of await textsOf(folder)) {
      for (const { check, confidence, target, related } of session.check(session.collate(document, sources)).findings) {
        // A false alarm that has nothing to do with the errors comes back in every text.
        const name = `${check} ${target.text}`;
        if (known.has(name)) continue;
        if (!isRight([target, ...related], errors)) known.add(name);
        const count = counts[RANGES.findIndex((least) => confidence >= least)]!;
        count[1]++;
        if (isRight([target, ...related], errors)) count[0]++;
      }
    }
  }
  console.log([versions.join(' '), ...counts.map(([right, all]) => (all === 0 ? '–' : `${right}/${all}`))].join('\t'));
}
