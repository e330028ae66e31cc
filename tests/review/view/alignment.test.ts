import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.js';
import { catalogueFor } from '../../../src/review/messages/index.js';
import type { Review } from '../../../src/review/model.js';
import { ALIGNMENT_KEYS } from '../../../src/review/state/alignment-keymap.js';
import type { AlignmentView, ReviewState } from '../../../src/review/state/state.js';
import { screenOf } from '../../../src/review/view/screen.js';
import { textOf, widthOf } from '../../../src/review/view/styled.js';
import { metricsFor } from '../../../src/text/columns.js';
import { oddText } from '../../support/random-text.js';
import { beadsOf, reviewWith } from '../../support/review-beads.js';
import { stateOf } from '../../support/review-fixture.js';

const en = await catalogueFor('en');
const WINDOW = { columns: 80, rows: 24 };
const VIEW: AlignmentView = { kind: 'alignment', version: 0, at: 0, sentence: 0, order: 'text', help: undefined };

/** Plans for a made-up harbour, with a bead of every kind. */
function harbour(): Review {
  const review = reviewWith({ vi: '1-1 1-2? 0-1? 2-1 1-0 1-1=' });
  const target = [
    '港の計画は来年に始まる。',
    '橋は閉じられ、市民は船で渡る。',
    '図書館は',
    '夜も開いている。',
    '灯台は残す。',
    '以上。',
  ];
  const source = [
    'Kế hoạch cảng sẽ bắt đầu vào năm sau.',
    'Cây cầu bị đóng.',
    'Người dân đi thuyền.',
    'Xin cảm ơn.',
    'Thư viện mở cả ban đêm.',
    'Hết.',
  ];
  const [version] = review.versions;
  return {
    ...review,
    segments: review.segments.map((segment, k) => ({ ...segment, text: target[k]! })),
    versions: [{ ...version!, segments: version!.segments.map((segment, k) => ({ ...segment, text: source[k]! })) }],
  };
}

function linesOf(view: Partial<AlignmentView> = {}, stated: Partial<ReviewState> = {}, size = WINDOW): string[] {
  const screen = { ...VIEW, ...view };
  return screenOf(stateOf({ review: harbour(), ...stated, screen }), size, en).lines.map(textOf);
}

test('beads stand below each other, with the marked one and what is doubtful and confirmed', () => {
  expect(linesOf({ at: 1 }, { filter: 'open' }).join('\n')).toMatchInlineSnapshot(`
    "taiyaku  plans/harbour-town.ja.txt  ja <- vi  5 open  0 fixed  0 dismissed  open
    ja <- vi   bead 2/6   2 doubtful   1 locked   findings here: 1
      1-1 .90   港の計画は来年に始まる。
                Kế hoạch cảng sẽ bắt đầu vào năm sau.
    > 1-2 .41 ? 橋は閉じられ、市民は船で渡る。
                Cây cầu bị đóng. | Người dân đi thuyền.
      0-1 .41 ? (nothing)
                Xin cảm ơn.
      2-1 .90   図書館は | 夜も開いている。
                Thư viện mở cả ban đêm.
      1-0 .90   灯台は残す。
                (nothing)
      1-1  =    以上。
                Hết.








    m merge  x split  < > [ ] move  l lock  Tab version  u undo  Esc back  ? keys"
  `);
});

test('a wide screen has both sides beside each other', () => {
  expect(linesOf({ at: 1 }, {}, { columns: 120, rows: 12 }).slice(1).join('\n')).toMatchInlineSnapshot(`
    "ja <- vi   bead 2/6   2 doubtful   1 locked   findings here: 1
      1-1 .90   港の計画は来年に始まる。                               Kế hoạch cảng sẽ bắt đầu vào năm sau.
    > 1-2 .41 ? 橋は閉じられ、市民は船で渡る。                         Cây cầu bị đóng. | Người dân đi thuyền.
      0-1 .41 ? (nothing)                                              Xin cảm ơn.
      2-1 .90   図書館は | 夜も開いている。                            Thư viện mở cả ban đêm.
      1-0 .90   灯台は残す。                                           (nothing)
      1-1  =    以上。                                                 Hết.


    m merge  x split  < > [ ] move  l lock  Tab version  u undo  n doubtful  Enter finding  o order  Esc back  ? keys"
  `);
});

test('40 columns', () => {
  expect(linesOf({ at: 1 }, {}, { columns: 40, rows: 12 }).join('\n')).toMatchInlineSnapshot(`
    "5 open  0 fixed  0 dismissed  all
    ja <- vi   bead 2/6   2 doubtful
      1-1 .90   港の計画は来年に始まる。
                Kế hoạch cảng sẽ bắt đầu và…
    > 1-2 .41 ? 橋は閉じられ、市民は船で渡
                る。
                Cây cầu bị đóng. | Người dân
                đi thuyền.
      0-1 .41 ? (nothing)
                Xin cảm ơn.
    m merge  x split  Esc back  ? keys"
  `);
});

describe('the second line', () => {
  test.each<[reason: string, view: Partial<AlignmentView>, stated: Partial<ReviewState>, said: string]>([
    ['counts', { at: 0 }, {}, 'ja <- vi   bead 1/6   2 doubtful   1 locked'],
    ['the findings of the bead', { at: 3 }, {}, 'ja <- vi   bead 4/6   2 doubtful   1 locked   findings here: 2'],
    ['the order', { at: 2, order: 'doubtful' }, {}, 'ja <- vi   bead 3/6   2 doubtful   1 locked   doubtful first'],
    [
      'that the text is being checked',
      { at: 2 },
      { isChecking: true },
      'ja <- vi   bead 3/6   checking anew   2 doubtful   1 locked',
    ],
    [
      'a notice',
      { at: 2 },
      { notice: { key: 'align.compared', values: { before: 31, after: 29, gone: 3, came: 1 } } },
      'findings: 31 → 29 (gone: 3, new: 1)',
    ],
  ])('%s', (_, view, stated, said) => {
    expect(linesOf(view, stated)[1]).toBe(said);
  });

  test('a fault is said in full, over the beads if need be', () => {
    const what = `${'a folder that cannot be written '.repeat(3)}: END`;
    const lines = linesOf({}, { notice: { key: 'notice.failed', values: { what }, isFault: true } });
    expect(lines.slice(1, 3).join(' ')).toContain('END');
    expect(lines).toHaveLength(WINDOW.rows - 1);
  });
});

test('the list says that the text is being checked', () => {
  const { lines } = screenOf(stateOf({ isChecking: true }), WINDOW, en);
  expect(lines.map(textOf).filter((line) => line.includes('checking anew'))).toHaveLength(1);
});

test('doubtful beads first', () => {
  const shapes = linesOf({ at: 2, order: 'doubtful' }).flatMap(
    (line) => /^[> ] \d-\d +\S+ \??/u.exec(line)?.[0].trim() ?? [],
  );
  expect(shapes).toEqual(['1-2 .41 ?', '> 0-1 .41 ?', '1-1 .90', '2-1 .90', '1-0 .90', '1-1  =']);
});

test('of a bead with many long sentences every one is seen', () => {
  const long = reviewWith({ vi: '5-3' });
  const segments = long.segments.map((segment, k) => ({
    ...segment,
    text: `${k}番目の文は${'とても'.repeat(40)}長い。`,
  }));
  const lines = linesOf({}, { review: { ...long, segments } }).join('\n');
  expect([0, 1, 2, 3, 4].filter((k) => lines.includes(`${k}番目`))).toEqual([0, 1, 2, 3, 4]);
});

test.each([
  ['no beads', { ...reviewWith({ vi: '' }), items: [] }, /^There are no sentences\.$/mu],
  [
    'a version without sentences',
    { ...reviewWith({ vi: '3-0' }), items: [] },
    /^> 3-0 .* 本0。 \| 本1。 \| 本2。\n +\(nothing\)$/mu,
  ],
  ['a target without sentences', { ...reviewWith({ vi: '0-1 0-1' }), items: [] }, /^> 0-1 .* \(nothing\)\n +vi0。$/mu],
])('%s', (_, review, pattern) => {
  expect(linesOf({}, { review }).join('\n')).toMatch(pattern);
});

describe('a long text', () => {
  /** Counts how many sentences were read for drawing. */
  function counted(): { review: Review; read: () => number } {
    const review = reviewWith({ vi: '1-1 '.repeat(5000).trim() });
    const seen = new Set<object>();
    const watch = <T extends object>(one: T): T =>
      new Proxy(one, {
        get(whole, name) {
          if (name === 'text') seen.add(whole);
          return Reflect.get(whole, name);
        },
      });
    const versions = review.versions.map((version) => ({ ...version, segments: version.segments.map(watch) }));
    return { review: { ...review, items: [], segments: review.segments.map(watch), versions }, read: () => seen.size };
  }

  test.each([0, 1, 2500, 4998, 4999])('of 5,000 beads only those are drawn that are seen: %i', (at) => {
    const { review, read } = counted();
    const lines = linesOf({ at, sentence: at }, { review });
    expect(lines.find((line) => line.startsWith('>'))).toContain(`本${at}。`);
    expect(lines.slice(2, -1).filter((line) => line.trim() === '').length).toBeLessThan(2);
    expect(read()).toBeLessThan(50);
  });
});

describe('the keys', () => {
  test('every one can be scrolled to', () => {
    const seen = new Set(
      ALIGNMENT_KEYS.flatMap((_, top) => linesOf({ help: top }, {}, { columns: 80, rows: 10 }).slice(2, -1)),
    );
    const missing = ALIGNMENT_KEYS.filter(({ label }) => ![...seen].some((line) => line.endsWith(`  ${en[label]}`)));
    expect(missing).toEqual([]);
    expect(linesOf({ help: 3 }).some((line) => /^ {2}(?:Shift-)?Tab /u.test(line))).toBe(true);
  });

  test.each(LANGUAGES)('in %s: how to get back and to all keys is said in the narrowest window', async (language) => {
    const messages = await catalogueFor(language);
    const state = stateOf({ review: harbour(), screen: VIEW });
    const hint = textOf(screenOf(state, { columns: 40, rows: 10 }, messages).lines.at(-1)!);
    expect(hint).toContain(`Esc ${messages['align.short.back']}`);
    expect(hint.endsWith(`? ${messages['align.short.help']}`)).toBe(true);
  });
});

describe('whatever the sentences hold', () => {
  const words = fc.oneof(
    oddText,
    fc.constantFrom('', '👩‍👩‍👧', '漢'.repeat(900), '\u001b[2J\u0007', 'שלום \u202eعالم', 'a\r\nb'),
  );
  const shapes = fc.constantFrom('1-1 2-3? 0-1= 1-0', '12-0 0-12', '9-9', '1-0', '0-1', '');
  const widths = fc.constantFrom(1 as const, 2 as const);
  const sizes = fc.constantFrom([80, 24], [120, 30], [160, 12], [60, 16], [40, 10], [47, 13]);

  test('nothing is too wide, nothing has a control character, and the window is full', () => {
    fc.assert(
      fc.property(
        shapes,
        words,
        sizes,
        fc.nat(5),
        fc.boolean(),
        widths,
        (shape, text, [columns, rows], place, isBusy, ambiguous) => {
          const made = reviewWith({ vi: shape });
          const segments = made.segments.map((segment) => ({ ...segment, text }));
          const versions = [{ ...made.versions[0]!, language: text, segments, beads: beadsOf(shape) }];
          const source = made.versions[0]!.segments.map((segment) => ({ ...segment, text }));
          const review = { ...made, segments, versions: [{ ...versions[0]!, segments: source }], items: [] };
          const at = Math.min(place, Math.max(0, versions[0]!.beads.length - 1));
          const notice = isBusy ? { notice: { key: 'notice.failed' as const, values: { what: text } } } : {};
          const state = stateOf({ review, screen: { ...VIEW, at }, isChecking: isBusy, ...notice });
          const { lines, cursor } = screenOf(state, { columns: columns!, rows: rows!, ambiguous }, en);
          expect([lines.length, cursor]).toEqual([rows! - 1, undefined]);
          for (const line of lines) {
            expect(widthOf(line, metricsFor(ambiguous))).toBeLessThanOrEqual(columns!);
            expect(textOf(line)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
