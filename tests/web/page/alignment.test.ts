import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.js';
import type { Review } from '../../../src/review/model.js';
import { ALIGNMENT_KEYS } from '../../../src/review/state/alignment-keymap.js';
import type { AlignmentView } from '../../../src/review/state/state.js';
import { windowRound } from '../../../src/web/page/window.js';
import { type DrawnScreen, drawnScreen, keysOf, pointsOf, textOf } from '../../support/drawn-screens.js';
import { reviewWith } from '../../support/review-beads.js';
import { reviewOf, stateOf } from '../../support/review-fixture.js';

const SHAPES = '1-1 1-2? 0-1 2-1= 1-0';

function stateWith(review: Review, stated: Partial<AlignmentView> = {}) {
  const screen = { kind: 'alignment', version: 0, at: 0, sentence: 0, order: 'text', help: undefined } as const;
  return stateOf({ review, screen: { ...screen, ...stated } });
}

async function drawn(shapes: string, stated: Partial<AlignmentView> = {}): Promise<DrawnScreen> {
  return drawnScreen(stateWith(reviewWith({ vi: shapes, ko: shapes, en: shapes }), stated));
}

describe('beads', () => {
  const SIDES: readonly [index: number, lead: string, target: string, source: string, why: string][] = [
    [0, '1 1-1 0.90', '本0。', 'vi0。', 'sure'],
    [1, '2 1-2 0.41 ? doubtful', '本1。', 'vi1。vi2。', 'below a half'],
    [2, '3 0-1 0.90', '(nothing)', 'vi3。', 'the text has nothing'],
    [3, '4 2-1 = locked', '本2。本3。', 'vi4。', 'a reviewer is sure'],
    [4, '5 1-0 0.90', '本4。', '(nothing)', 'the version has nothing'],
  ];
  test.each(SIDES)('bead %i: %j, %j beside %j (%s)', async (index, lead, target, source) => {
    const one = await drawn(SHAPES, { at: index === 0 ? 1 : 0 });
    const sides = one.$(`[data-point=${index}] .side`).toArray();
    expect(textOf(one, `[data-point=${index}] .bead-lead`)).toBe(lead);
    expect(sides.map((side) => one.$(side).text())).toEqual([`ja${target}`, `vi${source}`]);
  });

  test('sentences are of their language, and what the page says is not', async () => {
    const { $ } = await drawn(SHAPES);
    const languages = $('.side')
      .toArray()
      .map((side) => $(side).children('[lang]').attr('lang') ?? '');
    expect(languages).toEqual(['ja', 'vi', 'ja', 'vi', '', 'vi', 'ja', 'vi', 'ja', '']);
    expect($('.side [lang]:not([dir=auto])')).toHaveLength(0);
  });

  test('the marked one is the current one, and alone has the keys that change it', async () => {
    const one = await drawn(SHAPES, { at: 2 });
    const { $ } = one;
    expect($('[aria-current]').length).toBe(1);
    expect($('[aria-current=true]').attr('data-point')).toBe('2');
    expect($('li button[aria-pressed=true]').attr('value')).toBe('2');
    expect($('[aria-current] [value=m], [aria-current] [value="]"], [aria-current] [value="<"]')).toHaveLength(3);
    expect($('[value=m]')).toHaveLength(1);
  });

  test('each can be pointed at, by a button that says which it is', async () => {
    const one = await drawn(SHAPES);
    expect(pointsOf(one)).toEqual([0, 1, 2, 3, 4]);
    expect(one.$('#bead-3').attr('aria-label')).toBe('bead 4/5, line 3');
    // Of a bead without sentences of the text there is no line.
    expect(one.$('#bead-2').attr('aria-label')).toBe('bead 3/5');
  });

  test('doubtful first is the order of the rows', async () => {
    expect(pointsOf(await drawn(SHAPES, { order: 'doubtful' }))).toEqual([1, 0, 2, 4, 3]);
  });

  test('text of a document is text', async () => {
    const review = reviewOf([{ ja: '港<b>\u202e</b>', vi: 'Cảng <script>' }]);
    const { $, html } = await drawnScreen(stateWith(review));
    expect($('.side b, script')).toHaveLength(0);
    expect($('.side [lang=ja]').text()).toBe('港<b>⟨U+202E⟩</b>');
    expect($('.side [lang=vi]').text()).toBe('Cảng <script>');
    expect(html).not.toMatch(/ style=|<style|\son\w+=/u);
  });

  test('a sentence of megabytes is cut between two characters, and a bead of hundreds of sentences', async () => {
    const long = await drawnScreen(stateWith(reviewOf([{ ja: `港${'😀'.repeat(100_000)}`, vi: 'Cảng.' }])));
    const shown = textOf(long, '.side [lang=ja] p');
    expect(shown).toMatch(/^港(?:😀)+…$/u);
    expect(shown.length).toBeLessThan(2010);
    const many = await drawn('300-300 1-1 9-1');
    expect(many.$('[data-point=0] .side').first().find('[lang] p')).toHaveLength(60);
    expect(textOf(many, '[data-point=0] .side:nth-of-type(1) .none')).toBe('… and 240 more');
    expect(many.$('[data-point=2] .side').first().find('[lang] p')).toHaveLength(6);
  });
});

describe('of 5,000 beads', () => {
  const review = reviewWith({ vi: Array.from({ length: 5000 }, (_, k) => (k % 7 ? '1-1' : '1-1?')).join(' ') });

  test('those round the marked one are drawn, and the page stays small', async () => {
    const one = await drawnScreen(stateWith(review, { at: 2500 }));
    const points = pointsOf(one);
    expect(points).toHaveLength(120);
    expect(points).toContain(2500);
    expect(one.$('#bead-earlier').attr('value')).toBe(`${points[0]! - 1}`);
    expect(one.$('#bead-later').attr('value')).toBe(`${points.at(-1)! + 1}`);
    expect(one.html.length).toBeLessThan(150_000);
  });

  test.each([
    [0, 0, 120, 'the first'],
    [89, 0, 120, 'still the first page'],
    [90, 60, 180, 'near the end of a page it goes on'],
    [91, 60, 180, 'and stays'],
    [149, 60, 180, 'until the mark is near its end again'],
    [4999, 4880, 5000, 'the last'],
  ])('round %i: %i to %i (%s)', (at, from, to) => {
    expect(windowRound(at, 5000)).toEqual({ from, to });
  });

  test('every row is in its own window, with rows on both sides of it', () => {
    const wrong = [0, 1, 5, 120, 121, 200, 999].flatMap((count) =>
      Array.from({ length: count }, (_, at) => ({ at, count, ...windowRound(at, count) })).filter(
        ({ at, from, to }) =>
          from > Math.max(0, at - 30) || to < Math.min(count, at + 30) || to > count || to - from > 120,
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('around the beads', () => {
  test('which texts, counts, and what is going on', async () => {
    const review = reviewOf();
    const state = { ...stateWith(review, { at: 1, sentence: 1, order: 'doubtful' }), isChecking: true };
    const one = await drawnScreen(state);
    expect(textOf(one, 'h2')).toBe('Sentences side by side Japanese ← Vietnamese');
    const counts = one.$('.counts li').toArray();
    expect(counts.map((item) => one.$(item).text())).toEqual([
      'bead 2/6',
      '0 doubtful',
      '0 locked',
      'findings here: 1',
      'doubtful first',
      'checking anew',
    ]);
  });

  const RINGS: readonly [count: string, version: number, expected: readonly string[], why: string][] = [
    ['1', 0, [], 'a single version has nothing to be chosen'],
    ['2', 0, ['vi', 'ko:tab'], 'the other one is the next one'],
    ['3', 0, ['vi', 'ko:tab', 'en:back-tab'], 'the third one is the one before the first'],
    ['3', 1, ['vi:back-tab', 'ko', 'en:tab'], 'round the middle one'],
    ['4', 0, ['vi', 'ko:tab', 'en:', 'fr:back-tab'], 'one that is far is only named'],
  ];
  test.each(RINGS)('%s versions, number %i is shown: %j (%s)', async (count, version, expected) => {
    const names = ['vi', 'ko', 'en', 'fr'].slice(0, Number(count));
    const review = reviewWith(Object.fromEntries(names.map((name) => [name, SHAPES])));
    const { $ } = await drawnScreen(stateWith(review, { version }));
    const found = $('.ring > *')
      .toArray()
      .map((one, k) => {
        const isShown = $(one).attr('aria-pressed') === 'true';
        return `${names[k]}${isShown ? '' : `:${$(one).attr('value') ?? ''}`}`;
      });
    expect(found).toEqual(expected);
  });

  test('every key of the screen has a button, once', async () => {
    const one = await drawn(SHAPES, { at: 1 });
    const struck = keysOf(one);
    const without = ALIGNMENT_KEYS.filter(({ keys }) => struck.filter((key) => keys.includes(key)).length !== 1);
    expect(without.map(({ command }) => command)).toEqual([]);
    const ids = one
      .$('[id]')
      .toArray()
      .map((element) => one.$(element).attr('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('? shows all keys in place of the beads; those of the browser stand as what is pressed there', async () => {
    const one = await drawn(SHAPES, { help: 3 });
    expect(one.$('.bead-help dt')).toHaveLength(ALIGNMENT_KEYS.length);
    expect(textOf(one, '.bead-help')).toContain('→next version');
    expect(one.$('.bead, svg')).toHaveLength(0);
    expect(keysOf(one)).toEqual(['escape']);
  });

  test('a text without sentences says so, and there is a way back', async () => {
    const one = await drawn('');
    expect(textOf(one, '.none')).toBe('There are no sentences.');
    expect(keysOf(one)).toContain('escape');
    expect(one.$('svg')).toHaveLength(0);
  });

  test('no version: nothing is drawn, and nothing breaks', async () => {
    expect((await drawnScreen(stateWith(reviewWith({})))).alone).toBe(true);
  });
});

describe('the picture', () => {
  const subpaths = ({ $ }: DrawnScreen, kind: string) => ($(`svg path.${kind}`).attr('d') ?? '').split('M').length - 1;

  test('bands of each kind, and the marked one; it has a name and a description', async () => {
    const one = await drawn(SHAPES, { at: 1 });
    expect(['sure', 'locked', 'weak', 'at'].map((kind) => subpaths(one, kind))).toEqual([4, 1, 1, 1]);
    const svg = one.$('svg');
    const ids = svg.attr('aria-labelledby')!.split(' ');
    expect(ids.map((id) => textOf(one, `#${id}`))).toEqual([
      'Alignment of Japanese and Vietnamese',
      'Above the text, below the version; bands join what belongs together. Doubtful: 1 of 5.',
    ]);
    expect(textOf(one, '.legend')).toBe('aligneddoubtfullockedthe marked one');
  });

  test('what is missing on one side ends in a point there', async () => {
    const one = await drawn('1-1 1-0', { at: 1 });
    // Both ends of the lower side are the same.
    expect(one.$('svg path.at').attr('d')).toMatch(/L(\S+) 54H\1Z$/u);
  });

  test('of 5,000 beads a few hundred bands are drawn, and a doubtful one among them is seen', async () => {
    const shapes = Array.from({ length: 5000 }, (_, k) => (k === 2345 ? '1-1?' : '1-1=')).join(' ');
    const one = await drawn(shapes);
    expect(subpaths(one, 'weak')).toBe(1);
    expect(subpaths(one, 'locked')).toBeGreaterThan(100);
    expect(subpaths(one, 'locked')).toBeLessThan(300);
    const all = await drawn(Array.from({ length: 5000 }, () => '1-1?').join(' '));
    expect(subpaths(all, 'weak')).toBeLessThan(500);
  });
});

test.each(LANGUAGES)('%s: buttons and rows have names in the language of the interface', async (language) => {
  const { $ } = await drawnScreen(stateWith(reviewWith({ vi: SHAPES }), { at: 1 }), language);
  const names = $('button')
    .toArray()
    .map((one) => ($(one).attr('aria-label') ?? $(one).clone().find('kbd').remove().end().text()).trim());
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => name === '' || /[{}]/u.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  expect($.root().text()).not.toMatch(/[{}]/u);
});
