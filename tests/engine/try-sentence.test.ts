import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/core/check.js';
import type { Collation } from '../../src/core/collation.js';
import type { SentenceTrial } from '../../src/core/sentence-trial.js';
import { runChecks } from '../../src/engine/run.js';
import { trySentence } from '../../src/engine/try-sentence.js';
import { createNeutralPack } from '../../src/languages/neutral/pack.js';
import { beadsOf, collationOf, linesOf, wordCheck } from '../support/collations.js';

const JA = ['雨です。', '雨と雪です。', '雪です。', 'また雨です。'];
const VI = ['Trời mưa.', 'Mưa và tuyết.', 'Tuyết.', 'Lại mưa.'];
const RAIN = wordCheck('雨');
const SNOW = wordCheck('雪', { id: 'snow' });
const options = { version: '1.2.3', pair: 'text' };

function collation(beads = '0:0 1:1 2:2 3:3'): Collation {
  return collationOf(linesOf('ja', JA), [{ language: 'vi', lines: VI, beads: beadsOf(beads) }]);
}

function tried(segment: number, text: string, checks: readonly Check<unknown>[] = [RAIN, SNOW], given = collation()) {
  const pack = createNeutralPack('ja');
  return trySentence(given, segment, text, { checks, contextOf: () => undefined, pack, options });
}

/** `odd-word 雨 0-1`: offsets within the sentence. */
function list(trial: SentenceTrial | undefined, side: keyof SentenceTrial, start: number): string[] {
  return trial![side].map(
    ({ check, target }) => `${check} ${target.text} ${target.start - start}-${target.end - start}`,
  );
}

describe('a sentence with other words', () => {
  const start = '雨です。\n'.length;
  test.each<[text: string, after: string[]]>([
    ['雪と雨です。', ['snow 雪 0-1', 'odd-word 雨 2-3']],
    ['とても長い雨のあとの雪です。', ['odd-word 雨 5-6', 'snow 雪 10-11']],
    ['晴れです。', []],
    ['', []],
  ])('%j', (text, after) => {
    const trial = tried(1, text);
    expect(list(trial, 'before', start)).toEqual(['odd-word 雨 0-1', 'snow 雪 2-3']);
    expect(list(trial, 'after', start)).toEqual(after);
  });

  test('findings before are those of the whole text, by fingerprint', () => {
    const report = runChecks(collation(), [RAIN, SNOW], undefined, options);
    const ids = report.findings.filter(({ segment }) => segment === 1).map(({ id }) => id);
    expect(tried(1, '雨です。')!.before.map(({ id }) => id)).toEqual(ids);
  });

  test('what stands behind it in the same row moves, and keeps its words', () => {
    const given = collation('0:0 1,2:1,2 3:3');
    const trial = tried(1, '長い長い雨です。', [SNOW], given);
    expect(list(trial, 'after', 0)).toEqual([]);
    expect(list(tried(2, '雪と雪です。', [SNOW], given), 'after', '雨です。\n雨と雪です。\n'.length)).toEqual([
      'snow 雪 0-1',
      'snow 雪 2-3',
    ]);
  });

  test('a comment that lets its findings stay grows with it', () => {
    const given = collation();
    const { document, segments } = given.target;
    const entries = [{ checks: ['snow'], reason: '引用', span: segments[1]!.span, line: 2 }];
    const target = { segments, document: { ...document, ignores: { entries, faults: [] } } };
    const trial = tried(1, 'とても長い雨のあとの雪です。', [RAIN, SNOW], { ...given, target });
    expect(trial!.after.map(({ check, status }) => [check, status])).toEqual([
      ['odd-word', 'open'],
      ['snow', 'dismissed'],
    ]);
  });

  test('only its row is looked at, and no check of the whole document is run', () => {
    const rows: (number | undefined)[] = [];
    const noting: Check<unknown> = {
      ...RAIN,
      run(scope, context) {
        rows.push(scope.row?.index);
        return RAIN.run(scope, context);
      },
    };
    const document: Check<unknown> = wordCheck('です', { id: 'document', scope: 'document' });
    expect(list(tried(1, '雨です。', [noting, document]), 'after', start)).toEqual(['odd-word 雨 0-1']);
    expect(rows).toEqual([1, 1]);
  });

  test('nobody can tell of a sentence with marks of its format, or of one that is not there', () => {
    const given = collation();
    const marked = { ...given.target.segments[1]!, offsets: { starts: [0], ends: [1] } };
    const segments = given.target.segments.map((segment) => (segment.index === 1 ? marked : segment));
    expect(tried(1, '雪', [RAIN], { ...given, target: { ...given.target, segments } })).toBeUndefined();
    expect(tried(9, '雪')).toBeUndefined();
  });
});
