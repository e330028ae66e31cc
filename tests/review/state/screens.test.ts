import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/decision.js';
import {
  ALL,
  DOWN,
  deskOf,
  ENTER,
  ESC,
  GLOSS,
  IRON,
  LEFT,
  MONDAYS,
  noticeOf,
  RIGHT,
  SNAKE,
  UP,
  YEN,
} from '../../support/review-desk.js';
import { decisionOn, reviewOf } from '../../support/review-fixture.js';

const review = reviewOf();
const on = (id: string, verdict: Decision['verdict'], stated: Partial<Decision> = {}) =>
  decisionOn(review, id, verdict, stated);
const desk = (decisions: readonly Decision[] = []) => deskOf(review, decisions);

describe('the list', () => {
  test.each<[keys: string, id: string]>([
    ['j', IRON],
    [DOWN, IRON],
    ['jk', YEN],
    ['k', YEN],
    ['G', GLOSS],
    ['Gj', GLOSS],
    ['Gg', YEN],
    [' ', GLOSS],
    [' b', YEN],
    [RIGHT, IRON],
    [LEFT, GLOSS],
    [`G${RIGHT}`, YEN],
  ])('%j: %s', (keys, id) => {
    const one = desk();
    one.press(keys);
    expect(one.id()).toBe(id);
  });

  test('F: one filter after the other, the cursor on a finding that it lets through', () => {
    const one = desk([on(IRON, 'skipped'), on(SNAKE, 'dismissed')]);
    const seen = Array.from({ length: 7 }, () => {
      one.press('F');
      return [one.state().filter, one.id(), one.ids()];
    });
    expect(seen).toEqual([
      ['all', YEN, ALL],
      ['accepted', undefined, []],
      ['dismissed', SNAKE, [SNAKE]],
      ['skipped', IRON, [IRON]],
      ['question', undefined, []],
      ['written', undefined, []],
      ['open', YEN, [YEN, MONDAYS, GLOSS]],
    ]);
  });

  test.each<[reason: string, keys: string, id: string]>([
    ['another filter that lets the finding through', 'GF', GLOSS],
    ['another order', 'Gr', GLOSS],
    ['Escape after a search', `/ＴRUNG TÂM thể${ENTER}${ESC}`, GLOSS],
  ])('%s: the cursor stays on it', (_, keys, id) => {
    const one = desk();
    one.press(keys);
    expect(one.id()).toBe(id);
  });

  test('an empty list takes all keys', () => {
    const one = desk();
    one.press('FF');
    one.press('fedDsc!1234uUjkgG bnN\r');
    one.press(`${LEFT}${RIGHT}${UP}${DOWN}`);
    expect([one.id(), one.drafts, one.effects, one.state().screen.kind]).toEqual([undefined, [], [], 'list']);
  });

  test('/: what has the words, in any version; n and N within it; Escape shows all again', () => {
    const one = desk();
    one.press(`/ＴRUNG TÂM thể${ENTER}`);
    expect([one.ids(), one.id()]).toEqual([[GLOSS], GLOSS]);
    one.press(`/`);
    expect(one.state().screen).toMatchObject({ kind: 'search', field: { text: 'ＴRUNG TÂM thể' } });
    one.press(`${ESC}${ESC}`);
    expect([one.ids(), one.state().query]).toEqual([ALL, '']);
    one.press(`/燃料${ENTER}`);
    expect(one.ids()).toEqual([IRON, SNAKE]);
    one.press('n');
    expect(one.id()).toBe(SNAKE);
    one.press('N');
    expect(one.id()).toBe(IRON);
  });

  test('what nothing has: said, and the list stays', () => {
    const one = desk();
    one.press(`j/鯨${ENTER}`);
    expect([one.ids(), one.id(), one.state().query]).toEqual([ALL, IRON, '']);
    expect(one.state().notice).toEqual({ key: 'notice.not-found', values: { query: '鯨' } });
  });

  test('r: by severity, by check, by position', () => {
    const one = desk();
    one.press('r');
    expect(one.ids()).toEqual([YEN, IRON, MONDAYS, SNAKE, GLOSS]);
    one.press('r');
    expect(one.ids()).toEqual([YEN, MONDAYS, GLOSS, IRON, SNAKE]);
    one.press('r');
    expect(one.ids()).toEqual(ALL);
  });
});

describe('editing', () => {
  test('begins with the sentence as it is; once a correction is accepted, with that, behind what was corrected', () => {
    const one = desk();
    one.press('e');
    expect(one.state().screen).toMatchObject({ field: { text: '町は新しい橋に15億円を充てる。', cursor: 7 } });
    one.press(`${ESC}fFge`);
    expect(one.state().screen).toMatchObject({ field: { text: '町は新しい橋に150億円を充てる。' } });
    one.press(`0${ENTER}`);
    expect(one.drafts.at(-1)).toMatchObject({ correction: [{ was: '億円', now: '0億円0' }] });
  });
});

describe('other screens', () => {
  test('?: what is typed finds a key, Enter does it', () => {
    const one = desk();
    one.press(`?skip${ENTER}`);
    expect([one.status(YEN), one.state().screen.kind]).toEqual(['skipped', 'list']);
    one.press(`?${DOWN}${DOWN}${UP}`);
    expect(one.state().screen).toMatchObject({ kind: 'help', at: 1 });
    one.press('zzz');
    expect(one.state().screen).toMatchObject({ at: 0 });
    one.press(ENTER);
    expect([one.state().screen.kind, one.drafts]).toMatchObject(['list', [{ verdict: 'skipped' }]]);
  });

  test('h: read, and left by h, q or Escape, with an input method on, too', () => {
    for (const key of ['h', 'q', ESC, 'ㅂ', 'ｑ']) {
      const one = desk();
      one.press('hjj ㅓk');
      expect(one.state().screen).toEqual({ kind: 'overview', top: 12 });
      one.press(key);
      expect([one.state().screen.kind, one.effects]).toEqual(['list', []]);
    }
  });

  const change = { line: 2, before: '15億円', after: '150億円', conflict: false };

  test('w: shows first what would be written', () => {
    const one = desk();
    one.press('w');
    expect(one.effects).toEqual([{ kind: 'plan' }]);
    one.tell({ kind: 'planned', changes: [] });
    expect([one.state().screen.kind, noticeOf(one)]).toEqual(['list', 'notice.nothing-to-write']);
    one.tell({ kind: 'planned', changes: [change] });
    expect(one.state().screen).toEqual({ kind: 'write', changes: [change], top: 0 });
    one.press(ESC);
    expect([one.state().screen.kind, one.effects]).toEqual(['list', [{ kind: 'plan' }]]);
  });

  test.each([
    [ENTER, true],
    ['w', true],
    ['ｗ', true],
    ['\u001b[200~w\u001b[201~', false],
    ['\u001b[200~enter\u001b[201~', false],
    ['\u001b[200~constructor\u001b[201~', false],
    ['x', false],
  ])('%j writes: %s', (keys, isWritten) => {
    const one = desk();
    one.tell({ kind: 'planned', changes: [change] });
    one.press(keys);
    expect(one.effects).toEqual(isWritten ? [{ kind: 'write' }] : []);
    expect(one.state().screen).toMatchObject({ kind: 'write', top: 0 });
  });

  test.each([
    [0, 'notice.written'],
    [2, 'notice.written-with-conflicts'],
  ])('written, with %i conflicts: %s', (conflicts, key) => {
    const one = desk();
    one.tell({ kind: 'planned', changes: [change] });
    one.tell({ kind: 'written', count: 1, conflicts });
    expect([one.state().screen.kind, one.state().notice]).toEqual(['list', { key, values: { count: 1, conflicts } }]);
  });

  test('after the text is checked again the cursor is on the same finding, wherever it stands now', () => {
    const one = desk();
    one.press('jj');
    const fewer = { ...review, items: review.items.slice(1) };
    one.tell({ kind: 'reviewed', review: fewer });
    expect([one.id(), one.state().at, one.state().standings.length]).toEqual([MONDAYS, 2, 4]);
    one.tell({
      kind: 'reviewed',
      review: { ...review, items: review.items.filter(({ finding }) => finding.id !== MONDAYS) },
    });
    expect(one.id()).toBe(YEN);
    one.tell({ kind: 'reviewed', review: { ...review, items: [] } });
    expect([one.id(), one.ids()]).toEqual([undefined, []]);
  });

  test('a finding that was merged into another one is followed there', () => {
    const one = desk();
    const items = review.items
      .filter(({ finding }) => finding.id !== YEN)
      .map((item) =>
        item.finding.id === SNAKE ? { ...item, finding: { ...item.finding, fingerprints: [SNAKE, YEN] } } : item,
      );
    one.tell({ kind: 'reviewed', review: { ...review, items } });
    expect(one.id()).toBe(SNAKE);
  });

  test('what could not be done is said, and nothing else changes', () => {
    const one = desk();
    one.press('e');
    const before = one.state();
    one.tell({ kind: 'failed', what: 'the disk is full' });
    const notice = { key: 'notice.failed', values: { what: 'the disk is full' }, isFault: true };
    expect(one.state()).toEqual({ ...before, notice });
  });
});

describe('keys of every screen', () => {
  test.each(['', 'e', 'D', 'c', '!', '/', '?', 'h'])(
    'after %j: Ctrl-C quits, Ctrl-Z stops, Ctrl-L draws anew',
    (keys) => {
      const one = desk();
      one.press(keys);
      const { screen } = one.state();
      one.press('\u0003\u001a\u000c');
      expect(one.effects).toEqual([{ kind: 'quit' }, { kind: 'suspend' }, { kind: 'redraw' }]);
      expect([one.state().screen, one.drafts]).toEqual([screen, []]);
    },
  );

  test('q and Ctrl-D quit from the list; in a field q is a letter', () => {
    const one = desk();
    one.press('q\u0004');
    expect(one.effects).toEqual([{ kind: 'quit' }, { kind: 'quit' }]);
    one.press('/q');
    expect([one.effects.length, one.state().screen]).toMatchObject([2, { field: { text: 'q', cursor: 1 } }]);
  });

  test.each<[reason: string, keys: string, text: string, cursor: number]>([
    ['typed and pasted', '港\u001b[200~町\r\n祭\u001b[201~', '港町 祭', 4],
    ['taken away', '港町\u007f', '港', 1],
    ['in the middle', `港町${LEFT}x`, '港x町', 2],
    ['at the start', '港町\u0001x', 'x港町', 1],
    ['at the end', '港町\u001b[Hx\u001b[Fy', 'x港町y', 4],
    ['forward', '港町\u001b[H\u001b[3~', '町', 0],
    ['keys that mean nothing', '港\t\u001b[5~\u0004', '港', 1],
  ])('fields: %s', (_, keys, text, cursor) => {
    const one = desk();
    one.press(`/${keys}`);
    expect(one.state().screen).toEqual({ kind: 'search', field: { text, cursor } });
  });
});
