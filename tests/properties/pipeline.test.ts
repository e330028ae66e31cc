import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/core/document.js';
import { LANGUAGES, type PackLanguage } from '../../src/core/language.js';
import type { Report } from '../../src/core/report.js';
import { toDocumentSpan } from '../../src/core/segment.js';
import { openSession, type Session } from '../../src/node.js';
import { html } from '../../src/readers/html.js';
import { plainText } from '../../src/readers/plain-text.js';
import { makeUpSentences } from '../support/made-up-sentences.js';
import { readParallelText } from '../support/parallel-text.js';
import { oddText } from '../support/random-text.js';
import { documentOf } from '../support/session.js';

let session: Session;
beforeAll(async () => {
  session = await openSession({ languages: LANGUAGES });
});

/** Real sentences of every language: most of what a document holds, whatever language it is said to be in. */
const SENTENCES = [
  ...LANGUAGES.flatMap((language) => [...readParallelText('press-notice').segments.get(language)!]),
  ...makeUpSentences(12, 5).flatMap((versions) => Object.values(versions)),
];
const MARKS = [
  '\n',
  '\n\n',
  ' ',
  '\u3000',
  '。',
  '！？',
  '…',
  '「',
  '」',
  '（',
  ')',
  '、',
  '・',
  '\t',
  '- ',
  '1. ',
  '３）',
];
const ODD = [
  '😀',
  '👩‍👩‍👧',
  '\ud800',
  '\udc00',
  '\u0000',
  '\u001b[31m',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\u00ad',
  '\r',
  '\u2028',
  'e\u0301',
  '𠮟る',
  '<b>',
  '&amp;',
  '{{x}}',
  '__proto__',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: oddText },
);
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const language = fc.constantFrom(...LANGUAGES);

interface Case {
  readonly target: Document;
  readonly sources: readonly Document[];
}

function read(code: PackLanguage, content: string, markup: boolean): Document {
  const blocks = (markup ? html : plainText).read(content);
  return { ...documentOf(code, content), blocks };
}

const document = fc.tuple(language, text, fc.boolean()).map(([code, content, markup]) => read(code, content, markup));
const anyCase: fc.Arbitrary<Case> = fc.record({ target: document, sources: fc.array(document, { maxLength: 3 }) });

/** Versions that really belong together, each damaged at random, so that beads are sure and checks have something to say. */
const damaged = (content: readonly string[]) =>
  fc.array(fc.tuple(fc.nat(Math.max(0, content.length - 1)), fc.nat(3), piece), { maxLength: 4 }).map((changes) => {
    const lines = [...content];
    for (const [at, kind, words] of changes) {
      const line = lines[at] ?? '';
      const half = Math.floor(line.length / 2);
      lines[at] = [words, '', line.slice(0, half) + words + line.slice(half), line + line][kind]!;
    }
    return `${lines.join('\n')}\n`;
  });
const parallelCase: fc.Arbitrary<Case> = fc.integer({ min: 0, max: 50 }).chain((seed) => {
  const versions = makeUpSentences(10, seed);
  const made = (code: PackLanguage) =>
    damaged(versions.map((sentence) => sentence[code])).map((content) => read(code, content, false));
  return fc.tuple(language, fc.tuple(...LANGUAGES.map(made))).map(([code, all]) => ({
    target: all.find((one) => one.language === code)!,
    sources: all.filter((one) => one.language !== code),
  }));
});

function check({ target, sources }: Case): Report {
  return session.check(session.collate(target, sources));
}

function holdSpans(report: Report, { target, sources }: Case): void {
  for (const finding of report.findings) {
    const texts = [finding.target, ...finding.related, ...finding.suggestions].map(
      (place) => [place, target.text] as const,
    );
    for (const [place, content] of texts) {
      expect(place.start >= 0 && place.start <= place.end && place.end <= content.length).toBe(true);
    }
    expect(finding.target.text).toBe(target.text.slice(finding.target.start, finding.target.end));
    expect(finding.target.line >= 1 && finding.target.column >= 1).toBe(true);
    for (const { start, end, text: words, language: code } of finding.sources) {
      const said = sources.filter((source) => source.language === code).map((source) => source.text.slice(start, end));
      expect(said).toContain(words);
    }
    expect(finding.confidence >= 0 && finding.confidence <= 1).toBe(true);
    expect(`${finding.message}${finding.explanation}`).not.toMatch(/undefined|NaN/);
  }
  const ids = report.findings.flatMap((finding) => finding.fingerprints);
  expect(new Set(ids).size).toBe(ids.length);
}

/** How many times as many cases are tried: `PROPERTY_RUNS=600 npx vitest run tests/properties --testTimeout 0` are nearly 100,000. */
const TIMES = Number(process.env.PROPERTY_RUNS ?? 1);

describe('whatever the texts', () => {
  test.each([
    ['mixed at random', anyCase, 120],
    ['versions of one text, damaged', parallelCase, 40],
  ] as const)('%s: no crash, spans inside the text, the same findings twice', (_what, cases, numRuns) => {
    fc.assert(
      fc.property(cases, (given) => {
        const report = check(given);
        holdSpans(report, given);
        expect(JSON.stringify(check(given))).toBe(JSON.stringify(report));
      }),
      { numRuns: numRuns * TIMES },
    );
  });

  test('segments stand in order and miss only white space', () => {
    fc.assert(
      fc.property(language, text, (code, content) => {
        let end = 0;
        for (const { span, text: own, index } of session.segment(read(code, content, false)).segments) {
          expect(content.slice(end, span.start)).toMatch(/^[\s\ufeff]*$/);
          expect(content.slice(span.start, span.end)).toBe(own);
          expect(own.trim(), `segment ${index} is trimmed`).toBe(own);
          expect(own).not.toBe('');
          end = span.end;
        }
        expect(content.slice(end)).toMatch(/^[\s\ufeff]*$/);
      }),
    );
  });

  test('a token is its surface, in the segment and in the document', () => {
    fc.assert(
      fc.property(language, text, (code, content) => {
        for (const segment of session.segment(read(code, content, false)).segments) {
          for (const token of segment.tokens) {
            expect(segment.text.slice(token.start, token.end)).toBe(token.surface);
            const { start, end } = toDocumentSpan(segment, token);
            expect(content.slice(start, end)).toBe(token.surface);
          }
        }
      }),
    );
  });

  test('in markup, every segment lies inside the one before and the one behind', () => {
    fc.assert(
      fc.property(language, text, (code, content) => {
        let end = 0;
        for (const { span } of session.segment(read(code, content, true)).segments) {
          expect(span.start >= end && span.end >= span.start && span.end <= content.length).toBe(true);
          end = span.end;
        }
      }),
    );
  });
});
