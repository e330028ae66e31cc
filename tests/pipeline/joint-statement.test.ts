import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/document.js';
import type { Finding } from '../../src/core/finding.js';
import type { Report } from '../../src/core/report.js';
import { contains } from '../../src/core/span.js';
import { openSession, type Session } from '../../src/node.js';
import { corpusDocument, corpusJson } from '../support/corpus.js';
import { type AnnotatedError, type Annotation, pointsAt, scoreFindings } from '../support/score-findings.js';

const WORK = 'joint-statement-2025';
const LANGUAGES = ['ja', 'vi', 'ko', 'en'] as const;
const GLOSSARY = fileURLToPath(new URL('../../glossary/diplomacy.tsv', import.meta.url));

const { errors } = corpusJson<{ errors: AnnotatedError[] }>(`${WORK}/errors.dev.json`);
const { acceptable, unscored = [] } = corpusJson<{ acceptable: Annotation[]; unscored?: Annotation[] }>(
  `${WORK}/acceptable.dev.json`,
);
const errorOf = (id: string) => errors.find((error) => error.id === id)!;

type Versions = Readonly<Record<(typeof LANGUAGES)[number], Document>>;
let documents: Versions;
let withGlossary: Session;
let without: Session;
let reports: { readonly glossary: Report; readonly plain: Report };

beforeAll(async () => {
  const read = await Promise.all(LANGUAGES.map(async (code) => [code, await corpusDocument(WORK, code)] as const));
  documents = Object.fromEntries(read) as unknown as Versions;
  withGlossary = await openSession({ languages: LANGUAGES, glossaries: [GLOSSARY] });
  without = await openSession({ languages: LANGUAGES });
  reports = { glossary: check(withGlossary), plain: check(without) };
});

function check(session: Session, sources: readonly ('vi' | 'ko' | 'en')[] = ['vi', 'ko', 'en']): Report {
  return session.check(
    session.collate(
      documents.ja,
      sources.map((code) => documents[code]),
      'vi',
    ),
  );
}

const certain = (report: Report) => report.findings.filter((finding) => !finding.uncertain);
const within = (report: Report, id: string) =>
  certain(report).filter((finding) => contains(errorOf(id), finding.target));

/** The errors that the project was asked for by name, with the check that names them. */
const ASKED = [
  ['E028', 'garbled-katakana'],
  ['E036', 'duplicate-item'],
  ['E057', 'term-missing'],
  ['E058', 'garbled-katakana'],
  ['E083', 'term-missing'],
  ['E108', 'repeated-word'],
] as const;
/** What only a glossary can tell. */
const BY_TERM = ['E057', 'E083'];

describe('with the glossary', () => {
  test.each(ASKED)('%s is found by %s, on its words', (id, name) => {
    const found = within(reports.glossary, id);
    expect(found.flatMap((finding) => finding.checks)).toContain(name);
    expect(found.every((finding) => finding.target.end > finding.target.start)).toBe(true);
  });

  test('E036 exactly', () => {
    const { start, end } = errorOf('E036');
    expect(certain(reports.glossary).map(({ target }) => [target.start, target.end])).toContainEqual([start, end]);
  });

  test('E033: the number, its unit left out, ten times too small', () => {
    const [finding] = within(reports.glossary, 'E033');
    expect(finding).toMatchObject({ check: 'number-mismatch', target: { text: '150億' }, severity: 'critical' });
    expect(finding!.expected).toEqual(['1,500億']);
    expect(new Set(finding!.sources.map((source) => source.language))).toEqual(new Set(['vi', 'ko', 'en']));
  });

  test('at least 14 of the 16 grave errors', () => {
    const grave = errors.filter((error) => error.severity === 'critical' || error.severity === 'major');
    expect(grave).toHaveLength(16);
    expect(scoreFindings(reports.glossary.findings, grave).found.length).toBeGreaterThanOrEqual(14);
  });

  test('none of the places that only look suspicious', () => {
    expect(scoreFindings(reports.glossary.findings, errors, acceptable, unscored).traps).toEqual([]);
  });
});

describe('without a glossary', () => {
  test.each(ASKED.filter(([id]) => !BY_TERM.includes(id)))('%s is found by %s all the same', (id, name) => {
    expect(within(reports.plain, id).flatMap((finding) => finding.checks)).toContain(name);
  });

  test('E033 too', () =>
    expect(within(reports.plain, 'E033')[0]).toMatchObject({ check: 'number-mismatch', target: { text: '150億' } }));

  test('next to no false alarms, and none at a place that only looks suspicious', () => {
    const { falseAlarms, traps } = scoreFindings(reports.plain.findings, errors, acceptable, unscored);
    expect(traps).toEqual([]);
    // Only a part of the errors is annotated, so some of these may be right.
    expect(falseAlarms.length).toBeLessThanOrEqual(5);
  });
});

describe('with one version alone', () => {
  test.each(['vi', 'ko', 'en'] as const)(
    '%s: the number and the repetition are found, and no acceptable place',
    (language) => {
      for (const session of [withGlossary, without]) {
        const report = check(session, [language]);
        expect(within(report, 'E033').map((finding) => finding.check)).toContain('number-mismatch');
        expect(within(report, 'E108').map((finding) => finding.check)).toContain('repeated-word');
        expect(scoreFindings(report.findings, errors, acceptable, unscored).traps).toEqual([]);
        holdReport(report);
      }
    },
  );

  test('no version at all: no crash', () => {
    holdReport(without.check(without.collate(documents.ja, [])));
  });
});

/** What every report must be. */
function holdReport(report: Report): void {
  const { text } = documents.ja;
  for (const finding of report.findings) {
    for (const place of [finding.target, ...finding.related]) {
      expect(place.start >= 0 && place.start <= place.end && place.end <= text.length).toBe(true);
      expect(place.text).toBe(text.slice(place.start, place.end));
      const lines = text.slice(0, place.start).split('\n');
      expect([place.line, place.column]).toEqual([lines.length, [...lines.at(-1)!].length + 1]);
    }
    for (const source of finding.sources) {
      const version = documents[source.language as keyof Versions];
      expect(source.text).toBe(version.text.slice(source.start, source.end));
    }
    expect(`${finding.message}${finding.explanation}`).not.toMatch(/\{\{|undefined|NaN/);
    holdSuggestions(finding);
  }
  const ids = report.findings.flatMap((finding) => finding.fingerprints);
  expect(
    ids.filter((id, k) => ids.indexOf(id) !== k),
    'ids twice',
  ).toEqual([]);
}

/** All suggestions of a finding can be applied, and nothing else changes. */
function holdSuggestions({ suggestions, target }: Finding): void {
  const { text } = documents.ja;
  const ordered = [...suggestions].sort((a, b) => a.start - b.start || a.end - b.end);
  let corrected = '';
  let at = 0;
  for (const { start, end, text: words } of ordered) {
    expect(start >= at && start <= end && end <= text.length, 'suggestions overlap or leave the text').toBe(true);
    expect(text.slice(start, end), `a suggestion at ${target.start} changes nothing`).not.toBe(words);
    expect(text.slice(start, end), 'a suggestion goes over the end of a line').not.toContain('\n');
    corrected += text.slice(at, start) + words;
    at = end;
  }
  corrected += text.slice(at);
  const change = ordered.reduce((sum, { start, end, text: words }) => sum + words.length - (end - start), 0);
  expect(corrected.length).toBe(text.length + change);
}

describe('every report', () => {
  test('points into its texts, and its suggestions can be applied', () => {
    holdReport(reports.glossary);
    holdReport(reports.plain);
  });

  test('is the same byte for byte', () => {
    expect(JSON.stringify(check(withGlossary))).toBe(JSON.stringify(reports.glossary));
  });

  test('is the same for a session that has done something else before', async () => {
    const fresh = await openSession({ languages: LANGUAGES });
    expect(JSON.stringify(check(fresh))).toBe(JSON.stringify(reports.plain));
  });

  test('keeps its ids when a line is added above', () => {
    const added = {
      ja: '2025年8月19日付の文書。',
      vi: 'Văn bản ngày 19 tháng 8 năm 2025.',
      ko: '2025년 8월 19일자 문서.',
      en: 'Document of 19 August 2025.',
    };
    const [ja, ...sources] = LANGUAGES.map((code) => withLineAbove(documents[code], added[code]));
    const report = without.check(without.collate(ja!, sources, 'vi'));
    // Where something is missing is only a place between two segments: it may be given as the end of the one or the start of the other.
    const places = (list: readonly Finding[], shift: number) =>
      list.map(({ id, target: { start, end } }) => `${id} ${start === end ? '' : start - shift}`);
    expect(places(report.findings, added.ja.length + 1)).toEqual(places(reports.plain.findings, 0));
  });
});

function withLineAbove(document: Document, line: string): Document {
  const shift = line.length + 1;
  const first = { kind: 'paragraph', text: line, span: { start: 0, end: line.length } } as const;
  const blocks = document.blocks.map((block) => ({
    ...block,
    span: { start: block.span.start + shift, end: block.span.end + shift },
  }));
  return { ...document, text: `${line}\n${document.text}`, blocks: [first, ...blocks] };
}

describe('the rule by which findings are scored', () => {
  test.each([
    ['the words', { start: 10, end: 14 }, true],
    ['part of them', { start: 12, end: 13 }, true],
    ['one unit in common', { start: 13, end: 20 }, true],
    ['behind them', { start: 14, end: 16 }, false],
    ['the whole sentence', { start: 0, end: 25 }, false],
    ['a long finding, just short enough', { start: 0, end: 24 }, true],
    ['a place without width at their end', { start: 14, end: 14 }, true],
    ['a place without width elsewhere', { start: 15, end: 15 }, false],
  ])('%s', (_why, finding, expected) => {
    expect(pointsAt(finding, { start: 10, end: 14 })).toBe(expected);
  });
});
