import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BeadShape } from '../../src/align/bead-lines.js';
import { fixBeads } from '../../src/align/fixed-beads.js';
import { beside, lockedBeads } from '../../src/align/locked-beads.js';
import type { LockedBead } from '../../src/core/locked-bead.js';
import { lockedBeadOf } from '../support/locked-beads.js';

/** Texts of one-letter sentences: `a b c` is three. */
const textOf = (letters: string) => (letters === '' ? [] : letters.split(' '));
const held = (lines: readonly LockedBead[], target: string, source: string) =>
  lockedBeads(lines, { pair: 'harbour', version: 'vi', target: textOf(target), source: textOf(source) });
const namesOf = (beads: readonly BeadShape[]) =>
  beads.map(({ target, source }) => `${target.join(',')}:${source.join(',')}`);

const MINUTE = 60_000;
const START = Date.parse('2027-03-31T09:00:00.000Z');
const timeOf = (minute: number) => new Date(START + minute * MINUTE).toISOString();

/** `+a b:x@2:0` is a lock of "a" "b" with "x" which stood from 2 and 0, `-` takes one back; a line a minute. */
function linesOf(...stated: readonly string[]): LockedBead[] {
  return stated.map((line, k) => {
    const [, sign, target, source, i, j, minute] = /^([+-])([^:]*):([^@]*)@(\d+):(\d+)(?:~(\d+))?$/u.exec(line)!;
    return lockedBeadOf(String(k), {
      target: textOf(target!),
      source: textOf(source!),
      at: { target: Number(i), source: Number(j) },
      locked: sign === '+',
      when: timeOf(minute === undefined ? k : Number(minute)),
    });
  });
}

describe('which lines hold', () => {
  test.each<[why: string, lines: readonly string[], expected: readonly string[]]>([
    ['one', ['+b:y@1:1'], ['1:1']],
    ['several', ['+a b:x@0:0', '+d:w@3:3'], ['0,1:0', '3:3']],
    ['a sentence without counterpart, on either side', ['+b:@1:1', '+:z@2:2'], [':2', '1:']],
    ['two sentences without counterpart', ['+b c:@1:1'], ['1,2:']],
    ['one that was taken back', ['+b:y@1:1', '-b:y@1:1'], []],
    ['taken back and confirmed again', ['+b:y@1:1', '-b:y@1:1', '+b:y@1:1'], ['1:1']],
    ['the same twice is one', ['+b:y@1:1', '+b:y@1:1'], ['1:1']],
    ['a merge of two replaces both', ['+a:x@0:0', '+b:y@1:1', '+a b:x y@0:0'], ['0,1:0,1']],
    ['a split replaces the whole', ['+a b:x y@0:0', '+a:x@0:0', '+b:y@1:1'], ['0:0', '1:1']],
    ['one that moved', ['+b:y@1:1', '+b:z@1:2'], ['1:2']],
    ['one side in common is enough', ['+b:y@1:1', '+c:y@2:1'], ['2:1']],
    ['a bead replaced stays so when what replaced it is taken back', ['+b:y@1:1', '+b:z@1:2', '-b:z@1:2'], []],
    ['only the very bead is taken back', ['+a b:x@0:0', '-a:x@0:0'], ['0,1:0']],
    ['the newer of two that cross', ['+a:w@0:3', '+d:x@3:0'], ['3:0']],
    ['three, of which the newest crosses the oldest only', ['+a:z@0:2', '+d:w@3:3', '+b:y@1:1'], ['1:1', '3:3']],
    ['one that crosses is not in the way of others', ['+a:x@0:0', '+b:x y@1:0', '+c:z@2:2'], ['1:0,1', '2:2']],
  ])('%s', (_, lines, expected) => {
    expect(namesOf(held(linesOf(...lines), 'a b c d', 'x y z w'))).toEqual(expected);
  });

  test('only those of the pair and the version', () => {
    const lines = [lockedBeadOf('1', { pair: 'talks' }), lockedBeadOf('2', { version: 'ko' })];
    const texts = { target: ['港は静かだ。'], source: ['Cảng yên tĩnh.'] };
    expect(lockedBeads(lines, { pair: 'harbour', version: 'vi', ...texts })).toEqual([]);
    expect(lockedBeads(lines, { pair: 'talks', version: 'vi', ...texts })).toEqual([{ target: [0], source: [0] }]);
  });

  test('of two of one moment everybody takes the same, whatever the order in the file', () => {
    const [one, two] = linesOf('+b:y@1:1~0', '+b:z@1:2~0');
    expect(namesOf(held([one!, two!], 'a b c', 'x y z'))).toEqual(['1:2']);
    expect(namesOf(held([two!, one!], 'a b c', 'x y z'))).toEqual(['1:2']);
  });
});

describe('a text that has changed', () => {
  test.each<[why: string, lines: readonly string[], target: string, source: string, expected: readonly string[]]>([
    ['sentences were put in above', ['+b:y@1:1'], 'n m a b', 'n x y', ['3:2']],
    ['a sentence has changed: out of force', ['+a b:x@0:0'], 'a B', 'x', []],
    ['one was put in between two that belong to one bead', ['+a b:x@0:0'], 'a n b', 'x', []],
    ['a side is empty', ['+a:x@0:0', '+b:@1:1'], 'a b', '', ['1:']],
    [
      'what was replaced does not come back when the new bead is out of force',
      ['+a:x@0:0', '+a b:x@0:0'],
      'a B',
      'x',
      [],
    ],
    [
      'nor where the new bead was made when the sentence stood elsewhere',
      ['+a:x@0:0', '+a b:x@2:0'],
      'n m a B',
      'x',
      [],
    ],
    ['two equal ones: where it stood', ['+a:x@3:3'], 'a b c a', 'x y z x', ['3:3']],
    ['nearest to where it stood', ['+a:x@5:5'], 'a b c n m k a', 'x y z n m k x', ['6:6']],
    ['between two that are as near: unknown', ['+a:x@2:0'], 'n a b a', 'x', []],
    ['moved as its neighbour has moved', ['+a:x@1:1', '+b:y@0:0'], 'n b a a', 'n y x x', ['1:1', '2:2']],
    [
      'by the nearer neighbour: sentences were put in between',
      ['+a:x@4:4', '+b:y@0:0', '+c:z@6:6'],
      'b d a n m k a c',
      'y d x n m k x z',
      ['0:0', '6:6', '7:7'],
    ],
    [
      'not by one of another sitting, which counts other sentences',
      ['+b:y@0:0', '+a:x@2:2~500'],
      'n m b a a',
      'n m y x x',
      ['2:2', '3:3'],
    ],
  ])('%s', (_, lines, target, source, expected) => {
    expect(namesOf(held(linesOf(...lines), target, source))).toEqual(expected);
  });

  test.each([
    ['composed and decomposed', 'Cảng yên tĩnh.'.normalize('NFD')],
    ['white space around', '\u3000Cảng yên tĩnh. '],
    ['a line broken elsewhere, CRLF', 'Cảng\r\nyên tĩnh.'],
  ])('%s: the same sentence', (_, source) => {
    const texts = { pair: 'harbour', version: 'vi', target: ['港は静かだ。'], source: [source] };
    expect(lockedBeads([lockedBeadOf('1')], texts)).toEqual([{ target: [0], source: [0] }]);
  });

  test('full-width signs are others than half-width ones', () => {
    const line = lockedBeadOf('1', { target: ['９時だ。'] });
    const texts = { pair: 'harbour', version: 'vi', target: ['9時だ。'], source: ['Cảng yên tĩnh.'] };
    expect(lockedBeads([line], texts)).toEqual([]);
  });
});

describe('whatever the lines and texts', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.array(letters, { maxLength: 9 });
  const side = fc.oneof(fc.tuple(letters), fc.tuple(letters), fc.array(letters, { maxLength: 3 }));
  const index = fc.nat(9);
  const line = fc
    .record({ target: side, source: side, i: index, j: index, locked: fc.boolean(), minute: fc.nat(200) })
    .filter(({ target, source }) => target.length + source.length > 0);
  const lines = fc
    .array(line, { maxLength: 12 })
    .map((list) =>
      list.map(({ i, j, minute, ...stated }, k) =>
        lockedBeadOf(String(k), { ...stated, at: { target: i, source: j }, when: timeOf(minute) }),
      ),
    );
  const hold = (list: readonly LockedBead[], target: readonly string[], source: readonly string[]) =>
    lockedBeads(list, { pair: 'harbour', version: 'vi', target, source });

  test('what holds can be fixed, and stands in the lines', () => {
    let several = 0;
    fc.assert(
      fc.property(lines, text, text, (list, target, source) => {
        const beads = hold(list, target, source);
        if (beads.length > 1) several++;
        expect(fixBeads(beads, target.length, source.length).beads).toHaveLength(beads.length);
        const said = new Set(
          list.filter(({ locked }) => locked).map((one) => JSON.stringify([one.target, one.source])),
        );
        for (const bead of beads) {
          const words = [bead.target.map((k) => target[k]), bead.source.map((k) => source[k])];
          expect(said.has(JSON.stringify(words))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(several).toBeGreaterThan(20);
  });

  test('the order of lines in the file changes nothing', () => {
    fc.assert(
      fc.property(lines, text, text, fc.infiniteStream(fc.nat()), (list, target, source, keys) => {
        const shuffled = list
          .map((one) => [keys.next().value as number, one] as const)
          .sort(([x], [y]) => x - y)
          .map(([, one]) => one);
        expect(hold(shuffled, target, source)).toEqual(hold(list, target, source));
      }),
    );
  });

  /** Confirmed beads of a text in which some sentences stand twice, all of one sitting; the first sentence is one of a kind. */
  const confirmed = fc.array(fc.tuple(letters, fc.boolean()), { minLength: 1, maxLength: 8 }).map((parts) => {
    const target = ['start', ...parts.map(([letter]) => letter)];
    const source = ['START', ...parts.map(([letter]) => letter.toUpperCase())];
    const kept = [0, ...parts.flatMap(([, isKept], k) => (isKept ? [k + 1] : []))];
    const list = kept.map((k, number) =>
      lockedBeadOf(String(number), {
        target: [target[k]!],
        source: [source[k]!],
        at: { target: k, source: k },
        when: timeOf(number),
      }),
    );
    return { target, source, list, kept };
  });

  test('sentences that are put in above change nothing', () => {
    const above = fc.array(fc.constantFrom('n', 'm'), { maxLength: 5 });
    fc.assert(
      fc.property(confirmed, above, above, ({ target, source, list, kept }, before, beside) => {
        const expected = kept.map((k) => ({ target: [k + before.length], source: [k + beside.length] }));
        expect(hold(list, [...before, ...target], [...beside, ...source])).toEqual(expected);
      }),
    );
  });

  test('what is taken back is gone, and nothing else', () => {
    fc.assert(
      fc.property(confirmed, fc.nat(), ({ target, source, list, kept }, choice) => {
        const out = choice % list.length;
        const release: LockedBead = { ...list[out]!, id: 'release', locked: false, when: timeOf(50) };
        const left = kept.filter((_, k) => k !== out).map((k) => ({ target: [k], source: [k] }));
        expect(hold([release, ...list], target, source)).toEqual(left);
      }),
    );
  });
});

describe('beside beads that count more', () => {
  const bead = (target: number[], source: number[]): BeadShape => ({ target, source });
  test.each<[why: string, beads: readonly BeadShape[], expected: readonly BeadShape[]]>([
    ['one elsewhere stays', [bead([0], [0])], [bead([0], [0])]],
    ['one with a sentence of theirs goes', [bead([2, 3], [3])], []],
    ['one without counterpart, too', [bead([], [2])], []],
    ['one that crosses goes', [bead([0], [3])], []],
  ])('%s', (_, beads, expected) => {
    expect(beside([bead([2], [2])], beads)).toEqual(expected);
  });
});
