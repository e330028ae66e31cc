import { describe, expect, test } from 'vitest';
import { openField } from '../../../src/review/state/from-page.js';
import type { ReviewState } from '../../../src/review/state/state.js';
import { deskOf, noticeOf } from '../../support/review-desk.js';
import { reviewOf } from '../../support/review-fixture.js';

const ESCAPE = '\u001b';

/** What a screen has chosen, whatever its kind. */
function chosen({ screen, at }: ReviewState): unknown {
  switch (screen.kind) {
    case 'list':
      return at;
    case 'dismiss':
      return screen.scope;
    default:
      return 'at' in screen ? screen.at : undefined;
  }
}

describe('a field that is filled as a whole', () => {
  test('has the text and the cursor; the sentence is tried once more', () => {
    const desk = deskOf(reviewOf());
    desk.press('e');
    desk.tell({ kind: 'filled', text: '町は新しい橋に150億円を充てる。', cursor: 3 });
    expect(openField(desk.state())).toEqual({ text: '町は新しい橋に150億円を充てる。', cursor: 3 });
    expect(desk.effects).toMatchObject([{ kind: 'try', text: '町は新しい橋に150億円を充てる。' }]);
    desk.press('\r');
    expect(desk.drafts).toMatchObject([{ verdict: 'accepted', correction: [{ was: '', now: '0' }] }]);
  });

  test.each<
    [reason: string, keys: string, text: string, cursor: number, wanted: { text: string; cursor: number } | undefined]
  >([
    ['line ends become spaces, as when they are typed', 'c', 'ひと\r\nつ', 5, { text: 'ひと つ', cursor: 4 }],
    ['a cursor within a character goes behind it', 'c', '𠮟る', 1, { text: '𠮟る', cursor: 2 }],
    ['a cursor behind the end', 'c', 'はい', 99, { text: 'はい', cursor: 2 }],
    ['a search', '/', '橋', 1, { text: '橋', cursor: 1 }],
    ['nothing is typed in the list', '', '橋', 1, undefined],
    ['nor in the overview', 'h', '橋', 1, undefined],
  ])('%s', (_, keys, text, cursor, wanted) => {
    const desk = deskOf(reviewOf());
    desk.press(keys);
    desk.tell({ kind: 'filled', text, cursor });
    expect(openField(desk.state())).toEqual(wanted);
    expect(desk.drafts).toEqual([]);
  });

  test('in the help the first key that fits is marked', () => {
    const desk = deskOf(reviewOf());
    desk.press('?');
    desk.tell({ kind: 'pointed', at: 5 });
    desk.tell({ kind: 'filled', text: 'w', cursor: 1 });
    expect(desk.state().screen).toMatchObject({ kind: 'help', at: 0 });
  });
});

describe('a row that is pointed at', () => {
  test.each<[reason: string, keys: string, at: number, before: unknown, after: unknown]>([
    ['a finding of the list', '', 2, 0, 2],
    ['a finding that is not there', '', 99, 0, 0],
    ['no index at all', '', -1, 0, 0],
    ['half an index', '', 0.5, 0, 0],
    ['the scope of a dismissal', 'D', 2, 'file', 'everywhere'],
    ['a scope that is not there', 'D', 3, 'file', 'file'],
    ['a bead', 'a', 3, 1, 3],
    ['a bead that is not there', 'a', 999, 1, 1],
    ['a key', '?', 4, 0, 4],
    ['a key that is not there', '?', 999, 0, 0],
    ['nothing can be pointed at in a comment', 'c', 1, undefined, undefined],
  ])('%s', (_, keys, at, before, after) => {
    const desk = deskOf(reviewOf());
    desk.press(keys);
    expect(chosen(desk.state())).toEqual(before);
    desk.tell({ kind: 'pointed', at });
    expect(chosen(desk.state())).toEqual(after);
  });

  test('a finding that the filter does not let through is not marked', () => {
    const desk = deskOf(reviewOf());
    desk.press('d');
    desk.tell({ kind: 'pointed', at: 0 });
    expect(desk.state().at).toBe(1);
  });

  test('what was said of the last key goes', () => {
    const desk = deskOf(reviewOf());
    desk.press('u');
    expect(noticeOf(desk)).toBe('notice.nothing-to-undo');
    desk.tell({ kind: 'pointed', at: 1 });
    expect(noticeOf(desk)).toBeUndefined();
  });

  test('Escape leaves what was pointed at in a dismissal as it was', () => {
    const desk = deskOf(reviewOf());
    desk.press('D');
    desk.tell({ kind: 'pointed', at: 2 });
    desk.press(ESCAPE);
    expect([desk.drafts, desk.state().screen]).toEqual([[], { kind: 'list' }]);
  });
});
