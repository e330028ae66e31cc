import { describe, expect, test, vi } from 'vitest';
import { type ReviewPorts, runReview, type Written } from '../../src/cli/review-runner.js';
import type { Decision } from '../../src/core/decision.js';
import { Fault } from '../../src/core/fault.js';
import type { Key } from '../../src/review/state/keys.js';
import { startReview } from '../../src/review/state/reducer.js';
import { reviewOf } from '../support/review-fixture.js';

const review = reviewOf();
const fewer = { ...review, items: review.items.slice(1) };
const change = { line: 2, before: '15億円', after: '150億円', conflict: false };
const full = new Fault('usage', { where: 'decisions.jsonl', what: 'the disk is full', cure: 'Make room.' });

/** A review with ports that do as stated, and note the order in which they are called. */
function start(stated: Partial<ReviewPorts> = {}) {
  const calls: string[] = [];
  const decisions: Decision[] = [];
  const ports: ReviewPorts = {
    append(drafts) {
      const own = drafts.map((draft, k) => ({
        ...draft,
        id: `${decisions.length + k + 1}`,
        by: 'Lan',
        at: '2025-03-01T10:12:45.000Z',
      }));
      decisions.push(...own);
      return own;
    },
    learn: (drafts) => drafts.map((draft, k) => ({ ...draft, id: `l${k}`, by: 'Lan', at: '' })),
    plan: () => [change],
    write: async () => ({ count: 1, conflicts: 0, decisions: [] }),
    recheck: async () => fewer,
    edit: (text) => ({ text: text.replace('15', '150') }),
    suspend: () => undefined,
    redraw: () => undefined,
    ...stated,
  };
  const noted = Object.fromEntries(
    Object.entries(ports).map(([name, port]) => [
      name,
      (...args: never[]) => {
        calls.push(name);
        return (port as (...args: never[]) => unknown)(...args);
      },
    ]),
  ) as unknown as ReviewPorts;
  const changed = vi.fn();
  const reviewer = runReview(startReview(review, [], { by: 'Lan', file: 'decisions.jsonl' }), noted, changed);
  const press = (...names: string[]) => {
    for (const name of names) {
      const key = name.length === 1 ? { kind: 'text', text: name } : { kind: 'named', name };
      reviewer.dispatch({ kind: 'key', key: key as Key });
    }
  };
  return { reviewer, press, calls, changed, decisions };
}

/** Lets everything that was begun and needs no machine go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a judgement is saved before anything else is shown', () => {
  const { reviewer, press, calls, changed, decisions } = start({
    append(drafts) {
      expect(changed).not.toHaveBeenCalled();
      return drafts.map((draft) => ({ ...draft, id: '1', by: 'Lan', at: '' }));
    },
  });
  press('d');
  expect([calls, decisions]).toEqual([['append'], []]);
  expect(reviewer.state().decisions).toMatchObject([{ id: '1', verdict: 'dismissed' }]);
  expect(reviewer.state().at).toBe(1);
  expect(changed).toHaveBeenCalled();
});

describe('a fault of a port is told, and the review goes on', () => {
  const thrown = () => {
    throw full;
  };
  test.each<[name: keyof ReviewPorts, keys: readonly string[]]>([
    ['append', ['d']],
    ['plan', ['w']],
    ['edit', ['E']],
  ])('%s', (name, keys) => {
    const { reviewer, press } = start({ [name]: thrown });
    press(...keys);
    expect(reviewer.state().notice).toEqual({ key: 'notice.failed', values: { what: full.message }, isFault: true });
    expect([reviewer.state().decisions, reviewer.state().at, reviewer.state().screen.kind]).toEqual([[], 0, 'list']);
    press('j');
    expect([reviewer.state().at, reviewer.state().notice]).toEqual([1, undefined]);
  });

  test('write: nothing is said to be written, and the text is read again', async () => {
    const { reviewer, press, calls } = start({ write: async () => thrown() });
    press('w', 'enter');
    await settle();
    expect(reviewer.state()).toMatchObject({ notice: { key: 'notice.failed' }, screen: { kind: 'list' } });
    expect(calls).toEqual(['plan', 'write', 'recheck']);
    press('w', 'enter');
    expect(calls).toEqual(['plan', 'write', 'recheck', 'plan', 'write']);
  });

  test('recheck: the findings stay as they were', async () => {
    const { reviewer, press } = start({ recheck: async () => thrown() });
    press('w', 'enter');
    await settle();
    expect(reviewer.state()).toMatchObject({ notice: { key: 'notice.failed' }, screen: { kind: 'list' } });
    expect(reviewer.state().review).toBe(review);
  });

  test('an editor that fails: why', () => {
    const { reviewer, press, calls } = start({ edit: () => ({ failure: 'vi: exit code 1' }) });
    press('E');
    expect(reviewer.state().notice).toMatchObject({ values: { what: 'vi: exit code 1' }, isFault: true });
    expect(calls).toEqual(['edit']);
  });
});

test('anything else is a defect, and thrown', () => {
  const { press } = start({
    append: () => {
      throw new TypeError('x is not a function');
    },
  });
  expect(() => press('d')).toThrow(TypeError);
});

test('what comes back from the editor is a judgement', () => {
  const { press, calls, decisions } = start();
  press('E');
  expect(calls).toEqual(['edit', 'append']);
  expect(decisions).toMatchObject([{ verdict: 'accepted', correction: [{ start: 9, was: '', now: '0' }] }]);
});

describe('writing', () => {
  /** A port that ends when it is told to. */
  function held() {
    let end: (written: Written) => void = () => undefined;
    const write = () =>
      new Promise<Written>((resolve) => {
        end = resolve;
      });
    return { write, end: (written: Written) => end(written) };
  }

  test('then the text is checked again; what was written is known to undo', async () => {
    const { write, end } = held();
    const { reviewer, press, calls, decisions } = start({ write });
    press('f', 'w', 'enter');
    expect(calls).toEqual(['append', 'plan', 'write']);
    const written: Decision = { ...decisions[0]!, id: '2', verdict: 'written', parents: ['1'] };
    end({ count: 1, conflicts: 2, decisions: [written] });
    await settle();
    expect(calls.slice(3)).toEqual(['recheck']);
    expect(reviewer.state()).toMatchObject({
      review: fewer,
      screen: { kind: 'list' },
      notice: { key: 'notice.written-with-conflicts', values: { count: 1, conflicts: 2 } },
    });
    expect(reviewer.state().decisions.map(({ id }) => id)).toEqual(['1', '2']);
    press('u');
    expect(decisions.at(-1)).toMatchObject({ undoes: '2', parents: ['2'], verdict: 'accepted' });
  });

  test('a second Enter in the meantime writes nothing', async () => {
    const { write, end } = held();
    const { press, calls } = start({ write });
    press('w', 'enter', 'enter', 'w');
    expect(calls).toEqual(['plan', 'write']);
    end({ count: 1, conflicts: 0, decisions: [] });
    await settle();
    press('w', 'enter');
    expect(calls).toEqual(['plan', 'write', 'recheck', 'plan', 'write']);
  });

  test('who leaves in the meantime leaves when it is done', async () => {
    const { write, end } = held();
    const { reviewer, press, calls } = start({ write });
    let over = false;
    void reviewer.done.then(() => {
      over = true;
    });
    press('w', 'enter', 'interrupt');
    await settle();
    expect(over).toBe(false);
    end({ count: 1, conflicts: 0, decisions: [] });
    await reviewer.done;
    expect(calls).toEqual(['plan', 'write', 'recheck']);
  });
});

test('suspending, drawing anew, leaving', async () => {
  const { reviewer, press, calls } = start();
  press('suspend', 'redraw', 'q');
  await reviewer.done;
  expect(calls).toEqual(['suspend', 'redraw']);
});
