import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { SEVERITIES } from '../../src/core/mqm.js';
import { overlaps } from '../../src/core/span.js';
import { mergeFindings } from '../../src/engine/merge.js';
import { findingOf } from '../support/reports.js';

const ORDER = ['number-mismatch', 'repeated-word', 'term-missing'];

function at(start: number, end: number, stated: Partial<Finding> = {}): Finding {
  const check = stated.check ?? 'number-mismatch';
  const id = stated.id ?? `${check[0]}${start}-${end}`;
  const target = { start, end, line: 1, column: start + 1, text: 'x'.repeat(end - start) };
  return findingOf(target, [], {
    suggestions: [],
    expected: [],
    ...stated,
    id,
    fingerprints: [id],
    check,
    checks: [check],
  });
}

const spans = (findings: readonly Finding[]) =>
  findings
    .map(({ target }) => `${target.start}-${target.end}`)
    .sort()
    .join(' ');

describe('which findings are about the same words', () => {
  test.each([
    ['equal spans', [at(2, 5), at(2, 5, { check: 'term-missing' })], '2-5'],
    ['one holds the other', [at(0, 9), at(3, 4, { check: 'term-missing' })], '0-9'],
    ['half of the shorter in common', [at(0, 4), at(2, 6, { check: 'term-missing' })], '0-4'],
    ['less than half', [at(0, 5), at(4, 8, { check: 'term-missing' })], '0-5 4-8'],
    ['side by side', [at(0, 4), at(4, 8)], '0-4 4-8'],
    ['nothing there, twice, by one check', [at(3, 3), at(3, 3)], '3-3'],
    ['nothing there, by two checks', [at(3, 3), at(3, 3, { check: 'term-missing' })], '3-3 3-3'],
    ['nothing there, inside words that are flagged', [at(3, 3), at(0, 9, { check: 'term-missing' })], '0-9 3-3'],
    ['nothing at all', [], ''],
  ])('%s', (_why, findings, expected) => {
    expect(spans(mergeFindings(findings, ORDER))).toBe(expected);
  });
});

describe('which finding leads', () => {
  test.each([
    ['the certain one', at(0, 5, { uncertain: true, severity: 'critical' }), at(0, 4, { severity: 'minor' })],
    ['the graver one', at(0, 5, { severity: 'major' }), at(0, 4, { severity: 'critical', check: 'term-missing' })],
    [
      'the earlier check',
      at(0, 5, { check: 'term-missing', confidence: 1 }),
      at(0, 4, { check: 'repeated-word', confidence: 0.8 }),
    ],
    ['the surer one', at(0, 5, { confidence: 0.8 }), at(0, 4, { confidence: 0.9 })],
  ])('%s', (_why, other, leader) => {
    for (const list of [
      [other, leader],
      [leader, other],
    ]) {
      const [merged] = mergeFindings(list, ORDER);
      expect([merged!.id, merged!.target, merged!.severity, merged!.confidence]).toEqual([
        leader.id,
        leader.target,
        leader.severity,
        leader.confidence,
      ]);
    }
  });
});

describe('what the others add', () => {
  const place = (start: number, end: number) => ({ start, end, line: 1, column: start + 1, text: '' });
  const leader = at(0, 4, {
    severity: 'critical',
    explanation: 'A.',
    expected: ['31'],
    sources: [{ ...place(5, 7), language: 'vi', role: 'supports' }],
    related: [place(20, 24)],
    suggestions: [{ start: 0, end: 4, text: '31' }],
  });
  const other = at(0, 5, {
    check: 'term-missing',
    explanation: 'B.',
    expected: ['31', '31人'],
    sources: [
      { ...place(5, 7), language: 'vi', role: 'contradicts' },
      { ...place(1, 2), language: 'ko', role: 'silent' },
    ],
    related: [place(10, 14), place(20, 24)],
    suggestions: [
      { start: 0, end: 5, text: '31人' },
      { start: 8, end: 9, text: '人' },
    ],
  });
  const [merged] = mergeFindings([other, leader], ORDER);

  test.each([
    ['fingerprints, its own first', (f: Finding) => f.fingerprints, ['n0-4', 't0-5']],
    ['checks', (f: Finding) => f.checks, ['number-mismatch', 'term-missing']],
    ['expected words, each once', (f: Finding) => f.expected, ['31', '31人']],
    ['the explanation', (f: Finding) => f.explanation, 'A. B.'],
    [
      'of one place the graver role',
      (f: Finding) => f.sources.map(({ language, role }) => `${language} ${role}`),
      ['vi contradicts', 'ko silent'],
    ],
    ['other places in order, each once', (f: Finding) => f.related.map(({ start }) => start), [10, 20]],
    ['suggestions that change other words', (f: Finding) => f.suggestions.map(({ text }) => text), ['31', '人']],
  ] as const)('%s', (_what, of, expected) => {
    expect(of(merged!)).toEqual(expected);
  });

  test.each([
    ['an insertion at the same place', { start: 3, end: 3 }, { start: 3, end: 3 }, 1],
    ['an insertion inside what is replaced', { start: 2, end: 6 }, { start: 4, end: 4 }, 1],
    ['a replacement round an insertion', { start: 4, end: 4 }, { start: 2, end: 6 }, 1],
    ['an insertion behind what is replaced', { start: 2, end: 6 }, { start: 6, end: 6 }, 2],
  ])('%s', (_why, own, added, count) => {
    const first = at(0, 9, { severity: 'critical', suggestions: [{ ...own, text: 'a' }] });
    const second = at(0, 9, { check: 'term-missing', suggestions: [{ ...added, text: 'b' }] });
    expect(mergeFindings([first, second], ORDER)[0]!.suggestions).toHaveLength(count);
  });

  test('equal explanations are said once', () => {
    const [found] = mergeFindings(
      [at(0, 4, { explanation: 'A.' }), at(0, 4, { explanation: 'A.', id: 'second' })],
      ORDER,
    );
    expect(found!.explanation).toBe('A.');
  });
});

describe('whatever the findings', () => {
  const finding = fc
    .record({
      start: fc.nat(30),
      length: fc.nat(8),
      check: fc.constantFrom(...ORDER),
      severity: fc.constantFrom(...SEVERITIES),
      uncertain: fc.boolean(),
      confidence: fc.constantFrom(0.6, 0.8, 1),
    })
    .map(({ start, length, ...rest }) => ({ ...rest, start, length }));
  const findings = fc
    .array(finding, { maxLength: 12 })
    .map((list) =>
      list.map(({ start, length, ...stated }, k) => at(start, start + length, { ...stated, id: `id${k}` })),
    );

  test('no fingerprint is lost or doubled', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const all = mergeFindings(list, ORDER).flatMap((found) => found.fingerprints);
        expect([...all].sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });

  test('the order in which they come does not matter', () => {
    fc.assert(
      fc.property(findings, fc.integer(), (list, turn) => {
        const by = Math.abs(turn) % Math.max(1, list.length);
        const turned = [...list.slice(by), ...list.slice(0, by)].reverse();
        expect(mergeFindings(turned, ORDER)).toEqual(mergeFindings(list, ORDER));
      }),
    );
  });

  test('suggestions of one finding can all be applied', () => {
    const suggested = findings.map((list) =>
      list.map((found) => ({
        ...found,
        suggestions: [{ start: found.target.start, end: found.target.end, text: 'x' }],
      })),
    );
    fc.assert(
      fc.property(suggested, (list) => {
        for (const { suggestions } of mergeFindings(list, ORDER)) {
          suggestions.forEach((a, k) => {
            for (const b of suggestions.slice(k + 1)) {
              expect(overlaps(a, b)).toBe(false);
              expect(a.start === b.start && a.end === b.end).toBe(false);
            }
          });
        }
      }),
    );
  });
});

test.each([
  ['in the order of the explanations', 'B.', ['number-mismatch', 'term-missing']],
  ['once where they say the same', 'A.', ['number-mismatch']],
])('what a merged finding is made of is kept, %s', (_how, other, checks) => {
  const saying = (check: string, explanation: string) =>
    at(0, 4, { check, explanation, said: [{ check, messageId: 'value', data: {} }] });
  const [found] = mergeFindings([saying('term-missing', other), saying('number-mismatch', 'A.')], ORDER);
  expect(found!.said?.map(({ check }) => check)).toEqual(checks);
});
