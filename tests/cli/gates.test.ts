import { describe, expect, test } from 'vitest';
import { gatesOf, outcomeOf, scoreNote } from '../../src/cli/gates.js';
import type { Finding } from '../../src/core/finding.js';
import type { FailLevel } from '../../src/io/config-schema.js';
import { findingOf, reportOfFindings } from '../support/reports.js';

const PLACE = { start: 0, end: 1, line: 1, column: 1, text: '港' };
const FILES = { target: { path: 'a.ja.txt', language: 'ja', marked: '' }, sources: [] };

test.each<[Partial<Finding>[], FailLevel, boolean, number, string]>([
  [[], 'major', false, 0, 'nothing found'],
  [[{ severity: 'major' }], 'major', false, 1, 'at the level'],
  [[{ severity: 'critical' }], 'major', false, 1, 'above it'],
  [[{ severity: 'minor' }], 'major', false, 0, 'below it'],
  [[{ severity: 'minor' }], 'minor', false, 1, 'the level may be lower'],
  [[{ severity: 'neutral' }], 'neutral', false, 1, 'the lowest level'],
  [[{ severity: 'critical' }], 'none', false, 0, 'none: never'],
  [[{ severity: 'critical', uncertain: true }], 'neutral', false, 0, 'uncertain findings do not count'],
  [[{ severity: 'critical', status: 'dismissed' }], 'neutral', false, 0, 'nor dismissed ones'],
  [[{ severity: 'critical', status: 'written' }], 'neutral', false, 0, 'nor what is written'],
  [[{ severity: 'critical', status: 'accepted' }], 'major', false, 1, 'accepted but unwritten ones do'],
  [[{ severity: 'critical', status: 'conflict' }], 'major', false, 1, 'and conflicts'],
  [[{ severity: 'minor' }, { severity: 'major' }], 'major', false, 1, 'one is enough'],
  [[{ severity: 'critical' }], 'major', true, 3, 'a fault wins over findings'],
  [[], 'none', true, 3, 'and over --fail-on none'],
])('%j, --fail-on %s, fault %s: %i (%s)', (findings, failOn, faulted, code) => {
  const report = reportOfFindings(
    FILES,
    findings.map((stated) => findingOf(PLACE, [], stated)),
  );
  const outcome = outcomeOf([reportOfFindings(FILES, []), report], 1000, { failOn }, faulted);
  expect(outcome).toMatchObject({ code, reasons: [] });
});

const TEXT = 'a text of 1,000 characters';

describe('gates besides the severity', () => {
  const report = (...findings: Partial<Finding>[]) =>
    reportOfFindings(
      FILES,
      findings.map((stated) => findingOf(PLACE, [], stated)),
    );
  const MINOR: Partial<Finding> = { severity: 'minor' };

  test.each<[findings: Partial<Finding>[], gates: object, reasons: readonly string[], why: string]>([
    [[MINOR, MINOR], { maxOpen: 2 }, [], 'as many as are allowed'],
    [[MINOR, MINOR, MINOR], { maxOpen: 2 }, ['3 findings are open, and --max-open allows 2'], 'one more'],
    [[MINOR], { maxOpen: 0 }, ['1 finding is open, and --max-open allows 0'], 'none is allowed'],
    [
      [
        { ...MINOR, uncertain: true },
        { ...MINOR, status: 'dismissed' },
      ],
      { maxOpen: 0 },
      [],
      'neither counts',
    ],
    [[{ ...MINOR, status: 'written' }], { maxOpen: 0 }, [], 'what is written is not open'],
    [[MINOR], { minScore: 99 }, [], `one point in ${TEXT}`],
    [[MINOR], { minScore: 99.5 }, ['the score is 99.0, and --min-score demands 99.5'], 'too low'],
    [[{ severity: 'neutral' }], { minScore: 100 }, [], 'neutral ones cost nothing'],
    [[{ severity: 'major' }], { minScore: 96 }, ['the score is 95.0, and --min-score demands 96'], 'five points'],
    [
      Array.from({ length: 9 }, () => ({ severity: 'critical' as const })),
      { minScore: 1 },
      ['the score is 0.0, and --min-score demands 1'],
      'it is never below 0',
    ],
    [
      [MINOR, MINOR],
      { maxOpen: 1, minScore: 100 },
      ['2 findings are open, and --max-open allows 1', 'the score is 98.0, and --min-score demands 100'],
      'both are told',
    ],
  ])('%j, %j: %j (%s)', (findings, gates, reasons) => {
    const failOn = 'none';
    const code = reasons.length > 0 ? 1 : 0;
    expect(outcomeOf([report(...findings)], 1000, { failOn, ...gates }, false)).toMatchObject({ code, reasons });
  });

  test.each<[score: number, minScore: number | undefined, verbose: boolean, said: string | undefined, reason: string]>([
    [98.04, undefined, false, undefined, 'nobody has asked'],
    [98.04, undefined, true, 'the score is 98.0 of 100', 'verbose'],
    [98.04, 95, false, 'the score is 98.0, and --min-score demands 95', 'it was passed'],
    [95, 95, true, 'the score is 95.0, and --min-score demands 95', 'it was just passed, and is said once'],
    [94.9, 95, true, undefined, 'the reason why it fails says it'],
  ])('a score of %d, %s wanted, verbose %s: %s (%s)', (score, minScore, verbose, said) => {
    expect(scoreNote({ score }, minScore === undefined ? {} : { minScore }, verbose)).toBe(said);
  });

  test('a text that could not be read wins', () => {
    expect(outcomeOf([report(MINOR)], 1000, { failOn: 'none', maxOpen: 0 }, true).code).toBe(3);
  });

  test.each([
    [{ maxOpen: '-1' }, '--max-open'],
    [{ maxOpen: '1.5' }, '--max-open'],
    [{ maxOpen: 'all' }, '--max-open'],
    [{ minScore: '101' }, '--min-score'],
    [{ minScore: '' }, '--min-score'],
  ])('%j is no gate', (flags, where) => {
    expect(() => gatesOf(flags, 'major')).toThrow(
      expect.objectContaining({ kind: 'usage', details: [expect.objectContaining({ where })] }),
    );
  });

  test('flags are numbers', () => {
    expect(gatesOf({ maxOpen: '20', minScore: '98.5' }, 'minor')).toEqual({
      failOn: 'minor',
      maxOpen: 20,
      minScore: 98.5,
    });
    expect(gatesOf({}, 'none')).toEqual({ failOn: 'none' });
  });
});
