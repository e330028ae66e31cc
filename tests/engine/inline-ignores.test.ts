import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import type { InlineIgnore } from '../../src/core/inline-ignore.js';
import { type CheckSettings, DEFAULT_POLICY, type Policy } from '../../src/core/policy.js';
import { applyInlineIgnores, idleIgnores } from '../../src/engine/inline-ignores.js';
import { findingOf } from '../support/reports.js';

const finding = (start: number, end: number, stated: Partial<Finding> = {}) =>
  findingOf({ start, end, line: 1, column: start + 1, text: 'x'.repeat(end - start) }, [], stated);
const ignore = (start: number, end: number, checks: readonly string[] = [], reason = '引用文'): InlineIgnore => ({
  checks,
  reason,
  span: { start, end },
  line: 1,
});
const policyOf = (checks: Record<string, CheckSettings>): Policy => ({
  ...DEFAULT_POLICY,
  checks: new Map(Object.entries(checks)),
});
const LOCKED = policyOf({ 'number-mismatch': { locked: true } });

const apply = (own: Finding, ignores: readonly InlineIgnore[], policy = DEFAULT_POLICY) => {
  const [done] = applyInlineIgnores([own], ignores, policy);
  return [done!.status, done!.dismissedBy, done!.reason];
};
const DISMISSED = ['dismissed', 'comment', '引用文'];
const OPEN = ['open', undefined, undefined];

describe('a comment about the stretch from 10 to 20', () => {
  test.each<[reason: string, start: number, end: number, expected: unknown[]]>([
    ['words in it', 12, 15, DISMISSED],
    ['words that begin before it', 8, 11, DISMISSED],
    ['words that end behind it', 19, 25, DISMISSED],
    ['words before it', 5, 10, OPEN],
    ['words behind it', 20, 22, OPEN],
    ['an omission in it', 15, 15, DISMISSED],
    ['an omission at its end', 20, 20, DISMISSED],
    ['an omission behind it', 21, 21, OPEN],
  ])('%s', (_, start, end, expected) => {
    expect(apply(finding(start, end), [ignore(10, 20)])).toEqual(expected);
  });

  test.each<[reason: string, checks: string[], expected: unknown[]]>([
    ['the check', ['number-mismatch'], DISMISSED],
    ['one of its checks', ['omission', 'number-mismatch'], DISMISSED],
    ['a check that was merged into the finding', ['unit-mismatch'], DISMISSED],
    ['another check', ['omission'], OPEN],
  ])('that names %s', (_, checks, expected) => {
    const own = finding(12, 15, { checks: ['number-mismatch', 'unit-mismatch'] });
    expect(apply(own, [ignore(10, 20, checks)])).toEqual(expected);
  });
});

test('a comment that no text follows covers nothing, not even an omission at the end of the text', () => {
  expect(apply(finding(20, 20), [ignore(20, 20)])).toEqual(OPEN);
});

test('the innermost comment gives the reason', () => {
  const ignores = [ignore(0, 90, [], 'outer'), ignore(10, 20, [], 'inner'), ignore(30, 40, [], 'elsewhere')];
  expect(apply(finding(12, 15), ignores)).toEqual(['dismissed', 'comment', 'inner']);
});

test('the configuration goes before a comment', () => {
  const own = finding(12, 15, { status: 'dismissed', dismissedBy: 'configuration', reason: 'agreed' });
  expect(apply(own, [ignore(10, 20)])).toEqual(['dismissed', 'configuration', 'agreed']);
});

test('a locked check is not silenced, also where another one leads the finding', () => {
  const merged = finding(12, 15, { check: 'omission', checks: ['omission', 'number-mismatch'] });
  expect(apply(finding(12, 15), [ignore(10, 20)], LOCKED)).toEqual(OPEN);
  expect(apply(merged, [ignore(10, 20, ['omission'])], LOCKED)).toEqual(OPEN);
});

test.each<[reason: string, own: Finding, policy: Policy, idle: boolean]>([
  ['what it dismissed', finding(12, 15, { status: 'dismissed', dismissedBy: 'comment' }), DEFAULT_POLICY, false],
  ['what the configuration dismissed', finding(12, 15, { status: 'dismissed' }), DEFAULT_POLICY, false],
  ['another check', finding(12, 15, { checks: ['omission'] }), DEFAULT_POLICY, true],
  ['words elsewhere', finding(2, 5), DEFAULT_POLICY, true],
  ['a locked check', finding(12, 15), LOCKED, true],
])('a comment is idle where there is only %s', (_, own, policy, idle) => {
  expect(idleIgnores([own], [ignore(10, 20, ['number-mismatch'])], policy)).toHaveLength(idle ? 1 : 0);
});
