import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BASELINE_SCHEMA,
  type Baseline,
  type BaselineEntry,
  entryOf,
  findingsAmong,
  formatBaseline,
  idsFor,
  mistakeIn,
  prune,
  type TextState,
  withTexts,
} from '../../src/core/baseline.js';
import type { Finding } from '../../src/core/finding.js';
import { findingOf } from '../support/reports.js';

const PLACE = { start: 0, end: 1, line: 1, column: 1, text: '橋' };

/** A finding by its fingerprints, its own first: `a` or `a b`. */
function finding(fingerprints: string): Finding {
  const all = fingerprints.split(' ');
  return findingOf(PLACE, [], { id: all[0]!, fingerprints: all });
}

const entry = (id: string, check = 'number-mismatch', words = '橋'): BaselineEntry => ({ id, check, words });
const baseline = (texts: Record<string, readonly BaselineEntry[]>): Baseline => ({
  schema: BASELINE_SCHEMA,
  texts: Object.entries(texts).map(([path, findings]) => ({ path, findings })),
});

test.each<[reason: string, entries: string, findings: string[], passing: string[]]>([
  ['by its own fingerprint', 'a', ['a'], ['a']],
  ['what is not named does not pass', 'a', ['b'], []],
  ['a swap: as many as before, but another one', 'a b', ['a', 'c'], ['a']],
  ['one into which the old one was merged', 'a', ['b a'], ['b a']],
  ['a merged finding takes one entry, and another may still have the other', 'a b', ['a b', 'b'], ['a b', 'b']],
  ['an entry is taken once, by the finding that it names', 'a', ['b a', 'a'], ['a']],
  ['and once where none of them is named', 'a', ['b a', 'c a'], ['b a']],
  ['nothing is named', '', ['a'], []],
])('%s: %s', (_, entries, findings, passing) => {
  const ids = new Set(entries.split(' '));
  const among = findingsAmong(ids, findings.map(finding));
  expect([...among].map(({ fingerprints }) => fingerprints.join(' ')).sort()).toEqual([...passing].sort());
  expect(ids).toEqual(new Set(entries.split(' ')));
});

test('an id counts in its own text only', () => {
  const two = baseline({ 'a/x.ja.txt': [entry('a')], 'b/x.ja.txt': [entry('b')] });
  expect([...idsFor(two, 'a/x.ja.txt')]).toEqual(['a']);
  expect([...idsFor(two, 'x.ja.txt')]).toEqual([]);
});

test('a text that a merge has doubled has the entries of both', () => {
  const texts = [entry('a'), entry('b')].map((one) => ({ path: 'x', findings: [one] }));
  expect([...idsFor({ schema: BASELINE_SCHEMA, texts }, 'x')]).toEqual(['a', 'b']);
});

test('where words are missing, the entry has those of the version', () => {
  const source = { ...PLACE, text: 'cây cầu', language: 'vi', role: 'contradicts' } as const;
  expect(entryOf(findingOf({ ...PLACE, end: 0, text: '' }, [source])).words).toBe('cây cầu');
  expect(entryOf(findingOf(PLACE, [source])).words).toBe('橋');
});

describe('the file', () => {
  test('has a finding a line, in an order that does not depend on the place', () => {
    const made = withTexts(undefined, [
      {
        path: 'talks/b.ja.txt',
        findings: [entry('b', 'omission', ''), entry('c'), entry('a', 'number-mismatch', '"3"\n')],
      },
      { path: 'talks/a.ja.txt', findings: [entry('d')] },
      { path: 'talks/c.ja.txt', findings: [] },
    ]);
    expect(formatBaseline(made)).toBe(`{
  "schema": "taiyaku.baseline/1",
  "texts": [
    {
      "path": "talks/a.ja.txt",
      "findings": [
        {"id": "d", "check": "number-mismatch", "words": "橋"}
      ]
    },
    {
      "path": "talks/b.ja.txt",
      "findings": [
        {"id": "a", "check": "number-mismatch", "words": "\\"3\\"\\n"},
        {"id": "c", "check": "number-mismatch", "words": "橋"},
        {"id": "b", "check": "omission", "words": ""}
      ]
    }
  ]
}
`);
  });

  test('that has nothing', () => {
    expect(formatBaseline(baseline({}))).toBe('{\n  "schema": "taiyaku.baseline/1",\n  "texts": []\n}\n');
  });

  test('keeps keys of a later version where they stand', () => {
    const later = {
      schema: BASELINE_SCHEMA,
      by: 'Lan',
      texts: [{ path: 'x', lines: 3, findings: [{ ...entry('a'), n: 1 }] }],
    };
    expect(mistakeIn(later)).toBeUndefined();
    expect(JSON.parse(formatBaseline(later as never))).toEqual(later);
    expect(
      JSON.parse(
        formatBaseline(
          prune(
            later as never,
            () => 'unchecked',
            () => true,
          ).baseline,
        ),
      ),
    ).toEqual(later);
  });

  test('made anew for some texts keeps the others as they are', () => {
    const old = baseline({ a: [entry('z'), entry('y')], b: [entry('b')], c: [entry('c')] });
    const anew = withTexts(old, [
      { path: 'b', findings: [entry('n')] },
      { path: 'c', findings: [] },
    ]);
    expect(anew).toEqual(baseline({ a: [entry('z'), entry('y')], b: [entry('n')] }));
  });
});

describe('mistakes', () => {
  test.each<[value: unknown, at: string, what: string]>([
    [[], '', 'is an object'],
    [undefined, '', 'is an object'],
    [{ texts: [] }, 'schema', 'it has no "schema"'],
    [{ schema: 'taiyaku.baseline/2', texts: [] }, 'schema', '"taiyaku.baseline/2", and this taiyaku reads'],
    [{ schema: BASELINE_SCHEMA }, 'texts', 'must be a list'],
    [{ schema: BASELINE_SCHEMA, texts: [7] }, 'texts.0', 'must be an object'],
    [{ schema: BASELINE_SCHEMA, texts: [{ findings: [] }] }, 'texts.0.path', 'must have its "path"'],
    [{ schema: BASELINE_SCHEMA, texts: [{ path: '', findings: [] }] }, 'texts.0.path', 'must have its "path"'],
    [{ schema: BASELINE_SCHEMA, texts: [{ path: 'x' }] }, 'texts.0.findings', 'must be a list'],
    [{ schema: BASELINE_SCHEMA, texts: [{ path: 'x', findings: ['a'] }] }, 'texts.0.findings.0', 'its "id"'],
    [
      { schema: BASELINE_SCHEMA, texts: [{ path: 'x', findings: [entry('a'), { ...entry('b'), words: 3 }] }] },
      'texts.0.findings.1',
      'its "words"',
    ],
  ])('%j', (value, at, what) => {
    const mistake = mistakeIn(value);
    expect(mistake?.at.join('.')).toBe(at);
    expect(mistake?.what).toContain(what);
  });
});

describe('prune', () => {
  const old = baseline({
    kept: [entry('b'), entry('a'), entry('c', 'stale-translation')],
    unseen: [entry('a')],
    gone: [entry('a'), entry('d')],
    mended: [entry('m')],
  });
  const states: Record<string, TextState> = { kept: new Set(['a']), gone: 'absent', mended: new Set() };
  const pruned = prune(
    old,
    (path) => states[path] ?? 'unchecked',
    (check) => check !== 'stale-translation',
  );

  test('takes out what is no longer there, and texts that are not', () => {
    expect(pruned.baseline).toEqual(
      baseline({ kept: [entry('a'), entry('c', 'stale-translation')], unseen: [entry('a')] }),
    );
  });

  test('says how many of each', () => {
    const { mended, absent, staying } = pruned;
    expect({ mended, absent, staying }).toEqual({ mended: 2, absent: { entries: 2, texts: 1 }, staying: 3 });
  });

  test('leaves a part of the old baseline, in its order, whatever was found', () => {
    const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1 });
    const file = fc.dictionary(fc.constantFrom('x', 'y', 'z'), ids);
    const state = fc.oneof(fc.constantFrom('absent' as const, 'unchecked' as const), ids);
    const property = fc.property(file, fc.tuple(state, state, state), (own, found) => {
      const before = baseline(
        Object.fromEntries(Object.entries(own).map(([path, list]) => [path, list.map((id) => entry(id))])),
      );
      const stateOf = (path: string): TextState => {
        const one = found['xyz'.indexOf(path)]!;
        return typeof one === 'string' ? one : new Set(one);
      };
      const { baseline: after, mended, absent, staying } = prune(before, stateOf, () => true);
      const lines = (whole: Baseline) =>
        whole.texts.flatMap(({ path, findings }) => findings.map(({ id }) => `${path} ${id}`));
      const left = new Set(lines(after));
      expect(lines(before).filter((line) => left.has(line))).toEqual(lines(after));
      expect(mended + absent.entries + staying).toBe(lines(before).length);
      for (const line of lines(before)) {
        const [path = '', id = ''] = line.split(' ');
        const one = stateOf(path);
        expect(left.has(line)).toBe(one === 'unchecked' || (one !== 'absent' && one.has(id)));
      }
    });
    fc.assert(property, { seed: 7, numRuns: 300 });
  });
});
