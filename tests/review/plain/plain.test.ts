import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.js';
import { en } from '../../../src/review/messages/en.js';
import type { Review } from '../../../src/review/model.js';
import { answer, type Question, questionLines } from '../../../src/review/plain/plain.js';
import { deskOf } from '../../support/review-desk.js';
import { decisionOn, reviewOf } from '../../support/review-fixture.js';

const review = reviewOf();
const FIX = [{ start: 7, was: '15億円', now: '150億円' }];

/** A review line by line. */
function talk(text: Review = review) {
  const desk = deskOf(text);
  let asking: Question = 'finding';
  return {
    desk,
    asking: () => asking,
    ask: () => questionLines({ review: desk.state(), asking }, en),
    /** Answers; says whether each answer was understood. */
    say: (...lines: string[]) =>
      lines.map((line) => {
        const step = answer({ review: desk.state(), asking }, line);
        asking = step.asking;
        desk.take(step);
        return !step.again;
      }),
  };
}

test('a finding: where, what all versions have, why, the fix, the choices', () => {
  const { ask, say, desk } = talk();
  expect(ask()).toEqual([
    '1/5  critical  number-mismatch  (findings left: 5)',
    'ja 2: 町は新しい橋に[15億円]を充てる。',
    'vi 2: Thị trấn dành [150 tỷ yên] cho cây cầu mới.',
    'ko 2: 마을은 새 다리에 [150억 엔]을 투입한다.',
    'en 2: The town sets aside [15 billion yen] for the new bridge.',
    'Why: All versions say 150億円; 15億円 is a tenth of it.',
    'Fix: 町は新しい橋に150億円を充てる。',
    en['plain.choices'],
  ]);
  say('F', 'j', 'j', 'j', 'j');
  expect(desk.id()).toBe('5e5e5e5e');
  expect(ask()).toEqual([
    '5/5  minor  redundant-gloss  (findings left: 5)',
    'ja 4: 祭りは毎年[スポーツセンター（スポーツセンター）]で開かれる。',
    'vi 4: Lễ hội được tổ chức hằng năm tại [trung tâm thể thao].',
    'ko: (no source)',
    'en 4: The festival is held every year at the [sports centre].',
    'Why: The gloss repeats its word.',
    en['plain.choices'],
  ]);
});

test('of a judged one also how it stands and what was said', () => {
  const decisions = [
    decisionOn(review, '7k3f9a2c', 'question', { reason: '15億円ですか。', comment: '急ぎ', severity: 'minor' }),
  ];
  const state = { ...deskOf(review, decisions).state(), filter: 'all' as const, at: 0 };
  const lines = questionLines({ review: state, asking: 'finding' }, en);
  expect(lines[0]).toBe('1/5  minor  number-mismatch, question  (findings left: 4)');
  expect(lines.slice(-3)).toEqual(['Lan: 15億円ですか。', 'Lan: 急ぎ', en['plain.choices']]);
});

describe('answers', () => {
  test.each<[lines: readonly string[], verdict: string, stated: object]>([
    [['f'], 'accepted', { correction: FIX }],
    [['ｆ'], 'accepted', { correction: FIX }],
    [['ㄹ'], 'accepted', { correction: FIX }],
    [[' f '], 'accepted', { correction: FIX }],
    [['s'], 'skipped', {}],
    [['d', '1'], 'dismissed', {}],
    [['đ', '１'], 'dismissed', {}],
    [['d', '2'], 'dismissed', { scope: 'file' }],
    [['d', '3'], 'dismissed', { scope: 'everywhere' }],
    [['e', '町は新しい橋に150億円を充てる。'], 'accepted', { correction: [{ start: 9, was: '', now: '0' }] }],
    [['!', '15億円ですか。'], 'question', { reason: '15億円ですか。' }],
    [['！', '15億円ですか。'], 'question', { reason: '15億円ですか。' }],
    [['c', '急ぎ'], 'open', { comment: '急ぎ' }],
  ])('%j: %s', (lines, verdict, stated) => {
    const { desk, say, asking } = talk();
    expect(say(...lines)).toEqual(lines.map(() => true));
    const [draft] = desk.drafts;
    const { fingerprint, parents, subject, ...rest } = draft!;
    expect([fingerprint, parents, subject.words, rest]).toEqual(['7k3f9a2c', [], '15億円', { verdict, ...stated }]);
    expect([desk.drafts.length, asking(), desk.id()]).toEqual([
      1,
      'finding',
      verdict === 'open' ? '7k3f9a2c' : '2b8d1e4f',
    ]);
  });

  test.each([['x'], ['dd'], ['quit'], ['fix'], ['0'], ['constructor'], ['toString'], ['か'], ['\u001b[A'], ['-']])(
    '%j is none: asked again',
    (line) => {
      const { desk, say, ask, asking } = talk();
      const before = ask();
      expect(say(line)).toEqual([false]);
      expect([desk.drafts, desk.effects, asking(), ask()]).toEqual([[], [], 'finding', before]);
    },
  );

  test.each([['0'], ['4'], ['-1'], ['1.5'], ['d'], ['length'], ['constructor']])('%j is no scope', (line) => {
    const { desk, say, asking } = talk();
    expect(say('d', line)).toEqual([true, false]);
    expect([desk.drafts, asking()]).toEqual([[], 'scope']);
    expect(say('1')).toEqual([true]);
    expect([desk.drafts.length, asking()]).toEqual([1, 'finding']);
  });

  test.each([['d'], ['e'], ['c'], ['!']])('an empty line takes %j back', (letter) => {
    const { desk, say, asking } = talk();
    expect(say(letter, ' ')).toEqual([true, true]);
    expect([desk.drafts, asking(), desk.id()]).toEqual([[], 'finding', '7k3f9a2c']);
  });

  test('letters are text where a text is wanted', () => {
    const { desk, say } = talk();
    say('!', 'q', 'c', 'd');
    expect([desk.effects, desk.drafts]).toMatchObject([[], [{ reason: 'q' }, { comment: 'd' }]]);
  });

  test('moving, undoing, quitting', () => {
    const { desk, say } = talk();
    say('j', 'k', 'j', 's', 'u');
    expect([desk.id(), desk.status('2b8d1e4f')]).toEqual(['2b8d1e4f', 'open']);
    say('U');
    expect(desk.status('2b8d1e4f')).toBe('skipped');
    say('q');
    expect(desk.effects).toEqual([{ kind: 'quit' }]);
  });

  test('an edit that changes nothing is no judgement', () => {
    const { desk, say } = talk();
    say('e', review.items[0]!.target.text);
    expect([desk.drafts, desk.state().notice]).toEqual([[], { key: 'notice.unchanged' }]);
  });
});

describe('what is asked after a letter', () => {
  test('how many a dismissal reaches', () => {
    const { say, ask } = talk();
    say('d');
    expect(ask()).toEqual([
      '1 this finding',
      '2 like this in this text: 1',
      '3 like this in all texts (in this one: 1)',
    ]);
  });

  test('the sentence, and with its fix', () => {
    const { say, ask } = talk();
    say('e');
    expect(ask()).toEqual(['町は新しい橋に15億円を充てる。', '町は新しい橋に150億円を充てる。', 'Sentence']);
    say('', 'j', 'j', 'e');
    expect(ask()).toEqual(['図書館は夜も開いている。', 'Sentence']);
  });

  test.each([
    ['c', 'Comment'],
    ['!', 'Question to the author'],
  ])('%s: %s', (letter, label) => {
    const { say, ask } = talk();
    say(letter);
    expect(ask()).toEqual([label]);
  });
});

describe('at the end', () => {
  test('the last finding stays, and none is left', () => {
    const { say, ask, desk } = talk();
    say('s', 's', 's', 's', 's');
    expect(desk.id()).toBe('5e5e5e5e');
    expect(ask()[0]).toBe('1/1  minor  redundant-gloss, skipped  (findings left: 0)');
    expect(say('')).toEqual([true]);
    expect(desk.id()).toBe('5e5e5e5e');
  });

  test('without findings: said; everything but quitting and another filter does nothing', () => {
    const { say, ask, desk, asking } = talk({ ...review, items: [] });
    expect(ask()).toEqual([en['list.empty']]);
    say('f', 's', '', 'j', 'k', 'u', 'U', 'd', 'e', 'c', '!');
    expect([desk.drafts, desk.effects, asking(), ask()]).toEqual([[], [], 'finding', [en['list.empty']]]);
    say('q');
    expect(desk.effects).toEqual([{ kind: 'quit' }]);
  });
});

test('nothing that is asked has a character that a terminal obeys, or a line end in a line', () => {
  const odd = fc.array(fc.constantFrom('港', '\u001b[2J', '\n', '\r', '\u202e', '\u009b', '\ud83d', 'a'), {
    minLength: 1,
    maxLength: 5,
  });
  const texts = odd.map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, texts, texts, texts, (words, other, why, fix) => {
      const finding: Partial<Finding> = { explanation: why, message: why };
      const { say, ask } = talk(reviewOf([{ ja: `${other}⟦${words}⟧${other}`, vi: `⟦${other}⟧`, fix, finding }]));
      const lines = [...ask()];
      for (const letter of ['d', 'e', 'c', '!']) {
        say(letter);
        lines.push(...ask());
        say('');
      }
      say('c', other, '!', why);
      lines.push(...ask());
      expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}]/u);
    }),
    { numRuns: 300 },
  );
});
