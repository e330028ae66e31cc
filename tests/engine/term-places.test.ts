import { beforeAll, describe, expect, it } from 'vitest';
import type { Collation, Source } from '../../src/core/collation.js';
import type { ReportTestimony } from '../../src/core/finding.js';
import type { LanguageCode } from '../../src/core/language.js';
import type { SegmentedDocument } from '../../src/core/segment.js';
import { makeRows } from '../../src/engine/rows.js';
import { segmentDocument } from '../../src/engine/segment-document.js';
import { placesOfFinding } from '../../src/engine/term-places.js';
import { createCheckContext } from '../../src/evidence/context.js';
import { html } from '../../src/readers/html.js';
import { beadsOf } from '../support/collations.js';
import { findingOf } from '../support/reports.js';
import { type Bench, documentOf, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

const JA = '<p>新しい<b>送水</b>機&amp;部品を買う。</p>\n<p>ポンプは&nbsp;重い。</p>\n<p>送水機を運ぶ。</p>';
const VI = '<p>Mua <i>máy</i> bơm mới &amp; phụ tùng.</p>\n<p>Máy bơm nặng.</p>\n<p>Vận chuyển máy bơm.</p>';
const EN = '<p>Buy a new pump &amp; parts.</p>\n<p>Pumps are heavy.</p>\n<p>Carry the pump.</p>';

function read(language: LanguageCode, text: string): SegmentedDocument {
  return segmentDocument({ ...documentOf(language, text), blocks: html.read(text) }, bench.packs.get(language)!);
}

function scene() {
  const target = read('ja', JA);
  const sources = [read('vi', VI), read('en', EN)].map(
    (version, k): Source => ({
      ...version,
      original: k === 0,
      alignment: { beads: beadsOf('0:0 1:1 2:2') },
      doubtful: false,
    }),
  );
  const collation: Collation = { target, sources, rows: makeRows(target.segments.length, sources) };
  const packOf = ({ document }: SegmentedDocument) => bench.packs.get(document.language)!;
  const packs = { target: packOf(target), sources: sources.map(packOf) };
  return createCheckContext(collation, packs, bench.lexicon, undefined);
}

/** A place of the report. */
function placeIn(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length, line: 1, column: 1, text: words };
}

describe('places of a finding of the report', () => {
  const cited: ReportTestimony[] = [
    { ...placeIn(VI, 'máy</i> bơm'), language: 'vi', role: 'contradicts' },
    { ...placeIn(EN, 'pump'), language: 'en', role: 'contradicts' },
  ];

  it('offsets, words and names as in the files', () => {
    const { names, places } = placesOfFinding(findingOf(placeIn(JA, '送水</b>機'), cited), scene());
    expect(names).toEqual([
      { language: 'vi', text: 'máy bơm' },
      { language: 'en', text: 'pump' },
    ]);
    const texts: Readonly<Record<string, string>> = { vi: VI, en: EN };
    const shown = places.map(({ segment, target, rendering, sources }) => {
      expect(target && JA.slice(target.start, target.end)).toBe(rendering || undefined);
      return [segment, rendering, ...sources.map(({ language, span }) => texts[language]!.slice(span.start, span.end))];
    });
    expect(shown).toEqual([
      [0, '送水</b>機', 'máy</i> bơm', 'pump'],
      [1, 'ポンプ', 'Máy bơm', 'Pumps'],
      [2, '送水機', 'máy bơm', 'pump'],
    ]);
  });

  it('a finding without width has a place without words', () => {
    const at = placeIn(JA, 'を買う');
    const { places } = placesOfFinding(findingOf({ ...at, end: at.start, text: '' }, cited), scene());
    expect(places[0]).toMatchObject({ segment: 0, target: undefined, rendering: '' });
    expect(places.slice(1).map(({ rendering }) => rendering)).toEqual(['ポンプ', '']);
  });

  it('a testimony that does not stand in the file is passed over', () => {
    const wrong: ReportTestimony = { ...placeIn(EN, 'pump'), text: 'crane', language: 'en', role: 'contradicts' };
    const { names } = placesOfFinding(findingOf(placeIn(JA, '送水</b>機'), [cited[0]!, wrong]), scene());
    expect(names).not.toContainEqual({ language: 'en', text: 'crane' });
  });
});
