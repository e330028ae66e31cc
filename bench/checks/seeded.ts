// How many errors that are made by rule `check` finds in each language under review, beside the three other versions. An error is put into every eighth sentence of a clean text, of
// a kind at a time, four times over.
//
//   npx tsx bench/checks/seeded.ts [--kind 'word twice']... corpora/coastal-recovery corpora/pump-manual
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readText } from '../../src/cli/services.js';
import type { Finding } from '../../src/core/finding.js';
import { LANGUAGES } from '../../src/core/language.js';
import type { Report } from '../../src/core/report.js';
import { loadPack } from '../../src/languages/index.js';
import { japaneseTokenizer, openSession } from '../../src/node.js';
import { pointsAt } from '../../tests/support/score-findings.js';
import { seededTexts } from './seeded-texts.js';
import { SEEDERS } from './seeds.js';

const { values, positionals: folders } = parseArgs({
  options: { kind: { type: 'string', multiple: true } },
  allowPositionals: true,
});
const kinds = Object.keys(SEEDERS).filter((kind) => values.kind?.includes(kind) ?? true);
if (folders.length === 0 || kinds.length === 0) {
  console.error('usage: npx tsx bench/checks/seeded.ts [--kind NAME]... FOLDER...');
  process.exit(2);
}

const session = await openSession({ languages: LANGUAGES });
const fileOf = (language: string) => (language === 'ja' ? 'ja.clean.txt' : `${language}.txt`);

/** One finding stands for a text that is damaged in many places. */
const placesOf = ({ check, target, related }: Finding) =>
  check === 'encoding-damage' ? [target, ...related] : [target];

const certain = (report: Report) => report.findings.filter(({ uncertain }) => !uncertain);

console.log(['language', ...kinds, 'all', 'false', 'clean'].join('\t'));
for (const language of LANGUAGES) {
  const pack = await loadPack(language, { japaneseTokenizer });
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
    const known = new Set(before.map(({ check, target: place }) => `${check} ${place.text}`));
    for (const { kind, document, errors } of seededTexts(session.segment(target), pack, kinds)) {
      const findings = certain(session.check(session.collate(document, sources)));
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
  const counts = [...found.values()];
  const sum = (k: 0 | 1) => counts.reduce((total, count) => total + count[k], 0);
  console.log(
    [language, ...counts.map(([hit, all]) => `${hit}/${all}`), `${sum(0)}/${sum(1)}`, wrong, clean].join('\t'),
  );
}
