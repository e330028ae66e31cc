import { beforeAll, describe, expect, test } from 'vitest';
import { makeRows } from '../../src/engine/rows.js';
import { createCheckContext } from '../../src/evidence/context.js';
import { placeBeside } from '../../src/evidence/place-beside.js';
import { beadsOf } from '../support/collations.js';
import { sceneOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

const KO = ['촌장은 고칠 곳이 있다고 말한다.', '배를 두는 창고는 봄부터 지붕이 없고, 부두에는 등불도 울타리도 없다.'];
const EN =
  'The village head says that some things need mending: the boathouse has had no roof since spring, and the pier has neither lights nor fences.';

describe('where something is missing', () => {
  test('what opens the second sentence of a version opens the one beside that', () => {
    const ja = ['村長は直すべき所があると話す。', '桟橋には灯りも柵もない。'];
    const { collation, context } = sceneOf({ ja: ja.join('\n'), ko: KO.join('\n'), en: `${EN}\n-` }, bench);
    const [korean, english] = collation.sources;
    const sources = [korean!, { ...english!, alignment: { beads: beadsOf('0,1:0') } }];
    const merged = { ...collation, sources, rows: makeRows(2, sources) };
    const beside = createCheckContext(merged, context.packs, bench.lexicon, undefined);
    const places = [
      { source: 0, segment: 1, start: 0, end: KO[1]!.indexOf(' 없고') },
      { source: 1, segment: 0, start: EN.indexOf('the boathouse'), end: EN.indexOf(', and') },
    ];
    expect(placeBeside(beside, merged.rows[0]!, places, { isClause: true })).toEqual({ segment: 1, start: 0, end: 0 });
  });
});
