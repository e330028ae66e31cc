import { expect, test } from 'vitest';
import { STYLE_SHEETS } from '../../src/web/page/document.js';
import { loadAssets } from '../../src/web/server/assets.js';

test('pages load every style sheet that the server has, and no other', () => {
  const served = [...loadAssets().keys()].filter((name) => name.endsWith('.css'));
  expect([...STYLE_SHEETS].sort()).toEqual(served.sort());
});
