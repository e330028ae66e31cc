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

const KO = [
  '관장은 모자란 점이 있다고 말한다.',
  '옆 계단은 비가 새어 여름부터 닫혀 있고, 안내판에는 영어도 프랑스어도 없다.',
];
const EN =
  'The director says there are shortcomings: the side staircase has been closed since summer, and the signs have neither English nor French.';

describe('where something is missing', () => {
  test('what opens the second sentence of a version opens the one beside that', () => {
    const ja = ['館長は足りない点があると言う。', '案内板には英語もフランス語もない。'];
    const { collation, context } = sceneOf({ ja: ja.join('\n'), ko: KO.join('\n'), en: `${EN}\n-` }, bench);
    const [korean, english] = collation.sources;
    const sources = [korean!, { ...english!, alignment: { beads: beadsOf('0,1:0') } }];
    const merged = { ...collation, sources, rows: makeRows(2, sources) };
    const beside = createCheckContext(merged, context.packs, bench.lexicon, undefined);
    const places = [
      { source: 0, segment: 1, start: 0, end: KO[1]!.indexOf(' 있고') },
      { source: 1, segment: 0, start: EN.indexOf('the side'), end: EN.indexOf(', and') },
    ];
    expect(placeBeside(beside, merged.rows[0]!, places, { isClause: true })).toEqual({ segment: 1, start: 0, end: 0 });
  });
});
