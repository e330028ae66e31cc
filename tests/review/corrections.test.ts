import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision, Edit } from '../../src/core/decision.js';
import type { Suggestion } from '../../src/core/finding.js';
import { correctionFrom, correctionOf, planCorrections } from '../../src/review/corrections.js';
import { standings } from '../../src/review/decisions/standing.js';
import type { Passage, Review } from '../../src/review/model.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import { findingOf } from '../support/reports.js';

/** A finding on a line of a text, and what was accepted for it. */
interface Accepted {
  readonly line: number;
  readonly correction: readonly Edit[];
  /** The line when the correction was accepted, if it is another one now. */
  readonly sentence?: string;
}

function reviewOf(lines: readonly string[], findings: readonly Pick<Accepted, 'line'>[]): Review {
  const text = lines.join('\n');
  const items = findings.map(({ line }, k) => {
    const start = lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
    const span = { start, end: start + lines[line]!.length };
    const target: Passage = { language: 'ja', span, text: lines[line]!, line: line + 1, marks: [] };
    const place = { start, end: start, line: line + 1, column: 1, text: '' };
    return { finding: findingOf(place, [], { id: `f${k}`, fingerprints: [`f${k}`] }), target, sources: [] };
  });
  const rest = { pair: 'a', language: 'ja', sources: ['vi'], sections: [], segments: [], versions: [], weakZones: [] };
  return { path: 'a.ja.txt', text, items, ...rest };
}

function decisionsOf(lines: readonly string[], accepted: readonly Accepted[]): Decision[] {
  return accepted.map(({ line, correction, sentence = lines[line]! }, k) => ({
    id: `d${k}`,
    by: 'Mai',
    at: '2027-03-31T00:00:00.000Z',
    fingerprint: `f${k}`,
    verdict: 'accepted',
    correction,
    subject: { pair: 'a', check: 'number-mismatch', words: '', sentence },
    parents: [],
  }));
}

function planOf(
  lines: readonly string[],
  accepted: readonly Accepted[],
  markup?: Parameters<typeof planCorrections>[2],
) {
  const review = reviewOf(lines, accepted);
  const plan = planCorrections(review, standings(review, decisionsOf(lines, accepted)), markup);
  return { ...plan, text: applyEdits(review.text, plan.edits), ids: plan.decisions.map(({ id }) => id) };
}

const edit = (start: number, was: string, now: string): Edit => ({ start, was, now });

describe('planCorrections', () => {
  const LINES = ['港は150億円で直す。', '船は港を出た。'];
  const NUMBER = edit(2, '150億', '1,500億');

  test.each<[string, readonly Accepted[], string, readonly string[], readonly boolean[]]>([
    ['one correction', [{ line: 0, correction: [NUMBER] }], '港は1,500億円で直す。\n船は港を出た。', ['d0'], [false]],
    [
      'two findings in one sentence are one change',
      [
        { line: 0, correction: [NUMBER] },
        { line: 0, correction: [edit(8, '直す', '改修する')] },
      ],
      '港は1,500億円で改修する。\n船は港を出た。',
      ['d0', 'd1'],
      [false],
    ],
    [
      'a later finding may come earlier in the sentence',
      [
        { line: 0, correction: [edit(8, '直す', '改修する')] },
        { line: 0, correction: [NUMBER] },
      ],
      '港は1,500億円で改修する。\n船は港を出た。',
      ['d0', 'd1'],
      [false],
    ],
    [
      'the same edit for two findings is made once, and both are written',
      [
        { line: 0, correction: [NUMBER] },
        { line: 0, correction: [NUMBER, edit(8, '直す', '改修する')] },
      ],
      '港は1,500億円で改修する。\n船は港を出た。',
      ['d0', 'd1'],
      [false],
    ],
    [
      'the same words otherwise: the later one is a conflict, with all of its edits',
      [
        { line: 0, correction: [NUMBER] },
        { line: 0, correction: [edit(2, '150億円', '150億ドル'), edit(8, '直す', '改修する')] },
      ],
      '港は1,500億円で直す。\n船は港を出た。',
      ['d0'],
      [false, true],
    ],
    [
      'words put in beside words that change',
      [
        { line: 0, correction: [NUMBER] },
        { line: 0, correction: [edit(2, '', '約')] },
        { line: 0, correction: [edit(6, '', '余')] },
      ],
      '港は約1,500億余円で直す。\n船は港を出た。',
      ['d0', 'd1', 'd2'],
      [false],
    ],
    [
      'words put in within words that go',
      [
        { line: 0, correction: [NUMBER] },
        { line: 0, correction: [edit(5, '', '余')] },
      ],
      '港は1,500億円で直す。\n船は港を出た。',
      ['d0'],
      [false, true],
    ],
    [
      'insertions at one place stand in the order of the findings',
      [
        { line: 1, correction: [edit(2, '', '翌朝')] },
        { line: 1, correction: [edit(2, '', '再び')] },
      ],
      '港は150億円で直す。\n船は翌朝再び港を出た。',
      ['d0', 'd1'],
      [false],
    ],
    [
      'the sentence has changed elsewhere: the words are found again',
      [{ line: 0, correction: [edit(4, '150億', '1,500億')], sentence: 'この港は150億円で直した。' }],
      '港は1,500億円で直す。\n船は港を出た。',
      ['d0'],
      [false],
    ],
    [
      'the sentence has changed and no longer has the words',
      [{ line: 0, correction: [edit(2, '160億', '1,600億')], sentence: '港は160億円で直す。' }],
      LINES.join('\n'),
      [],
      [true],
    ],
    [
      'the sentence has changed and nothing tells where words are to be put in',
      [{ line: 1, correction: [edit(4, '', '翌朝')], sentence: 'あの船は港を出た。' }],
      LINES.join('\n'),
      [],
      [true],
    ],
    [
      'the file has the correction already',
      [{ line: 0, correction: [edit(2, '15億', '150億')], sentence: '港は15億円で直す。' }],
      LINES.join('\n'),
      ['d0'],
      [],
    ],
    [
      'a line that says other words than the sentence it was made on has',
      [{ line: 0, correction: [edit(3, '150億', '1,500億')] }],
      LINES.join('\n'),
      [],
      [true],
    ],
    [
      'edits that overlap in one line',
      [{ line: 0, correction: [NUMBER, edit(3, '50', '60')] }],
      LINES.join('\n'),
      [],
      [true],
    ],
    ['a correction of nothing', [{ line: 0, correction: [edit(2, '150億', '150億')] }], LINES.join('\n'), ['d0'], []],
  ])('%s', (_, accepted, text, ids, conflicts) => {
    const plan = planOf(LINES, accepted);
    expect(plan.text).toBe(text);
    expect(plan.ids).toEqual(ids);
    expect(plan.changes.map(({ conflict }) => conflict)).toEqual(conflicts);
  });

  test('words that stand twice in a changed sentence could be meant either way', () => {
    const lines = ['港と港の間。'];
    const plan = planOf(lines, [{ line: 0, correction: [edit(0, '港', '港湾')], sentence: '港との間。' }]);
    expect(plan.edits).toEqual([]);
    expect(plan.changes).toEqual([{ line: 1, before: '港と港の間。', after: '港湾との間。', conflict: true }]);
  });

  test('words that stand in their correction already are not corrected again, though the sentence changed elsewhere', () => {
    const lines = ['客船は港湾を出た。'];
    const plan = planOf(lines, [
      { line: 0, correction: [edit(0, '船', '客船')], sentence: '船は港を出た。' },
      { line: 0, correction: [edit(2, '港', '港湾')], sentence: '船は港を出た。' },
    ]);
    expect(plan).toMatchObject({ edits: [], changes: [], ids: ['d0', 'd1'] });
  });

  test('a letter is not found in one with a mark of its own', () => {
    const plan = planOf(
      ['Cảng mở lại.'.normalize('NFD')],
      [{ line: 0, correction: [edit(0, 'a', 'o')], sentence: 'a' }],
    );
    expect(plan.changes.map(({ conflict }) => conflict)).toEqual([true]);
  });

  test('changes say the line and the whole sentence, in the order of the text', () => {
    const { changes } = planOf(LINES, [
      { line: 1, correction: [edit(0, '船', '客船')] },
      { line: 0, correction: [NUMBER] },
    ]);
    expect(changes).toEqual([
      { line: 1, before: LINES[0], after: '港は1,500億円で直す。', conflict: false },
      { line: 2, before: LINES[1], after: '客船は港を出た。', conflict: false },
    ]);
  });

  test('only accepted corrections are planned', () => {
    const review = reviewOf(LINES, [{ line: 0 }, { line: 1 }]);
    const [first, second] = decisionsOf(LINES, [
      { line: 0, correction: [NUMBER] },
      { line: 1, correction: [edit(0, '船', '客船')] },
    ]);
    const decisions: Decision[] = [
      { ...first!, verdict: 'dismissed' },
      { ...second!, verdict: 'written' },
    ];
    expect(planCorrections(review, standings(review, decisions))).toEqual({ edits: [], changes: [], decisions: [] });
  });

  test('a judgement on findings alike is written only when it fits all of them', () => {
    const lines = ['船は港を出た。', '船と船。'];
    const items = [{ line: 0 }, { line: 1 }];
    const review = reviewOf(lines, items);
    const words = (text: string) => ({ ...review.items[0]!.finding.target, text });
    const alike = {
      ...review,
      items: review.items.map((item) => ({ ...item, finding: { ...item.finding, target: words('船') } })),
    };
    const [one] = decisionsOf(lines, [{ line: 0, correction: [edit(0, '船', '客船')] }]);
    const wide: Decision = { ...one!, fingerprint: 'x', scope: 'file', subject: { ...one!.subject, words: '船' } };
    const plan = planCorrections(alike, standings(alike, [wide]));
    expect(applyEdits(alike.text, plan.edits)).toBe('客船は港を出た。\n船と船。');
    expect(plan.changes.map(({ conflict }) => conflict)).toEqual([false, true]);
    expect(plan.decisions).toEqual([]);
  });

  describe('in a format with markup', () => {
    const html = {
      escape: (words: string) => words.replace(/&/gu, '&amp;').replace(/</gu, '&lt;'),
      isWords: (stretch: string) => !/[<>]/u.test(stretch),
    };
    test.each<[string, string, Edit, string | undefined, string?]>([
      ['words are escaped', '港<br>と船', edit(0, '港', 'A&B <c>'), 'A&amp;B &lt;c><br>と船'],
      ['a reference may go', '港&amp;船', edit(1, '&amp;', 'と'), '港と船'],
      ['a tag may not go', '<b>港</b>と船', edit(3, '港</b>', '港湾'), undefined],
      ['a letter is not looked for in tags', '<b>b港</b>', edit(0, '港', '港湾'), undefined, '港'],
    ])('%s', (_, line, correction, expected, sentence = line) => {
      const { text, changes } = planOf([line], [{ line: 0, correction: [correction], sentence }], html);
      expect(text).toBe(expected ?? line);
      expect(changes.map(({ conflict }) => conflict)).toEqual([expected === undefined]);
    });
  });
});

describe('correctionOf', () => {
  const passage: Passage = { language: 'ja', span: { start: 10, end: 17 }, text: '港は直された。', line: 2, marks: [] };
  const place = { start: 12, end: 15, line: 2, column: 3, text: '直され' };
  test.each<[string, readonly Suggestion[], readonly Edit[] | undefined]>([
    ['nothing suggested', [], undefined],
    ['one', [{ start: 12, end: 15, text: '改修され' }], [edit(2, '直され', '改修され')]],
    [
      'several, in order',
      [
        { start: 16, end: 17, text: '' },
        { start: 10, end: 10, text: '第一' },
      ],
      [edit(0, '', '第一'), edit(6, '。', '')],
    ],
    ['before the sentence', [{ start: 9, end: 12, text: '港が' }], undefined],
    [
      'one of two behind the sentence',
      [
        { start: 12, end: 15, text: '改' },
        { start: 17, end: 18, text: '' },
      ],
      undefined,
    ],
  ])('%s', (_, suggestions, expected) => {
    expect(correctionOf(findingOf(place, [], { suggestions }), passage)).toEqual(expected);
  });
});

describe('correctionFrom', () => {
  test.each<[string, string, string, readonly Edit[]]>([
    ['nothing changed', '港は直された。', '港は直された。', []],
    ['in the middle', '150億ドル', '1,500億ドル', [edit(1, '5', ',50')]],
    ['put in where the same stands on both sides', 'ああ', 'あああ', [edit(2, '', 'あ')]],
    ['taken away', '港港は', '港は', [edit(1, '港', '')]],
    ['all', '港', '船', [edit(0, '港', '船')]],
    ['from nothing', '', '港', [edit(0, '', '港')]],
    ['a surrogate pair stays whole', '𠮷野', '𠮟野', [edit(0, '𠮷', '𠮟')]],
    ['a mark stays with its letter', 'ho\u0300a', 'ho\u0309a', [edit(1, 'o\u0300', 'o\u0309')]],
    ['an emoji stays whole', '👩‍🚀と', '👩‍🚒と', [edit(0, '👩‍🚀', '👩‍🚒')]],
    ['a mark that is added belongs to its letter', 'hoa', 'ho\u0300a', [edit(1, 'o', 'o\u0300')]],
  ])('%s', (_, before, after, expected) => {
    expect(correctionFrom(before, after)).toEqual(expected);
  });
});

describe('applyEdits', () => {
  test.each([
    [
      'that overlap',
      [
        { start: 0, end: 2, text: 'x' },
        { start: 1, end: 3, text: 'y' },
      ],
    ],
    ['behind the text', [{ start: 2, end: 4, text: 'x' }]],
    ['that end before they begin', [{ start: 2, end: 1, text: 'x' }]],
  ])('refuses edits %s', (_, edits) => {
    expect(() => applyEdits('港と船', edits)).toThrow(RangeError);
  });
});

/** Characters of which texts are made: such as repeat, combine, and take two units. */
const character = fc.constantFrom('港', '船', 'か', '\u3099', 'a', '\u0301', '𠮷', '👩‍🚀', '、', ' ');
const words = fc.array(character, { maxLength: 12 }).map((all) => all.join(''));

describe('properties', () => {
  test('a correction by hand gives the sentence that was written', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const edits = correctionFrom(before, after).map(({ start, was, now }) => ({
          start,
          end: start + was.length,
          text: now,
        }));
        expect(applyEdits(before, edits)).toBe(after);
      }),
    );
  });

  /** Stretches of a line, of which each is kept or becomes new words; then findings ask for them in any order. */
  const planned = fc
    .array(
      fc.array(fc.record({ was: words, now: fc.option(words, { nil: undefined }) }), { minLength: 1, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .chain((lines) => {
      const accepted = lines.flatMap((stretches, line) => {
        let start = 0;
        return stretches.flatMap(({ was, now }) => {
          const own = now === undefined ? [] : [{ line, correction: [edit(start, was, now)] }];
          start += was.length;
          return own;
        });
      });
      const texts = lines.map((stretches) => stretches.map(({ was }) => was).join(''));
      return fc.record({
        lines: fc.constant(texts),
        accepted: fc.constant(accepted),
        order: fc.shuffledSubarray([...accepted.keys()], { minLength: accepted.length }),
      });
    });

  test('nothing outside of the edits changes, and what undoes each edit undoes all', () => {
    fc.assert(
      fc.property(planned, ({ lines, accepted }) => {
        const { edits, text: after } = planOf(lines, accepted);
        const source = lines.join('\n');
        let shift = 0;
        let done = 0;
        const inverse = edits.map(({ start, end, text }) => {
          // What stands between two edits is the same before and after.
          expect(after.slice(done + shift, start + shift)).toBe(source.slice(done, start));
          const back = { start: start + shift, end: start + shift + text.length, text: source.slice(start, end) };
          shift += text.length - (end - start);
          done = end;
          return back;
        });
        expect(after.slice(done + shift)).toBe(source.slice(done));
        expect(applyEdits(after, inverse)).toBe(source);
      }),
    );
  });

  test('the order in which decisions were made does not matter', () => {
    fc.assert(
      fc.property(planned, ({ lines, accepted, order }) => {
        const review = reviewOf(lines, accepted);
        const decisions = decisionsOf(lines, accepted);
        const plan = (list: readonly Decision[]) => planCorrections(review, standings(review, list));
        const { edits, changes } = plan(decisions);
        expect(plan(order.map((k) => decisions[k]!))).toMatchObject({ edits, changes });
      }),
    );
  });
});
