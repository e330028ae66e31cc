import { beforeAll, describe, expect, it } from 'vitest';
import type { Segment } from '../../src/core/segment.js';
import { segmentBySpans } from '../../src/engine/segment-document.js';
import { createNameTest } from '../../src/evidence/name-like.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { type Bench, documentOf, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

function segmentsOf(language: string, ...lines: string[]): readonly Segment[] {
  const document = documentOf(language, lines.join('\n'));
  return segmentBySpans(document, lineSpans(document.text), bench.packs.get(language)!).segments;
}

describe('createNameTest', () => {
  it.each<[lines: string[], word: string, name: boolean, surely: boolean, why: string]>([
    [['Tàu đến Sa Pa.'], 'Sa', true, true, 'a capital inside a sentence'],
    [['Hải đến.'], 'Hải', true, false, 'the first word may be a name'],
    [['Biển lặng.', 'Ra biển.'], 'Biển', false, false, 'the first word that is elsewhere in small letters is none'],
    [['SÁNG HOÀNG', 'Buổi sáng đẹp.'], 'SÁNG', false, false, 'a heading in capitals: ordinary elsewhere'],
    [['SÁNG HOÀNG', 'Buổi sáng đẹp.'], 'HOÀNG', true, false, 'a heading in capitals: nothing speaks against a name'],
    [['Ở cổng VIỆN có cây.'], 'VIỆN', true, false, 'capitals throughout say nothing for sure'],
    [['ra biển'], 'biển', false, false, 'small letters'],
  ])('%j: %s (name %s, surely %s: %s)', (lines, word, name, surely) => {
    const segments = segmentsOf('vi', ...lines);
    const test = createNameTest(segments);
    const token = segments[0]!.tokens.find(({ surface }) => surface === word)!;
    expect(test.isName(segments[0]!, token)).toBe(name);
    expect(test.isSurelyName(segments[0]!, token)).toBe(surely);
  });
});
