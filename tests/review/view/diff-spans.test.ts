import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeInto } from '../../../src/review/view/change-lines.js';
import { diffSpans } from '../../../src/review/view/diff-spans.js';
import { textOf } from '../../../src/review/view/styled.js';
import { metricsFor } from '../../../src/text/columns.js';
import { mark } from '../../support/marked-text.js';
import { oddText } from '../../support/random-text.js';

describe('what has changed', () => {
  test.each([
    ['Japanese by characters', 'ja', '青い鳥が鳴く', '青い烏が鳴く', '青い⟦鳥⟧が鳴く', '青い⟦烏⟧が鳴く'],
    ['a character is what a reader takes for one', 'ja', 'か\u3099く', 'かく', '⟦か\u3099⟧く', '⟦か⟧く'],
    ['something is put in', 'ja', '15億円', '150億円', '15⟦⟧億円', '15⟦0⟧億円'],
    ['something is left out', 'ja', '鉄の道', '鉄道', '鉄⟦の⟧道', '鉄⟦⟧道'],
    ['Vietnamese by words', 'vi', 'cây cầu mới', 'cây cầu mời', 'cây cầu ⟦mới⟧', 'cây cầu ⟦mời⟧'],
    ['English by words, the full stop apart', 'en', 'a new bridge.', 'a new road.', 'a new ⟦bridge⟧.', 'a new ⟦road⟧.'],
    [
      'Korean by eojeol, with its particle',
      'ko',
      '새 다리를 짓다',
      '새 길을 짓다',
      '새 ⟦다리를⟧ 짓다',
      '새 ⟦길을⟧ 짓다',
    ],
    ['nothing', 'ja', '橋', '橋', '橋', '橋'],
    ['all of it', 'ja', '', '橋', '⟦⟧', '⟦橋⟧'],
  ])('%s', (_reason, language, before, after, was, now) => {
    const spans = diffSpans(before, after, language);
    expect(mark(before, spans.before)).toBe(was);
    expect(mark(after, spans.after)).toBe(now);
  });

  test('what is outside of the spans is the same in both', () => {
    fc.assert(
      fc.property(oddText, oddText, fc.constantFrom('ja', 'vi', 'ko', 'en'), (before, after, language) => {
        const spans = diffSpans(before, after, language);
        const outside = (text: string, list: typeof spans.before) =>
          list.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        expect(outside(before, spans.before)).toBe(outside(after, spans.after));
        expect(spans.before).toHaveLength(spans.after.length);
      }),
    );
  });

  test('texts with nothing in common are two wholes', () => {
    const [a, b] = ['海'.repeat(700), '山'.repeat(700)];
    expect(diffSpans(a, b, 'ja')).toEqual({ before: [{ start: 0, end: 700 }], after: [{ start: 0, end: 700 }] });
  });
});

test('a long sentence is cut round what has changed', () => {
  const sentence = (word: string) => `${'港町の人々は、'.repeat(20)}${word}を渡り、${'歌を歌った。'.repeat(20)}`;
  const lines = changeInto({ before: sentence('橋'), after: sentence('道'), language: 'ja' }, 40, 1, metricsFor(1));
  expect(lines.map(textOf)).toEqual([
    expect.stringMatching(/^- ….*\[橋\]を渡り.*…$/u),
    expect.stringMatching(/^\+ ….*\[道\]を渡り.*…$/u),
  ]);
});
