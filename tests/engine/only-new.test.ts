import { expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { keepNew } from '../../src/engine/only-new.js';
import { findingOf, reportOfFindings } from '../support/reports.js';

const FILE = { path: 'ja.txt', language: 'ja', marked: '' };
const found = (id: string, segment: number, stated: Partial<Finding> = {}): Finding =>
  findingOf({ start: segment, end: segment + 1, line: 1, column: 1, text: '橋' }, [], {
    id,
    fingerprints: [id],
    segment,
    ...stated,
  });
const reportOf = (...findings: Finding[]) => reportOfFindings({ target: FILE, sources: [] }, findings);

test.each<[reason: string, now: Finding, then: readonly string[][], stays: boolean]>([
  ['its sentence was touched, and it was there before', found('a', 1), [['a']], true],
  ['its sentence was not touched, and it was there', found('a', 2), [['a']], false],
  ['its sentence was not touched, and it was not there', found('b', 2), [['a']], true],
  ['it was there behind another one about the same words', found('b', 2), [['a', 'b']], false],
  ['what it now says first was not said of these words', found('b', 2, { fingerprints: ['b', 'a'] }), [['a']], true],
])('%s', (_, now, then, stays) => {
  const findings = then.map((fingerprints) => ({ fingerprints }));
  const { findings: kept, summary } = keepNew(reportOf(now), { touched: [1], findings });
  expect([kept, summary.findings, summary.leftOut]).toEqual(stays ? [[now], 1, 0] : [[], 0, 1]);
});

test('of a new text everything stays, and nothing is left out', () => {
  const report = reportOf(found('a', 1), found('b', 2, { uncertain: true }));
  expect(keepNew(report, undefined)).toMatchObject({
    findings: report.findings,
    summary: { findings: 1, uncertain: 1, leftOut: 0 },
  });
});

test('uncertain findings are counted when they are left out, dismissed ones are not', () => {
  const report = reportOf(
    found('a', 1, { uncertain: true }),
    found('b', 2, { status: 'dismissed' }),
    found('c', 3, { status: 'accepted' }),
  );
  const findings = report.findings.map(({ fingerprints }) => ({ fingerprints }));
  expect(keepNew(report, { touched: [], findings })).toMatchObject({
    findings: [],
    summary: { findings: 0, uncertain: 0, dismissed: 0, leftOut: 2 },
  });
});
