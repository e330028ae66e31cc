import { describe, expect, test } from 'vitest';
import { REVIEWER } from '../../../src/core/decision.js';
import { ownFingerprint, withOwnItems } from '../../../src/review/decisions/own.js';
import { catalogueFor } from '../../../src/review/messages/index.js';
import type { Screen } from '../../../src/review/state/state.js';
import type { TermScreen } from '../../../src/review/state/term-screen.js';
import { screenOf } from '../../../src/review/view/screen.js';
import { textOf } from '../../../src/review/view/styled.js';
import { placesIn, reviewOf, SCREENS, stateOf } from '../../support/review-fixture.js';

const en = await catalogueFor('en');
const [SHOWN] = SCREENS.filter(
  (screen): screen is TermScreen => screen.kind === 'terms' && screen.places !== undefined,
);

function linesOf(screen: Screen, columns = 80, rows = 16): string[] {
  return screenOf(stateOf({ screen }), { columns, rows }, en).lines.map(textOf);
}

test('names, words with their counts, places with what becomes of them, what the versions have, keys', () => {
  expect(linesOf(SHOWN!).slice(1)).toEqual([
    'vi "trung tâm thể thao"  en "sports centre"  glossary: スポーツセンター',
    '>スポーツセンター (1)    大蛇 (1)   ? (1)',
    ' ? 3  両者は、海辺の市場の改修、古い灯台の保存、漁船の燃料…   no words to change',
    ' = 4  祭りは毎年[スポーツセンター]（スポーツセンター）で開かれる。',
    '>  6  漁師たちは[大蛇]の燃料を試す。                         -> スポーツセンター',
    '      vi Ngư dân thử nhiên liệu [thể rắn].',
    '      en The fishermen try [solid] fuel.',
    ...Array.from({ length: 5 }, () => ''),
    'Enter make consistent: スポーツセンター  Tab another word',
    'Space leave this place out  e own word  g to the glossary  Esc back',
  ]);
});

test.each<[reason: string, stated: Partial<TermScreen>, line: number, text: RegExp]>([
  ['while they are looked for', { places: undefined }, 1, /^Looking for the places/u],
  ['nothing found', { places: { names: [], places: [], admitted: [] }, at: 0 }, 1, /^No places/u],
  ['not in the glossary', { places: { ...SHOWN!.places!, admitted: [] } }, 1, /not in the glossary$/u],
  ['left out', { left: [2] }, 5, /^>x 6 .*left out$/u],
  ['left out: the key takes it in', { left: [2] }, -1, /^Space take this place in/u],
  ['before saving', { mode: 'confirm' }, -2, /^Places to be changed to スポーツセンター: 1$/u],
  ['before saving: the key saves', { mode: 'confirm' }, -1, /^Enter save {2}Esc back$/u],
  [
    'a term for the glossary',
    { mode: 'glossary' },
    -2,
    /^ja スポーツセンター {3}vi trung tâm thể thao {3}en sports centre$/u,
  ],
])('%s', (_, stated, line, text) => {
  expect(linesOf({ ...SHOWN!, ...stated }).at(line)).toMatch(text);
});

test('a word is typed where the cursor stands', () => {
  const screen = { ...SHOWN!, field: { text: '固形', cursor: 2 } };
  const { lines, cursor } = screenOf(stateOf({ screen }), { columns: 80, rows: 16 }, en);
  expect([textOf(lines[cursor!.line]!), cursor!.column]).toEqual(['固形', 4]);
});

test('what was made consistent stands in the list with its new words', () => {
  const review = reviewOf();
  const subject = { pair: review.pair, check: REVIEWER, words: '計画', sentence: review.segments[0]!.text };
  const made = { id: '1', parents: [], by: 'Lan', at: '2027-03-31T00:00:00.000Z', verdict: 'accepted' as const };
  const correction = [{ start: 3, was: '計画', now: '構想' }];
  const own = { ...made, fingerprint: ownFingerprint(subject, 0, 3), correction, subject };
  const state = stateOf({ review: withOwnItems(review, [own]), decisions: [own] });
  const lines = screenOf(state, { columns: 80, rows: 24 }, en).lines.map(textOf);
  expect(lines[1]).toMatch(/^ \* m 1:4 +reviewer +計画 -> 構想$/u);
});

describe('many places', () => {
  const review = reviewOf(Array.from({ length: 300 }, (_, k) => ({ ja: `${k}号の電力網を直す。` })));
  const places = placesIn(review, { places: review.segments.map((_, k) => [k, '電力網'] as const) });

  test.each([0, 150, 299])('the marked one is in sight: %i', (at) => {
    const screen: TermScreen = { ...SHOWN!, places, at, item: 0 };
    const lines = screenOf(stateOf({ review, screen, at: -1 }), { columns: 40, rows: 10 }, en).lines.map(textOf);
    expect(lines.filter((line) => /^>. +\d/u.test(line))).toEqual([expect.stringContaining(`${at + 1}  `)]);
    expect(lines.at(-1)).toContain('Esc back');
  });
});
