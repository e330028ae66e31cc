import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Screen } from '../../../src/review/state/state.js';
import { statusHtml } from '../../../src/web/page/status.js';
import { screenOf } from '../../support/drawn-screens.js';
import { SCREENS, stateOf } from '../../support/review-fixture.js';
import { scopeOf } from '../../support/web-page.js';

const TERMS = SCREENS.filter((screen) => screen.kind === 'terms');

/** What the live region has in it, as it is read out. */
async function heardOn(screen: Screen): Promise<string> {
  const page = load(statusHtml(await scopeOf(stateOf({ screen }))), null, false);
  page('[aria-hidden=true]').remove();
  return page.root().text().replace(/\s+/gu, ' ').trim();
}

describe('what is read out on a screen whose cursor has no focus', () => {
  test.each<[why: string, screen: Screen, heard: string]>([
    ['the overview says that it has come', screenOf('overview'), 'overview'],
    ['the keys say which one Enter strikes', screenOf('help'), 'Do it: '],
    ['the lessons say how many there are, and whether the marked one is ticked', screenOf('learn'), 'ticked: '],
    ['writing says how much would be written', screenOf('write'), 'line 2'],
    ['the alignment says its languages', screenOf('alignment'), 'Japanese ← '],
    ['the alignment says which bead is marked', screenOf('alignment'), 'bead 3/'],
    ['the terms say that they are looked for', TERMS[0]!, 'Looking'],
    ['the terms say what becomes of the marked place', TERMS[1]!, 'line '],
  ])('%s', async (_why, screen, heard) => {
    expect(await heardOn(screen)).toContain(heard);
  });

  test('each move in the alignment says something else', async () => {
    const alignment = screenOf('alignment');
    const heard = await Promise.all([0, 1, 2, 3].map((at) => heardOn({ ...alignment, at })));
    expect(new Set(heard).size).toBe(4);
  });

  test('a field that has the focus is not talked over', async () => {
    const typed = SCREENS.filter(({ kind }) => ['edit', 'comment', 'question', 'search'].includes(kind));
    expect(await Promise.all(typed.map(heardOn))).toEqual(['', '', '', '']);
  });

  test('an index that no row has is no error', async () => {
    const screens: Screen[] = [
      { ...screenOf('alignment'), version: 9 },
      { ...screenOf('learn'), rows: [] },
      { ...screenOf('write'), changes: [] },
    ];
    for (const screen of screens) expect(await heardOn(screen)).not.toBe('');
  });
});
