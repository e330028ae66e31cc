import type { CheerioAPI } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { ReviewState } from '../../../src/review/state/state.js';
import { partsOf } from '../../support/drawn-screens.js';
import { decisionOn, reviewOf } from '../../support/review-fixture.js';

const screen = { kind: 'overview', top: 0 } as const;
const overview = (stated: Partial<ReviewState> = {}) => partsOf({ ...stated, screen });

/** Rows of the table under a heading. */
function rowsUnder($: CheerioAPI, heading: string): readonly (readonly string[])[] {
  const block = $('.block').filter((_, one) => $(one).find('h3').text().startsWith(heading));
  return block
    .find('tbody tr')
    .toArray()
    .map((row) =>
      $(row)
        .children()
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
}

describe('the overview counts', () => {
  const review = reviewOf();
  const decisions = [
    decisionOn(review, '7k3f9a2c', 'dismissed'),
    decisionOn(review, '6f6f6f6f', 'open', { severity: 'critical' }),
  ];

  test.each([
    [
      'By severity',
      [
        ['C critical', '1', '2'],
        ['M major', '2', '2'],
        ['m minor', '1', '1'],
        ['n neutral', '0', '0'],
      ],
      'the severity that the reviewer gave counts',
    ],
    [
      'By check',
      [
        ['unsupported-word', '2', '2'],
        ['number-mismatch', '0', '1'],
        ['omission', '1', '1'],
        ['redundant-gloss', '1', '1'],
      ],
      'the most frequent first, then by name',
    ],
    [
      'By section',
      [
        ['港町の計画', '1', '2', '4'],
        ['暮らし', '3', '3', '8'],
      ],
      'what is judged is not open',
    ],
  ])('%s: %j, for %s', async (heading, rows) => {
    const { $ } = await overview({ review, decisions });
    expect(rowsUnder($, heading)).toEqual(rows);
  });

  test('in a text without findings there are zeros, and no picture of nothing', async () => {
    const { $ } = await overview({ review: { ...review, items: [] }, at: -1 });
    expect(rowsUnder($, 'By section').map((row) => row.slice(1))).toEqual([
      ['0', '0', '4'],
      ['0', '0', '8'],
    ]);
    expect($('#sections-title').length).toBe(0);
  });

  test('a text without sections and versions has none', async () => {
    const bare = { ...review, items: [], sections: [], sources: [], versions: [], weakZones: [] };
    const { $, html } = await overview({ review: bare, at: -1 });
    expect($('svg').length).toBe(0);
    expect(html).toContain('(none)');
  });
});

describe('the pictures of the overview', () => {
  test('each has a title, a description and a table, by name', async () => {
    const { $ } = await overview();
    const pictures = $('svg[role=img]').toArray();
    expect(pictures.map((one) => $(one).find('title').text())).toEqual([
      'Findings per sentence',
      'Alignment: Vietnamese',
      'Alignment: Korean',
      'Alignment: English',
    ]);
    for (const one of pictures) {
      const named = $(one).attr('aria-labelledby')!.split(' ');
      expect(named.map((id) => $(`#${id}`).text() !== '')).toEqual([true, true]);
      expect($(one).parent().find('details table tbody tr').length).toBeGreaterThan(0);
    }
  });

  test('a map has a dot a pair, doubtful ones apart, and weak stretches behind them', async () => {
    const { $ } = await overview();
    const dots = $('#map-0-title')
      .closest('svg')
      .find('path')
      .toArray()
      .map((one) => ($(one).attr('d')!.match(/h0/gu) ?? []).length);
    expect(dots).toEqual([0, 6]);
    expect([0, 1, 2].map((k) => $(`#map-${k}-title`).closest('svg').find('rect.weak').length)).toEqual([1, 0, 0]);
  });

  test('the table of a map has a row a tenth of the text, and nothing where there is no pair', async () => {
    const { $ } = await overview();
    const rows = $('#map-0-table tbody tr')
      .toArray()
      .map((row) =>
        $(row)
          .children()
          .toArray()
          .map((cell) => $(cell).text()),
      );
    expect(rows.length).toBe(10);
    expect([rows[0], rows[1]]).toEqual([
      ['0%–10%', '3%–10%', '2', '0.91', '0'],
      ['10%–20%', '–', '0', '–', '0'],
    ]);
  });

  test('weak stretches have their lines and first words, in the language of the text', async () => {
    const { $ } = await overview();
    const zones = $('.zones li').toArray();
    expect(zones.map((one) => $(one).find('strong').text())).toEqual(['lines 4-6']);
    expect($('.zones [lang]').attr('lang')).toBe('ja');
    expect($('.zones [lang]').text()).toContain('祭りは毎年');
  });

  test('half of a section’s bar is filled where half of its findings are judged', async () => {
    const review = reviewOf();
    const { $ } = await overview({ review, decisions: [decisionOn(review, '7k3f9a2c', 'accepted')] });
    const bars = $('#sections-title').closest('svg').find('rect').toArray();
    expect(bars.map((one) => [$(one).attr('class'), $(one).attr('width')])).toEqual([
      ['unjudged', '130'],
      ['judged', '130'],
      ['unjudged', '195'],
    ]);
  });

  test('of many sections only those with findings are drawn; all are in the table', async () => {
    const review = reviewOf();
    const [first] = review.sections;
    const empty = Array.from({ length: 500 }, (_, k) => ({
      title: `§${k}`,
      span: { start: review.text.length + k, end: review.text.length + k + 1 },
      segments: 1,
    }));
    const { $ } = await overview({ review: { ...review, sections: [first!, ...empty] } });
    expect($('#sections-title').closest('svg').find('rect').length).toBe(1);
    expect($('#sections-table tbody tr').length).toBe(501);
  });
});
