import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.js';
import { checkNames } from '../../../src/finding-words/names.js';
import { catalogueFor } from '../../../src/review/messages/index.js';
import { listOf } from '../../../src/review/state/selectors.js';
import { type Size, screenOf } from '../../../src/review/view/screen.js';
import { type StyledLine, textOf, widthOf } from '../../../src/review/view/styled.js';
import { columnsOf, graphemesOf, metricsFor } from '../../../src/text/columns.js';
import { decisionOn, reviewOf, SCREENS, stateOf } from '../../support/review-fixture.js';

const en = await catalogueFor('en');
const CATALOGUES = await Promise.all(
  LANGUAGES.map(async (language) => [language, await catalogueFor(language)] as const),
);

const SIZES: readonly (readonly [number, number])[] = [
  [80, 24],
  [160, 50],
  [60, 16],
  [40, 12],
  [59, 20],
  [120, 30],
  [40, 10],
];

const at = (columns: number, rows: number): Size => ({ columns, rows });

function shown(lines: readonly StyledLine[]): string {
  return lines.map(textOf).join('\n');
}

/** The start of a line that takes a number of cells. */
function cellsOf(line: string, columns: number): string {
  let start = '';
  for (const character of graphemesOf(line)) {
    if (columnsOf(start + character) > columns) break;
    start += character;
  }
  return start;
}

/** Marked words without the spaces at which lines are broken. */
function marksOf(lines: readonly StyledLine[]): string {
  const marks = lines.flat().filter(({ style }) => style === 'mark');
  return marks
    .map(({ text }) => text)
    .join('')
    .replace(/\s/gu, '');
}

const MARKS = '[鉄の道][水族管][đườngsắt][thủycung][철도][수족관][railway][aquarium]';

describe.each(CATALOGUES)('in %s', (_language, messages) => {
  describe.each(SIZES)('%i×%i', (columns, rows) => {
    test.each(SCREENS.map((screen) => [screen.kind, screen] as const))(
      '%s fills the window and no more',
      (_kind, screen) => {
        const { lines, cursor } = screenOf(stateOf({ screen }), at(columns, rows), messages);
        expect(lines).toHaveLength(rows - 1);
        expect(lines.filter((line) => widthOf(line, metricsFor(1)) > columns).map(textOf)).toEqual([]);
        expect(cursor !== undefined).toBe('field' in screen);
        if (!cursor) return;
        expect(cursor.line).toBeLessThan(rows - 1);
        expect(cursor.column).toBeLessThan(columns);
        if (!('field' in screen) || screen.field.text === '' || cursor.column === 0) return;
        const typed = graphemesOf(screen.field.text.slice(0, screen.field.cursor)).at(-1)!;
        expect(cellsOf(textOf(lines[cursor.line]!), cursor.column).endsWith(typed)).toBe(true);
      },
    );

    test('the list shows every mark of the finding, in all versions', () => {
      const { lines } = screenOf(stateOf(), at(columns, rows), messages);
      expect(marksOf(lines)).toBe(MARKS);
    });
  });

  test.each([
    [30, 5],
    [39, 24],
    [80, 9],
    [5, 3],
    [1, 2],
    [0, 1],
  ])('%i×%i is too small: it says so, in what there is', (columns, rows) => {
    const { lines, cursor } = screenOf(stateOf({ screen: SCREENS[1]! }), at(columns, rows), messages);
    expect(lines.length).toBeLessThanOrEqual(rows - 1);
    for (const line of lines) expect(widthOf(line, metricsFor(1))).toBeLessThanOrEqual(columns);
    expect(cursor).toBeUndefined();
    if (columns >= 30) expect(shown(lines)).toContain('--plain');
  });
});

describe('a terminal in which ambiguous characters take two cells', () => {
  const wide = metricsFor(2);
  const review = reviewOf([
    {
      ja: `“港”の人々は……${'○※→'.repeat(30)}⟦「橋」――α⟧を渡り、“歌”を歌った……`,
      vi: `Người dân ở cảng đã đi qua ⟦cây cầu “α” à đê⟧ và hát vang, ${'đèn → à '.repeat(20)}…`,
      en: `The people of the harbour crossed ⟦the bridge — “α”⟧ and sang … ${'→ ※ '.repeat(40)}`,
      fix: '「橋」――β',
      finding: { id: '7k3f9a2c', fingerprints: ['7k3f9a2c'], message: '×2 → “β”……' },
    },
  ]);

  test.each(SIZES.flatMap(([columns, rows]) => SCREENS.map((screen) => [columns, rows, screen.kind, screen] as const)))(
    'no line is wider than the window: %i×%i, %s',
    (columns, rows, _kind, shownScreen) => {
      const text = `${'…“à”→'.repeat(40)}橋`;
      const screen = 'field' in shownScreen ? { ...shownScreen, field: { text, cursor: text.length } } : shownScreen;
      const notice = { key: 'notice.failed' as const, values: { what: text }, isFault: true };
      const state = stateOf({ review, screen, at: 0, query: text, file: text, notice });
      const { lines, cursor } = screenOf(state, { columns, rows, ambiguous: 2 }, en);
      expect(lines).toHaveLength(rows - 1);
      expect(lines.filter((line) => widthOf(line, wide) > columns).map(textOf)).toEqual([]);
      if (cursor) expect(wide.columnsOf(textOf(lines[cursor.line]!))).toBeGreaterThanOrEqual(cursor.column);
    },
  );

  test.each(SIZES)('lines for another terminal would not fit: %i×%i', (columns, rows) => {
    const { lines } = screenOf(stateOf({ review, at: 0 }), at(columns, rows), en);
    expect(lines.some((line) => widthOf(line, wide) > columns)).toBe(true);
  });

  test('the cursor stands behind what is typed, as wide as it is there', () => {
    const edit = SCREENS.find(({ kind }) => kind === 'edit')!;
    const screen = { ...edit, field: { text: '“橋”…', cursor: 3 } };
    const cursorAt = (ambiguous: 1 | 2) =>
      screenOf(stateOf({ screen }), { columns: 80, rows: 24, ambiguous }, en).cursor;
    expect(cursorAt(1)?.column).toBe(4);
    expect(cursorAt(2)?.column).toBe(6);
  });
});

describe('the layout', () => {
  test.each([
    ['a list above the detail', 80, 24, true, true],
    ['the finding alone', 59, 20, false, false],
    ['list and detail side by side', 120, 30, true, false],
  ])('%s', (_reason, columns, rows, hasList, hasRule) => {
    const { lines } = screenOf(stateOf(), at(columns, rows), en);
    expect(lines.some((line) => textOf(line).startsWith('>  M 3:50'))).toBe(hasList);
    expect(lines.some((line) => /^-+$/u.test(textOf(line)))).toBe(hasRule);
    expect(shown(lines)).not.toMatch(/[\u2500-\u257f]/u);
  });

  test('80×24: Japanese and three versions with their lines and beads', () => {
    const text = shown(screenOf(stateOf(), at(80, 24), en).lines);
    for (const start of [/^ja 3 /mu, /^vi 3 .* 1-2 0\.91$/mu, /^ko 3 .* 1-2 0\.91$/mu, /^en 3 .* 1-2 0\.91$/mu]) {
      expect(text).toMatch(start);
    }
  });

  test('narrow: beads stand behind the text, where there is room', () => {
    expect(shown(screenOf(stateOf({ at: 0 }), at(59, 20), en).lines)).toMatch(/cầu mới\. {2}1-1 0\.91$/mu);
  });

  test('a wide screen has room for the sentences before and after', () => {
    expect(shown(screenOf(stateOf(), at(160, 50), en).lines)).toContain('15億円を充てる。 (…) 祭りは');
  });

  test('of short sentences the list has more lines than of long ones', () => {
    const rowsOf = (index: number) => {
      const review = reviewOf();
      const items = Array.from({ length: 30 }, () => review.items[index]!);
      const lines = screenOf(stateOf({ review: { ...review, items }, at: 3 }), at(80, 24), en).lines;
      return lines.findIndex((line) => /^-+$/u.test(textOf(line))) - 1;
    };
    expect(rowsOf(1)).toBe(3);
    expect(rowsOf(4)).toBeGreaterThan(6);
  });
});

describe('5,000 findings', () => {
  const base = reviewOf();

  test.each([
    ['the first', 0, '>  C 2:8', '1/5000'],
    ['the last', 4999, '>  n 6:6', '5000/5000'],
    ['one in the middle', 2501, '>  M 3:50', '2502/5000'],
  ])('the list shows %s, and lines are made for what is shown only', (_reason, index, start, position) => {
    let reads = 0;
    const items = Array.from({ length: 5000 }, (_, k) => {
      const item = base.items[[0, 1, 2, 3, 4][k % 5]!]!;
      const finding = {
        ...item.finding,
        uncertain: false,
        get check() {
          reads++;
          return item.finding.check;
        },
      };
      return { ...item, finding };
    });
    const standings = items.map(() => ({ status: 'open' as const, decisions: [] }));
    const state = stateOf({ review: { ...base, items }, standings, at: index });
    const text = shown(screenOf(state, at(80, 24), en).lines);
    expect(text).toContain(start);
    expect(text).toContain(position);
    expect(reads).toBeLessThan(100);
  });
});

describe('letters and signs', () => {
  const review = reviewOf();
  const id = '2b8d1e4f';
  const carried = { ...decisionOn(review, id, 'dismissed', { reason: 'a quotation' }), fingerprint: 'gone' };
  const lineOf = (decisions: readonly ReturnType<typeof decisionOn>[]) => {
    const { lines } = screenOf(stateOf({ review, decisions }), at(80, 24), en);
    return lines.map(textOf).find((line) => line.startsWith('>'))!;
  };

  test.each([
    ['open', [], '>  M'],
    ['accepted', [decisionOn(review, id, 'accepted')], '>* M'],
    ['written', [decisionOn(review, id, 'written')], '>+ M'],
    ['dismissed', [decisionOn(review, id, 'dismissed')], '>x M'],
    ['skipped', [decisionOn(review, id, 'skipped')], '>s M'],
    ['question', [decisionOn(review, id, 'question')], '>? M'],
    ['carried over', [carried], '>~ M'],
    ['conflict', [decisionOn(review, id, 'dismissed'), decisionOn(review, id, 'skipped')], '>! M'],
    ['by the fingerprint of another merged draft', [decisionOn(review, '9c9c9c9c', 'dismissed')], '>x M'],
    ['the reviewer’s severity', [decisionOn(review, id, 'open', { severity: 'minor' })], '>  m'],
  ])('%s', (_status, decisions, start) => {
    expect(lineOf(decisions).slice(0, 4)).toBe(start);
  });

  test('every severity has its letter', () => {
    const text = shown(screenOf(stateOf({ at: 3 }), at(160, 50), en).lines);
    expect(text.match(/^.{3}([CMmn]) \d/gmu)?.map((line) => line[3])).toEqual(['C', 'M', 'M', 'n', 'm']);
  });
});

describe('a finding says', () => {
  const review = reviewOf();
  const fix = [{ start: 7, was: '15億円', now: '150億円' }];
  const both = [
    decisionOn(review, '2b8d1e4f', 'dismissed', { reason: 'a quotation' }),
    decisionOn(review, '2b8d1e4f', 'accepted', { by: 'Minh', correction: [{ start: 66, was: '鉄の道', now: '鉄道' }] }),
  ];
  const earlier = decisionOn(review, '7k3f9a2c', 'dismissed', { reason: 'agreed', fingerprint: 'gone' });
  const old = { ...earlier, subject: { ...earlier.subject, sentence: '町は新しい橋へ15億円を充てる。' } };

  test.each([
    [
      'check, severity, type, confidence and id',
      { at: 0 },
      /^C critical {3}number-mismatch {3}mistranslation {3}confidence 0\.97 {3}7k3f9a2c$/mu,
    ],
    ['all checks that were merged', { at: 1 }, /^M unsupported-word, term-missing {3}mistranslation {3}/mu],
    ['why', { at: 0 }, /^Why +All versions say 150億円; 15億円 is a tenth of it\.$/mu],
    ['the message where there is no explanation', { at: 2 }, /^Why +The gloss repeats its word\.$/mu],
    ['the fix as before and after', { at: 1 }, /^Fix +鉄の道 -> 鉄道$/mu],
    ['that it is uncertain', { at: 2 }, /confidence 0\.62, uncertain/u],
    ['that a source has nothing', { at: 2 }, /^ko {4}\(nothing stands beside it\)$/mu],
    ['where words are missing', { at: 3 }, /^ja 5 {2}図書館は夜も開いている‸。$/mu],
    [
      'who judged it, when, and what is written',
      {
        at: 0,
        decisions: [decisionOn(review, '7k3f9a2c', 'accepted', { correction: fix, comment: 'see the budget' })],
      },
      /^Judged +accepted {2}15億円 -> 150億円 {2}Comment: see the budget {2}\(Lan, 2025-03-01$/mu,
    ],
    [
      'why it was dismissed',
      { at: 0, decisions: [decisionOn(review, '7k3f9a2c', 'dismissed', { reason: 'a quotation' })] },
      /^Judged +dismissed: a quotation {2}\(Lan, 2025-03-01 10:12 UTC\)$/mu,
    ],
    ['one opinion of a conflict', { decisions: both }, /^ +dismissed: a quotation {2}\(Lan, 2025-03-01 10:12 UTC\)$/mu],
    ['and the other one', { decisions: both }, /^ +accepted {2}鉄の道 -> 鉄道 {2}\(Minh, 2025-03-01 10:12 UTC\)$/mu],
    [
      'the sentence that was judged earlier on',
      { at: 0, decisions: [old] },
      /Judged earlier on: 町は新しい橋へ\[15億円\]を充てる。/u,
    ],
    ['how to confirm it', { at: 0, decisions: [old] }, /^Judged +~ dismissed: agreed .*Enter: confirm$/mu],
    ['that Enter confirms, among the keys', { at: 0, decisions: [old] }, /^Enter confirm {2}f fix/mu],
    ['the counts', { decisions: both.slice(0, 1) }, /4 open {2}0 fixed {2}1 dismissed {2}all$/mu],
    ['filter, order and search', { filter: 'open', sort: 'check', query: '橋' }, /open by check \/橋$/mu],
    [
      'the position, the notice and the file',
      { notice: { key: 'notice.saved' } },
      /^2\/5 {3}saved {3}\.taiyaku\/decisions\.jsonl$/mu,
    ],
    ['an empty list', { at: -1, review: { ...review, items: [] } }, /^No findings here\. F: another filter$/mu],
  ] as const)('%s', (_reason, stated, pattern) => {
    expect(shown(screenOf(stateOf({ review, ...stated }), at(80, 24), en).lines)).toMatch(pattern);
  });

  test('several suggestions together as one fix, in whatever order they come', () => {
    const [first, ...others] = review.items;
    const { start } = first!.finding.target;
    const suggestions = [
      { start: start + 3, end: start + 4, text: '円以上' },
      { start, end: start + 2, text: '150' },
    ];
    const items = [{ ...first!, finding: { ...first!.finding, suggestions } }, ...others];
    const { lines } = screenOf(stateOf({ review: { ...review, items }, at: 0 }), at(80, 24), en);
    expect(shown(lines)).toMatch(/^Fix +15億円 -> 150億円以上$/mu);
  });

  test.each([
    ['put in', '', '月曜日を除き', /^Judged +accepted {2}insert: 月曜日を除き/mu],
    ['left out', '夜も', '', /^Judged +accepted {2}delete: 夜も/mu],
  ])('words that are %s', (_reason, was, now, pattern) => {
    const decisions = [decisionOn(review, '4a4a4a4a', 'accepted', { correction: [{ start: 4, was, now }] })];
    expect(shown(screenOf(stateOf({ review, decisions, at: 3 }), at(80, 24), en).lines)).toMatch(pattern);
  });

  test('a long fault in full, in lines of its own', () => {
    const what =
      'The folder /home/lan/plans/harbour-town/.taiyaku cannot be written to: give yourself the right to write in it.';
    const notice = { key: 'notice.failed' as const, values: { what }, isFault: true };
    const { lines } = screenOf(stateOf({ notice }), at(80, 24), en);
    expect(lines).toHaveLength(23);
    const fault = lines.filter((line) => line.some(({ style }) => style === 'fault'));
    expect(fault.map(textOf).join(' ')).toBe(`Not done: ${what}`);
  });
});

describe.each(['en', 'ja'] as const)('pictures in %s', (language) => {
  test.each([
    [80, 24],
    [160, 50],
  ])('%i×%i', async (columns, rows) => {
    const { lines } = screenOf(stateOf(), at(columns, rows), await catalogueFor(language));
    expect(`\n${shown(lines).replace(/ +$/gmu, '')}\n`).toMatchSnapshot();
  });
});

test('the text around a sentence that goes on is cut visibly', () => {
  const review = reviewOf();
  const { start, end } = review.items[1]!.target.span;
  const far = '港は春に開く。'.repeat(40);
  const text = review.text.slice(0, start) + review.text.slice(start, end) + far;
  const whole = shown(screenOf(stateOf({ review }), at(160, 50), en).lines);
  const cut = shown(screenOf(stateOf({ review: { ...review, text } }), at(160, 50), en).lines);
  const contextOf = (screen: string) => screen.slice(screen.indexOf('Context'));
  expect(contextOf(cut)).toContain('…');
  expect(contextOf(whole)).toContain('(…)');
  expect(contextOf(cut).replaceAll('(…)', '')).toMatch(/(?:港は春に開く。|[港はに春開く。])…/u);
});

test.each([
  [80, /^M 重大 {3}裏付けのない語 \(unsupported-word\), 用語集との不一致 \(term-missing\)$/mu],
  // Where there is no room the ids go first.
  [50, /^M 重大 {3}裏付けのない語, 用語集との不一致$/mu],
])('in %i columns checks are called by their names in the language of the review', async (columns, title) => {
  const text = shown(screenOf(stateOf(), at(columns, 24), await catalogueFor('ja')).lines);
  expect(text).toMatch(title);
  expect(text).toMatch(/^誤訳 {3}/mu);
});

test.each([
  ['a name in the language of the review', '裏付け', ['unsupported-word', 'unsupported-word']],
  ['an id, which is not on the screen', 'unsupported-w', ['unsupported-word', 'unsupported-word']],
  ['the name of a check that was merged into another one', '用語集との', ['unsupported-word']],
])('a search finds %s', async (_reason, query, found) => {
  const review = reviewOf();
  const state = stateOf({ review, at: -1, query, checkNames: checkNames(await catalogueFor('ja')) });
  expect(listOf(state).map(({ item }) => item.finding.check)).toEqual(found);
});
