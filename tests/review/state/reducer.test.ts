import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/core/decision.js';
import type { Review } from '../../../src/review/model.js';
import {
  ALL,
  DOWN,
  deskOf,
  ENTER,
  ESC,
  GLOSS,
  IRON,
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
    expect([one.id(), one.ids()]).toEqual([IRON, [IRON, MONDAYS, SNAKE, GLOSS]]);
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
    expect([one.id(), one.ids()]).toEqual([SNAKE, [SNAKE]]);
    one.press('d');
    expect([one.id(), one.status(SNAKE)]).toEqual([SNAKE, 'dismissed']);
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
