import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.js';
import type { TermScreen } from '../../../src/review/state/term-screen.js';
import { drawnScreen, keysOf, pointsOf, textOf } from '../../support/drawn-screens.js';
import { type Desk, deskOf, ENTER, ESC } from '../../support/review-desk.js';
import { type FixtureRow, type FixtureTerm, placesIn, reviewOf } from '../../support/review-fixture.js';

const ROWS: readonly FixtureRow[] = [
  {
    ja: '次世代の⟦体育の会館⟧を整備する。',
    vi: 'Xây dựng trung tâm thể thao <b>thế hệ mới</b>.',
    fix: 'スポーツセンター',
    finding: { id: 'hall', fingerprints: ['hall'], check: 'term-inconsistent', checks: ['term-inconsistent'] },
  },
  { ja: 'スポーツセンターの見学を行う。' },
  { ja: '島は体育の会館を<b>守る</b>。', vi: 'Đảo giữ trung tâm thể thao.' },
  { ja: '体育の会館で学ぶ。' },
  { ja: '運動は毎日する。' },
  {
    ja: '⟦屋内運動場の費用⟧は10億円である。',
    fix: '経費',
    finding: { id: 'cost', fingerprints: ['cost'] },
  },
];
const review = reviewOf(ROWS);
const TERM: FixtureTerm = {
  names: { vi: 'trung tâm <i>thể thao</i>', en: 'sports centre' },
  admitted: ['スポーツセンター'],
  places: [
    [0, '体育の会館', { vi: 'trung tâm thể thao' }],
    [1, 'スポーツセンター'],
    [2, '体育の会館', { vi: 'trung tâm thể thao' }],
    [3, '体育の会館'],
    [4, undefined],
    [5, '屋内運動場'],
  ],
};

/** The places of a term, on the first of them: the findings are accepted, the place in the fourth sentence is left out. */
function opened(term: FixtureTerm = TERM): Desk {
  const desk = deskOf(review);
  desk.press('Fgffgt');
  desk.tell({ kind: 'term-found', item: 0, places: placesIn(review, term) });
  desk.tell({ kind: 'pointed', at: 3 });
  desk.press(' ');
  desk.tell({ kind: 'pointed', at: 2 });
  return desk;
}

describe('places', () => {
  const FATES: readonly [index: number, fate: string, why: string][] = [
    [0, '* accepted', 'a correction that is accepted has the word'],
    [1, '= has the word already', 'the text has it'],
    [2, '→ will be changed', 'another word'],
    [3, 'x left out', 'the reviewer left it out'],
    [4, '? no words to change', 'nobody knows its words'],
    [5, '! another correction is here', 'a wider correction is accepted'],
  ];
  test.each(FATES)('place %i: %s (%s)', async (index, fate) => {
    const drawn = await drawnScreen(opened().state());
    expect(textOf(drawn, `[data-point=${index}] .place-fate`)).toBe(fate);
  });

  test.each(LANGUAGES)('%s: every fate is told by its words, too', async (language) => {
    const drawn = await drawnScreen(opened().state(), language);
    const said = drawn
      .$('.place-fate')
      .toArray()
      .map((one) => drawn.$(one).text());
    expect(new Set(said.map((one) => one.replace(/^\S+ /u, ''))).size).toBe(6);
    expect(said.every((one) => /^\S \S/u.test(one))).toBe(true);
  });

  test('one is marked, with what it becomes and what the versions have; all can be pointed at', async () => {
    const drawn = await drawnScreen(opened().state());
    const { $ } = drawn;
    expect($('[aria-current=true]').attr('data-point')).toBe('2');
    expect(textOf(drawn, '[aria-current] .term-becomes')).toBe('体育の会館 → スポーツセンター');
    expect(textOf(drawn, '[aria-current] blockquote[lang=ja] mark')).toBe('体育の会館');
    expect(textOf(drawn, '[aria-current] blockquote[lang=vi] mark')).toBe('trung tâm thể thao');
    expect($('.place-versions')).toHaveLength(1);
    expect($('.term-becomes')).toHaveLength(1);
    expect(pointsOf(drawn)).toEqual([0, 1, 2, 3, 4, 5]);
    expect($('#place-2').attr('aria-pressed')).toBe('true');
    expect(drawn.alone).toBe(true);
  });

  const TURNS: readonly [at: number, label: string, why: string][] = [
    [2, 'leave this place out', 'it would be changed'],
    [3, 'take this place in', 'it is left out'],
    [5, 'leave this place out', 'it would be changed but for the other correction'],
    [1, '', 'it has the word'],
    [4, '', 'its words are not known'],
  ];
  test.each(TURNS)('Space at place %i: %j (%s)', async (at, label) => {
    const desk = opened();
    desk.tell({ kind: 'pointed', at });
    const drawn = await drawnScreen(desk.state());
    expect(textOf(drawn, '#place-leave').replace(/ Space$/u, '')).toBe(label);
  });

  test('of 5,000 places those round the marked one are drawn', async () => {
    const many = { ...TERM, places: Array.from({ length: 5000 }, () => TERM.places[2]!) };
    const desk = opened(many);
    desk.tell({ kind: 'pointed', at: 2500 });
    const drawn = await drawnScreen(desk.state());
    expect(drawn.$('.term-place')).toHaveLength(120);
    expect(drawn.$('[aria-current]').attr('data-point')).toBe('2500');
    const shown = pointsOf(drawn);
    expect(drawn.$('#place-earlier').attr('value')).toBe(`${shown[0]! - 1}`);
    expect(drawn.$('#place-later').attr('value')).toBe(`${shown.at(-1)! + 1}`);
  });
});

describe('words', () => {
  test('the chosen one is pressed, the other one is struck by its key; names and glossary stand above', async () => {
    const desk = opened({ ...TERM, places: TERM.places.slice(0, 5) });
    const drawn = await drawnScreen(desk.state());
    expect(textOf(drawn, '.ring [aria-pressed=true]')).toBe('スポーツセンター (1)');
    expect(textOf(drawn, '.ring [value=tab]')).toBe('体育の会館 (3) →');
    expect(textOf(drawn, '.term-names')).toBe('Vietnamesetrung tâm <i>thể thao</i>Englishsports centre');
    expect(textOf(drawn, '.glossary')).toBe('glossary: スポーツセンター');
    expect(textOf(drawn, '.terms .none')).toBe('? word not known: 1');
    desk.press('\t');
    expect(textOf(await drawnScreen(desk.state()), '.ring [aria-pressed=true]')).toBe('体育の会館 (3)');
  });

  test('of four words the next and the previous one can be struck, and the farthest is only named', async () => {
    const desk = opened();
    desk.press('e館\r');
    const drawn = await drawnScreen(desk.state());
    expect(textOf(drawn, '.ring [aria-pressed=true]')).toMatch(/館 \(0\)$/u);
    expect(textOf(drawn, '.ring [value=tab]')).toBe('スポーツセンター (1) →');
    expect(textOf(drawn, '.ring [value=back-tab]')).toBe('屋内運動場 (1) ←');
    expect(textOf(drawn, '.ring-choice')).toBe('体育の会館 (3)');
  });

  test('a term that the glossary does not have, and no word for it', async () => {
    const desk = opened({ places: [[4, undefined]] });
    const drawn = await drawnScreen(desk.state());
    expect(textOf(drawn, '.glossary')).toBe('not in the glossary');
    expect(drawn.$('.ring, .term-names')).toHaveLength(0);
  });
});

describe('what Enter does', () => {
  const steps: readonly [press: string, said: string, keys: readonly string[], why: string][] = [
    ['', '', ['tab', 'back-tab', 'enter', 'e', 'g', 'escape', ' '], 'the places'],
    [
      ENTER,
      'Places to be changed to スポーツセンター: 1',
      ['tab', 'back-tab', 'enter', 'escape', ' '],
      'what would be saved is counted',
    ],
    [
      '\tg',
      'To be added to the glossary Japanese体育の会館Vietnamesetrung tâm <i>thể thao</i>Englishsports centre',
      ['enter', 'escape'],
      'what the glossary would have',
    ],
    ['e', '', ['enter', 'escape'], 'another key would be typed'],
  ];
  test.each(steps)('%j: %j, keys %j (%s)', async (press, said, keys) => {
    const desk = opened();
    desk.press(press);
    const drawn = await drawnScreen(desk.state());
    const asked = drawn.$('.asked > p, .asked > dl').toArray();
    expect(asked.map((one) => drawn.$(one).text()).join(' ')).toBe(said);
    expect(keysOf(drawn)).toEqual(keys);
  });

  test('a word of its own has a field with its label, in the language of the text', async () => {
    const desk = opened();
    desk.press('e');
    desk.tell({ kind: 'filled', text: '館</textarea><b>\u00ad&', cursor: 1 });
    const drawn = await drawnScreen(desk.state());
    const field = drawn.$('textarea');
    expect(field.attr()).toMatchObject({ name: 'field', form: 'keys', lang: 'ja' });
    expect(drawn.$(`label[for=${field.attr('id')}]`).text()).toBe('Own word');
    // As it was typed, soft hyphen and all.
    expect(field.text()).toBe('館</textarea><b>\u00ad&');
    expect(drawn.$('b')).toHaveLength(0);
  });

  test('while places are looked for, and where there are none, there is a way back', async () => {
    const desk = deskOf(review);
    desk.press('Fgt');
    const looking = await drawnScreen(desk.state());
    expect(textOf(looking, '.terms p')).toBe('Looking for the places of the term …');
    desk.tell({ kind: 'term-found', item: 0, places: placesIn(review, { places: [] }) });
    const none = await drawnScreen(desk.state());
    expect(textOf(none, '.terms p')).toBe('No places of a term were found.');
    expect([keysOf(looking), keysOf(none)]).toEqual([['escape'], ['escape']]);
    desk.press(ESC);
    expect(desk.state().screen.kind).toBe('list');
  });
});

test('text of a document is text, and is said to be of its language', async () => {
  const desk = opened();
  desk.press('\tg');
  const screen = desk.state().screen as TermScreen;
  const { $ } = await drawnScreen({ ...desk.state(), screen: { ...screen, word: '館<b>\u202e' } });
  expect($('b, i, script')).toHaveLength(0);
  const unsaid = $('blockquote, .term-names dd, .ring button, .term-becomes > *')
    .toArray()
    .filter((one) => $(one).closest('[lang]').length + $(one).find('[lang]').length === 0);
  expect(unsaid).toEqual([]);
  expect($('.asked [lang=ja]').text()).toContain('館<b>⟨U+202E⟩');
});
