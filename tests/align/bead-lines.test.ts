import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type BeadShape, formatBeads, parseBeads } from '../../src/align/bead-lines.js';
import { Fault } from '../../src/core/fault.js';

describe('formatBeads', () => {
  it.each([
    [{ target: [0], source: [0], cost: 0.12 }, '[0]:[0]:0.12\n', 'one to one'],
    [{ target: [1, 2], source: [1], cost: -3 }, '[1, 2]:[1]:-3\n', 'the first bracket is the target'],
    [{ target: [3], source: [], cost: 2 }, '[3]:[]:2\n', 'nothing corresponds'],
    [{ target: [], source: [4], cost: 1.234567 }, '[]:[4]:1.2346\n', 'four digits of the cost'],
    [{ target: [0], source: [0], cost: -0.00001 }, '[0]:[0]:0\n', 'no minus zero'],
  ])('%j', (bead, line) => {
    expect(formatBeads([{ ...bead, confidence: 1 }])).toBe(line);
  });

  it('is empty for no beads', () => expect(formatBeads([])).toBe(''));
});

describe('parseBeads', () => {
  it.each([
    ['[0]:[0]', [[0], [0]], 'no cost'],
    ['[0, 1]:[0]:0.12', [[0, 1], [0]], 'a cost is left out'],
    ['[2]:[]:0.8:more', [[2], []], 'so is whatever follows it'],
    ['  []:[4,5]  ', [[], [4, 5]], 'white space round the line, none in the list'],
    ['[ 10 , 11 ] : [ 7 ]', [[10, 11], [7]], 'white space everywhere'],
  ] as const)('%s', (line, [target, source], _why) => {
    expect(parseBeads(line, 'x.beads')).toEqual([{ target, source }]);
  });

  it('skips empty lines and takes all three line ends', () => {
    expect(parseBeads('[0]:[0]\r\n\n[1]:[1]\n', 'x').map((bead) => bead.target)).toEqual([[0], [1]]);
    expect(parseBeads('', 'x')).toEqual([]);
  });

  it.each([
    ['0 0', 'a rung of a ladder'],
    ['[0]:', 'one bracket only'],
    ['[a]:[0]', 'a letter'],
    ['[-1]:[0]', 'a negative index'],
  ])('refuses %s and names its line (%s)', (line) => {
    expect(() => parseBeads(`[0]:[0]\n${line}\n`, 'gold.beads')).toThrow(Fault);
    expect(() => parseBeads(`[0]:[0]\n${line}\n`, 'gold.beads')).toThrow('gold.beads:2');
  });
});

test('what is written is read again', () => {
  const indexes = fc.array(fc.nat(9999), { maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(fc.record({ target: indexes, source: indexes, cost: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) })),
      (beads) => {
        const shapes: BeadShape[] = beads.map(({ target, source }) => ({ target, source }));
        expect(parseBeads(formatBeads(beads.map((bead) => ({ ...bead, confidence: 1 }))), 'x')).toEqual(shapes);
      },
    ),
  );
});
