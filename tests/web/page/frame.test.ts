import { type CheerioAPI, load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { KEYS } from '../../../src/review/state/keymap.js';
import type { ReviewState } from '../../../src/review/state/state.js';
import { IRON, SNAKE, YEN } from '../../support/review-desk.js';
import { decisionOn, reviewOf, SCREENS, stateOf } from '../../support/review-fixture.js';
import { pageOf, scopeOf, textsOf, valuesOf } from '../../support/web-page.js';

async function pageFor(stated: Partial<ReviewState> = {}): Promise<CheerioAPI> {
  return load(pageOf(await scopeOf(stateOf(stated))));
}

const review = reviewOf();
/** が as two characters that are one. */
const CLUSTER = 'か\u3099';
const decisions = [
  decisionOn(review, YEN, 'written'),
  decisionOn(review, IRON, 'dismissed'),
  decisionOn(review, SNAKE, 'question'),
];

describe('the head', () => {
  test('says what is reviewed and how far it is', async () => {
    const page = await pageFor({ decisions });
    expect(textsOf(page, 'h1')).toEqual(['taiyaku plans/harbour-town.ja.txt']);
    expect(textsOf(page, '.languages')).toEqual(['ja ← vi ko en']);
    expect(textsOf(page, '.counts li')).toEqual(['2 open', '1 fixed', '1 dismissed', '1 to the author']);
    expect(page('.way a').attr('href')).toBe('../../');
  });

  test('shows filter, order and what is searched for; its keys are letters where a text is typed', async () => {
    const shown = { filter: 'question', sort: 'severity', query: '橋' } as const;
    const list = await pageFor(shown);
    expect(textsOf(list, '.shown .choice')).toEqual(['Filter questions F', 'Order by severity r', 'Searched for: 橋']);
    expect(valuesOf(list, '.shown button')).toEqual(['F', 'r']);
    const typing = await pageFor({ ...shown, screen: SCREENS[1]! });
    expect(typing('.shown button').length).toBe(0);
  });
});

describe('the list', () => {
  test('has a row a finding, the one that the cursor is on marked', async () => {
    const page = await pageFor({ decisions });
    expect(textsOf(page, '.row')).toEqual([
      '+written, Ccritical, 2:8 number-mismatch 15億円 <> 150 tỷ yên / 150억 엔 / 15 billion yen (150億円)',
      'xdismissed, Mmajor, 3:50 unsupported-word 鉄の道 <> đường sắt / 철도 / railway (鉄道 / 水族館)',
      'open, Mmajor, 5:12 omission (missing) <> trừ thứ Hai / 월요일을 제외하고 / except on Mondays',
      '?question, nneutral, 6:6 unsupported-word 大蛇 <> thể rắn / 고체 / solid',
      'open, mminor, 4:6 redundant-gloss スポーツセンター（スポーツセンター） <> trung tâm thể thao / sports centre',
    ]);
    expect(valuesOf(page, '[aria-current=true]')).toEqual(['1']);
    expect(valuesOf(page, '.row[name=point]')).toEqual(['0', '1', '3', '4', '2']);
  });

  test.each(SCREENS.slice(1, 7).map((screen) => [screen.kind, screen] as const))(
    'does not point at anything on the screen %s',
    async (_kind, screen) => {
      const page = await pageFor({ screen });
      expect(page('.list button').length).toBe(0);
    },
  );

  test('cuts long words between characters', async () => {
    const row = { ja: `⟦${CLUSTER.repeat(61)}⟧`, finding: { id: 'l', fingerprints: ['l'] } };
    const [words = ''] = textsOf(await pageFor({ review: reviewOf([row]) }), '.words');
    expect(words).toBe(`${CLUSTER.repeat(60)}… <> (no source)`);
  });

  test.each([
    ['its beginning', 0, 0, 119, [], ['4880 more below', '120']],
    ['its middle', 2500, 2460, 2579, ['2460 more above', '2459'], ['2420 more below', '2580']],
    ['near its beginning', 150, 120, 239, ['120 more above', '119'], ['4760 more below', '240']],
    ['its end', 4999, 4880, 4999, ['4880 more above', '4879'], []],
  ])('of 5,000 findings shows 120 at %s', async (_where, cursor, first, last, above, below) => {
    const page = await pageFor({ review: many, at: cursor });
    const rows = valuesOf(page, '.row');
    expect([rows.length, rows[0], rows.at(-1), page('.rows').attr('start')]).toEqual([
      120,
      `${first}`,
      `${last}`,
      `${first + 1}`,
    ]);
    expect(valuesOf(page, '[aria-current]')).toEqual([`${cursor}`]);
    const jump = (id: string) => [...textsOf(page, id).map((text) => text.slice(2)), ...valuesOf(page, id)];
    expect([jump('#list-above'), jump('#list-below')]).toEqual([above, below]);
  });
  const many = reviewOf(
    Array.from({ length: 5000 }, (_, k) => ({
      ja: `第${k}の⟦橋⟧。`,
      finding: { id: `m${k}`, fingerprints: [`m${k}`] },
    })),
  );
});

describe('the status', () => {
  test.each<[why: string, stated: Partial<ReviewState>, text: string]>([
    ['a notice', { notice: { key: 'notice.saved' } }, 'saved 2/52 of 5, all. major, unsupported-word: 鉄の道'],
    [
      'a fault, which is said to be one',
      { notice: { key: 'notice.failed', values: { what: 'the disk is full' }, isFault: true } },
      'Fault: Not done: the disk is full 2/52 of 5, all. major, unsupported-word: 鉄の道',
    ],
    ['that it is checked anew', { isChecking: true }, 'checking anew 2/52 of 5, all. major, unsupported-word: 鉄の道'],
    [
      'filter and order, where they are not those of the beginning',
      { filter: 'skipped', sort: 'severity' },
      '1/11 of 1, skipped, by severity. major, unsupported-word: 鉄の道',
    ],
    ['nothing of the list on another screen', { screen: SCREENS[2]! }, 'like this in this text: 3'],
  ])('%s', async (_why, stated, text) => {
    const page = await pageFor(stated);
    expect(textsOf(page, '#part-status[role=status]')).toEqual([text]);
  });
});

describe('the keys', () => {
  test('every key of the list has a button, but for the editor of the terminal', async () => {
    const page = await pageFor({
      decisions: [{ ...decisionOn(review, IRON, 'dismissed'), fingerprint: 'gone' }],
    });
    const struck = new Set([...valuesOf(page, 'button[name=key]'), ...valuesOf(page, 'button[name=named]')]);
    const without = KEYS.filter(({ keys }) => !keys.some((key) => struck.has(key)));
    expect(without.map(({ command }) => command)).toEqual([
      'editor',
      'page-down',
      'page-up',
      'first',
      'last',
      'next-match',
      'previous-match',
      'back',
    ]);
    expect(valuesOf(page, '.group.most button')).toEqual(['f', 'e', 'd', 's', 'u']);
    expect(page('[value=D]').first().attr('aria-keyshortcuts')).toBe('Shift+D');
    expect(valuesOf(page, '.row-of-tools [aria-pressed=true]')).toEqual(['3']);
  });

  test('writing stands with what is done most when all is judged, once', async () => {
    const all = review.items.map(({ finding }) => decisionOn(review, finding.id, 'accepted'));
    const page = await pageFor({ decisions: all });
    expect(valuesOf(page, '.group.most button')).toEqual(['f', 'e', 'd', 's', 'u', 'w']);
    expect(valuesOf(page, '.row-of-tools button')).not.toContain('w');
    const dismissed = review.items.map(({ finding }) => decisionOn(review, finding.id, 'dismissed'));
    expect(valuesOf(await pageFor({ decisions: dismissed }), '.group.most button')).not.toContain('w');
  });

  test('what judges is not there without a finding', async () => {
    const page = await pageFor({ at: -1, filter: 'written' });
    const keys = valuesOf(page, '.row-of-tools button');
    expect(keys).toEqual(['u', 'U', 'k', 'j', 'left', 'right', '/', 'a', 't', 'L', 'h', 'w', '?', 'q']);
  });

  test.each([
    [1, ['enter', 'escape'], 'Accept'],
    [2, ['enter', 'escape'], 'Dismiss'],
    [3, ['enter', 'escape'], 'Save'],
    [4, ['enter', 'escape'], 'Save'],
    [5, ['enter', 'escape'], 'Search'],
    [6, ['enter', 'escape'], 'Do it'],
  ])('of screen %i stand beside its field, and nowhere else', async (k, keys, first) => {
    const page = await pageFor({ screen: SCREENS[k]! });
    expect(valuesOf(page, '#part-form button')).toEqual(keys);
    expect(textsOf(page, '#part-form button')[0]).toMatch(new RegExp(`^${first} `, 'u'));
    expect(valuesOf(page, '.tools button[form]')).toEqual([]);
  });

  test.each([7, 8])('screen %i has back where it is always in sight', async (k) => {
    const page = await pageFor({ screen: SCREENS[k]! });
    expect(valuesOf(page, '.tools button[form]')).toEqual(['escape']);
    expect(textsOf(page, '.tools button[form]')[0]).toMatch(/^back /u);
  });
});

describe('the document', () => {
  test('has all parts once, the finding before the list, and one form', async () => {
    const page = await pageFor();
    const parts = page('[id^=part-]').toArray();
    expect(parts.map((one) => page(one).attr('id')!.slice(5))).toEqual([
      'head',
      'work',
      'form',
      'under',
      'detail',
      'list',
      'status',
      'tools',
    ]);
    expect([page('form').length, page('main').length, page('h1').length]).toEqual([1, 1, 1]);
    const targets = page('.skip-link').toArray();
    expect(targets.map((one) => page(page(one).attr('href')!).length)).toEqual([1, 1]);
  });

  test('loads nothing where it must not tell the secret base', async () => {
    const html = pageOf(await scopeOf(), { assets: '' });
    expect(load(html)('link').length).toBe(0);
  });
});
