// How many errors that are made by rule `check` finds in each language under review, beside the three other versions: for languages that no text with annotated errors is in. An
// error is put into every fourth sentence of a clean text, of a kind at a time.
//
//   npx tsx bench/checks/seeded.ts [--kind 'word twice']... corpora/coastal-recovery corpora/pump-manual
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readText } from '../../src/cli/services.js';
import type { Finding } from '../../src/core/finding.js';
import { LANGUAGES } from '../../src/core/language.js';
import type { Report } from '../../src/core/report.js';
import type { Span } from '../../src/core/span.js';
import { loadPack } from '../../src/languages/index.js';
import { japaneseTokenizer, openSession } from '../../src/node.js';
import { plainText } from '../../src/readers/plain-text.js';
import { createRandom } from '../../tests/support/made-up-sentences.js';
import { pointsAt } from '../../tests/support/score-findings.js';
import { type Edit, type Pick, SEEDERS } from './seeds.js';

const { values, positionals: folders } = parseArgs({
  options: { kind: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const seeders = Object.entries(SEEDERS).filter(([kind]) => values.kind?.includes(kind) ?? true);
if (folders.length === 0 || seeders.length === 0) {
  console.error('usage: npx tsx bench/checks/seeded.ts [--kind NAME]... FOLDER...');
  process.exit(2);
}

/** An error in every so many sentences. */
const EVERY = 8;
/** So often, beginning with another sentence each time. */
const ROUNDS = 4;
const session = await openSession({ languages: LANGUAGES });
const packs = new Map(
  await Promise.all(LANGUAGES.map(async (code) => [code, await loadPack(code, { japaneseTokenizer })] as const)),
);
const fileOf = (language: string) => (language === 'ja' ? 'ja.clean.txt' : `${language}.txt`);

function pickBy(random: () => number): Pick {
  return (list) => list[Math.floor(random() * list.length)];
}

/** Puts the edits into a text, and says where the errors are then. */
function apply(text: string, edits: readonly Edit[]): { text: string; errors: Span[] } {
  let changed = '';
  let at = 0;
  const errors: Span[] = [];
  for (const { span, text: words, error } of edits) {
    changed += text.slice(at, span.start);
    errors.push({ start: changed.length + error.start, end: changed.length + error.end });
    changed += words;
    at = span.end;
  }
  return { text: changed + text.slice(at), errors };
}

/** One finding stands for a text that is damaged in many places. */
const placesOf = ({ check, target, related }: Finding) =>
  check === 'encoding-damage' ? [target, ...related] : [target];

const certain = (report: Report) => report.findings.filter(({ uncertain }) => !uncertain);

console.log(['language', ...seeders.map(([kind]) => kind), 'all', 'false', 'clean'].join('\t'));
for (const language of LANGUAGES) {
  const found = new Map<string, [hit: number, all: number]>();
  let wrong = 0;
  let clean = 0;
  for (const folder of folders) {
    const target = await readText(join(folder, fileOf(language)), { language });
    const sources = await Promise.all(
      LANGUAGES.filter((code) => code !== language).map((code) =>
        readText(join(folder, fileOf(code)), { language: code }),
      ),
    );
    const before = certain(session.check(session.collate(target, sources)));
    clean += before.length;
    const segmented = session.segment(target);
    const known = new Set(before.map(({ check, target: place }) => `${check} ${place.text}`));
    for (const [kind, seeder] of seeders) {
      for (let round = 0; round < ROUNDS; round++) {
        const pick = pickBy(createRandom(kind.length * ROUNDS + round));
        const edits = segmented.segments
          .filter((_, k) => k % EVERY === round * (EVERY / ROUNDS))
          .flatMap((segment) => seeder(segment, segmented, packs.get(language)!, pick) ?? []);
        const { text, errors } = apply(target.text, edits);
        const changed = { ...target, text, blocks: plainText.read(text) };
        const findings = certain(session.check(session.collate(changed, sources)));
        const count = found.get(kind) ?? [0, 0];
        found.set(kind, count);
        count[0] += errors.filter((error) =>
          findings.some((finding) => placesOf(finding).some((place) => pointsAt(place, error))),
        ).length;
        count[1] += errors.length;
        wrong += findings.filter(
          ({ check, target: place }) =>
            !errors.some((error) => pointsAt(place, error)) && !known.has(`${check} ${place.text}`),
        ).length;
      }
    }
  }
  const counts = [...found.values()];
  const sum = (k: 0 | 1) => counts.reduce((total, count) => total + count[k], 0);
  console.log(
    [language, ...counts.map(([hit, all]) => `${hit}/${all}`), `${sum(0)}/${sum(1)}`, wrong, clean].join('\t'),
  );
}
