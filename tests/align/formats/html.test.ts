import { load } from 'cheerio';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeBands } from '../../../src/align/formats/html/bands.js';
import { makePage } from '../../../src/align/formats/html/view.js';
import { zonesOf } from '../../../src/align/formats/html/zones.js';
import { type AlignedPair, formatAlignments } from '../../../src/align/formats/index.js';
import { oddPairs, optionsFor, pairsOf, ratedBeads, textOf } from '../../support/alignments.js';

const JA = textOf('ja', ['市場が開く。', '魚を売る。', '雨が降る。', '市場が閉じる。'], 'day/a.ja.txt');
const VI = textOf('vi', ['Chợ mở.', 'Họ bán cá.', 'Trời nắng.', 'Chợ đóng.'], 'day/a.vi.txt');
const EN = textOf('en', ['The market opens and they sell fish.', 'It closes.'], 'day/a.en.txt');

const write = (pairs: readonly AlignedPair[], least = 0) => formatAlignments(pairs, 'html', optionsFor(pairs, least));
const open = (pairs: readonly AlignedPair[], least = 0) => load(write(pairs, least));

/** For each row of the page: its target segments, and the beads of each source. */
function layout(pairs: readonly AlignedPair[]): string[] {
  return makePage(pairs, optionsFor(pairs)).rows.map(({ target, cells }) =>
    [target.join(','), ...cells.map((beads) => beads.map((bead) => `${bead.target}:${bead.source}`).join(' '))].join(
      ' | ',
    ),
  );
}

describe('rows of the page', () => {
  test.each([
    [
      'what only a source has stands after the row before it',
      ['0:0 1:1 :2 2: 3:3'],
      ['0 | 0:0', '1 | 1:1', ' | :2', '2 | 2:', '3 | 3:3'],
    ],
    ['or before all', [':0 :1 0:2 1: 2: 3:3'], [' | :0 :1', '0 | 0:2', '1 | 1:', '2 | 2:', '3 | 3:3']],
    [
      'in a row of several segments it stays in its place',
      ['0:0 :1 1:2 2: 3:3', '0,1:0 2: 3:1'],
      ['0,1 | 0:0 :1 1:2 | 0,1:0', '2 | 2: | 2:', '3 | 3:3 | 3:1'],
    ],
    [
      'additions of two sources are not side by side',
      ['0:0 1:1 2: 3:2 :3', '0,1,2:0 3: :1'],
      ['0,1,2 | 0:0 1:1 2: | 0,1,2:0', '3 | 3:2 | 3:', ' | :3 | ', ' |  | :1'],
    ],
  ])('%s', (_why, beads, expected) => {
    const pairs = pairsOf(JA, [
      [VI, ratedBeads(beads[0]!)],
      ...(beads[1] ? [[EN, ratedBeads(beads[1])] as const] : []),
    ]);
    expect(layout(pairs)).toEqual(expected);
  });

  test('every bead of every source is in one row, and each source stands in its order', () => {
    fc.assert(
      fc.property(oddPairs, (pairs) => {
        const { rows } = makePage(pairs, optionsFor(pairs));
        pairs.forEach(({ alignment }, source) => {
          expect(rows.flatMap((row) => row.cells[source]!)).toEqual(alignment.beads);
        });
        expect(rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 1));
      }),
    );
  });
});

describe('zones', () => {
  const beads = ratedBeads('0:0/.4 1:/.3 2:1/.9 3:2/.7 4: 5: :3 :4 6:5/.49');
  test.each<['weak' | 'below' | 'gap', string[], string]>([
    ['weak', ['0,1 0', '6 5'], 'null beads of low confidence are weak'],
    ['below', ['3 2'], 'from 0.5 to what was asked for'],
    ['gap', ['4,5 ', ' 3,4'], 'each side by itself'],
  ])('%s: %j, %s', (state, expected) => {
    expect(zonesOf(beads, state, 0.8).map(({ target, source }) => `${target} ${source}`)).toEqual(expected);
  });
});

describe('bands', () => {
  const count = 5000;
  const long = textOf('ja', new Array<string>(count).fill('同じ長さ。'));
  const list = Array.from({ length: count }, (_, index) => `${index}:${index}/${index === 3210 ? 0.2 : 0.99}`);
  const pair = pairsOf(long, [
    [textOf('vi', new Array<string>(count).fill('Như nhau.')), ratedBeads(list.join(' '))],
  ])[0]!;
  const bands = makeBands(pair, 1000, 2, 0);

  test('5,000 beads give a few hundred shapes, and one weak bead is still seen', () => {
    expect(bands.length).toBeLessThan(600);
    expect(bands.filter(({ state }) => state === 'weak')).toHaveLength(1);
    expect(bands.flatMap((band) => band.beads)).toEqual(pair.alignment.beads);
  });

  test.each([0, 1, 4, 9, 10])('a band shows its gravest bead, wherever that stands: %i', (place) => {
    const beads = pair.alignment.beads.map((bead, index) => ({ ...bead, confidence: index === place ? 0.4 : 0.9 }));
    const [band, ...others] = makeBands({ ...pair, alignment: { beads } }, 1000, 2, 0).filter(
      ({ state }) => state !== 'sure',
    );
    expect([band!.state, others]).toEqual(['weak', []]);
    expect(band!.beads).toContain(beads[place]);
    expect(band!.beads.length).toBeGreaterThan(5);
  });

  test('they tile both sides', () => {
    for (const side of ['target', 'source'] as const) {
      expect(bands[0]![side].from).toBe(0);
      expect(bands.at(-1)![side].to).toBeCloseTo(1000);
      for (const [index, band] of bands.slice(1).entries()) expect(band[side].from).toBe(bands[index]![side].to);
    }
    const [band] = makeBands(pairsOf(JA, [[EN, ratedBeads('0,1:0 2: 3:1')]])[0]!, 1000, 2, 0);
    expect(band!.target.to).toBeCloseTo((1000 * 11) / 23);
  });

  test('the picture of 5,000 sentences takes less than 100 kB', () => {
    const svg = /<svg class="map"[\s\S]*?<\/svg>/u.exec(write([pair]))![0];
    expect(svg.length).toBeLessThan(100_000);
    expect(svg.length).toBeGreaterThan(10_000);
  });
});

describe('the page', () => {
  const $ = open(
    pairsOf(JA, [
      [VI, ratedBeads('0:0/.97 1:1/.3 2: :2 3:3/.7')],
      [EN, ratedBeads('0,1:0 2: 3:1')],
    ]),
    0.8,
  );
  const row = (number: number) => $(`#row-${number}`);

  test('loads nothing and runs nothing', () => {
    expect($('meta[http-equiv="Content-Security-Policy"]').attr('content')).toMatch(/^default-src 'none'; /u);
    expect($('script, link, img, iframe, object, form, [src], [onclick]').length).toBe(0);
    expect($('style').text()).not.toMatch(/@import|url\((?!#)/u);
  });

  test('every link leads to a row, and every band is one', () => {
    const targets = $('a')
      .toArray()
      .map((link) => $(link).attr('href')!);
    expect(targets.filter((target) => $(target).length !== 1)).toEqual([]);
    expect($('svg.map').length).toBe(2);
    expect($('svg.map').first().find('a > path').length).toBe(5);
  });

  test('sentences have their language, direction and number from 1', () => {
    expect(row(1).find('td').first().attr('lang')).toBe('ja');
    expect(row(1).find('td').eq(1).attr('lang')).toBe('vi');
    expect(row(1).find('td').eq(2).find('p').attr('dir')).toBe('auto');
    expect(row(1).find('td').eq(1).find('p').first().text()).toBe('1Chợ mở.');
    expect(row(1).find('td').first().text()).toBe('1市場が開く。2魚を売る。');
  });

  test('doubtful places have a word and a sign, not only a colour', () => {
    const cell = row(1).find('td').eq(1);
    expect(cell.find('.weak strong').text()).toBe('⚠ weak');
    expect(cell.find('.sure strong').length).toBe(0);
    expect(row(1).find('th').text()).toBe('1 ⚠');
    expect(row(2).find('td').eq(1).text()).toContain('∅ no counterpart');
    expect(row(3).find('td').first().text()).toBe('not in a.ja.txt');
    expect(row(4).find('.below strong').text()).toBe('▽ below 0.8');
    expect(row(1).find('td').eq(1).find('.meta').first().text()).toBe('for sentence 1 · 0.97');
    expect(row(1).find('td').eq(2).find('.meta').text()).toBe('2-1 · 0.90');
  });

  test('the list at the top leads to them', () => {
    const list = $('.zones dd').first();
    expect(list.text()).toContain('⚠ 1 weak zone: ja 2 ↔ vi 2');
    expect(list.text()).toContain('▽ 1 place below 0.8: ja 4 ↔ vi 4');
    expect(list.text()).toContain('∅ 2 gaps: only ja 3 only vi 3');
    expect($('.zones dd').eq(1).text()).toBe('No weak zone.∅ 1 gap: only ja 3');
    expect(list.find('a.below').attr('href')).toBe('#row-4');
  });

  test('files of one name are told by their folders', () => {
    const pairs = pairsOf(textOf('ja', ['道。'], 'ja/walk.txt'), [
      [textOf('vi', ['Đường.'], 'vi/walk.txt'), ratedBeads('0:0')],
    ]);
    expect(open(pairs)('.rows thead').text()).toContain('vi/walk.txt');
  });

  test('texts that hardly correspond are said to', () => {
    const pairs = pairsOf(JA, [[VI, ratedBeads('0:0/.1 1:1/.2 2: 3: :2 :3')]]);
    expect(open(pairs)('.sums').text()).toContain('⚠ 0.15: hardly versions of one text');
  });

  test('whatever a document holds is shown, and is never markup', () => {
    const plain = new Set(write(pairsOf(JA, [[VI, ratedBeads('0:0 1:1/.4 2: :2 3:3/.6')]]), 0.8).match(/<\/?[a-z]+/gu));
    const evil = '</td><script>alert(1)</script><a href="javascript:x" onclick=\'y\'>&lt;';
    const pairs = pairsOf(textOf(evil, [evil], evil), [[textOf(evil, [evil], `2${evil}`), ratedBeads('0:0')]]);
    expect(
      write(pairs)
        .match(/<\/?[a-z]+/gu)!
        .filter((tag) => !plain.has(tag)),
    ).toEqual([]);
    expect(open(pairs)('#row-1 td').eq(0).text()).toBe(`1${evil}`);
    expect(open(pairs)('title').text()).toContain(evil);
  });

  test('odd text comes back from a parser, white space as spaces', () => {
    fc.assert(
      fc.property(oddPairs, (pairs) => {
        const page = open(pairs);
        const [{ target }] = pairs as [AlignedPair];
        const shown = page('.rows tbody td:first-of-type p')
          .toArray()
          .map((p) => page(p).text());
        const wanted = target.segments.map(({ text }, index) => `${index + 1}${text.replace(/[\t\r\n]+/gu, ' ')}`);
        const isSeen = (text: string) => !/[\p{Cc}\p{Cs}]/u.test(text);
        expect(shown.filter((_, index) => isSeen(wanted[index]!))).toEqual(wanted.filter(isSeen));
        expect(shown.filter((text) => !isSeen(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
