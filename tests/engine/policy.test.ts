import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/core/finding.js';
import { type CheckSettings, DEFAULT_POLICY, type IgnoreEntry, type Policy } from '../../src/core/policy.js';
import { applyPolicy, checksInForce, isAllowed, isCertain } from '../../src/engine/policy.js';

const place = (text: string) => ({ start: 4, end: 4 + text.length, line: 1, column: 5, text });

function finding(more: Partial<Finding> = {}, text = 'サーバ'): Finding {
  const check = more.check ?? 'name-variant';
  const base = { id: 'aaaa', fingerprints: ['aaaa', 'bbbb'], check, checks: [check], severity: 'minor' };
  return { ...base, uncertain: false, status: 'open', target: place(text), ...more } as Finding;
}

function policyOf(more: Partial<Policy>, checks: Record<string, CheckSettings> = {}): Policy {
  return { ...DEFAULT_POLICY, checks: new Map(Object.entries(checks)), ...more };
}

test.each([
  ['strict', 0.1, true],
  ['default', 0.7, true],
  ['default', 0.69, false],
  ['quiet', 0.79, false],
  ['quiet', 0.8, true],
] as const)('profile %s, confidence %d: certain %s', (profile, confidence, certain) => {
  expect(isCertain(policyOf({ profile }), 'omission', confidence)).toBe(certain);
});

test('a check may be certain from another confidence on', () => {
  const policy = policyOf({}, { omission: { certainFrom: 0.9 } });
  expect([isCertain(policy, 'omission', 0.85), isCertain(policy, 'addition', 0.85)]).toEqual([false, true]);
});

test('what is off or for other languages is not run', () => {
  const check = (id: string, languages: 'all' | string[]) => ({ meta: { id, languages } }) as never;
  const checks = [check('a', 'all'), check('b', ['ja']), check('c', ['vi', 'ko'])];
  const ids = (policy: Policy) => checksInForce<object>(checks, 'ja', policy).map(({ meta }) => meta.id);
  expect(ids(DEFAULT_POLICY)).toEqual(['a', 'b']);
  expect(ids(policyOf({}, { a: { off: true } }))).toEqual(['b']);
});

test.each([
  ['サーバ', true],
  ['ｻｰﾊﾞ', true],
  ['サーバー', false],
])('the allowed word サーバ lets %s pass: %s', (text, allowed) => {
  expect(isAllowed(policyOf({}, { 'name-variant': { allow: ['サーバ'] } }), 'name-variant', place(text))).toBe(allowed);
  expect(isAllowed(policyOf({}, { omission: { allow: ['サーバ'] } }), 'name-variant', place(text))).toBe(false);
});

describe('the quiet profile', () => {
  const reported = (own: Finding, checks: Record<string, CheckSettings> = {}) =>
    applyPolicy([own], policyOf({ profile: 'quiet' }, checks)).length;
  test('has no uncertain and no minor findings', () => {
    expect(reported(finding({ severity: 'major' }))).toBe(1);
    expect(reported(finding({ severity: 'major', uncertain: true }))).toBe(0);
    expect(reported(finding({ severity: 'minor' }))).toBe(0);
  });
  test('has all findings of a locked check', () => {
    expect(reported(finding({ uncertain: true }), { 'name-variant': { locked: true } })).toBe(1);
  });
});

describe('entries that ignore', () => {
  test.each<[string, Partial<IgnoreEntry>, boolean]>([
    ['the words', { text: 'サーバ' }, true],
    ['the words in another width', { text: 'ｻｰﾊﾞ' }, true],
    ['other words', { text: 'サーバー' }, false],
    ['the check and the words', { check: 'name-variant', text: 'サーバ' }, true],
    ['another check', { check: 'omission', text: 'サーバ' }, false],
    ['the id', { id: 'aaaa' }, true],
    ['the id of a merged finding', { id: 'bbbb' }, true],
    ['another id', { id: 'cccc' }, false],
    ['the id and other words', { id: 'aaaa', text: 'x' }, false],
  ])('%s: %j dismisses it: %s', (_, entry, dismissed) => {
    const [own] = applyPolicy([finding()], policyOf({ ignore: [{ reason: 'quoted', ...entry }] }));
    expect([own?.status, own?.reason]).toEqual(dismissed ? ['dismissed', 'quoted'] : ['open', undefined]);
  });

  test('they do not silence a locked check, even where another leads the finding', () => {
    const policy = policyOf({ ignore: [{ text: 'サーバ', reason: 'quoted' }] }, { 'term-missing': { locked: true } });
    const merged = finding({ checks: ['name-variant', 'term-missing'] });
    expect(applyPolicy([merged, finding()], policy).map(({ status }) => status)).toEqual(['open', 'dismissed']);
  });
});
