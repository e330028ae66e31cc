import { describe, expect, test } from 'vitest';
import type { Decision, DecisionDraft } from '../../../src/core/decision.js';
import { historyOf, parentsOf, redoDraft, undoDraft } from '../../../src/review/decisions/history.js';
import { standings } from '../../../src/review/decisions/standing.js';
import { decisionOf, draftOf, type Flagged, reviewOf } from '../../support/decisions.js';

const LOAN: Flagged = { words: '30億円', sentence: '融資の総額は30億円とする。', fingerprints: ['aaaaaaaa'] };
const TOLL: Flagged = { words: '30億円', sentence: '通行料の収入は年30億円である。', fingerprints: ['bbbbbbbb'] };

/** A decisions file that people judge in; ids are 1, 2, 3 … */
function desk(file: Decision[] = []) {
  const add = (draft: DecisionDraft, by: string) => {
    file.push({ ...draft, id: `${file.length + 1}`, by, at: '2027-03-31T09:12:44.120Z' });
  };
  const judge = (stated: Partial<DecisionDraft>, by = 'Lan', pair = 'harbour', fingerprints?: readonly string[]) => {
    const draft = draftOf(stated, { pair });
    add({ ...draft, parents: stated.parents ?? parentsOf(draft, file, fingerprints) }, by);
  };
  const undo = (by = 'Lan', pair = 'harbour') => {
    const { undo: step } = historyOf(file, by, pair);
    for (const draft of step.map((one) => undoDraft(one, file))) add(draft, by);
    return step.length > 1 ? step.map(({ id }) => id).join(' ') : step[0]?.id;
  };
  const redo = (by = 'Lan', pair = 'harbour') => {
    const { redo: step } = historyOf(file, by, pair);
    for (const draft of step.map((one) => redoDraft(one, file))) add(draft, by);
    return step.length > 1 ? step.map(({ id }) => id).join(' ') : step[0]?.id;
  };
  const statuses = (flagged: readonly Flagged[] = [LOAN, TOLL]) =>
    standings(reviewOf(flagged), file).map(({ status }) => status);
  return { file, judge, undo, redo, statuses };
}

describe('undo and redo', () => {
  test('nothing to do', () => {
    const { undo, redo, file } = desk();
    expect([undo(), redo()]).toEqual([undefined, undefined]);
    expect(file).toEqual([]);
  });

  test('back to what held before, step by step, and forward again', () => {
    const { judge, undo, redo, statuses } = desk();
    judge({ verdict: 'dismissed', reason: '書式' });
    judge({ verdict: 'accepted', fingerprint: 'bbbbbbbb' });
    judge({ verdict: 'question', comment: '原文の数字？' });
    expect(statuses()).toEqual(['question', 'accepted']);
    expect(undo()).toBe('3');
    expect(statuses()).toEqual(['dismissed', 'accepted']);
    expect(undo()).toBe('2');
    expect(statuses()).toEqual(['dismissed', 'open']);
    expect(undo()).toBe('1');
    expect(statuses()).toEqual(['open', 'open']);
    expect(undo()).toBeUndefined();
    expect([redo(), redo()]).toEqual(['1', '2']);
    expect(statuses()).toEqual(['dismissed', 'accepted']);
    expect([redo(), redo()]).toEqual(['3', undefined]);
    expect(statuses()).toEqual(['question', 'accepted']);
  });

  test('the line says again all that held before', () => {
    const { file, judge, undo } = desk();
    const correction = [{ start: 6, was: '30億円', now: '300億円' }];
    judge({ verdict: 'accepted', correction, severity: 'critical', comment: '要確認' });
    judge({ verdict: 'dismissed' });
    undo();
    expect(file.at(-1)).toEqual({
      ...draftOf({ verdict: 'accepted', correction, severity: 'critical', comment: '要確認' }),
      parents: ['2'],
      undoes: '2',
      id: '3',
      by: 'Lan',
      at: '2027-03-31T09:12:44.120Z',
    });
  });

  test('what was undone and redone can be undone again', () => {
    const { judge, undo, redo, statuses } = desk();
    judge({});
    for (let k = 0; k < 3; k++) {
      expect([undo(), statuses()]).toEqual(['1', ['open', 'open']]);
      expect([redo(), statuses()]).toEqual(['1', ['dismissed', 'open']]);
    }
  });

  test('a new judgement ends what could be redone', () => {
    const { judge, undo, redo } = desk();
    judge({});
    undo();
    judge({ verdict: 'skipped', fingerprint: 'bbbbbbbb' });
    expect(redo()).toBeUndefined();
  });

  test('dismissing all alike is one step', () => {
    const { judge, undo, redo, statuses } = desk();
    judge({ scope: 'file' });
    expect(statuses()).toEqual(['dismissed', 'dismissed']);
    undo();
    expect(statuses()).toEqual(['open', 'open']);
    redo();
    expect(statuses()).toEqual(['dismissed', 'dismissed']);
  });

  test('what was judged in one step is taken back and made again in one', () => {
    const { file, judge, undo, redo, statuses } = desk();
    judge({ verdict: 'skipped' });
    judge({ verdict: 'accepted', group: 'g' });
    judge({ verdict: 'accepted', group: 'g', fingerprint: 'bbbbbbbb' });
    for (let k = 0; k < 2; k++) {
      expect([undo(), statuses()]).toEqual(['2 3', ['skipped', 'open']]);
      expect([redo(), statuses()]).toEqual(['2 3', ['accepted', 'accepted']]);
    }
    expect(file).toHaveLength(3 + 2 * 4);
    expect([undo(), undo(), undo()]).toEqual(['2 3', '1', undefined]);
  });

  test.each<[reason: string, later: Partial<DecisionDraft>, by: string, undone: string, statuses: readonly string[]]>([
    ['a later judgement of hers comes first', { verdict: 'dismissed' }, 'Lan', '3', ['accepted', 'accepted']],
    [
      'where another one has judged since, only the rest goes',
      { verdict: 'question' },
      'Minjun',
      '2',
      ['question', 'open'],
    ],
  ])('%s', (_, later, by, undone, wanted) => {
    const { judge, undo, statuses } = desk();
    judge({ verdict: 'accepted', group: 'g' });
    judge({ verdict: 'accepted', group: 'g', fingerprint: 'bbbbbbbb' });
    judge(later, by);
    expect([undo('Lan'), statuses()]).toEqual([undone, wanted]);
  });

  test('each text has its own steps', () => {
    const { judge, undo } = desk();
    judge({});
    judge({ fingerprint: 'bbbbbbbb' }, 'Lan', 'bridge');
    expect([undo('Lan', 'harbour'), undo('Lan', 'harbour'), undo('Lan', 'bridge')]).toEqual(['1', undefined, '2']);
  });
});

describe('several people', () => {
  test('nobody takes back what another one has said', () => {
    const { judge, undo, statuses } = desk();
    judge({});
    judge({ verdict: 'accepted', fingerprint: 'bbbbbbbb' }, 'Minjun');
    expect(undo('Lan')).toBe('1');
    expect(statuses()).toEqual(['open', 'accepted']);
    expect(undo('Lan')).toBeUndefined();
  });

  test('nor what another one has said on top of it', () => {
    const { judge, undo, statuses } = desk();
    judge({ fingerprint: 'bbbbbbbb' });
    judge({});
    judge({ verdict: 'accepted' }, 'Minjun');
    // Her own 2 no longer holds: 1 is what she can take back.
    expect(undo('Lan')).toBe('1');
    expect(statuses()).toEqual(['accepted', 'open']);
    expect(undo('Lan')).toBeUndefined();
  });

  test('when they take theirs back, hers holds again, by a line of theirs', () => {
    const { judge, undo, statuses } = desk();
    judge({});
    judge({ verdict: 'accepted' }, 'Minjun');
    expect(undo('Minjun')).toBe('2');
    expect(statuses()).toEqual(['dismissed', 'open']);
    expect(undo('Lan')).toBeUndefined();
  });

  test('what another one has judged after an undo is not redone away', () => {
    const { judge, undo, redo, statuses } = desk();
    judge({});
    undo();
    judge({ verdict: 'accepted' }, 'Minjun');
    expect(redo('Lan')).toBeUndefined();
    expect(statuses()).toEqual(['accepted', 'open']);
  });

  test('to take back one side of a conflict does not take the other', () => {
    const { file, judge, undo, statuses } = desk();
    judge({ parents: [] });
    judge({ verdict: 'accepted', parents: [] }, 'Minjun');
    expect(statuses()).toEqual(['conflict', 'open']);
    undo('Lan');
    expect(file.at(-1)).toMatchObject({ verdict: 'open', parents: ['1'] });
    expect(standings(reviewOf([LOAN]), file)[0]!.decisions.map(({ id }) => id)).toContain('2');
  });

  test('taking back what ended a conflict chooses no side', () => {
    const { judge, undo, statuses } = desk();
    judge({ parents: [] });
    judge({ verdict: 'accepted', parents: [] }, 'Minjun');
    judge({ verdict: 'accepted' });
    expect(statuses()).toEqual(['accepted', 'open']);
    undo();
    expect(statuses()).toEqual(['open', 'open']);
  });

  test('two that agreed before agree again', () => {
    const { judge, undo, statuses } = desk();
    judge({ parents: [] });
    judge({ parents: [] }, 'Minjun');
    judge({ verdict: 'skipped' });
    undo();
    expect(statuses()).toEqual(['dismissed', 'open']);
  });
});

describe('parentsOf', () => {
  const one = decisionOf('1');
  const other = decisionOf('2', { fingerprint: 'cccccccc', verdict: 'accepted' });
  const wide = decisionOf('3', { scope: 'file' });

  test.each<
    [reason: string, draft: Partial<DecisionDraft>, fingerprints: readonly string[], wanted: readonly string[]]
  >([
    ['its own', {}, [], ['1']],
    ['a fingerprint that nobody has judged', { fingerprint: 'dddddddd' }, [], []],
    ['all of a merged finding', {}, ['aaaaaaaa', 'cccccccc'], ['1', '2']],
    ['all alike: only what is about all alike', { scope: 'file' }, ['aaaaaaaa', 'cccccccc'], ['3']],
    ['everywhere is another question', { scope: 'everywhere' }, [], []],
  ])('%s', (_, draft, fingerprints, wanted) => {
    expect(parentsOf(draftOf(draft), [one, other, wide], fingerprints)).toEqual(wanted);
  });

  test('a merged finding, judged in two ways before, can be judged in either', () => {
    const merged: Flagged = { ...LOAN, fingerprints: ['aaaaaaaa', 'cccccccc'] };
    const { judge, statuses } = desk([one, other]);
    expect(statuses([merged])).toEqual(['conflict']);
    judge({ verdict: 'dismissed' }, 'Lan', 'harbour', merged.fingerprints);
    expect(statuses([merged])).toEqual(['dismissed']);
  });
});
