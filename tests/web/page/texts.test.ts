import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.js';
import type { DeskText } from '../../../src/web/desk.js';
import { endedDocument } from '../../../src/web/page/ended.js';
import { textsDocument } from '../../../src/web/page/texts.js';
import { toldDocument } from '../../../src/web/page/told.js';
import { frameOf, scopeOf, textsOf } from '../../support/web-page.js';

const TOWN: DeskText = {
  path: 'plans/<town>.ja.txt',
  language: 'ja',
  sources: ['vi', 'en'],
  open: 31,
  findings: 48,
  unwritten: 6,
};
const MARKET: DeskText = { ...TOWN, path: 'plans/market.ja.txt', open: 0, findings: 3, unwritten: 0 };
const PLACE = { file: '.taiyaku/decisions.jsonl', command: "taiyaku fix --accepted 'a&b/'" };

describe('the list of texts', () => {
  test('has a row a text, with a link to its review', async () => {
    const { words } = await scopeOf();
    const page = load(textsDocument({ ...PLACE, texts: [TOWN, MARKET] }, words, frameOf()));
    expect(textsOf(page, 'tbody th, tbody td')).toEqual([
      ...['plans/<town>.ja.txt', 'Japanese ← Vietnamese, English', '31', '48', '6'],
      ...['plans/market.ja.txt', 'Japanese ← Vietnamese, English', '0', '3', '0'],
    ]);
    const links = page('tbody a').toArray();
    expect(links.map((one) => page(one).attr('href'))).toEqual(['t/0/', 't/1/']);
    expect(textsOf(page, 'pre')).toEqual([PLACE.command]);
    expect(page('script').length).toBe(0);
  });

  test('ends the review by a form that proves where it comes from', async () => {
    const { words } = await scopeOf();
    const page = load(textsDocument({ ...PLACE, texts: [MARKET] }, words, frameOf({ csrf: 'a"b' })));
    expect([page('form').attr('method'), page('form').attr('action'), page('[name=csrf]').attr('value')]).toEqual([
      'post',
      'end',
      'a"b',
    ]);
    // There is nothing to write.
    expect(page('pre').length).toBe(0);
  });

  test('may be empty', async () => {
    const { words } = await scopeOf();
    const page = load(textsDocument({ ...PLACE, texts: [] }, words, frameOf()));
    expect([textsOf(page, '.none'), page('table').length]).toEqual([['There are no texts.'], 0]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('the end says what is saved and how corrections are written', async () => {
    const { words, messages } = await scopeOf(undefined, language);
    const frame = frameOf({ language });
    const some = load(endedDocument({ ...PLACE, unwritten: 6 }, words, messages, frame));
    expect(textsOf(some, 'h1')).toEqual([words['page.over']]);
    expect(textsOf(some, 'p').join('\n')).toContain(PLACE.command);
    expect(textsOf(some, 'p').join('\n')).toContain(PLACE.file);
    const none = load(endedDocument({ ...PLACE, unwritten: 0 }, words, messages, frame));
    expect(none('body').text()).not.toContain(PLACE.command);
  });

  test.each(['used', 'unknown'] as const)('a page for a link that is %s says what to do', async (what) => {
    const { words } = await scopeOf(undefined, language);
    const page = load(toldDocument(what, words, frameOf({ language, assets: '' })));
    expect(page('p').text()).toContain('Enter');
    expect([page('html').attr('lang'), page('title').text()]).toEqual([language, page('h1').text()]);
    expect(page.html()).not.toMatch(/<link|<script/u);
  });
});
