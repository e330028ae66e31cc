import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/decision.js';
import type { Lesson, Teaching } from '../../../src/core/lesson.js';
import { type Learning, NOTHING_LEARNED } from '../../../src/review/state/learning.js';
import { type Desk, deskOf, ENTER, ESC, GLOSS, noticeOf, SNAKE } from '../../support/review-desk.js';
import { decisionOn, reviewOf } from '../../support/review-fixture.js';

const review = ((text) => ({
  ...text,
  items: text.items.map(({ finding, ...item }) => ({ ...item, finding: { ...finding, its: 'mistranslation' } })),
}))(reviewOf());

/** 大蛇 is corrected to 固形, which two versions say in whole words; the gloss is dismissed in the whole text. */
const DECISIONS: readonly Decision[] = [
  decisionOn(review, SNAKE, 'accepted', { correction: [{ start: 5, was: '大蛇', now: '固形' }] }),
  decisionOn(review, GLOSS, 'dismissed', { scope: 'file', reason: '祭りの名前' }),
];
const ALLOW: Teaching = {
  ...{ kind: 'allow', language: 'ja', check: 'redundant-gloss' },
  ...{ words: 'スポーツセンター（スポーツセンター）', reason: '祭りの名前' },
};
const pair = (language: string, text: string): Teaching => ({
  ...{ kind: 'pair', target: { language: 'ja', text: '固形' }, source: { language, text } },
});
const PAIRS = [pair('vi', 'thể rắn'), pair('ko', '고체'), pair('en', 'solid')];
const line = (teaching: Teaching, id: string): Lesson => ({ ...teaching, id, by: 'Minjun', at: '' });

const desk = (learning: Partial<Learning> = {}) =>
  deskOf(review, DECISIONS, 'Lan', { ...NOTHING_LEARNED, ...learning });
/** The rows of the screen, as `+ 固形 vi thể rắn`: + taken, - left, with the ids of what was learned. */
const rows = ({ state }: Desk): string[] | undefined => {
  const { screen } = state();
  if (screen.kind !== 'learn') return undefined;
  return screen.rows.map(({ teaching, ids, taken }) => {
    const words = teaching.kind === 'allow' ? teaching.check : `${teaching.target.text} ${teaching.source.text}`;
    return [taken ? '+' : '-', words, ...ids].join(' ');
  });
};
const ALL_ROWS = ['+ redundant-gloss', '+ 固形 thể rắn', '+ 固形 고체', '+ 固形 solid'];

describe('what is proposed', () => {
  test('all of it, taken; nothing is saved before Enter', () => {
    const one = desk();
    one.press('L');
    expect([rows(one), one.lessons]).toEqual([ALL_ROWS, []]);
  });

  test.each<[reason: string, learning: Partial<Learning>, shown: readonly string[]]>([
    [
      'what was learned before stands below, each thing once',
      { lessons: [line(PAIRS[0]!, 'a'), line(pair('vi', 'Thể rắn'), 'b')] },
      ['+ redundant-gloss', '+ 固形 고체', '+ 固形 solid', '+ 固形 thể rắn a b'],
    ],
    [
      'what was refused is not proposed again',
      { lessons: [{ kind: 'refused', teaching: ALLOW, id: 'a', by: 'Minjun', at: '' }] },
      ALL_ROWS.slice(1),
    ],
    [
      'what was learned and forgotten without a refusal is',
      { lessons: [line(ALLOW, 'a'), { kind: 'forget', lesson: 'a', id: 'b', by: 'Minjun', at: '' }] },
      ALL_ROWS,
    ],
    ['nothing against a locked check', { locked: new Set(['redundant-gloss']) }, ALL_ROWS.slice(1)],
  ])('%s', (_, learning, shown) => {
    const one = desk(learning);
    one.press('L');
    expect(rows(one)).toEqual(shown);
  });

  test('pairs of corrections that are in the file now, though their finding is gone; not when they are taken back', () => {
    const written = { ...DECISIONS[0]!, id: 'w', verdict: 'written' as const, parents: [DECISIONS[0]!.id] };
    const rest = { ...review, items: review.items.filter(({ finding }) => finding.id !== SNAKE) };
    const one = desk();
    one.tell({ kind: 'recorded', decisions: [written], after: 'stay' });
    one.tell({ kind: 'reviewed', review: rest });
    one.tell({ kind: 'reviewed', review: rest });
    one.press('L');
    expect([...rows(one)!].sort()).toEqual([...ALL_ROWS].sort());
    const undone = { ...decisionOn(review, SNAKE, 'open'), parents: [written.id] };
    one.press(ESC);
    one.tell({ kind: 'recorded', decisions: [undone], after: 'stay' });
    one.press('L');
    expect(rows(one)).toEqual(['+ redundant-gloss']);
  });
});

describe('taking and leaving', () => {
  test('Enter saves what is taken, and that the rest is not wanted; then it stands below', () => {
    const one = desk();
    one.press(`Lj jx${ENTER}`);
    expect(one.lessons).toEqual([
      ALLOW,
      ...PAIRS.slice(0, 2).map((teaching) => ({ kind: 'refused', teaching })),
      PAIRS[2],
    ]);
    expect(rows(one)).toEqual(['+ redundant-gloss l1', '+ 固形 solid l4']);
    expect(one.state().notice).toEqual({ key: 'learn.saved', values: { count: 2 } });
  });

  test.each<[keys: string, marked: number]>([
    ['j', 1],
    ['jjk', 1],
    ['k', 0],
    ['G', 3],
    ['Gg', 0],
    ['\u001b[6~', 3],
    ['G\u001b[5~', 0],
    ['ㅓ', 1],
    ['ｊ', 1],
  ])('%j: row %i', (keys, marked) => {
    const one = desk();
    one.press(`L${keys}`);
    expect(one.state().screen).toMatchObject({ kind: 'learn', at: marked });
  });

  test('what was learned is forgotten by all its lines, and not proposed again', () => {
    const one = desk({ lessons: [line(PAIRS[0]!, 'a'), line(PAIRS[0]!, 'b')] });
    one.press(`LGx${ENTER}`);
    expect(one.lessons.slice(3)).toEqual([
      { kind: 'forget', lesson: 'a' },
      { kind: 'forget', lesson: 'b' },
      { kind: 'refused', teaching: PAIRS[0] },
    ]);
    expect(rows(one)).not.toContainEqual(expect.stringContaining('thể rắn'));
  });

  test('u takes back one saving after the other, also a forgetting; then there is nothing', () => {
    const one = desk();
    one.press(`Lx${ENTER}`);
    expect(rows(one)).toHaveLength(3);
    one.press(`x${ENTER}`);
    expect(rows(one)).toHaveLength(2);
    one.press('u');
    expect([rows(one)?.length, noticeOf(one)]).toEqual([3, 'notice.undone']);
    one.press('u');
    expect(rows(one)).toEqual(ALL_ROWS);
    one.press('u');
    expect([rows(one), noticeOf(one)]).toEqual([ALL_ROWS, 'notice.nothing-to-undo']);
  });

  test.each([
    ['Escape', ESC],
    ['q', 'q'],
  ])('%s leaves it without saving, and to the list', (_, key) => {
    const one = desk();
    one.press(`Lx${key}`);
    expect([one.state().screen.kind, one.lessons, one.effects]).toEqual(['list', [], []]);
  });

  test('pasted text is no key', () => {
    const one = desk();
    one.press(`L\u001b[200~ xq\r\u001b[201~`);
    expect([rows(one), one.lessons]).toEqual([ALL_ROWS, []]);
  });

  test('nothing taught: the screen is empty, and takes all keys', () => {
    const one = deskOf(review);
    one.press(`Lj kxGgu${ENTER}`);
    expect([rows(one), one.lessons, noticeOf(one)]).toEqual([[], [], 'learn.unchanged']);
  });

  test('a saving that failed leaves the choice as it was', () => {
    const one = desk();
    one.press('Lx');
    one.tell({ kind: 'failed', what: 'the disk is full' });
    expect([rows(one)?.[0], noticeOf(one)]).toEqual(['- redundant-gloss', 'notice.failed']);
  });
});

describe('leaving the review', () => {
  const QUIT = [{ kind: 'quit' }];

  test('q shows once what nobody was asked; a second q leaves', () => {
    const one = desk();
    one.press('q');
    expect([rows(one), one.effects]).toEqual([ALL_ROWS, []]);
    one.press('q');
    expect([one.effects, one.lessons]).toEqual([QUIT, []]);
  });

  test('after Enter it can still be taken back; q leaves', () => {
    const one = desk();
    one.press(`q${ENTER}u${ENTER}q`);
    expect([one.effects, one.lessons.length]).toEqual([QUIT, 12]);
  });

  test('Escape goes back to the review; then q leaves', () => {
    const one = desk();
    one.press(`q${ESC}`);
    expect(one.state().screen.kind).toBe('list');
    one.press('q');
    expect(one.effects).toEqual(QUIT);
  });

  test('what came up meanwhile is asked', () => {
    const one = desk();
    one.press(`q${ESC}`);
    const more = decisionOn(review, '4a4a4a4a', 'dismissed', { scope: 'file' });
    one.tell({
      ...{ kind: 'recorded', after: 'stay' },
      decisions: [{ ...more, subject: { ...more.subject, words: '図書館' } }],
    });
    one.press('q');
    expect(rows(one)).toContain('+ omission');
  });

  test.each<[reason: string, one: Desk, before?: string]>([
    ['nothing is taught', deskOf(review)],
    ['it was seen by L', desk(), `L${ESC}`],
    ['a script is at it', desk({ asksAtEnd: false })],
    ['all of it was refused', desk(), `L j j j ${ENTER}${ESC}`],
  ])('q leaves at once: %s', (_, one, before = '') => {
    one.press(`${before}q`);
    expect(one.effects).toEqual(QUIT);
  });

  test('an interruption is not kept waiting', () => {
    const one = desk();
    one.press('\u0003');
    expect(one.effects).toEqual(QUIT);
  });
});
