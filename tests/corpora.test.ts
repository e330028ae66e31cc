import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { accuracyPage } from '../scripts/accuracy-page.js';
import { openSession, type Session } from '../src/node.js';
import {
  ANNOTATED,
  type Case,
  caseName,
  casesOf,
  createSessions,
  type RecordedCheckScores,
  scoreChecks,
} from './support/check-scores.js';
import {
  corpusDocument,
  corpusJson,
  GOLD,
  goldAlignment,
  type RecordedScores,
  scoreAlignment,
  toRecord,
} from './support/corpus.js';

type Manifest = Readonly<Record<string, Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>>>;
const manifest = corpusJson<Manifest>('manifest.json');

describe('the files', () => {
  test.each(
    Object.entries(manifest).flatMap(([work, files]) =>
      Object.entries(files).map(([name, entry]) => [`${work}/${name}`, entry] as const),
    ),
  )('%s is what the annotations point into', (path, { bytes, sha256 }) => {
    const content = readFileSync(new URL(`../corpora/${path}`, import.meta.url));
    expect(content.length).toBe(bytes);
    expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
  });

  test.each(Object.keys(manifest))('every data file of %s is in the manifest', (work) => {
    const names = readdirSync(new URL(`../corpora/${work}/`, import.meta.url)).filter((name) => !name.endsWith('.md'));
    expect(names.sort()).toEqual(Object.keys(manifest[work]!).sort());
  });
});

const pairs = Object.entries(GOLD).flatMap(([work, languages]) =>
  languages.map((language) => [work, language] as const),
);

describe('the gold alignments', () => {
  test.each(pairs)('%s: %s has beads that tile both sides', (work, language) => {
    const { segments, beads } = goldAlignment(work, language);
    expect(beads.flatMap((bead) => bead.target)).toEqual(segments.target.map((_, k) => k));
    expect(beads.flatMap((bead) => bead.source)).toEqual(segments.source.map((_, k) => k));
  });
});

describe('the scores', () => {
  const { alignment: recorded, checks } = corpusJson<{ alignment: RecordedScores; checks: RecordedCheckScores }>(
    'scores.json',
  );
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ languages: ['ja', 'vi', 'ko', 'en'] });
  });

  test('are recorded for every gold alignment', () => {
    expect(
      Object.entries(recorded).flatMap(([work, list]) => Object.keys(list).map((language) => [work, language])),
    ).toEqual(pairs);
  });

  // After a change for the better: npx tsx scripts/record-scores.ts
  test.each(pairs)('%s: %s is aligned as well as before', async (work, language) => {
    const { strict } = toRecord(await scoreAlignment(session, work, language));
    expect(strict).toBeGreaterThanOrEqual(recorded[work]![language]!.strict - 0.002);
    expect(strict).toBeGreaterThanOrEqual(0.95);
  });

  test('are recorded for every annotated document and number of versions', () => {
    const expected = Object.keys(ANNOTATED).map((work) => [work, casesOf(work).map(caseName)]);
    expect(Object.entries(checks).map(([work, list]) => [work, Object.keys(list)])).toEqual(expected);
    expect(readFileSync(new URL('../docs/accuracy.md', import.meta.url), 'utf8')).toBe(accuracyPage(checks));
  });

  // Each text with all its versions, with and without a glossary.
  const sessionFor = createSessions();
  const whole = Object.keys(ANNOTATED)
    .flatMap(casesOf)
    .filter(({ versions }) => versions.length > 1)
    .map((one): [string, string, Case] => [one.work, caseName(one), one]);
  test.each(whole)('%s %s: the checks find as much as before, and nothing false more', async (work, name, one) => {
    const before = checks[work]![name]!;
    const now = await scoreChecks(await sessionFor(one), one);
    expect(now.found).toBeGreaterThanOrEqual(before.found);
    expect(now.graveFound).toBeGreaterThanOrEqual(before.graveFound);
    expect(now.false).toBeLessThanOrEqual(before.false);
    expect(now.clean ?? 0).toBeLessThanOrEqual(before.clean ?? 0);
  });

  test.each(pairs)('%s: ja and %s are cut into the segments of the gold', async (work, language) => {
    const gold = goldAlignment(work, language).segments;
    for (const [code, spans] of [
      ['ja', gold.target],
      [language, gold.source],
    ] as const) {
      const { segments } = session.segment(await corpusDocument(work, code));
      expect(segments.map(({ span }) => [span.start, span.end])).toEqual(spans.map(({ start, end }) => [start, end]));
    }
  });
});
