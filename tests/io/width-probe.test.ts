import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { siftAnswer } from '../../src/io/cursor-answer.js';
import { createWidthProbe, QUESTION } from '../../src/io/width-probe.js';

const [NARROW, WIDE] = ['\u001b[1;2R', '\u001b[1;3R'];

describe('the answer among what is typed', () => {
  test.each([
    ['alone', WIDE, '', '', 3, ''],
    ['between keys', `j${NARROW}k`, 'j', 'k', 2, ''],
    ['behind an arrow', `\u001b[A${WIDE}`, '\u001b[A', '', 3, ''],
    ['behind the Escape key', `\u001b${WIDE}`, '\u001b', '', 3, ''],
    ['in a paste', `\u001b[200~港${WIDE}町\u001b[201~`, '\u001b[200~港', '町\u001b[201~', 3, ''],
    ['its start alone', 'j\u001b[1;', 'j', '', undefined, '\u001b[1;'],
    ['an ESC at the end', 'j\u001b', 'j', '', undefined, '\u001b'],
    ['keys only', 'jk\u001b[B1;2R', 'jk\u001b[B1;2R', '', undefined, ''],
    ['another report', '\u001b[?1;2R', '\u001b[?1;2R', '', undefined, ''],
  ])('%s', (_reason, input, before, after, column, rest) => {
    expect(siftAnswer(input)).toEqual({ before, after, ...(column !== undefined && { column }), rest });
  });
});

describe('the probe', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A probe between a terminal and a program; what happens to it is written down in order. */
  function scene() {
    const events: string[] = [];
    const probe = createWidthProbe({
      write: (text) => void events.push(text === QUESTION ? 'asked' : `wrote ${text}`),
      typed: (text) => void events.push(`typed ${text}`),
      changed: () => void events.push(`redraw ${probe.width()}`),
    });
    const ask = () => void probe.ask().then(() => events.push(`go ${probe.width()}`));
    return { probe, events, ask };
  }

  test.each([
    ['one cell', [NARROW], ['asked', 'go 1']],
    ['two cells', [WIDE], ['asked', 'go 2']],
    ['three parts', ['\u001b', '[1;', '3R'], ['asked', 'go 2']],
    ['a key before and one behind, which are not lost', [`j${WIDE}k`], ['asked', 'typed jk', 'go 2']],
    ['keys between its parts belong to it', ['j\u001b[1', ';3Rk', 'l'], ['asked', 'typed jkl', 'go 2']],
  ])('at once: %s', async (_reason, chunks, expected) => {
    const { probe, events, ask } = scene();
    ask();
    for (const chunk of chunks) probe.read(chunk);
    await vi.advanceTimersByTimeAsync(0);
    expect(events).toEqual(expected);
  });

  test('nothing is passed on while the first picture waits', async () => {
    const { probe, events, ask } = scene();
    ask();
    probe.read('E');
    await vi.advanceTimersByTimeAsync(199);
    expect(events).toEqual(['asked']);
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual(['asked', 'typed E', 'go 1']);
  });

  test.each([
    ['one cell: nothing is drawn again', NARROW, 1, []],
    ['two cells: it is drawn again', WIDE, 2, ['redraw 2']],
  ])('a late answer of %s', async (_reason, answer, width, expected) => {
    const { probe, events, ask } = scene();
    ask();
    await vi.advanceTimersByTimeAsync(200);
    expect(events.splice(0)).toEqual(['asked', 'go 1']);
    probe.read(answer);
    expect(probe.width()).toBe(width);
    expect(events).toEqual(expected);
  });

  test('a terminal that never answers: Escape and what looks like an answer from the keyboard go on', async () => {
    const { probe, events, ask } = scene();
    ask();
    await vi.advanceTimersByTimeAsync(200);
    events.splice(0);
    probe.read('\u001b');
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(40);
    expect(events).toEqual(['typed \u001b']);
    for (const key of ['j', '\u001b[A', '\u001bx', '3']) probe.read(key);
    expect(events.slice(1)).toEqual(['typed j', 'typed \u001b[A', 'typed \u001bx', 'typed 3']);
  });

  test('parts that are far apart are still the answer', async () => {
    const { probe, events, ask } = scene();
    ask();
    await vi.advanceTimersByTimeAsync(200);
    for (const part of ['\u001b[1;', '3', 'Rj']) {
      await vi.advanceTimersByTimeAsync(5000);
      probe.read(part);
    }
    expect(events).toEqual(['asked', 'go 1', 'typed j', 'redraw 2']);
    expect(probe.width()).toBe(2);
  });

  test('an answer whose ESC was taken for the Escape key does not type its rest', async () => {
    const { probe, events, ask } = scene();
    ask();
    await vi.advanceTimersByTimeAsync(200);
    probe.read('\u001b');
    await vi.advanceTimersByTimeAsync(100);
    for (const part of ['[1;', '3Rj']) {
      probe.read(part);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(events).toEqual(['asked', 'go 1', 'typed \u001b', 'typed j', 'redraw 2']);
  });

  test('what is typed behind the Escape key is not kept, even if it begins like an answer', async () => {
    const { probe, events, ask } = scene();
    ask();
    await vi.advanceTimersByTimeAsync(200);
    for (const key of ['\u001b', '[', '1']) {
      probe.read(key);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(events).toEqual(['asked', 'go 1', 'typed \u001b', 'typed [', 'typed 1']);
  });

  test('after the answer input goes on as it comes, also what looks like another one', async () => {
    const { probe, events, ask } = scene();
    ask();
    probe.read(NARROW);
    await vi.advanceTimersByTimeAsync(0);
    for (const chunk of ['\u001b', '[1;3R', '港']) probe.read(chunk);
    expect(events.slice(2)).toEqual(['typed \u001b', 'typed [1;3R', 'typed 港']);
    expect(probe.width()).toBe(1);
  });

  test('when it is closed nothing comes any more', async () => {
    const { probe, events, ask } = scene();
    ask();
    probe.read('j\u001b');
    probe.close();
    await vi.advanceTimersByTimeAsync(5000);
    expect(events).toEqual(['asked', 'go 1']);
  });

  test('in any parts and with any keys round it: every key once, in order, and nothing of the answer', async () => {
    const key = fc.constantFrom('j', '3', '橋', '\u001b[A', '\u001b[3~', '[', ';', 'R');
    const keys = fc.array(key, { maxLength: 6 }).map((typed) => typed.join(''));
    const parted = fc.array(fc.nat(60), { maxLength: 6 });
    const property = fc.asyncProperty(
      keys,
      keys,
      fc.constantFrom(NARROW, WIDE),
      parted,
      fc.boolean(),
      async (before, after, answer, cuts, isLate) => {
        const { probe, events, ask } = scene();
        ask();
        if (isLate) await vi.advanceTimersByTimeAsync(200);
        const input = before + answer + after;
        const borders = [...cuts.map((cut) => cut % input.length), input.length].sort((a, b) => a - b);
        for (const [k, border] of borders.entries()) probe.read(input.slice(borders[k - 1] ?? 0, border));
        await vi.advanceTimersByTimeAsync(0);
        const typed = events.filter((event) => event.startsWith('typed ')).map((event) => event.slice(6));
        expect(typed.join('')).toBe(before + after);
        expect(probe.width()).toBe(answer === WIDE ? 2 : 1);
      },
    );
    await fc.assert(property);
  });
});
