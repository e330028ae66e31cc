import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/decision.js';
import { deskOf, ENTER, IRON, MONDAYS, noticeOf, YEN } from '../../support/review-desk.js';
import { decisionOn, reviewOf } from '../../support/review-fixture.js';

const review = reviewOf();
const on = (id: string, verdict: Decision['verdict'], stated: Partial<Decision> = {}) =>
  decisionOn(review, id, verdict, stated);
const desk = (decisions: readonly Decision[] = []) => deskOf(review, decisions);

describe('undo and redo', () => {
  test('step by step, with the cursor on the finding that it is about', () => {
    const one = desk();
    one.press('ds');
    one.press('u');
    expect([one.id(), one.status(YEN), one.status(IRON), noticeOf(one)]).toEqual([
      IRON,
      'dismissed',
      'open',
      'notice.undone',
    ]);
    one.press('u');
    expect([one.id(), one.status(YEN)]).toEqual([YEN, 'open']);
    one.press('u');
    expect(noticeOf(one)).toBe('notice.nothing-to-undo');
    one.press('U');
    expect([one.id(), one.status(YEN), noticeOf(one)]).toEqual([YEN, 'dismissed', 'notice.redone']);
    one.press('UU');
    expect([one.status(IRON), noticeOf(one)]).toEqual(['skipped', 'notice.nothing-to-redo']);
    expect(one.drafts.map(({ undoes, redoes, parents }) => [undoes, redoes, parents])).toEqual([
      [undefined, undefined, []],
      [undefined, undefined, []],
      ['2', undefined, ['2']],
      ['1', undefined, ['1']],
      [undefined, '1', ['4']],
      [undefined, '2', ['3']],
    ]);
  });

  test('after a restart', () => {
    const before = desk();
    before.press('df');
    const after = desk(before.state().decisions);
    expect(after.id()).toBe(MONDAYS);
    after.press('u');
    expect([after.id(), after.status(IRON), after.drafts[0]]).toMatchObject([
      IRON,
      'open',
      { undoes: '2', parents: ['2'] },
    ]);
    const later = desk(after.state().decisions);
    later.press('U');
    expect([later.status(IRON), later.drafts[0]]).toMatchObject([
      'accepted',
      { correction: [{ was: '鉄の道', now: '鉄道' }] },
    ]);
  });

  test('nobody takes back what another one has said', () => {
    const one = desk([on(YEN, 'dismissed', { id: '1', by: 'Minjun' })]);
    one.press('u');
    expect([one.drafts, noticeOf(one)]).toEqual([[], 'notice.nothing-to-undo']);
  });
});

test('after the last judgement the user is told what there is to do now', () => {
  const one = desk();
  one.press('dsds');
  expect(noticeOf(one)).toBe('notice.saved');
  one.press('s');
  expect(noticeOf(one)).toBe('notice.all-judged');
});

describe('what others have said', () => {
  test('comes with the next judgement, and the cursor passes it by', () => {
    const one = desk();
    const theirs = on(IRON, 'dismissed', { by: 'Minjun' });
    const own = on(YEN, 'skipped');
    one.tell({ kind: 'recorded', decisions: [theirs, own], after: 'advance' });
    one.tell({ kind: 'recorded', decisions: [theirs], after: 'stay' });
    expect([one.status(IRON), one.id(), one.state().decisions]).toEqual(['dismissed', MONDAYS, [theirs, own]]);
  });

  test('a conflict is open, and ends with a judgement that knows both sides', () => {
    const one = desk([on(YEN, 'dismissed', { id: '1' }), on(YEN, 'skipped', { id: '2', by: 'Minjun' })]);
    expect([one.status(YEN), one.id()]).toEqual(['conflict', YEN]);
    one.press('f');
    expect([one.status(YEN), one.drafts[0]!.parents]).toEqual(['accepted', ['1', '2']]);
  });

  test('so does one between judgements on the several findings that were merged into one', () => {
    const one = desk([
      on(IRON, 'dismissed', { id: '1' }),
      on('9c9c9c9c', 'accepted', { id: '2', correction: [], by: 'Minjun' }),
    ]);
    expect(one.status(IRON)).toBe('conflict');
    one.press('jd');
    expect([one.status(IRON), one.drafts[0]]).toMatchObject(['dismissed', { fingerprint: IRON, parents: ['1', '2'] }]);
  });

  test.each([
    ['a severity', '3'],
    ['a comment', `c確認する${ENTER}`],
  ])('%s takes back no side of a conflict', (_, keys) => {
    const one = desk([on(YEN, 'dismissed', { id: '1' }), on(YEN, 'skipped', { id: '2', by: 'Minjun' })]);
    one.press(keys);
    expect([one.drafts, one.status(YEN), noticeOf(one)]).toEqual([[], 'conflict', 'detail.conflict']);
  });
});

describe('what was carried over', () => {
  /** A judgement on the sentence as it was, of a finding that is no more. */
  const earlier = (verdict: Decision['verdict'], stated: Partial<Decision> = {}) => {
    const { subject, ...decision } = on(YEN, verdict, { id: '1', by: 'Minjun', ...stated });
    return {
      ...decision,
      fingerprint: 'ffffffff',
      subject: { ...subject, sentence: '町は新しい橋に15億円も充てる。' },
    };
  };

  test('wants to be confirmed: Enter says it again of this finding, in the name of who presses it', () => {
    const one = desk([earlier('dismissed', { reason: '書式' })]);
    expect([one.status(YEN), one.id()]).toEqual(['carried', YEN]);
    one.press(ENTER);
    expect([one.status(YEN), one.id()]).toEqual(['dismissed', IRON]);
    expect(one.drafts).toMatchObject([
      { fingerprint: YEN, verdict: 'dismissed', reason: '書式', subject: { sentence: review.items[0]!.target.text } },
    ]);
    expect(one.state().decisions.at(-1)!.by).toBe('Lan');
  });

  test('a correction is made anew: its words may have moved', () => {
    const one = desk([earlier('accepted', { correction: [{ start: 99, was: '15', now: '150' }] })]);
    one.press(ENTER);
    expect(one.drafts).toMatchObject([
      { verdict: 'accepted', correction: [{ start: 7, was: '15億円', now: '150億円' }] },
    ]);
  });

  test('a correction by hand holds where its words stand once, with comment and severity', () => {
    const correction = [{ start: 2, was: '新しい橋', now: '新橋' }];
    const one = desk([earlier('accepted', { correction, comment: '正式名', severity: 'minor' })]);
    one.press(ENTER);
    expect(one.drafts).toMatchObject([
      { verdict: 'accepted', correction: [{ was: '新しい橋', now: '新橋' }], comment: '正式名', severity: 'minor' },
    ]);
  });

  test('a written correction that the file has no more is accepted again, to be written again', () => {
    const correction = [{ start: 7, was: '15億円', now: '150億円' }];
    const one = desk([on(YEN, 'written', { id: '1', correction })]);
    expect([one.status(YEN), one.id()]).toEqual(['carried', YEN]);
    one.press(ENTER);
    expect(one.status(YEN)).toBe('accepted');
    expect(one.drafts).toMatchObject([{ verdict: 'accepted', correction, parents: ['1'] }]);
  });

  test('what was written just now counts as written until the text is read again', () => {
    const correction = [{ start: 7, was: '15億円', now: '150億円' }];
    const one = desk([on(YEN, 'accepted', { id: '1', correction })]);
    const decisions = [on(YEN, 'written', { id: '2', correction, parents: ['1'] })];
    one.tell({ kind: 'recorded', decisions, after: 'stay' });
    expect(one.status(YEN)).toBe('written');
    one.tell({ kind: 'reviewed', review });
    expect(one.status(YEN)).toBe('carried');
  });

  test('Enter on any other finding goes on', () => {
    const one = desk();
    one.press(ENTER);
    expect([one.drafts, one.id()]).toEqual([[], IRON]);
  });
});

describe('severity and comment', () => {
  test('keep the verdict and its correction, and the cursor stays', () => {
    const one = desk();
    one.press('f');
    one.press('F');
    one.press('g4');
    one.press(`c灯台も${ENTER}`);
    const correction = [{ start: 7, was: '15億円', now: '150億円' }];
    expect(one.drafts.slice(1)).toMatchObject([
      { verdict: 'accepted', correction, severity: 'critical', parents: ['1'] },
      { verdict: 'accepted', correction, severity: 'critical', comment: '灯台も', parents: ['2'] },
    ]);
    expect([one.id(), one.status(YEN)]).toEqual([YEN, 'accepted']);
  });

  test.each([
    ['1', 'neutral'],
    ['2', 'minor'],
    ['3', 'major'],
    ['4', 'critical'],
  ])('%s: %s; a finding that nobody has judged stays open', (key, severity) => {
    const one = desk();
    one.press(key);
    expect([one.drafts, one.id()]).toMatchObject([[{ verdict: 'open', severity }], YEN]);
  });

  test('stay when the finding is judged afterwards', () => {
    const one = desk();
    one.press(`3c確認${ENTER}d`);
    expect(one.drafts.at(-1)).toMatchObject({
      verdict: 'dismissed',
      severity: 'major',
      comment: '確認',
      parents: ['2'],
    });
  });

  test('a comment is changed where it stands, and can be taken away', () => {
    const one = desk();
    one.press(`c確認${ENTER}c`);
    expect(one.state().screen).toEqual({ kind: 'comment', field: { text: '確認', cursor: 2 } });
    one.press(`\u007f\u007f${ENTER}`);
    expect(one.drafts.at(-1)).toMatchObject({ verdict: 'open', comment: '' });
  });
});
