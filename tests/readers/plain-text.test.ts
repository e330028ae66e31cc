import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/readers/plain-text.js';

describe('plain text', () => {
  const cases: { why: string; text: string; blocks: string[] }[] = [
    { why: 'each line is a block', text: '覚書\n本文。', blocks: ['覚書', '本文。'] },
    { why: 'blank lines are none', text: '\n\n覚書\n \t\n本文。\n', blocks: ['覚書', '本文。'] },
    { why: 'CRLF', text: '覚書\r\n本文。\r\n', blocks: ['覚書', '本文。'] },
    { why: 'lone CR', text: '覚書\r本文。', blocks: ['覚書', '本文。'] },
    { why: 'an ideographic space opens a paragraph', text: '　本文。　', blocks: ['本文。'] },
    { why: 'a line of ideographic spaces is blank', text: '　　\n本文。', blocks: ['本文。'] },
    { why: 'white space inside stays', text: 'a  b　c', blocks: ['a  b　c'] },
    { why: 'nothing', text: '', blocks: [] },
  ];
  it.each(cases)('$why', ({ text, blocks }) => {
    expect(plainText.read(text).map((block) => block.text)).toEqual(blocks);
  });

  it('covers the text but for white space, in order, trimmed, with exact spans', () => {
    const text = fc
      .array(fc.constantFrom('会', 'a', ' ', '　', '\r', '\n', '\r\n', '\t', '😀', '\u00a0'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (t) => {
        let end = 0;
        for (const block of plainText.read(t)) {
          expect(block).toEqual({ kind: 'paragraph', text: block.text, span: block.span });
          expect(t.slice(block.span.start, block.span.end)).toBe(block.text);
          expect(block.text).toBe(block.text.trim());
          expect(block.text).not.toMatch(/[\r\n]/);
          expect(t.slice(end, block.span.start).trim()).toBe('');
          expect(block.text).not.toBe('');
          end = block.span.end;
        }
        expect(t.slice(end).trim()).toBe('');
      }),
    );
  });
});
