import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ReviewPorts, Written } from '../../src/cli/review-ports.js';
import { runReview } from '../../src/cli/review-runner.js';
import type { Decision } from '../../src/core/decision.js';
import { Fault } from '../../src/core/fault.js';
import type { LockedBeadDraft } from '../../src/core/locked-bead.js';
import { shapeOf } from '../../src/review/alignment/beads.js';
import type { Review } from '../../src/review/model.js';
import type { Key } from '../../src/review/state/keys.js';
import { startReview } from '../../src/review/state/reducer.js';
import { reviewOf } from '../support/review-fixture.js';

const review = reviewOf();
const fewer = { ...review, items: review.items.slice(1) };
const change = { line: 2, before: '15億円', after: '150億円', conflict: false };
const full = new Fault('usage', { where: 'decisions.jsonl', what: 'the disk is full', cure: 'Make room.' });
const TOLD = 'decisions.jsonl: the disk is full. Make room.';

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
    trySentence: async () => undefined,
    recheck: async () => fewer,
    lock: () => undefined,
    edit: (text) => ({ text: text.replace('15', '150') }),
    places: async () => ({ names: [], places: [], admitted: [] }),
    addTerm: async () => ({ path: 'glossary.tsv' }),
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

const thrown = () => {
  throw full;
};

describe('a fault of a port is told, and the review goes on', () => {
  test.each<[name: keyof ReviewPorts, keys: readonly string[]]>([
    ['append', ['d']],
    ['plan', ['w']],
    ['edit', ['E']],
  ])('%s', (name, keys) => {
    const { reviewer, press } = start({ [name]: thrown });
    press(...keys);
    expect(reviewer.state().notice).toEqual({ key: 'notice.failed', values: { what: TOLD }, isFault: true });
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

  describe('asked for while the text is checked after the last time', () => {
    /** Writes once, and is checking now. @param plans what there is to write, each time that it is asked */
    async function checking(plans: readonly (typeof change)[][] = []) {
      let checked: () => void = () => undefined;
      const later = [...plans];
      const began = start({
        plan: () => later.shift() ?? [change],
        recheck: () =>
          new Promise((resolve) => {
            checked = () => resolve(fewer);
          }),
      });
      began.press('w', 'enter');
      await settle();
      expect(began.calls).toEqual(['plan', 'write', 'recheck']);
      const go = async () => {
        checked();
        await settle();
      };
      return { ...began, go };
    }

    test('it is written when that is done, and not before', async () => {
      const { reviewer, press, calls, go } = await checking();
      press('w', 'enter', 'enter');
      await settle();
      expect(calls.filter((name) => name === 'write')).toHaveLength(1);
      await go();
      expect(calls.filter((name) => name === 'write')).toHaveLength(2);
      expect(reviewer.state()).toMatchObject({ screen: { kind: 'list' }, notice: { key: 'notice.written' } });
    });

    test('who goes back to the list in the meantime has nothing written', async () => {
      const { press, calls, go } = await checking();
      press('w', 'enter', 'escape');
      await go();
      expect(calls.filter((name) => name === 'write')).toHaveLength(1);
    });

    test('what would be written now is shown first where it is not what was agreed to', async () => {
      const other = { ...change, before: '15億円を', after: '150億円を' };
      const { reviewer, press, calls, go } = await checking([[change], [change], [other]]);
      press('w', 'enter');
      await go();
      expect(calls.filter((name) => name === 'write')).toHaveLength(1);
      expect(reviewer.state().screen).toMatchObject({ kind: 'write', changes: [other] });
    });

    test('where there is nothing to write any more, that is said in the list', async () => {
      const { reviewer, press, go } = await checking([[change], [change], []]);
      press('w', 'enter');
      await go();
      expect(reviewer.state()).toMatchObject({ screen: { kind: 'list' }, notice: { key: 'notice.nothing-to-write' } });
    });
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
    expect(calls).toEqual(['plan', 'write']);
  });
});

describe('checking while typing', () => {
  afterEach(() => vi.useRealTimers());

  test('asks when the typing pauses, and shows the answer to the last words only', async () => {
    vi.useFakeTimers();
    const asked: string[] = [];
    const trySentence = async (_segment: number, text: string) => {
      asked.push(text);
      return { before: [], after: [] };
    };
    const { reviewer, press } = start({ trySentence });
    press('e', 'x');
    await vi.advanceTimersByTimeAsync(100);
    press('y');
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(asked).toEqual(['町は新しい橋にxy15億円を充てる。']);
    expect(reviewer.state().screen).toMatchObject({ kind: 'edit', trial: { isPending: false, result: { added: [] } } });
  });

  test('when nobody can tell, nothing is said', async () => {
    vi.useFakeTimers();
    const { reviewer, press } = start({ trySentence: async () => thrown() });
    press('e', 'x');
    await vi.advanceTimersByTimeAsync(500);
    expect(reviewer.state()).toMatchObject({ screen: { kind: 'edit' }, notice: undefined });
    expect(reviewer.state().screen).not.toHaveProperty('trial');
  });
});

describe('beads', () => {
  const shapes = (reviewer: ReturnType<typeof start>['reviewer']) =>
    reviewer.state().review.versions[0]!.beads.map(shapeOf).join(' ');

  /** A port whose answers come when they are told to, in order. */
  function answering() {
    const waiting: { resolve: (one: Review) => void; reject: (error: unknown) => void }[] = [];
    const recheck = () => new Promise<Review>((resolve, reject) => waiting.push({ resolve, reject }));
    return {
      recheck,
      waiting,
      async answer(one: Review) {
        waiting.shift()!.resolve(one);
        await settle();
      },
    };
  }

  test('are saved before they are shown, and then the text is checked again', async () => {
    const drafts: LockedBeadDraft[] = [];
    const { reviewer, press, calls, changed } = start({
      lock(beads) {
        expect(changed).toHaveBeenCalledTimes(1);
        drafts.push(...beads);
      },
    });
    press('a', 'm');
    expect([calls, shapes(reviewer)]).toEqual([['lock', 'recheck'], '1-1 2-2 1-1 1-1 1-1']);
    expect(drafts).toMatchObject([{ version: 'vi', at: { target: 1, source: 1 }, locked: true }]);
    expect(reviewer.state().isChecking).toBe(true);
    await settle();
    expect(reviewer.state()).toMatchObject({ review: fewer, isChecking: false, notice: { key: 'align.compared' } });
  });

  test('that could not be saved are as they were, also to undo', () => {
    const { reviewer, press, calls } = start({
      lock: () => {
        throw full;
      },
    });
    press('a', 'm');
    expect(calls).toEqual(['lock']);
    expect(reviewer.state()).toMatchObject({ review, isChecking: false, screen: { kind: 'alignment' } });
    expect(reviewer.state().notice).toEqual({ key: 'notice.failed', values: { what: TOLD }, isFault: true });
    press('u');
    expect(reviewer.state().notice?.key).toBe('notice.nothing-to-undo');
  });

  test('changed again in the meantime: only the answer to the last change counts, and one check at a time is going on', async () => {
    const { recheck, waiting, answer } = answering();
    const { reviewer, press, calls } = start({ recheck });
    press('a', 'm', 'j', 'l', 'u');
    expect([calls, waiting.length]).toEqual([['lock', 'recheck', 'lock', 'lock'], 1]);
    await answer(fewer);
    expect([shapes(reviewer), reviewer.state().isChecking, waiting.length]).toEqual(['1-1 2-2 1-1 1-1 1-1', true, 1]);
    await answer({ ...review, items: [] });
    expect([reviewer.state().review.items, reviewer.state().isChecking, waiting.length]).toEqual([[], false, 0]);
    press('u');
    expect(waiting.length).toBe(1);
  });

  test('changed while the file is being written: both are answered by one check', async () => {
    const { recheck, waiting, answer } = answering();
    let end: (written: Written) => void = () => undefined;
    const { reviewer, press, calls } = start({
      recheck,
      write: () =>
        new Promise((resolve) => {
          end = resolve;
        }),
    });
    press('w', 'enter', 'escape', 'a', 'm');
    end({ count: 1, conflicts: 0, decisions: [] });
    await settle();
    await answer(review);
    expect([reviewer.state().isChecking, waiting.length]).toEqual([true, 1]);
    await answer(fewer);
    expect(reviewer.state()).toMatchObject({ review: fewer, isChecking: false });
    expect(calls).toEqual(['plan', 'write', 'lock', 'recheck', 'recheck']);
  });

  test('a check that fails is told; the next change is checked', async () => {
    const { recheck, waiting } = answering();
    const { reviewer, press } = start({ recheck });
    press('a', 'm');
    waiting.shift()!.reject(full);
    await settle();
    expect(reviewer.state()).toMatchObject({ isChecking: false, notice: { key: 'notice.failed', isFault: true } });
    expect(shapes(reviewer)).toBe('1-1 2-2 1-1 1-1 1-1');
    press('u');
    expect([waiting.length, shapes(reviewer)]).toEqual([1, '1-1 1-1 1-1 1-1 1-1 1-1']);
  });
});

describe('the places of a term', () => {
  const places = { names: [], places: [], admitted: ['電力網'] };
  const terms = { ja: '電力網', en: 'power grid' };
  const placesOf = (reviewer: ReturnType<typeof start>['reviewer']) => {
    const { screen } = reviewer.state();
    return screen.kind === 'terms' ? screen.places : screen.kind;
  };

  test('are asked for with the finding, and shown', async () => {
    const asked: string[] = [];
    const { reviewer, press } = start({
      async places({ id }) {
        asked.push(id);
        return places;
      },
    });
    press('t');
    expect(placesOf(reviewer)).toBeUndefined();
    await settle();
    expect([asked, placesOf(reviewer)]).toEqual([[review.items[0]!.finding.id], places]);
  });

  test('of a text that was read anew meanwhile are dropped, and asked for anew', async () => {
    let answer: (found: typeof places) => void = () => undefined;
    const held = () =>
      new Promise<typeof places>((resolve) => {
        answer = resolve;
      });
    const { reviewer, press, calls } = start({ places: held });
    press('t');
    const late = answer;
    const anew = { ...review, segments: [...review.segments] };
    reviewer.dispatch({ kind: 'reviewed', review: anew });
    late({ ...places, admitted: ['古い'] });
    await settle();
    expect([calls, placesOf(reviewer)]).toEqual([['places', 'places'], undefined]);
    answer(places);
    await settle();
    expect(placesOf(reviewer)).toEqual(places);
  });

  test('that cannot be found: why', async () => {
    const { reviewer, press } = start({ places: () => Promise.reject(full) });
    press('t');
    await settle();
    expect(reviewer.state()).toMatchObject({ screen: { kind: 'list' }, notice: { values: { what: TOLD } } });
  });

  test('a term that is added: then the text is checked anew', async () => {
    const { reviewer, calls } = start();
    reviewer.proceed({ state: reviewer.state(), effects: [{ kind: 'add-term', terms }] });
    expect(calls).toEqual(['addTerm']);
    await settle();
    expect(calls).toEqual(['addTerm', 'recheck']);
    expect(reviewer.state()).toMatchObject({ review: fewer, notice: { key: 'terms.added' } });
  });

  test('who leaves while a term is added leaves when it is there, and does not wait for a check', async () => {
    const { reviewer, calls } = start();
    reviewer.proceed({ state: reviewer.state(), effects: [{ kind: 'add-term', terms }, { kind: 'quit' }] });
    await reviewer.done;
    expect(calls).toEqual(['addTerm']);
    expect(reviewer.state().notice).toMatchObject({ key: 'terms.added' });
  });

  test('a glossary that cannot be written: why, and the text is checked anew', async () => {
    const { reviewer, calls } = start({ addTerm: () => Promise.reject(full) });
    reviewer.proceed({ state: reviewer.state(), effects: [{ kind: 'add-term', terms }] });
    await settle();
    expect([calls, reviewer.state().notice]).toMatchObject([['addTerm', 'recheck'], { key: 'notice.failed' }]);
  });
});

test('suspending, drawing anew, leaving', async () => {
  const { reviewer, press, calls } = start();
  press('suspend', 'redraw', 'q');
  await reviewer.done;
  expect(calls).toEqual(['suspend', 'redraw']);
});
