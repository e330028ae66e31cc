import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.js';
import type { Screen } from '../../../src/review/state/state.js';
import { partsOf, screenOf } from '../../support/drawn-screens.js';
import { LEARN_ROWS, reviewOf } from '../../support/review-fixture.js';

const KINDS = ['edit', 'dismiss', 'comment', 'question', 'search', 'help', 'overview', 'learn', 'write'] as const;
/** What would do harm if a page took it for its own: elements, the ends of elements and attributes, an override of the reading direction. */
const HARM = '<script>x</script></textarea><b title="\'&amp;\u202e';
const field = { text: HARM, cursor: 0 };

/** Each screen with harm wherever a text of somebody comes in. */
function harmful(kind: (typeof KINDS)[number]): Screen {
  const screen = screenOf(kind);
  if (screen.kind === 'edit') {
    const finding = { ...reviewOf().items[1]!.finding, check: HARM, message: HARM };
    return {
      ...screen,
      field,
      trial: { isPending: true, result: { gone: [finding], still: [finding], added: [finding] } },
    };
  }
  if (screen.kind === 'learn') {
    const [allow, pair] = LEARN_ROWS;
    const words = { language: 'vi', text: HARM } as const;
    const rows = [
      { ...allow!, teaching: { kind: 'allow', language: 'ja', check: HARM, words: HARM, reason: HARM } as const },
      { ...pair!, teaching: { kind: 'pair', target: words, source: words } as const },
    ];
    return { ...screen, rows };
  }
  if (screen.kind === 'write') {
    return { ...screen, changes: [{ line: 2, before: `${HARM}a`, after: `${HARM}b`, conflict: false }] };
  }
  return 'field' in screen ? ({ ...screen, field } as Screen) : screen;
}

const harmfulReview = reviewOf([
  { ja: `⟦${HARM}⟧`, vi: `⟦${HARM}⟧`, finding: { id: 'h1', fingerprints: ['h1'], check: HARM, message: HARM } },
  { ja: '港です。', vi: 'Đây là cảng.' },
]);

describe.each(KINDS)('the screen %s', (kind) => {
  test('texts are texts, and stand in no attribute and no element of their own', async () => {
    const review = { ...harmfulReview, sections: harmfulReview.sections.map((one) => ({ ...one, title: HARM })) };
    const { $, html } = await partsOf({ review, screen: harmful(kind) });
    expect($('script, b').length).toBe(0);
    expect(html).not.toContain('<script');
    // Only the field has the text as it is: it comes back from there.
    $('textarea').remove();
    expect($.html()).not.toContain('\u202e');
  });

  test('nothing in it is forbidden by the policy of the page: no style, no handler, no address', async () => {
    const { $ } = await partsOf({ screen: screenOf(kind) });
    const names = $('*')
      .toArray()
      .flatMap((element) => Object.keys('attribs' in element ? element.attribs : {}));
    expect(names.filter((name) => /^(?:style|on|src|href|action)/u.test(name))).toEqual([]);
    expect($('style, script').length).toBe(0);
  });

  test('every button and field belongs to the form of the page, and no id is there twice', async () => {
    const { $ } = await partsOf({ screen: screenOf(kind) });
    const fields = $('button, textarea, input').toArray();
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((one) => $(one).attr('form') !== 'keys')).toEqual([]);
    const ids = $('[id]')
      .toArray()
      .map((one) => $(one).attr('id'));
    expect(ids).toEqual([...new Set(ids)]);
    const named = $('[aria-labelledby], [aria-describedby], label[for]')
      .toArray()
      .flatMap((one) =>
        `${$(one).attr('aria-labelledby') ?? ''} ${$(one).attr('aria-describedby') ?? ''} ${$(one).attr('for') ?? ''}`
          .trim()
          .split(/\s+/u),
      );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('headings go down by one, from the second rank', async () => {
    const { $ } = await partsOf({ screen: screenOf(kind) });
    const ranks = [
      1,
      ...$('h1, h2, h3, h4')
        .toArray()
        .map((one) => Number($(one).prop('tagName')!.slice(1))),
    ];
    expect(ranks.slice(1)).not.toContain(1);
    expect(ranks.filter((rank, k) => k > 0 && rank > ranks[k - 1]! + 1)).toEqual([]);
  });

  test.each(LANGUAGES)('in %s nothing is left to be filled in', async (language) => {
    const { html } = await partsOf({ screen: screenOf(kind) }, language);
    expect(html).not.toMatch(/\{\w+\}|undefined|NaN|Infinity/u);
  });
});

test.each([
  ['edit', false, 'the finding is needed to correct it'],
  ['dismiss', false, 'the finding is needed to judge it'],
  ['comment', false, 'the finding is what is spoken of'],
  ['question', false, 'the finding is what is asked about'],
  ['search', false, 'the list is what is searched'],
  ['help', true, 'the keys need the room'],
  ['overview', true, 'it is about all findings'],
  ['learn', true, 'it is about no finding'],
  ['write', true, 'it is about all corrections'],
] as const)('%s: list and finding give way: %s, for %s', async (kind, alone, _why) => {
  expect((await partsOf({ screen: screenOf(kind) })).alone ?? false).toBe(alone);
});
