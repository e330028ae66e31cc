import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/decision.js';
import { planCorrections } from '../../../src/review/corrections.js';
import { planPlaces } from '../../../src/review/state/term-plan.js';
import type { TermScreen } from '../../../src/review/state/term-screen.js';
import { applyEdits } from '../../../src/text/apply-edits.js';
import { type Desk, DOWN, deskOf, ENTER, ESC, noticeOf, UP } from '../../support/review-desk.js';
import { decisionOn, type FixtureRow, type FixtureTerm, placesIn, reviewOf } from '../../support/review-fixture.js';

const [TAB, BACK_TAB] = ['\t', '\u001b[Z'];

const ROWS: readonly FixtureRow[] = [
  {
    ja: '次世代の⟦体育の会館⟧を整備する。',
    vi: 'Xây dựng trung tâm thể thao thế hệ mới.',
    finding: { id: 'hall', fingerprints: ['hall'], check: 'term-inconsistent', checks: ['term-inconsistent'] },
  },
  { ja: 'スポーツセンターの見学を行う。' },
  { ja: '島は体育の会館を守る。' },
  { ja: 'スポーツセンターで学ぶ。' },
  { ja: '運動は毎日する。' },
  { ja: '屋内運動場の⟦費用⟧は10億円である。', finding: { id: 'cost', fingerprints: ['cost'] } },
];
const review = reviewOf(ROWS);
const TERM: FixtureTerm = {
  names: { vi: 'trung tâm thể thao', en: 'sports centre' },
  places: [
    [0, '体育の会館'],
    [1, 'スポーツセンター'],
    [2, '体育の会館'],
    [3, 'スポーツセンター'],
    [4, undefined],
    [5, '屋内運動場'],
  ],
};

/** A review with the places of the term of its first finding on the screen. */
function open(decisions: readonly Decision[] = [], term: FixtureTerm = TERM, of = review): Desk {
  const one = deskOf(of, decisions);
  one.press('Fgt');
  one.tell({ kind: 'term-found', item: 0, places: placesIn(of, term) });
  return one;
}

function screenOf({ state }: Desk): TermScreen {
  const { screen } = state();
  if (screen.kind !== 'terms') throw new Error(`the screen is ${screen.kind}`);
  return screen;
}

const fatesOf = (one: Desk) => planPlaces(screenOf(one), one.state()).map(({ fate }) => fate);
/** The text as writing would leave it, line by line. */
function writtenBy({ state }: Desk): string[] {
  const plan = planCorrections(state().review, state().standings);
  return applyEdits(state().review.text, plan.edits).split('\n');
}

describe('looking for the places', () => {
  test('t asks for them, and shows what comes', () => {
    const one = deskOf(review);
    one.press('t');
    expect(one.effects).toEqual([{ kind: 'find-term', item: 0 }]);
    expect(screenOf(one).places).toBeUndefined();
    one.press(`${TAB} eg${DOWN}${ENTER}`);
    expect([screenOf(one).places, one.drafts, one.effects.length]).toEqual([undefined, [], 1]);
    one.tell({ kind: 'term-found', item: 0, places: placesIn(review, TERM) });
    expect(screenOf(one)).toMatchObject({ word: '体育の会館', at: 0, left: [] });
  });

  test.each<[reason: string, keys: string]>([
    ['the screen was left', `t${ESC}`],
    ['the screen is that of another finding', `t${ESC}jt`],
  ])('what comes when %s is dropped', (_, keys) => {
    const one = deskOf(review);
    one.press(keys);
    const before = one.state();
    one.tell({ kind: 'term-found', item: 0, places: placesIn(review, TERM) });
    expect(one.state()).toBe(before);
  });

  test('nothing found: only to leave is left', () => {
    const one = open([], { places: [] });
    one.press(`e${TAB} g${ENTER}${DOWN}`);
    expect([screenOf(one).mode, screenOf(one).field, one.drafts]).toEqual(['places', undefined, []]);
    one.press(ESC);
    expect(one.state().screen.kind).toBe('list');
  });

  test('a fault in the meantime is told in the list', () => {
    const one = deskOf(review);
    one.press('t');
    one.tell({ kind: 'failed', what: 'no aligner' });
    expect([one.state().screen.kind, noticeOf(one)]).toEqual(['list', 'notice.failed']);
  });

  test('a text that was read anew: its places are looked for anew; where the finding is gone, the list is shown', () => {
    const one = open();
    one.tell({ kind: 'reviewed', review: reviewOf([{ ja: '港町の計画' }, ...ROWS]) });
    expect([screenOf(one).places, one.effects.at(-1)]).toEqual([undefined, { kind: 'find-term', item: 0 }]);
    one.tell({ kind: 'reviewed', review: reviewOf(ROWS.slice(1)) });
    expect(one.state().screen.kind).toBe('list');
  });
});

describe('the word', () => {
  test.each<[reason: string, admitted: readonly string[], keys: string, word: string]>([
    ['the most frequent one of the text, of equal ones the first', [], '', '体育の会館'],
    ['that of the glossary', ['次世代運動場'], '', '次世代運動場'],
    ['the next one', [], TAB, 'スポーツセンター'],
    ['the next but one', [], `${TAB}${TAB}`, '屋内運動場'],
    ['round', [], `${TAB}${TAB}${TAB}`, '体育の会館'],
    ['the one before', [], BACK_TAB, '屋内運動場'],
    ['one that is typed', [], `eの整備${ENTER}`, '体育の会館の整備'],
    ['one that is typed can be chosen again', [], `eの整備${ENTER}${TAB}${BACK_TAB}`, '体育の会館の整備'],
    ['typing that is left', [], `eの整備${ESC}`, '体育の会館'],
    ['typing that leaves nothing', [], `e${'\u007f'.repeat(5)}  ${ENTER}`, '体育の会館'],
  ])('%s', (_, admitted, keys, word) => {
    const one = open([], { ...TERM, admitted });
    one.press(keys);
    expect(screenOf(one)).toMatchObject({ word, mode: 'places' });
    expect(screenOf(one).field).toBeUndefined();
  });

  test('keys work with an input method on; behind kana nobody can see them', () => {
    const one = open();
    one.press('ㅓｊ　');
    expect([screenOf(one).at, fatesOf(one)[2]]).toEqual([3, 'same']);
    one.press('か');
    expect(noticeOf(one)).toBe('notice.kana');
  });
});

describe('what becomes of each place', () => {
  const on = (id: string, verdict: Decision['verdict'], stated: Partial<Decision> = {}) =>
    decisionOn(review, id, verdict, stated);
  const corrects = (id: string, start: number, was: string, now: string) =>
    on(id, 'accepted', { correction: [{ start, was, now }] });
  const listed = { ...TERM, admitted: ['スポーツセンター'] };
  const all = ['change', 'same', 'change', 'same', 'unknown', 'change'];

  test.each<[reason: string, decisions: readonly Decision[], keys: string, fates: readonly string[]]>([
    ['those with another word are changed', [], '', all],
    ['one is left out', [], ' ', ['left', ...all.slice(1)]],
    ['and taken in again', [], ` ${UP} `, all],
    ['one whose words are not known is never changed', [], `${DOWN.repeat(4)} `, all],
    ['judged to be no error: left out from the start', [on('hall', 'dismissed')], '', ['left', ...all.slice(1)]],
    ['and taken in all the same', [on('hall', 'dismissed')], ' ', all],
    ['corrected already', [corrects('hall', 4, '体育の会館', 'スポーツセンター')], '', ['accepted', ...all.slice(1)]],
    ['corrected to something else: changed', [corrects('hall', 4, '体育の会館', '競技場')], '', all],
    [
      'a correction of more than the words',
      [corrects('hall', 3, 'の体育の会館', '的競技場')],
      '',
      ['taken', ...all.slice(1)],
    ],
    ['a correction of other words of the sentence', [corrects('cost', 9, '10', '15')], '', all],
  ])('%s', (_, decisions, keys, fates) => {
    const one = open(decisions, listed);
    one.press(keys);
    expect(fatesOf(one)).toEqual(fates);
  });

  test('of two places that overlap the first is changed; without it the second', () => {
    const one = open([], {
      ...listed,
      places: [
        [0, '体育の会館'],
        [0, '会館'],
      ],
    });
    expect(fatesOf(one)).toEqual(['change', 'taken']);
    one.press(' ');
    expect(fatesOf(one)).toEqual(['left', 'change']);
  });

  test('one that lies in no sentence is not known', () => {
    const places = placesIn(review, { ...listed, places: [[0, '体育の会館']] });
    const one = open([], listed);
    one.press(`${ESC}t`);
    one.tell({ kind: 'term-found', item: 0, places: { ...places, places: [{ ...places.places[0]!, segment: 1 }] } });
    expect(fatesOf(one)).toEqual(['unknown']);
  });
});

describe('making the term consistent', () => {
  const listed = { ...TERM, admitted: ['スポーツセンター'] };
  const WRITTEN = [
    '次世代のスポーツセンターを整備する。',
    'スポーツセンターの見学を行う。',
    '島はスポーツセンターを守る。',
    'スポーツセンターで学ぶ。',
    '運動は毎日する。',
    'スポーツセンターの費用は10億円である。',
    '',
  ];

  test('Enter shows, Enter again saves: one judgement a place, all in one step, and writing changes these places', () => {
    const one = open([], listed);
    one.press(ENTER);
    expect([screenOf(one).mode, one.drafts]).toEqual(['confirm', []]);
    one.press(ENTER);
    expect(one.drafts.map(({ fingerprint, subject, verdict }) => [fingerprint, subject.check, verdict])).toEqual([
      ['hall', 'term-inconsistent', 'accepted'],
      [expect.stringMatching(/^[0-9a-v]{8}$/u), 'reviewer', 'accepted'],
      [expect.stringMatching(/^[0-9a-v]{8}$/u), 'reviewer', 'accepted'],
    ]);
    expect(new Set(one.drafts.map(({ group }) => group)).size).toBe(1);
    expect(one.drafts[0]!.group).toMatch(/^[0-9a-v]{8}$/u);
    expect(one.state().notice).toEqual({
      key: 'terms.made-consistent',
      values: { count: 3, word: 'スポーツセンター' },
    });
    expect(writtenBy(one)).toEqual(WRITTEN);
    expect(one.id()).toBe('cost');
  });

  test('one undo takes back all, also after a restart; one redo makes all hold again', () => {
    const before = open([], listed);
    before.press(ENTER + ENTER);
    const after = deskOf(review, before.state().decisions);
    expect([after.state().review.items.length, writtenBy(after)]).toEqual([4, WRITTEN]);
    after.press('u');
    expect([after.drafts.length, noticeOf(after), writtenBy(after)]).toEqual([
      3,
      'notice.undone',
      review.text.split('\n'),
    ]);
    expect(after.state().review.items.map(({ finding }) => finding.id)).toEqual(['hall', 'cost']);
    after.press('u');
    expect(noticeOf(after)).toBe('notice.nothing-to-undo');
    const later = deskOf(review, after.state().decisions);
    later.press('U');
    expect(writtenBy(later)).toEqual(WRITTEN);
  });

  test('the same again after an undo is a step of its own', () => {
    const one = open([], listed);
    one.press(`${ENTER}${ENTER}ugt`);
    one.tell({ kind: 'term-found', item: 0, places: placesIn(review, listed) });
    one.press(ENTER + ENTER);
    expect(new Set(one.drafts.map(({ group }) => group)).size).toBe(3);
    one.press('u');
    expect(writtenBy(one)).toEqual(review.text.split('\n'));
  });

  test('what was left out is not judged; the cursor stays when its finding is', () => {
    const one = open([], listed);
    one.press(` ${ENTER}${ENTER}`);
    expect(one.drafts.map(({ subject }) => subject.sentence)).toEqual([
      '島は体育の会館を守る。',
      '屋内運動場の費用は10億円である。',
    ]);
    expect([one.id(), one.status('hall')]).toEqual(['hall', 'open']);
  });

  test('an accepted correction elsewhere in the sentence, a comment and a severity stay', () => {
    const correction = [
      { start: 0, was: '次世代', now: '新世代' },
      { start: 4, was: '体育の会館', now: '競技場' },
    ];
    const said = decisionOn(review, 'hall', 'accepted', { correction, comment: '用語集を確認', severity: 'minor' });
    const one = open([said], { ...listed, places: [[0, '体育の会館']] });
    one.press(ENTER + ENTER);
    expect(one.drafts).toMatchObject([{ comment: '用語集を確認', severity: 'minor', parents: ['hall-accepted'] }]);
    expect(writtenBy(one)[0]).toBe('新世代のスポーツセンターを整備する。');
    one.press('u');
    expect(writtenBy(one)[0]).toBe('新世代の競技場を整備する。');
  });

  test('places that one finding is about are one judgement', () => {
    const twice = reviewOf([{ ja: '⟦運動場と運動場⟧をつなぐ。', finding: { id: 'hall', fingerprints: ['hall'] } }]);
    const [first] = placesIn(twice, { places: [[0, '運動場']] }).places;
    const { start, end } = first!.target!;
    const places = [first!, { ...first!, target: { start: start + 4, end: end + 4 } }];
    const one = deskOf(twice);
    one.press('t');
    one.tell({ kind: 'term-found', item: 0, places: { names: [], admitted: ['競技場'], places } });
    one.press(ENTER + ENTER);
    expect(one.drafts).toHaveLength(1);
    expect(writtenBy(one)[0]).toBe('競技場と競技場をつなぐ。');
  });

  test.each<[reason: string, keys: string]>([
    ['another word', `${ENTER}${TAB}`],
    ['a place left out', `${ENTER} `],
    ['Escape', `${ENTER}${ESC}`],
  ])('%s in between: Enter asks again', (_, keys) => {
    const one = open([], listed);
    one.press(keys);
    expect([screenOf(one).mode, one.drafts]).toEqual(['places', []]);
  });

  test('nothing to change is said', () => {
    const one = open([], {
      ...listed,
      places: [
        [1, 'スポーツセンター'],
        [4, undefined],
      ],
    });
    one.press(ENTER);
    expect([screenOf(one).mode, noticeOf(one)]).toEqual(['places', 'terms.nothing-to-change']);
  });

  test('what is pasted changes nothing', () => {
    const one = open([], listed);
    one.press(`${ENTER}\u001b[200~\r\r\u001b[201~`);
    expect([screenOf(one).mode, one.drafts]).toEqual(['confirm', []]);
  });
});

describe('the glossary', () => {
  test('g shows what it will have, Enter adds it', () => {
    const one = open();
    one.press(`${TAB}g`);
    expect(screenOf(one).mode).toBe('glossary');
    one.press(ENTER);
    const terms = { ja: 'スポーツセンター', vi: 'trung tâm thể thao', en: 'sports centre' };
    expect(one.effects.at(-1)).toEqual({ kind: 'add-term', terms });
    one.tell({ kind: 'term-added', path: 'glossary.tsv' });
    expect(one.state().notice).toEqual({ key: 'terms.added', values: { path: 'glossary.tsv' } });
  });

  test.each<[reason: string, term: FixtureTerm, notice: string]>([
    ['a word that it has', { ...TERM, admitted: ['体育の会館'] }, 'terms.in-glossary'],
    ['no word', { ...TERM, places: [[4, undefined]] }, 'terms.no-word'],
    ['no version has a word for it', { ...TERM, names: {} }, 'terms.no-word'],
  ])('%s cannot be added', (_, term, notice) => {
    const one = open([], term);
    one.press('g');
    expect([screenOf(one).mode, noticeOf(one)]).toEqual(['places', notice]);
  });
});

describe('o: another error in the sentence', () => {
  test('is a finding of the reviewer’s own; the marked one stays as it is, with the cursor on it', () => {
    const one = deskOf(review);
    one.press('jo');
    expect(one.state().screen).toMatchObject({ kind: 'edit', isOwn: true, field: { text: review.segments[5]!.text } });
    one.press(`${'\u007f'.repeat(4)}だ。${ENTER}`);
    expect(one.drafts).toMatchObject([{ verdict: 'accepted', subject: { check: 'reviewer', words: 'である' } }]);
    expect([one.id(), one.status('cost'), noticeOf(one)]).toEqual(['cost', 'open', 'notice.saved']);
    expect(writtenBy(one)[5]).toBe('屋内運動場の費用は10億円だ。');
    one.press('u');
    expect(one.state().review.items).toHaveLength(2);
  });

  test('a sentence that is as it was is no finding', () => {
    const one = deskOf(review);
    one.press(`o${ENTER}`);
    expect([one.drafts, noticeOf(one)]).toEqual([[], 'notice.unchanged']);
  });
});
