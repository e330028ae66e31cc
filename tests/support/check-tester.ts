import { beforeAll, describe, expect, test } from 'vitest';
import { type CheckCatalogue, checkMessagesFor, localiseFinding } from '../../src/check-messages/index.js';
import { CHECKS } from '../../src/checks/index.js';
import type { Bead } from '../../src/core/alignment.js';
import type { Collation, Source } from '../../src/core/collation.js';
import type { Earlier } from '../../src/core/earlier.js';
import type { Finding } from '../../src/core/finding.js';
import { CATALOGUE_LANGUAGES, LANGUAGES, type PackLanguage } from '../../src/core/language.js';
import type { Report } from '../../src/core/report.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import { makeRows } from '../../src/engine/rows.js';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { mark, parseMarked } from './marked-text.js';
import { type Bench, check, checkRun, documentOf, openBench } from './session.js';

/**
 * A text in several versions, line by line: line 3 of each stands beside line 3 of the others, and a line `-` says that the version
 * has nothing there.
 */
export interface OkRow extends Partial<Record<PackLanguage, string>> {
  /** Why it is right, in words: the reason the row is here. */
  readonly why: string;
  /** The version under review; Japanese unless said. */
  readonly target?: PackLanguage;
  /** Other texts of the run, in the same manner: they are not looked at, but tell what things are called. */
  readonly others?: readonly Partial<Record<PackLanguage, string>>[];
  /** Concepts by id, each a list of `language:term` or `language:term:status`. */
  readonly glossary?: Readonly<Record<string, readonly string[]>>;
  /** What versions said at an earlier commit, where that was something else; an empty text says that the version was not there. */
  readonly old?: Readonly<Partial<Record<PackLanguage, string>>>;
}

export interface FlaggedRow extends OkRow {
  /** What is found at the marks ⟦…⟧ of the target, in order. `⟦⟧` marks where something is missing. */
  readonly finds: readonly Expected[];
}

export interface Expected {
  readonly message: string;
  /** The words that should stand there. */
  readonly fix?: string;
  readonly severity?: Finding['severity'];
  /** True when the finding is expected to be unsure of itself. */
  readonly uncertain?: boolean;
}

export interface Table {
  readonly ok: readonly OkRow[];
  readonly flagged: readonly FlaggedRow[];
}

/** Runs a check over a table of examples, and holds the table itself to rules. */
export function testCheck(id: string, { ok, flagged }: Table): void {
  const { meta } = CHECKS.find((candidate) => candidate.meta.id === id)!;
  const produced = new Set<string>();
  let bench: Bench;
  let catalogues: readonly CheckCatalogue[];
  beforeAll(async () => {
    bench = await openBench();
    const loaded = await Promise.all(CATALOGUE_LANGUAGES.map(checkMessagesFor));
    catalogues = loaded.filter((catalogue) => catalogue !== undefined);
  });
  const run = (row: OkRow): Finding[] => {
    const collation = deepFreeze(collationOf(row, bench));
    const glossary = row.glossary && tableOf(row.glossary);
    const earlier = deepFreeze(earlierOf(row, collation, bench));
    const others = (row.others ?? []).map((text, k) =>
      deepFreeze(collationOf({ why: row.why, ...text }, bench, `other-${k + 1}`)),
    );
    const [first] = checkRun(bench, [collation, ...others], id, glossary, earlier) as [Report];
    if (others.length === 0) {
      expect(check(bench, collation, id, glossary, earlier), 'two runs differ').toEqual(first);
    }
    const turned = checkRun(bench, [...others.toReversed(), collation], id, glossary, earlier).at(-1);
    expect(turned, 'the order of the texts matters').toEqual(first);
    for (const finding of first.findings) {
      holdInvariants(finding, collation);
      for (const catalogue of catalogues) holdSayable(finding, catalogue);
      produced.add(finding.messageId);
    }
    return [...first.findings].sort((a, b) => a.target.start - b.target.start || a.target.end - b.target.end);
  };

  describe(`${id}: right`, () => {
    test.each(ok.map((row) => [row.why, row] as const))('%s', (_why, row) => {
      const found = run(row).map((finding) => `${finding.target.text}: ${finding.message}`);
      expect(found).toEqual([]);
    });
  });

  describe(`${id}: flagged`, () => {
    test.each(flagged.map((row) => [row.why, row] as const))('%s', (_why, row) => {
      const found = run(row);
      const { text } = parseMarked(targetText(row));
      expect(
        mark(
          text,
          found.map((finding) => finding.target),
        ),
      ).toBe(targetText(row));
      expect(found.map((finding, k) => describeFinding(finding, row.finds[k]))).toEqual(row.finds);
    });
  });

  describe(`${id}: the table`, () => {
    test('has no row twice', () => {
      const rows = [...ok, ...flagged].map(({ why: _why, ...rest }) => JSON.stringify(rest));
      expect(rows.filter((row, k) => rows.indexOf(row) !== k)).toEqual([]);
    });
    test('gives a reason for every row, each once', () => {
      const reasons = [...ok, ...flagged].map((row) => row.why);
      expect(reasons.filter((why) => why.length < 8)).toEqual([]);
      expect(reasons.filter((why, k) => reasons.indexOf(why) !== k)).toEqual([]);
    });
    test('has at least 15 ok rows', () => expect(ok.length).toBeGreaterThanOrEqual(15));
    test('has rows for every language in force', () => {
      const inForce = meta.languages === 'all' ? LANGUAGES : meta.languages;
      const present = new Set([...ok, ...flagged].map((row) => row.target ?? 'ja'));
      expect(inForce.filter((language) => !present.has(language as PackLanguage))).toEqual([]);
    });
    test('produces every message', () => expect([...produced].sort()).toEqual(Object.keys(meta.messages).sort()));
  });
}

function describeFinding(finding: Finding, expected: Expected | undefined): Expected {
  return {
    message: finding.messageId,
    ...(expected?.fix === undefined ? {} : { fix: finding.suggestions[0]?.text ?? '(no suggestion)' }),
    ...(expected?.severity === undefined ? {} : { severity: finding.severity }),
    ...(finding.uncertain ? { uncertain: true } : {}),
  };
}

function targetText(row: OkRow): string {
  const text = row[row.target ?? 'ja'];
  if (text === undefined) throw new Error(`the row "${row.why}" has no text under review`);
  return text
    .split('\n')
    .filter((line) => line !== '-')
    .join('\n');
}

function holdInvariants(finding: Finding, collation: Collation): void {
  const { text } = collation.target.document;
  expect(`${finding.message} ${finding.explanation}`, 'a placeholder is not filled').not.toMatch(
    /\{\{|\}\}|undefined|NaN/,
  );
  expect(`${finding.message} ${finding.explanation}`, 'two full stops').not.toMatch(/(?<!\.)\.\.(?!\.)/);
  for (const place of [finding.target, ...finding.suggestions]) {
    expect(place.start >= 0 && place.start <= place.end && place.end <= text.length, 'span outside the text').toBe(
      true,
    );
    for (const offset of [place.start, place.end]) expect(cutsPair(text, offset), 'span cuts a character').toBe(false);
  }
  // All of them are applied together.
  const edits = [...finding.suggestions].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [k, { start }] of edits.entries()) {
    expect(start, 'suggestions overlap').toBeGreaterThanOrEqual(edits[k - 1]?.end ?? 0);
  }
}

/** A reader of another language is told all of it in that language. */
function holdSayable(finding: Finding, catalogue: CheckCatalogue): void {
  const { message, explanation } = localiseFinding(finding, catalogue);
  expect(`${message} ${explanation}`, 'a placeholder is not filled').not.toMatch(/\{\{|\}\}|undefined|NaN/);
  expect(explanation, `not said in ${catalogue.language}`).not.toBe(finding.explanation);
}

function cutsPair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
}

/** One line is one segment; lines of equal number make a bead. */
export function collationOf(row: OkRow, bench: Bench, name?: string): Collation {
  const targetLanguage = row.target ?? 'ja';
  const own = linesOf(parseMarked(row[targetLanguage]!).text);
  const target = segmented(targetLanguage, own, bench, name);
  const sources = LANGUAGES.filter((code) => code !== targetLanguage && row[code] !== undefined).map(
    (code, k): Source => {
      const lines = linesOf(row[code]!);
      if (lines.length !== own.length)
        throw new Error(`"${row.why}": ${code} has ${lines.length} lines, the target ${own.length}`);
      const alignment = { beads: beadsOf(own, lines) };
      return { ...segmented(code, lines, bench, name), original: k === 0, alignment, doubtful: false };
    },
  );
  return { target, sources, rows: makeRows(target.segments.length, sources) };
}

/** The versions as they were: those that the row says nothing of as they are. */
export function earlierOf({ old }: OkRow, { target, sources }: Collation, bench: Bench): Earlier | undefined {
  if (!old) return undefined;
  const segmentsOf = ({ document, segments }: SegmentedDocument) => {
    const language = document.language as PackLanguage;
    const text = old[language];
    if (text === undefined) return segments;
    return text === '' ? [] : segmented(language, linesOf(text), bench).segments;
  };
  return { commit: '1a2b3c4d', date: '2027-03-31', target: segmentsOf(target), sources: sources.map(segmentsOf) };
}

function linesOf(text: string): string[] {
  return text.split('\n');
}

function segmented(
  language: PackLanguage,
  lines: readonly string[],
  { packs }: Bench,
  name?: string,
): SegmentedDocument {
  const document = documentOf(language, lines.filter((line) => line !== '-').join('\n'), name);
  return segmentBySpans(document, lineSpans(document.text), packs.get(language)!);
}

function beadsOf(target: readonly string[], source: readonly string[]): Bead[] {
  let t = 0;
  let s = 0;
  return target.flatMap((line, k): Bead[] => {
    const bead = {
      target: line === '-' ? [] : [t++],
      source: source[k] === '-' ? [] : [s++],
      cost: 0,
      confidence: 1,
    };
    return bead.target.length + bead.source.length > 0 ? [bead] : [];
  });
}

function tableOf(glossary: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(glossary).flatMap(([id, terms]) =>
    terms.map((entry, k) => {
      const [language, term, status] = entry.split(':');
      const first = terms.findIndex((other) => other.startsWith(`${language}:`)) === k;
      return [id, language, term, status ?? (first ? 'preferred' : 'admitted')].join('\t');
    }),
  );
  return ['concept_id\tlang\tterm\tstatus', ...rows, ''].join('\n');
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
