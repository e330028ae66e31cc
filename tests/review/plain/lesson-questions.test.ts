import { describe, expect, test } from 'vitest';
import { en } from '../../../src/review/messages/en.js';
import { answer, leave, type Question, questionLines } from '../../../src/review/plain/plain.js';
import { NOTHING_LEARNED } from '../../../src/review/state/learning.js';
import { deskOf, GLOSS, SNAKE } from '../../support/review-desk.js';
import { decisionOn, reviewOf } from '../../support/review-fixture.js';

const review = ((text) => ({
  ...text,
  items: text.items.map(({ finding, ...item }) => ({ ...item, finding: { ...finding, its: 'mistranslation' } })),
}))(reviewOf());
const DECISIONS = [GLOSS, SNAKE].map((id) => decisionOn(review, id, 'dismissed', { scope: 'file' }));
const FIRST = 'スポーツセンター（スポーツセンター）: no longer flagged by redundant-gloss (dismissed once)';
const SECOND = '大蛇: no longer flagged by unsupported-word (dismissed once)';

/** A review line by line, in which two things were taught. */
function talk(decisions = DECISIONS, asksAtEnd = true) {
  const desk = deskOf(review, decisions, 'Lan', { ...NOTHING_LEARNED, asksAtEnd });
  let asking: Question = 'finding';
  return {
    desk,
    asking: () => asking,
    ask: () => questionLines({ review: desk.state(), asking }, en),
    say(...lines: string[]): boolean[] {
      return lines.map((line) => {
        const step = answer({ review: desk.state(), asking }, line);
        asking = step.asking;
        desk.take(step);
        return !step.again;
      });
    },
  };
}

const kinds = ({ desk }: ReturnType<typeof talk>) => desk.lessons.map(({ kind }) => kind);

test('one proposal after the other, saved after the last answer', () => {
  const one = talk();
  one.say('L');
  expect(one.ask()).toEqual([FIRST, 'y learn it, n do not, q stop asking']);
  one.say('n');
  expect([one.ask()[0], kinds(one)]).toEqual([SECOND, []]);
  one.say('y');
  expect([one.asking(), kinds(one)]).toEqual(['finding', ['refused', 'allow']]);
  expect(one.desk.state()).toMatchObject({ screen: { kind: 'list' }, notice: { key: 'learn.saved' } });
});

test.each<[reason: string, answers: readonly string[], understood: readonly boolean[], saved: readonly string[]]>([
  ['q stops, and nothing is saved', ['y', 'q'], [true, true], []],
  ['another letter is asked again', ['x', '', 'yes', 'y', 'y'], [false, false, false, true, true], ['allow', 'allow']],
  ['letters of an input method', ['ｙ', 'ㅜ'], [true, true], ['allow', 'refused']],
])('%s', (_, answers, understood, saved) => {
  const one = talk();
  one.say('L');
  expect(one.say(...answers)).toEqual(understood);
  expect(kinds(one)).toEqual(saved);
});

describe('leaving', () => {
  test('q asks first, and a second q leaves', () => {
    const one = talk();
    one.say('q');
    expect([one.asking(), one.desk.effects]).toEqual(['lesson', []]);
    one.say('q', 'q');
    expect(one.desk.effects).toEqual([{ kind: 'quit' }]);
  });

  test.each([
    ['a script', talk(DECISIONS, false)],
    ['a review that taught nothing', talk([])],
  ])('%s is left at once', (_, one) => {
    const step = leave(one.desk.state());
    expect([step.asking, step.effects]).toEqual(['finding', [{ kind: 'quit' }]]);
  });
});

test('L where nothing is taught says so', () => {
  const one = talk([]);
  one.say('L');
  expect([one.asking(), one.desk.state().notice?.key]).toEqual(['finding', 'learn.none']);
});
