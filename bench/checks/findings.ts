// What `check` finds in texts with annotated errors, with all versions and with each alone, without a glossary; and what it says on the clean translation.
//
//   npx tsx bench/checks/findings.ts corpora/coastal-recovery corpora/pump-manual
//
// A folder has ja.txt, errors.dev.json, ja.clean.txt and versions (vi.txt, ko.txt, en.txt). Only certain findings count. An error is found when a finding overlaps it and is at most three times as long and
// twelve units longer, so that whole sentences find nothing; a finding that touches no error is false. Held-out texts are for the end: they are read only when they are named.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/cli/services.js';
import { openSession } from '../../src/node.js';
import { pointsAt } from '../../tests/support/score-findings.js';

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: npx tsx bench/checks/findings.ts FOLDER...');
  process.exit(2);
}

interface Place {
  readonly start: number;
  readonly end: number;
}

interface AnnotatedError extends Place {
  readonly severity: string;
  readonly other_spans: readonly Place[];
}

const VERSIONS = ['vi', 'ko', 'en'];
const session = await openSession({ languages: ['ja', ...VERSIONS] });

async function certainFindings(folder: string, file: string, versions: readonly string[]): Promise<Place[]> {
  const target = await readText(join(folder, file), { language: 'ja' });
  const sources = await Promise.all(
    versions.map((language) => readText(join(folder, `${language}.txt`), { language })),
  );
  const { findings } = session.check(session.collate(target, sources));
  return findings.flatMap(({ target: place, uncertain }) => (place && !uncertain ? [place] : []));
}

const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));

console.log('text                      versions  findings  all   critical, major  false  on the clean translation');
for (const folder of folders) {
  const { errors } = JSON.parse(readFileSync(join(folder, 'errors.dev.json'), 'utf8')) as { errors: AnnotatedError[] };
  const places = (error: AnnotatedError) => [error, ...error.other_spans];
  const grave = errors.filter(({ severity }) => severity === 'critical' || severity === 'major');
  for (const versions of [VERSIONS, ...VERSIONS.map((language) => [language])]) {
    const found = await certainFindings(folder, 'ja.txt', versions);
    const isFound = (error: AnnotatedError) => places(error).some((place) => found.some((own) => pointsAt(own, place)));
    const wrong = found.filter((own) => !errors.some((error) => places(error).some((place) => pointsAt(own, place))));
    const clean = existsSync(join(folder, 'ja.clean.txt'))
      ? await certainFindings(folder, 'ja.clean.txt', versions)
      : [];
    console.log(
      [
        folder.padEnd(26),
        versions.join(' ').padEnd(10),
        String(found.length).padEnd(10),
        share(errors.filter(isFound).length, errors.length).padEnd(6),
        share(grave.filter(isFound).length, grave.length).padEnd(17),
        String(wrong.length).padEnd(7),
        clean.length,
      ].join(''),
    );
  }
}
