import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/decision.js';
import type { Review } from '../../../src/review/model.js';
import { type Desk, deskOf } from '../../support/review-desk.js';
import { decisionOn, reviewOf } from '../../support/review-fixture.js';

/** The findings of the made-up text, as the list has them: the uncertain one last. */
const [YEN, IRON, MONDAYS, BRONZE, GLOSS] = ['7k3f9a2c', '2b8d1e4f', '4a4a4a4a', '6f6f6f6f', '5e5e5e5e'] as const;
const ALL = [YEN, IRON, MONDAYS, BRONZE, GLOSS];
const ENTER = '\r';
const ESC = '\u001b';
const [UP, DOWN, RIGHT, LEFT] = ['A', 'B', 'C', 'D'].map((final) => `\u001b[${final}`) as [
  string,
  string,
  string,
  string,
];

const review = reviewOf();
const on = (id: string, verdict: Decision['verdict'], stated: Partial<Decision> = {}) =>
  decisionOn(review, id, verdict, stated);
const desk = (decisions: readonly Decision[] = []) => deskOf(review, decisions);
const noticeOf = ({ state }: Desk) => state().notice?.key;

/** Three sentences with the same word under the same check, and one with another word. */
function alike(): Review {
  const finding = (id: string) => ({ id, fingerprints: [id], check: 'name-variant', checks: ['name-variant'] });
  return reviewOf([
    { ja: '⟦港湾局⟧が図面を示す。', vi: 'Cục cảng đưa ra bản vẽ.', finding: finding('a') },
    { ja: '町は⟦港湾局⟧に従う。', vi: 'Thị trấn làm theo cục cảng.', finding: finding('b') },
    { ja: '⟦水道局⟧も従う。', vi: 'Cục nước cũng vậy.', finding: finding('c') },
    { ja: '⟦港湾局⟧は橋を直す。', vi: 'Cục cảng sửa cầu.', finding: finding('d') },
  ]);
}

describe('a judgement', () => {
  test('the review begins on the first open finding, with what is open', () => {
    const one = desk([on(YEN, 'dismissed')]);
    expect([one.id(), one.ids()]).toEqual([IRON, [IRON, MONDAYS, BRONZE, GLOSS]]);
  });

  test.each([
    ['d', 'dismissed'],
    ['s', 'skipped'],
    ['f', 'accepted'],
  ])('%s: %s, one line, and on to the next open finding', (key, verdict) => {
    const one = desk();
    one.press(key);
    expect(one.drafts).toEqual([
      {
        fingerprint: YEN,
        verdict,
        ...(key === 'f' ? { correction: [{ start: 7, was: '15億円', now: '150億円' }] } : {}),
        parents: [],
        subject: {
          pair: 'harbour-town',
          check: 'number-mismatch',
          words: '15億円',
          sentence: review.items[0]!.target.text,
        },
      },
    ]);
    expect([one.status(YEN), one.id(), noticeOf(one)]).toEqual([verdict, IRON, 'notice.saved']);
  });

  test('a held key judges one finding after the other, in the order of the list', () => {
    const one = desk();
    one.press('ddddd');
    expect(one.drafts.map(({ fingerprint }) => fingerprint)).toEqual(ALL);
  });

  test('after the last one the cursor goes to the one left above; when none is left, it stays', () => {
    const one = desk();
    one.press('jjjjd');
    expect(one.id()).toBe(YEN);
    one.press('ssss');
    expect([one.id(), one.ids()]).toEqual([BRONZE, [BRONZE]]);
    one.press('d');
    expect([one.id(), one.status(BRONZE)]).toEqual([BRONZE, 'dismissed']);
  });

  test('another opinion on the same finding replaces the first one', () => {
    const one = desk();
    one.press('d');
    one.press('Fgs');
    expect(one.drafts.map(({ verdict, parents }) => [verdict, parents])).toEqual([
      ['dismissed', []],
      ['skipped', ['1']],
    ]);
  });

  test('f where there is no fix saves nothing and says so', () => {
    const one = desk();
    one.press('jjf');
    expect([one.id(), one.drafts, noticeOf(one)]).toEqual([MONDAYS, [], 'notice.no-fix']);
  });

  test('!: a question, when one is asked', () => {
    const one = desk();
    one.press(`!${ENTER}`);
    expect([one.drafts, one.state().screen.kind]).toEqual([[], 'list']);
    one.press(`!\u001b[200~15億円ですか。\u001b[201~${ENTER}`);
    expect(one.drafts).toMatchObject([{ fingerprint: YEN, verdict: 'question', reason: '15億円ですか。' }]);
    expect(one.id()).toBe(IRON);
  });

  test('a key that means nothing changes nothing, and takes the notice away', () => {
    const one = desk();
    one.press('か');
    expect(noticeOf(one)).toBe('notice.kana');
    const before = one.state();
    one.press('z');
    expect(one.state()).toEqual({ ...before, notice: undefined });
    one.press('\u001b[200~dddd\u001b[201~');
    expect([one.state(), one.drafts]).toEqual([{ ...before, notice: undefined }, []]);
  });
});

describe('a correction by hand', () => {
  test('e: the smallest edit, from where the words in question begin', () => {
    const one = desk();
    one.press('e0');
    one.press(`${ESC}e`);
    one.press(`${RIGHT}${RIGHT}0${ENTER}`);
    expect(one.drafts).toMatchObject([
      { fingerprint: YEN, verdict: 'accepted', correction: [{ start: 9, was: '', now: '0' }] },
    ]);
    expect([one.state().screen.kind, one.id()]).toEqual(['list', IRON]);
  });

  test('a sentence that is as it was is no judgement; Escape leaves', () => {
    const one = desk();
    one.press(`ex\u007f${ENTER}`);
    expect([one.drafts, noticeOf(one), one.state().screen.kind]).toEqual([[], 'notice.unchanged', 'list']);
    one.press(`exx${ESC}`);
    expect([one.drafts, one.state().screen.kind]).toEqual([[], 'list']);
  });

  test('E: what comes back from the editor', () => {
    const one = desk();
    one.press('E');
    const { text } = review.items[0]!.target;
    expect(one.effects).toEqual([{ kind: 'editor', text }]);
    one.tell({ kind: 'edited', text });
    expect([one.drafts, noticeOf(one)]).toEqual([[], 'notice.unchanged']);
    one.tell({ kind: 'edited', text: text.replace('15億円', '１５０億円') });
    expect(one.drafts).toMatchObject([{ correction: [{ start: 7, was: '15', now: '１５０' }] }]);
  });
});

describe('D', () => {
  test('says first how many it dismisses, then one line dismisses them', () => {
    const one = deskOf(alike());
    one.press('D');
    expect(one.state().screen).toMatchObject({
      kind: 'dismiss',
      scope: 'file',
      counts: { this: 1, file: 3, everywhere: 3 },
    });
    expect(one.drafts).toEqual([]);
    one.press(`正しい${ENTER}`);
    expect(one.drafts).toMatchObject([
      { fingerprint: 'a', verdict: 'dismissed', scope: 'file', reason: '正しい', parents: [] },
    ]);
    expect([one.ids(), one.id()]).toEqual([['c'], 'c']);
    one.press('u');
    expect([one.ids(), one.id()]).toEqual([['a', 'b', 'c', 'd'], 'a']);
  });

  test.each([
    ['\t', 'everywhere'],
    ['\t\t', 'this'],
    ['\t\t\t', 'file'],
    ['\u001b[Z', 'this'],
    [UP, 'this'],
    [DOWN, 'everywhere'],
  ])('%j: another scope, %s', (keys, scope) => {
    const one = deskOf(alike());
    one.press(`D${keys}`);
    expect(one.state().screen).toMatchObject({ kind: 'dismiss', scope });
    one.press(ENTER);
    const [draft] = one.drafts;
    expect(draft?.scope ?? 'this').toBe(scope);
    expect(draft).not.toHaveProperty('reason');
  });

  test('Escape dismisses nothing', () => {
    const one = deskOf(alike());
    one.press(`D港${ESC}`);
    expect([one.drafts, one.ids()]).toEqual([[], ['a', 'b', 'c', 'd']]);
  });

  test('one that is judged apart stays as it is, and is not counted', () => {
    const one = deskOf(alike());
    one.press('jsgD');
    expect(one.state().screen).toMatchObject({ counts: { this: 1, file: 2, everywhere: 2 } });
    one.press(ENTER);
    expect(['a', 'b', 'c', 'd'].map(one.status)).toEqual(['dismissed', 'skipped', 'open', 'dismissed']);
  });

  test('of a finding with a judgement of its own: that is replaced, too, and each is undone by itself', () => {
    const one = deskOf(alike());
    one.press('du');
    one.press(`D${ENTER}`);
    expect(one.drafts.slice(2).map(({ scope, parents }) => [scope, parents])).toEqual([
      [undefined, ['2']],
      ['file', []],
    ]);
    expect(one.ids()).toEqual(['c']);
    one.press('u');
    expect(['a', 'b', 'd'].map(one.status)).toEqual(['dismissed', 'open', 'open']);
    one.press('u');
    expect(['a', 'b', 'd'].map(one.status)).toEqual(['open', 'open', 'open']);
  });

  test('the severity of one finding is not said of all alike', () => {
    const one = deskOf(alike());
    one.press(`4D${ENTER}`);
    expect(one.drafts.slice(1).map(({ scope, severity }) => [scope, severity])).toEqual([
      [undefined, 'critical'],
      ['file', undefined],
    ]);
  });

  test('where nothing is flagged, nothing is alike: it holds for this finding', () => {
    const one = desk();
    one.press(`jjD${ENTER}`);
    expect(one.drafts).toHaveLength(1);
    expect(one.drafts[0]).not.toHaveProperty('scope');
    expect(one.status(MONDAYS)).toBe('dismissed');
  });
});

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
    const one = desk([on(IRON, 'skipped'), on(BRONZE, 'dismissed')]);
    const seen = Array.from({ length: 7 }, () => {
      one.press('F');
      return [one.state().filter, one.id(), one.ids()];
    });
    expect(seen).toEqual([
      ['all', YEN, ALL],
      ['accepted', undefined, []],
      ['dismissed', BRONZE, [BRONZE]],
      ['skipped', IRON, [IRON]],
      ['question', undefined, []],
      ['written', undefined, []],
      ['open', YEN, [YEN, MONDAYS, GLOSS]],
    ]);
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
    one.press(`/ＬƯỚI điện${ENTER}`);
    expect([one.ids(), one.id()]).toEqual([[GLOSS], GLOSS]);
    one.press(`/`);
    expect(one.state().screen).toMatchObject({ kind: 'search', field: { text: 'ＬƯỚI điện' } });
    one.press(`${ESC}${ESC}`);
    expect([one.ids(), one.state().query]).toEqual([ALL, '']);
    one.press(`/燃料${ENTER}`);
    expect(one.ids()).toEqual([IRON, BRONZE]);
    one.press('n');
    expect(one.id()).toBe(BRONZE);
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
    expect(one.ids()).toEqual([YEN, IRON, MONDAYS, BRONZE, GLOSS]);
    one.press('r');
    expect(one.ids()).toEqual([YEN, MONDAYS, GLOSS, IRON, BRONZE]);
    one.press('r');
    expect(one.ids()).toEqual(ALL);
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
        item.finding.id === BRONZE ? { ...item, finding: { ...item.finding, fingerprints: [BRONZE, YEN] } } : item,
      );
    one.tell({ kind: 'reviewed', review: { ...review, items } });
    expect(one.id()).toBe(BRONZE);
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
