import { describe, expect, test } from 'vitest';
import { pointAt } from '../../../src/review/state/from-page.js';
import { KEYS } from '../../../src/review/state/keymap.js';
import { reduce } from '../../../src/review/state/reducer.js';
import { buttonsOf, partsOf, screenOf } from '../../support/drawn-screens.js';
import { LEARN_ROWS, stateOf } from '../../support/review-fixture.js';

describe('keys', () => {
  test('all of them are there, with what they do; one is marked and has a button that does it', async () => {
    const { $ } = await partsOf({ screen: screenOf('help') });
    const rows = buttonsOf($, '.key-row');
    expect(rows.length).toBe(KEYS.length);
    expect(rows[0]).toEqual(['point=0', 'f take the fix', 'false']);
    expect(rows.flatMap(([sent, , pressed]) => (pressed === 'true' ? [sent] : []))).toEqual(['point=3']);
    expect(buttonsOf($, '[aria-current=true] .main')).toEqual([['named=enter', 'Do it']]);
    expect($('.key-rows .main').length).toBe(1);
  });

  test.each([
    ['undo', ['u undo'], 'what it does'],
    ['D', ['D dismiss with a reason, all like this'], 'the key itself'],
    ['quit', ['q quit'], 'keys of a terminal are left out'],
    ['zzz', [], 'no key'],
  ])('%s: %j, for %s', async (text, names) => {
    const { $ } = await partsOf({ screen: { kind: 'help', field: { text, cursor: 0 }, at: 0 } });
    const shown = buttonsOf($, '.key-row').map(([, name]) => name);
    expect(shown).toEqual(text === 'D' ? expect.arrayContaining(names) : names);
    expect($.text().includes('No key like this.')).toBe(names.length === 0);
  });

  test('a command that is not offered is left out, and Enter and a click do what their row says', async () => {
    const withheld = new Set(['edit'] as const);
    const screen = { kind: 'help', field: { text: '', cursor: 0 }, at: 1 } as const;
    const state = stateOf({ withheld, screen });
    const { $ } = await partsOf({ withheld, screen });
    const rows = buttonsOf($, '.key-row').map(([, name]) => name);
    expect(rows).toHaveLength(KEYS.length - 1);
    expect(rows.slice(0, 2)).toEqual(['f take the fix', 'E open in $EDITOR']);
    const { effects } = reduce(state, { kind: 'key', key: { kind: 'named', name: 'enter' } });
    expect(effects.map(({ kind }) => kind)).toEqual(['editor']);
    expect(pointAt(state, KEYS.length - 2).screen).toMatchObject({ at: KEYS.length - 2 });
    expect(pointAt(state, KEYS.length - 1).screen).toMatchObject({ at: 1 });
  });

  test('who looks for Tab is told that it is the browser’s', async () => {
    expect((await partsOf({ screen: screenOf('help') })).work).toContain('Tab moves through the page.');
  });
});

describe('what the decisions taught', () => {
  test('a line is a button, pressed while it is to hold; words are of their languages', async () => {
    const { $ } = await partsOf({ screen: screenOf('learn') });
    expect(buttonsOf($, '.lesson')).toEqual([
      ['point=0', '海辺の市場: no longer flagged by unsupported-word (固有名詞)', 'true'],
      ['point=1', 'learned 鉄道 = vi "đường sắt"', 'false'],
    ]);
    expect(
      $('.lesson .box')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual(['☑', '☐']);
    const quotes = $('.lesson [lang]').toArray();
    expect(quotes.map((one) => [$(one).attr('lang'), $(one).text()])).toEqual([
      ['ja', '海辺の市場'],
      ['ja', '鉄道'],
      ['vi', 'đường sắt'],
    ]);
    expect($('[aria-current=true] .lesson').attr('value')).toBe('1');
  });

  test.each([
    [false, ['named=enter', 'key=u', 'named=escape'], 'back to the list'],
    [true, ['named=enter', 'key=u', 'key=q'], 'the review is left'],
  ])('leaving %s: %j, for %s', async (leaving, sent) => {
    const { $ } = await partsOf({ screen: { ...screenOf('learn'), leaving } });
    expect(buttonsOf($, '.actions button').map(([one]) => one)).toEqual(sent);
  });

  test('words that look like a placeholder are words', async () => {
    const teaching = { kind: 'allow', language: 'ja', check: 'c', words: '{reason}', reason: 'x' } as const;
    const { $ } = await partsOf({ screen: { ...screenOf('learn'), rows: [{ ...LEARN_ROWS[0]!, teaching }] } });
    expect($('.lesson [lang]').text()).toBe('{reason}');
  });

  test('nothing was taught', async () => {
    const { $ } = await partsOf({ screen: { ...screenOf('learn'), rows: [], at: 0 } });
    expect([$('.lesson').length, $('section').text().includes('teach nothing new')]).toEqual([0, true]);
  });
});

describe('what would be written', () => {
  test('each change with its line and what changes; what the file has no more is said not to be written', async () => {
    const { $ } = await partsOf({ screen: screenOf('write') });
    expect($('h2').text()).toBe('To be written: 1   Conflicts: 1');
    const items = $('.changes li')
      .toArray()
      .map((one) => $(one));
    expect(items.map((one) => [one.find('h3').text(), one.hasClass('refused'), one.find('.conflict').length])).toEqual([
      ['line 2', false, 0],
      ['line 6', true, 1],
    ]);
    expect(items.map((one) => one.attr('aria-current'))).toEqual(['true', undefined]);
    expect($('.conflict').text()).toContain('nothing is written');
    expect(
      $('.changes blockquote')
        .toArray()
        .map((one) => $(one).attr('lang')),
    ).toEqual(['ja', 'ja']);
    expect(buttonsOf($)).toEqual([
      ['named=enter', 'Write'],
      ['named=escape', 'Back'],
    ]);
  });
});
