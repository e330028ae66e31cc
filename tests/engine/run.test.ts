import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/core/check.js';
import type { Collation } from '../../src/core/collation.js';
import type { FindingDraft } from '../../src/core/finding.js';
import { runChecks } from '../../src/engine/run.js';
import { beadsOf, collationOf, linesOf, wordCheck } from '../support/collations.js';

const VI = ['Trời mưa.', 'Có 13 người.', 'Trời mưa nữa.'];
const JA = ['雨です。', '😀30人と30人です。', 'また雨です。'];

function collation(ja: readonly string[] = JA, vi: readonly string[] = VI, confidence = 1): Collation {
  const beads = ja.map((_, k) => beadsOf(`${k}:${k}`, confidence)[0]!);
  return collationOf(linesOf('ja', ja, 'talks.ja.txt'), [{ language: 'vi', lines: vi, beads }]);
}

const run = (given: Collation, ...checks: Check<unknown>[]) =>
  runChecks(given, checks, undefined, { version: '1.2.3', pair: 'text' });
const sourceAt = (segment: number, start: number, end: number) => ({
  source: 0,
  segment,
  start,
  end,
  role: 'contradicts' as const,
});

describe('the report', () => {
  test('names its files and the tool', () => {
    const report = run(collation());
    expect(report).toMatchObject({
      schema: 'taiyaku.report/1',
      tool: { name: 'taiyaku', version: '1.2.3' },
      target: { path: 'talks.ja.txt', language: 'ja' },
      sources: [{ language: 'vi', original: true, alignment: { beads: 3 } }],
      summary: { segments: 3, findings: 0, uncertain: 0 },
      findings: [],
    });
  });

  test('leaves out checks for other languages', () => {
    const checks = [
      wordCheck('雨', { id: 'one', languages: ['vi', 'ko'] }),
      wordCheck('雨', { id: 'two', languages: ['ja'] }),
    ];
    expect(run(collation(), ...checks).findings.map((finding) => finding.check)).toEqual(['two', 'two']);
  });

  test('a check of the document runs once, one of rows once a row', () => {
    const calls: string[] = [];
    const counting = (scope: 'row' | 'document'): Check<unknown> => ({
      ...wordCheck('雨', { id: scope, scope }),
      run({ row }) {
        calls.push(`${scope} ${row?.index ?? '-'}`);
        return [];
      },
    });
    run(collation(), counting('row'), counting('document'));
    expect(calls).toEqual(['row 0', 'row 1', 'row 2', 'document -']);
  });

  test('is the same byte for byte', () => {
    const checks = [
      wordCheck('雨'),
      wordCheck('30人', { id: 'other-word' }),
      wordCheck('です', { id: 'third', scope: 'document' }),
    ];
    expect(JSON.stringify(run(collation(), ...checks))).toBe(JSON.stringify(run(collation(), ...checks)));
  });
});

describe('places', () => {
  test('lines and columns from 1, columns in code points, offsets in UTF-16 units', () => {
    const [finding] = run(collation(), wordCheck('30人')).findings;
    // 雨です。⏎ is 5 units, 😀 is 2 units and one column.
    expect(finding!.target).toEqual({ start: 7, end: 10, line: 2, column: 2, text: '30人' });
    expect(finding!.segment).toBe(1);
  });

  test('of the sources, each in its own file', () => {
    const check = wordCheck('30人', {}, (draft) => ({ ...draft, sources: [sourceAt(1, 3, 5)] }));
    const [finding] = run(collation(), check).findings;
    expect(finding!.sources).toEqual([
      { language: 'vi', start: 13, end: 15, line: 2, column: 4, text: '13', role: 'contradicts' },
    ]);
  });

  test('nothing there: a place without width, at the end of a line too', () => {
    const check = wordCheck('です。', {}, (draft) => ({
      ...draft,
      target: { ...draft.target, start: draft.target.end },
    }));
    const [finding] = run(collation(), check).findings;
    expect(finding!.target).toEqual({ start: 4, end: 4, line: 1, column: 5, text: '' });
    expect(finding!.actual).toBe('');
  });

  test('suggestions and related places are places of the file', () => {
    const check = wordCheck('30人', {}, (draft) => ({
      ...draft,
      suggestions: [{ ...draft.target, text: '13人' }],
      related: [{ segment: 2, start: 2, end: 3 }],
    }));
    const [finding] = run(collation(), check).findings;
    expect(finding!.suggestions).toEqual([{ start: 7, end: 10, text: '13人' }]);
    expect(finding!.related.map((place) => place.text)).toEqual(['雨']);
  });

  test('the words in question are the actual ones unless the check says others', () => {
    const check = wordCheck('30人', {}, (draft) => ({ ...draft, actual: '30' }));
    expect(run(collation(), check).findings[0]!.actual).toBe('30');
    expect(run(collation(), wordCheck('30人')).findings[0]!.actual).toBe('30人');
  });
});

describe('what the engine adds', () => {
  test('messages are filled, from the description of the check', () => {
    const [finding] = run(collation(), wordCheck('30人')).findings;
    expect(finding).toMatchObject({
      message: '30人 is odd',
      explanation: 'Nobody says 30人.',
      mqm: 'accuracy/mistranslation',
      severity: 'major',
      status: 'open',
    });
  });

  test('a draft may be graver than its check', () => {
    const check = wordCheck('30人', {}, (draft) => ({ ...draft, severity: 'critical' }));
    expect(run(collation(), check).findings[0]!.severity).toBe('critical');
  });

  test('a message without a value is a defect of the check', () => {
    const check = wordCheck('30人', {}, (draft) => ({ ...draft, data: {} }));
    expect(() => run(collation(), check)).toThrow('odd-word');
  });
});

describe('uncertain', () => {
  const sure = (confidence: number, sources: FindingDraft['sources'] = []) =>
    wordCheck('30人', {}, (draft) => ({ ...draft, confidence, sources }));
  const cited = [sourceAt(1, 0, 2)];

  test.each([
    ['sure enough', sure(0.7), 1, false],
    ['not sure enough', sure(0.69), 1, true],
    ['sure, but of segments that may not belong together', sure(0.95, cited), 0.4, true],
    ['sure, of segments that do', sure(0.95, cited), 0.6, false],
    ['sure, and no source is cited', sure(0.95), 0.4, false],
  ])('%s', (_why, check, beadConfidence, uncertain) => {
    expect(run(collation(JA, VI, beadConfidence), check).findings[0]!.uncertain).toBe(uncertain);
  });

  test('one good bead is enough', () => {
    const given = collation();
    const [vi] = given.sources;
    const weak = {
      ...vi!,
      original: false,
      alignment: { beads: vi!.alignment.beads.map((bead) => ({ ...bead, confidence: 0.1 })) },
    };
    const check = wordCheck('30人', {}, (draft) => ({ ...draft, sources: [...cited, { ...cited[0]!, source: 1 }] }));
    expect(run({ ...given, sources: [vi!, weak] }, check).findings[0]!.uncertain).toBe(false);
  });

  test('sure beads of a text that is hardly a version are not enough, nor is the silence of such a text', () => {
    const given = collation();
    const sources = given.sources.map((source) => ({ ...source, doubtful: true }));
    expect(run({ ...given, sources }, sure(0.95, cited)).findings[0]!.uncertain).toBe(true);
    expect(run({ ...given, sources }, sure(0.95)).findings[0]!.uncertain).toBe(true);
    const oneVersion = { ...given, sources: [...given.sources, ...sources] };
    expect(run(oneVersion, sure(0.95)).findings[0]!.uncertain, 'another is a version').toBe(false);
  });

  test('the certain ones come first, each in the order of the text', () => {
    const given = collation(['雨の日。', '雪の雨。', '雪。'], VI);
    const report = run(
      given,
      wordCheck('雨', { id: 'rain' }, (draft) => ({ ...draft, confidence: 0.5 })),
      wordCheck('雪', { id: 'snow' }),
    );
    expect(
      report.findings.map(({ check, target, uncertain }) => `${check} ${target.start}${uncertain ? '?' : ''}`),
    ).toEqual(['snow 5', 'snow 10', 'rain 0?', 'rain 7?']);
    expect(report.summary).toMatchObject({ findings: 2, uncertain: 2, byCheck: { snow: 2 } });
  });
});

describe('ids', () => {
  const ids = (given: Collation, word = '30人') => run(given, wordCheck(word)).findings.map((finding) => finding.id);

  test('equal words in one segment have ids of their own', () => {
    const found = ids(collation());
    expect(found).toHaveLength(2);
    expect(new Set(found).size).toBe(2);
  });

  test('a line added above does not change them', () => {
    expect(ids(collation(['前書き。', ...JA], ['Lời nói đầu.', ...VI]))).toEqual(ids(collation()));
  });

  test('neither does another width of the words', () => {
    expect(ids(collation(JA.map((line) => line.replaceAll('30', '３０'))), '３０人')).toEqual(ids(collation()));
  });

  test('nor how sure the check is, nor what it says', () => {
    const other = wordCheck('30人', { messages: { odd: { message: 'Something else', explanation: '' } } }, (draft) => ({
      ...draft,
      confidence: 0.71,
    }));
    expect(run(collation(), other).findings.map((finding) => finding.id)).toEqual(ids(collation()));
  });

  test('another original sentence changes them', () => {
    expect(ids(collation(JA, ['Trời mưa.', 'Có 31 người.', 'Trời mưa nữa.']))).not.toEqual(ids(collation()));
  });

  test('findings about the same words keep the fingerprints of all', () => {
    const report = run(collation(), wordCheck('30人', { id: 'first' }), wordCheck('30人と', { id: 'second' }));
    expect(report.findings.map((finding) => finding.fingerprints.length)).toEqual([2, 1]);
    expect(report.findings[0]!.checks).toEqual(['first', 'second']);
  });
});
