import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/core/language.js';
import type { ReviewState } from '../../../src/review/state/state.js';
import { HOSTILE } from '../../support/many-findings.js';
import { GLOSS, IRON, MONDAYS, SNAKE, YEN } from '../../support/review-desk.js';
import { decisionOn, type FixtureRow, reviewOf, SCREENS, stateOf } from '../../support/review-fixture.js';
import { pageOf, scopeOf, textsOf } from '../../support/web-page.js';

async function pageFor(stated: Partial<ReviewState> = {}, language: (typeof LANGUAGES)[number] = 'en') {
  return load(pageOf(await scopeOf(stateOf(stated), language)));
}

const review = reviewOf();
const at = (id: string) => review.items.findIndex(({ finding }) => finding.id === id);

describe('text of a document stays text', () => {
  const row: FixtureRow = {
    ja: `⟦${HOSTILE}⟧を塗る。`,
    vi: `Sơn ⟦${HOSTILE}⟧.`,
    fix: HOSTILE,
    finding: { id: '"><b>', fingerprints: ['h1'], check: '<i>', message: HOSTILE, explanation: HOSTILE, mqm: '<u>' },
  };
  const hostile = { ...reviewOf([row]), path: HOSTILE };
  const judged = decisionOn(hostile, 'h1', 'dismissed', { reason: HOSTILE, comment: HOSTILE, by: HOSTILE, at: '<s>' });
  const own = [
    { kind: 'search', field: { text: HOSTILE, cursor: 0 } },
    { kind: 'list' },
  ] as const satisfies readonly ReviewState['screen'][];

  test.each(own)('in all parts of the $kind', async (screen) => {
    const state = { review: hostile, decisions: [judged], screen, query: HOSTILE, file: HOSTILE, at: 0 };
    const notice = { key: 'notice.failed', values: { what: HOSTILE }, isFault: true } as const;
    const scope = await scopeOf(stateOf({ ...state, notice }));
    const html = pageOf(scope);
    const page = load(html);
    expect(textsOf(page, 'script')).toEqual(['']);
    expect(page('b, i, u, s, img, [style], [onerror]').length).toBe(0);
    // A control would be obeyed, and an override turns the line round. What is typed in comes back, and must do so as it is.
    expect(html.replace(/<textarea.*?<\/textarea>/gsu, '')).not.toMatch(/[\u0000\u001b\u202e\ud800]/u);
    expect(page('#finding').text()).toContain('<script>alert(1)</script>');
    expect(page('h1').text()).toContain('<script>alert(1)</script>');
    expect(page('#part-status').text()).toContain('<script>alert(1)</script>');
    expect(page('#part-tools .file').text()).toContain('<script>alert(1)</script>');
  });
});

describe('the finding', () => {
  test('how sure it is stands there as the language writes numbers', async () => {
    const page = load(pageOf(await scopeOf(stateOf(), 'vi')));
    expect(textsOf(page, '.facts li')[1]).toBe('độ tin cậy 0,84');
    expect(page('.version figcaption').first().text()).toMatch(/\(\d,\d\d\)$/u);
  });

  test('its checks and its type have names in the language of the reader, and so has the list', async () => {
    const page = await pageFor({}, 'ko');
    expect(textsOf(page, '#finding-title')[0]).toContain(
      '근거 없는 단어 (unsupported-word), 용어집 용어 미사용 (term-missing)',
    );
    expect(textsOf(page, '.facts li')).toContain('오역');
    expect(textsOf(page, '.row .check')[0]).toBe('수치 불일치');
    expect(page('#part-status').text()).toContain('근거 없는 단어');
  });

  test('shows what the terminal shows', async () => {
    const page = await pageFor();
    expect(textsOf(page, '#finding-title')).toEqual(['M major unsupported-word, term-missing 3:50']);
    expect(textsOf(page, '.facts li')).toEqual(['open', 'confidence 0.84', 'mistranslation', IRON]);
    expect(textsOf(page, '.target mark')).toEqual(['鉄の道', '水族管']);
    expect(textsOf(page, '.reasons .fix dd')).toEqual(['鉄の道 → 鉄道']);
    expect(textsOf(page, '.reasons .fix del')).toEqual(['の']);
    expect(textsOf(page, '.reasons .why dd')[0]).toMatch(/^No version speaks of a road of iron/u);
    expect(textsOf(page, '.version .language')).toEqual(['Vietnamese', 'Korean', 'English']);
    expect(textsOf(page, '.version mark')).toEqual(['đường sắt', 'thủy cung', '철도', '수족관', 'railway', 'aquarium']);
    expect(textsOf(page, '.context blockquote')[0]).toMatch(/を充てる。 \(…\) 祭りは/u);
  });

  test('says with each quote which language it is of', async () => {
    const page = await pageFor();
    const quotes = page('#finding blockquote, #finding .fix dd span[lang]').toArray();
    expect(quotes.map((one) => [page(one).attr('lang'), page(one).attr('dir')])).toEqual(
      ['ja', 'ja', 'ja', 'vi', 'ko', 'en', 'ja'].map((language) => [language, 'auto']),
    );
    const words = page('.row[aria-current] .words span[lang]').toArray();
    expect(words.map((one) => page(one).attr('lang'))).toEqual(['ja', 'vi', 'ko', 'en', 'ja', 'ja']);
  });

  test('of a missing sentence says that it is missing, in the language of the page', async () => {
    const page = await pageFor({ at: at(MONDAYS) }, 'ko');
    expect([textsOf(page, '.target mark'), page('.target mark span').attr('lang')]).toEqual([['(누락)'], 'ko']);
  });

  test('warns of a doubtful bead and of a doubtful stretch, and says where nothing stands beside it', async () => {
    const doubtful = {
      ...review,
      items: review.items.map((item) => ({
        ...item,
        sources: item.sources.map((source, k) => ({ ...source, confidence: k === 2 ? 0.41 : source.confidence })),
      })),
    };
    const page = await pageFor({ review: doubtful, at: at(GLOSS) });
    expect(textsOf(page, '.version')).toEqual([
      'Vietnamese line 4 · bead 1-1 (0.91)Lễ hội được tổ chức hằng năm tại trung tâm thể thao.⚠ The sentences around it are doubtfully aligned.',
      'Korean(nothing stands beside it)',
      'English line 4 · bead 1-1 (0.41) ⚠ doubtfully alignedThe festival is held every year at the sports centre.',
    ]);
    expect(textsOf(await pageFor({ at: at(YEN) }), '.zone, .doubtful')).toEqual([]);
  });

  test('lists twelve other places of the same term, and how many more there are', async () => {
    const place = { start: 0, end: 2, line: 7, column: 1, text: '鉄路' };
    const related = Array.from({ length: 14 }, () => place);
    const items = review.items.map((item) => ({ ...item, finding: { ...item.finding, related } }));
    const places = textsOf(await pageFor({ review: { ...review, items } }), '.places li');
    expect([places.length, places[0], places.at(-1)]).toEqual([13, '7:1 鉄路', '+2']);
  });

  test('says that none is marked where the list is empty', async () => {
    const page = await pageFor({ at: -1, filter: 'written' });
    expect([textsOf(page, '#finding'), textsOf(page, '.list .none')]).toEqual([
      ['No finding is marked.'],
      ['No findings here. F: another filter'],
    ]);
  });
});

describe('the judgement', () => {
  const earlier = decisionOn(review, SNAKE, 'dismissed');
  const table = [
    [
      'that holds, with correction and comment, behind the reasons',
      YEN,
      [
        decisionOn(review, YEN, 'accepted', {
          correction: [{ start: 8, was: '15億円', now: '150億円' }],
          comment: '要確認',
        }),
      ],
      'Judgedaccepted 15億円 → 150億円 Comment: 要確認 (Lan, 2025-03-01 10:12 UTC)',
      '.reasons + .judgement',
    ],
    [
      'that leaves words out',
      GLOSS,
      [decisionOn(review, GLOSS, 'accepted', { correction: [{ start: 14, was: '（スポーツセンター）', now: '' }] })],
      'Judgedaccepted delete: （スポーツセンター） (Lan, 2025-03-01 10:12 UTC)',
      '.judgement del',
    ],
    [
      'of two who differ, both opinions, before everything else',
      MONDAYS,
      [
        decisionOn(review, MONDAYS, 'dismissed', { reason: '別の節にある' }),
        decisionOn(review, MONDAYS, 'question', { id: 'x', by: 'Minh', reason: '月曜日は?' }),
      ],
      'JudgedOpinions differdismissed: 別の節にある (Lan, 2025-03-01 10:12 UTC)question: 月曜日は? (Minh, 2025-03-01 10:12 UTC)',
      '.facts + .judgement li',
    ],
    [
      'that was carried over, the earlier sentence, and a button that confirms it',
      SNAKE,
      [
        {
          ...earlier,
          fingerprint: 'gone',
          subject: { ...earlier.subject, sentence: '漁師たちは大蛇の燃料を試した。' },
        },
      ],
      'Judgeddismissed (Lan, 2025-03-01 10:12 UTC)Judged earlier on: 漁師たちは大蛇の燃料を試した。confirm Enter',
      '.facts + .judgement button[name=named][value=enter]',
    ],
  ] as const;

  test.each(table)('%s', async (_why, id, decisions, text, place) => {
    const page = await pageFor({ decisions, at: at(id) });
    expect(textsOf(page, '.judgement')).toEqual([text]);
    expect(page(place).length).toBeGreaterThan(0);
  });

  test('of the configuration has its reason', async () => {
    const items = review.items.map((item) => ({
      ...item,
      finding: { ...item.finding, status: 'dismissed' as const, reason: '固有名詞' },
    }));
    expect(textsOf(await pageFor({ review: { ...review, items } }), '.judgement')).toEqual([
      'Judgeddismissed: 固有名詞',
    ]);
  });

  test('is no button where Enter means something else', async () => {
    const [, , decisions] = table[3];
    const page = await pageFor({ decisions, at: at(SNAKE), screen: SCREENS[1]! });
    expect(page('.judgement button').length).toBe(0);
  });
});

describe('in every language', () => {
  test.each(LANGUAGES)(
    '%s: every button has a name, every heading its place, no key is left open',
    async (language) => {
      for (const screen of SCREENS.slice(0, 7)) {
        const page = await pageFor({ screen, query: '億' }, language);
        const names = page('button')
          .toArray()
          .map((one) => page(one).clone().find('[aria-hidden]').remove().end().text().trim());
        expect(names.filter((name) => name === '')).toEqual([]);
        const ids = page('[id]')
          .toArray()
          .map((one) => page(one).attr('id'));
        expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
        expect(page('html').attr('lang')).toBe(language);
        expect(page('body').text()).not.toMatch(/\{\w+\}|undefined/u);
        const levels = page('h1, h2, h3')
          .toArray()
          .map(({ tagName }) => Number(tagName.slice(1)));
        expect(levels.filter((level, k) => level > (levels[k - 1] ?? 0) + 1)).toEqual([]);
      }
    },
  );
});
