import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Token } from '../../src/core/segment.js';
import { oddText } from './random-text.js';

/** A text, its tokens as `surface` or `surface=base` (or `surface/pos`) with white space between, and why. */
export type TokenRow = readonly [text: string, tokens: string, why: string];

function show(token: Token): string {
  if (token.pos !== undefined) return `${token.surface}/${token.pos}`;
  return token.base === token.surface ? token.surface : `${token.surface}=${token.base}`;
}

/** Runs a table of texts against a tokenizer: one test a row, no row twice. */
export function testTokens(tokenize: (text: string) => Token[], rows: readonly TokenRow[]): void {
  describe('tokens', () => {
    it('has no row twice', () => {
      expect(new Set(rows.map(([text]) => text)).size).toBe(rows.length);
    });
    it.each(rows)('%s → %s (%s)', (text, expected) => {
      expect(tokenize(text).map(show).join(' ')).toBe(expected);
    });
  });
}

/** What holds for every tokenizer and every text. */
export function testTokenInvariants(tokenize: (text: string) => Token[]): void {
  describe('whatever the text', () => {
    it('tokens are their surface, in order, and miss only white space', () => {
      fc.assert(
        fc.property(oddText, (text) => {
          let end = 0;
          for (const token of tokenize(text)) {
            expect(token.start).toBeGreaterThanOrEqual(end);
            expect(token.end).toBeGreaterThan(token.start);
            expect(text.slice(end, token.start)).toMatch(/^\s*$/u);
            expect(text.slice(token.start, token.end)).toBe(token.surface);
            expect(token.surface).not.toMatch(/\s/u);
            end = token.end;
          }
          expect(text.slice(end)).toMatch(/^\s*$/u);
        }),
        { numRuns: 500 },
      );
    });

    it('base is lower case and compatibility-composed', () => {
      fc.assert(
        fc.property(oddText, (text) => {
          for (const { base } of tokenize(text)) {
            expect(base).toBe(base.normalize('NFC'));
            expect(base).toBe(base.toLowerCase().normalize('NFC'));
          }
        }),
      );
    });

    it.each([
      ['letters', 'a'.repeat(1_000_000)],
      ['hangul', '가'.repeat(500_000)],
      ['kanji', '協力'.repeat(100_000)],
      ['dotted letters', 'a.'.repeat(150_000)],
      ['dotted letters that end in a word', `${'a.'.repeat(150_000)}aa`],
      ['hyphens', 'a-'.repeat(150_000)],
      ['capitals and plus', 'AB+'.repeat(200_000)],
      ['digits and marks', '1.'.repeat(500_000)],
      ['a digit and letters', '1a'.repeat(150_000)],
      ['brackets', '「'.repeat(500_000)],
      ['lone surrogates', '\ud800'.repeat(200_000)],
      ['words', 'hợp tác 협력을 agreed '.repeat(10_000)],
    ])('%s take linear time', (_name, text) => {
      // The slowest takes half a second on a slow machine; a quadratic rule would take hours, and run out of its time.
      expect(tokenize(text).length).toBeGreaterThan(0);
    });
  });
}
