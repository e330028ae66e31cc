import { expect, test } from 'vitest';
import { exitCodeOf } from '../../src/cli/exit-codes.js';
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
  expect(exitCodeOf([reportOfFindings(FILES, []), report], failOn, faulted)).toBe(code);
});
