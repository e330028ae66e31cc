import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/core/finding.js';
import { LANGUAGES } from '../../../src/core/language.js';
import type { EditTrial } from '../../../src/review/state/state.js';
import { fieldHtml } from '../../../src/web/page/fields.js';
import { buttonsOf, partsOf, screenOf } from '../../support/drawn-screens.js';
import { reviewOf } from '../../support/review-fixture.js';

describe('a field', () => {
  test.each([
    ['鉄道<b>&amp;', 'marks of HTML are text'],
    ['</textarea><p>', 'its end does not end it'],
    ['\n港', 'a parser drops a line end at the start, but not this one'],
    ['a\u00adb\u200bc\u202e', 'what nobody sees comes back as it was'],
    ['"\'', 'quotation marks'],
    ['', 'nothing'],
  ])('%j comes back as it is: %s', (text) => {
    const $ = load(fieldHtml({ label: 'Sentence', text }));
    expect($('textarea').text()).toBe(text);
    expect($('p').length).toBe(0);
  });

  test.each([
    ['edit', 'Sentence', 'ja', 'true'],
    ['dismiss', 'Reason', undefined, 'true'],
    ['comment', 'Comment', undefined, 'true'],
    ['question', 'Question to the author', undefined, 'true'],
    ['search', 'Find', undefined, 'false'],
    ['help', 'Find a key', undefined, 'false'],
  ] as const)('%s: is called %s, has the language %s, is spelled: %s', async (kind, label, lang, spelled) => {
    const { $, form } = await partsOf({ screen: screenOf(kind) });
    expect(form).toContain('<textarea');
    const area = $('textarea');
    expect([area.attr('name'), area.attr('lang'), area.attr('spellcheck')]).toEqual(['field', lang, spelled]);
    expect($(`label[for=${area.attr('id')}]`).text()).toBe(label);
  });

  test.each([
    ['edit', 'Accept'],
    ['dismiss', 'Dismiss'],
    ['comment', 'Save'],
    ['question', 'Save'],
    ['search', 'Search'],
    ['help', 'Do it'],
  ] as const)('%s: Enter is called %s, Escape goes back', async (kind, enter) => {
    const { form } = await partsOf({ screen: screenOf(kind) });
    expect(buttonsOf(load(form!))).toEqual([
      ['named=enter', enter],
      ['named=escape', 'Back'],
    ]);
  });

  test('what is searched for stands in a landmark', async () => {
    const { $ } = await partsOf({ screen: screenOf('search') });
    expect($('[role=search] textarea').length).toBe(1);
  });
});

describe('a sentence being edited', () => {
  const [yen, iron, gloss] = reviewOf().items.map(({ finding }) => finding) as [Finding, Finding, Finding];
  const edited = (trial?: EditTrial, text = reviewOf().items[1]!.target.text) =>
    partsOf({ screen: { kind: 'edit', field: { text, cursor: 0 }, ...(trial && { trial }) } });

  test('as long as it is as it was, nothing is said of it', async () => {
    const { under } = await edited();
    expect(load(under!)('.consequences').text()).toBe('');
  });

  test('what goes and what comes stands in it, and is heard', async () => {
    const { $ } = await edited(undefined, reviewOf().items[1]!.target.text.replace('鉄の道', '鉄道路'));
    const changed = $('.changed');
    expect([changed.attr('lang'), changed.attr('dir')]).toEqual(['ja', 'auto']);
    expect($('.changed .heard').attr('lang')).toBe('en');
    expect([$('del').text(), $('ins').text()]).toEqual(['removed: の', 'added: 路']);
    $('.heard, ins').remove();
    expect($('.changed').text()).toBe(reviewOf().items[1]!.target.text);
  });

  test('the checks: new before still before gone, each with sign and word; it is read out', async () => {
    const { $ } = await edited({ isPending: false, result: { added: [gloss], still: [yen], gone: [iron] } });
    const lines = $('.trial li').toArray();
    expect(lines.map((one) => $(one).text().replace(/\s+/gu, ' '))).toEqual([
      '+ new redundant-gloss The gloss repeats its word.',
      '= still number-mismatch 15億円 is ten times too small.',
      '− gone unsupported-word No version says 鉄の道.',
    ]);
    expect($('[aria-live=polite] .trial').length).toBe(1);
    expect($('.pending, .clean').length).toBe(0);
  });

  test.each([
    [{ isPending: true }, ['checking…'], 'nothing is known yet'],
    [{ isPending: true, result: { added: [], still: [yen], gone: [] } }, ['checking…'], 'something is flagged'],
    [{ isPending: false, result: { added: [], still: [], gone: [iron] } }, ['nothing flagged any more'], 'all is gone'],
    [{ isPending: false, result: { added: [gloss], still: [], gone: [] } }, [], 'something else is flagged now'],
  ] as const)('$2: $1', async (trial, said, _why) => {
    const { $ } = await edited(trial);
    expect(
      $('.pending, .clean')
        .toArray()
        .map((one) => $(one).text()),
    ).toEqual(said);
  });

  test('a book in the field is compared with nothing: all goes and all comes', async () => {
    const book = '海辺の町の物語。'.repeat(2000);
    const { $ } = await edited(undefined, book);
    $('.heard').remove();
    expect([$('del').text(), $('ins').text()]).toEqual([reviewOf().items[1]!.target.text, book]);
  });

  test('an error of the reviewer’s own is said to be one', async () => {
    const { $ } = await partsOf({ screen: { ...screenOf('edit'), isOwn: true } });
    expect([$('h2').text(), $('label').text()]).toEqual([
      'correct something else in the sentence',
      'Sentence (your own finding)',
    ]);
  });
});

describe('dismissing', () => {
  test.each([
    ['this', ['true', 'false', 'false']],
    ['file', ['false', 'true', 'false']],
    ['everywhere', ['false', 'false', 'true']],
  ] as const)('%s: one scope is pressed, each says how many', async (scope, pressed) => {
    const screen = { ...screenOf('dismiss'), scope, counts: { this: 1, file: 3, everywhere: 4 } };
    const { work, $ } = await partsOf({ screen });
    expect(buttonsOf(load(work!))).toEqual([
      ['point=0', 'this finding', pressed[0]],
      ['point=1', 'like this in this text: 3', pressed[1]],
      ['point=2', 'like this in all texts (in this one: 4)', pressed[2]],
    ]);
    expect($('[role=group]').attr('aria-label')).toBe('How many at once');
    // The chosen one has another sign, too, and not only another colour.
    expect($('.scope[aria-pressed=true] [aria-hidden]').text()).not.toBe(
      $('.scope[aria-pressed=false] [aria-hidden]').first().text(),
    );
  });

  test.each(LANGUAGES)('in %s the scopes have different names', async (language) => {
    const { $ } = await partsOf({ screen: screenOf('dismiss') }, language);
    const names = buttonsOf($, '.scope').map(([, name]) => name);
    expect(new Set(names).size).toBe(3);
  });
});
