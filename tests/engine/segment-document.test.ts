import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { toDocumentSpan, toSegmentSpan } from '../../src/core/segment.js';
import { segmentBySpans, segmentDocument } from '../../src/engine/segment-document.js';
import { pack } from '../../src/languages/en/pack.js';
import { html } from '../../src/readers/html.js';
import { plainText } from '../../src/readers/plain-text.js';
import { lineSpans } from '../../src/text/line-spans.js';
import { documentOf } from '../support/session.js';

const read = (text: string, reader = plainText) =>
  segmentDocument({ ...documentOf('en', text), blocks: reader.read(text) }, pack);
const fromDocument = (text: string, reader = plainText) =>
  read(text, reader).segments.map(({ span }) => text.slice(span.start, span.end));

describe('plain text', () => {
  const text = 'A walk\n\nIt rains. We stay.\n  It stops.';
  const { segments } = read(text);

  test('sentences of blocks, numbered through', () => {
    expect(segments.map(({ index, block, text: own }) => [index, block, own])).toEqual([
      [0, 0, 'A walk'],
      [1, expect.any(Number), 'It rains.'],
      [2, expect.any(Number), 'We stay.'],
      [3, expect.any(Number), 'It stops.'],
    ]);
  });

  test('a segment is the text at its span, and so is each token', () => {
    for (const segment of segments) {
      expect(segment.offsets).toBeUndefined();
      expect(text.slice(segment.span.start, segment.span.end)).toBe(segment.text);
      for (const token of segment.tokens) {
        const { start, end } = toDocumentSpan(segment, token);
        expect(text.slice(start, end)).toBe(token.surface);
      }
    }
  });
});

describe('HTML', () => {
  const text = '<h1>A walk</h1>\n<p>Fish &amp; chips cost <b>5</b>&nbsp;euros. It <i>rains</i>.</p>';
  const { segments } = read(text, html);

  test('sentences as a reader sees them', () => {
    expect(segments.map((segment) => segment.text)).toEqual(['A walk', 'Fish & chips cost 5\u00a0euros.', 'It rains.']);
  });

  test('their spans hold the markup between their first and last letter', () => {
    expect(fromDocument(text, html)).toEqual([
      'A walk',
      'Fish &amp; chips cost <b>5</b>&nbsp;euros.',
      'It <i>rains</i>.',
    ]);
  });

  test.each([
    ['&', '&amp;', 'a reference as a whole'],
    ['chips', 'chips', 'behind a reference'],
    ['5\u00a0euros', '5</b>&nbsp;euros', 'over markup'],
    ['Fish & chips', 'Fish &amp; chips', 'over a reference'],
  ])('%s is %s in the file (%s)', (words, source) => {
    const segment = segments[1]!;
    const start = segment.text.indexOf(words);
    const span = toDocumentSpan(segment, { start, end: start + words.length });
    expect(text.slice(span.start, span.end)).toBe(source);
  });

  test('places without width stay without width, at either end too', () => {
    for (const segment of segments) {
      for (let at = 0; at <= segment.text.length; at++) {
        const { start, end } = toDocumentSpan(segment, { start: at, end: at });
        expect(start).toBe(end);
        expect(start >= segment.span.start && start <= segment.span.end).toBe(true);
      }
    }
  });
});

describe('from the file to the segment', () => {
  const text = '<p>Fish &amp; chips cost <b>5</b>&nbsp;euros.</p>\n\n<p>It  <i>rains</i>.</p>';
  const plain = 'A walk\n\nIt rains. We stay.';

  test.each([
    ['HTML', read(text, html).segments],
    ['plain text', read(plain).segments],
  ])('%s: every place leads back to itself', (_name, segments) => {
    expect(segments.length).toBeGreaterThan(1);
    for (const segment of segments) {
      for (let start = 0; start <= segment.text.length; start++) {
        for (let end = start; end <= segment.text.length; end++) {
          expect(toSegmentSpan(segment, toDocumentSpan(segment, { start, end }))).toEqual({ start, end });
        }
      }
    }
  });

  test('what lies outside of the segment is cut off', () => {
    const [segment] = read(text, html).segments;
    expect(toSegmentSpan(segment!, { start: 0, end: text.length })).toEqual({ start: 0, end: segment!.text.length });
    const [first] = read(plain).segments;
    expect(toSegmentSpan(first!, { start: 2, end: plain.length })).toEqual({ start: 2, end: 'A walk'.length });
  });
});

describe('by spans', () => {
  test('lines are taken as they are, empty ones too', () => {
    const text = 'It rains. We stay.\n\nIt stops.\n';
    const { segments } = segmentBySpans(documentOf('en', text), lineSpans(text), pack);
    expect(segments.map((segment) => segment.text)).toEqual(['It rains. We stay.', '', 'It stops.']);
    expect(segments[1]!.tokens).toEqual([]);
  });
});

describe('what is no sentence', () => {
  test('a text without an end in sight is refused, with its line', () => {
    const endless = `It rains.\n${'rain '.repeat(20_000)}`;
    expect(() => read(endless)).toThrow(Fault);
    expect(() => read(endless)).toThrow('text.en.txt:2');
  });

  test('a long one is not', () => expect(read(`${'rain '.repeat(9_000)}.`).segments).toHaveLength(1));
});

test('an empty document has no segments', () => expect(read('').segments).toEqual([]));

test('places of a segment stand in order in the file', () => {
  const piece = fc.constantFrom(
    'rain',
    ' ',
    '&amp;',
    '<b>',
    '</b>',
    '&#x20;',
    '. ',
    '<p>',
    '</p>',
    'a',
    '\n',
    '<li>',
    '&nbsp;',
    '😀',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      for (const segment of read(text, html).segments) {
        let before = segment.span.start;
        for (let at = 0; at < segment.text.length; at++) {
          const { start, end } = toDocumentSpan(segment, { start: at, end: at + 1 });
          expect(start >= before && end >= start && end <= segment.span.end).toBe(true);
          before = start;
        }
      }
    }),
  );
});
