import { describe, expect, test } from 'vitest';
import type { LockedBeadDraft } from '../../../src/core/locked-bead.js';
import type { Review } from '../../../src/review/model.js';
import { ALIGNMENT_KEYS, alignmentCommandOf } from '../../../src/review/state/alignment-keymap.js';
import type { AlignmentView } from '../../../src/review/state/state.js';
import { beadsOf, reviewWith, sentences, shapesOf } from '../../support/review-beads.js';
import {
  type Desk,
  DOWN,
  deskOf,
  ENTER,
  ESC,
  IRON,
  MONDAYS,
  noticeOf,
  SNAKE,
  UP,
  YEN,
} from '../../support/review-desk.js';

const [TAB, BACK_TAB] = ['\t', '\u001b[Z'];

/** Six sentences of the target, as the made-up review has; its findings are in sentences 1 2 3 4 5, IRON in 2. */
const review = reviewWith({
  vi: '1-1 1-1 1-2? 2-1 1-1?',
  ko: '2-2 1-1= 0-1 1-1 1-0 1-1',
  en: '1-1 1-1 1-1 1-1 1-1 1-1',
});

function open(keys = 'a', of: Review = review): Desk {
  const desk = deskOf(of);
  desk.press(keys);
  return desk;
}

function view(desk: Desk): AlignmentView {
  const { screen } = desk.state();
  if (screen.kind !== 'alignment') throw new Error(`the screen is ${screen.kind}`);
  return screen;
}

function shown(desk: Desk, version = view(desk).version): string {
  return shapesOf(desk.state().review.versions[version]!.beads);
}

/** What was asked to be saved, as `+vi 本2。本3。|vi2。` or with − where a bead is released. */
function saved(desk: Desk): string[][] {
  const line = ({ locked, version, target, source }: LockedBeadDraft) =>
    `${locked ? '+' : '-'}${version} ${target.join('')}|${source.join('')}`;
  return desk.effects.flatMap((effect) => (effect.kind === 'lock' ? [effect.beads.map(line)] : []));
}

describe('opened', () => {
  test.each([
    ['at the first finding', 'a', 1],
    ['at another one', 'ja', 2],
    ['at a sentence that is the second of its bead', 'Ga', 3],
    ['with an input method on', 'ｊｊㅁ', 3],
  ])('%s', (_, keys, at) => {
    expect(view(open(keys))).toMatchObject({ version: 0, at, order: 'text' });
  });

  test('of a text without versions nothing is shown, and why is said', () => {
    const desk = open('a', { ...review, versions: [], sources: [] });
    expect([desk.state().screen.kind, noticeOf(desk)]).toEqual(['list', 'align.no-version']);
  });

  test('without findings it begins at the first bead', () => {
    expect(view(open('a', { ...review, items: [] })).at).toBe(0);
  });

  test.each(['', '6-0', '0-3'])('beads %j take every key, and stay tiled', (shapes) => {
    const odd = { ...reviewWith({ vi: shapes }), items: [] };
    const sentencesOf = (one: Review) => one.versions[0]!.beads.flatMap(({ target, source }) => [...target, ...source]);
    for (const { keys } of ALIGNMENT_KEYS) {
      const desk = open(`a${keys.filter((key) => key.length === 1).join('')}`, odd);
      expect(sentencesOf(desk.state().review)).toEqual(sentencesOf(odd));
    }
  });
});

describe('moving', () => {
  test.each<[keys: string, at: number]>([
    ['j', 2],
    [DOWN, 2],
    ['k', 0],
    [`k${UP}`, 0],
    ['G', 4],
    ['Gj', 4],
    [' ', 4],
    ['Gb', 0],
    ['Gg', 0],
    ['n', 2],
    ['nn', 4],
    ['nnn', 2],
    ['N', 4],
    ['NN', 2],
    ['ｎ', 2],
    ['ㅓ', 2],
    ['\u001b[200~G\u001b[201~', 1],
  ])('%j: bead %i', (keys, at) => {
    expect(view(open(`a${keys}`)).at).toBe(at);
  });

  test('no other doubtful bead: said, and nothing moves', () => {
    const desk = open('an', reviewWith({ vi: '1-1 1-1? 1-1=' }));
    expect([view(desk).at, noticeOf(desk)]).toEqual([1, 'align.no-doubtful']);
  });

  test('kana: the input method is to be switched off', () => {
    expect(noticeOf(open('aか'))).toBe('notice.kana');
  });

  test('o: doubtful beads first, those of a reviewer last; again: as in the text', () => {
    const walk = (keys: string) => {
      const desk = open(keys, reviewWith({ vi: '1-1 1-1= 1-2? 2-1 0-1?' }));
      return Array.from({ length: 5 }, () => {
        const { at } = view(desk);
        desk.press('j');
        return at;
      });
    };
    expect(walk('aog')).toEqual([2, 4, 0, 3, 1]);
    expect(walk('aoog')).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('versions', () => {
  test.each<[keys: string, version: number, at: number]>([
    [TAB, 1, 0],
    [`${TAB}${TAB}`, 2, 1],
    [`${TAB}${TAB}${TAB}`, 0, 1],
    [BACK_TAB, 2, 1],
    [`${BACK_TAB}${TAB}`, 0, 1],
    [`j${TAB}`, 1, 1],
  ])('%j: version %i, bead %i', (keys, version, at) => {
    expect(view(open(`a${keys}`))).toMatchObject({ version, at });
  });

  test('the sentence of the finding stays in sight, also where it is the second one of a bead', () => {
    const desk = open('jjja');
    const seen = Array.from({ length: 4 }, () => {
      const { version, at } = view(desk);
      desk.press(TAB);
      return desk.state().review.versions[version]!.beads[at]!.target;
    });
    expect(seen).toEqual([[5], [5], [5], [5]]);
    const other = open('jja');
    const sentence = view(other).sentence;
    expect(other.state().review.versions[0]!.beads[view(other).at]!.target).toEqual([3, 4]);
    expect(sentence).toBe(4);
    other.press(TAB);
    expect(other.state().review.versions[1]!.beads[view(other).at]!.target).toEqual([4]);
  });
});

describe('leaving', () => {
  test.each([ESC, 'q', 'a', 'ｑ', 'ㅁ'])('%j: to the finding from which it was opened', (key) => {
    const desk = open(`jajj${key}`);
    expect([desk.state().screen.kind, desk.id(), desk.effects]).toEqual(['list', IRON, []]);
  });

  test('Enter: to the first finding of the bead', () => {
    const desk = open(`aG${ENTER}`);
    expect([desk.state().screen.kind, desk.id()]).toEqual(['list', SNAKE]);
  });

  test('Enter where there is none: said', () => {
    const desk = open(`ag${ENTER}`);
    expect([desk.state().screen.kind, desk.state().at, noticeOf(desk)]).toEqual(['alignment', 0, 'align.no-finding']);
  });

  test('Enter on a bead without target sentences: to the finding that rests on those of the version', () => {
    const own = reviewWith({ vi: '1-1 1-1 0-1 4-3' });
    const [first, ...others] = own.items;
    const { span } = own.versions[0]!.segments[2]!;
    const place = { ...span, line: 3, column: 1, text: 'vi2', language: 'vi', role: 'contradicts' as const };
    const items = [...others.slice(0, 1), { ...first!, finding: { ...first!.finding, sources: [place] } }];
    const desk = open(`agjj${ENTER}`, { ...own, items });
    expect(desk.id()).toBe(YEN);
  });

  test('Ctrl-C leaves the review', () => {
    expect(open('a\u0003').effects).toEqual([{ kind: 'quit' }]);
  });
});

describe('changing', () => {
  test.each<[reason: string, keys: string, shapes: string, at: number, saved: readonly string[]]>([
    ['merge', 'm', '1-1 2-3= 2-1 1-1?', 1, ['+vi 本1。本2。|vi1。vi2。vi3。']],
    ['split', 'jx', '1-1 1-1 1-1= 0-1= 2-1 1-1?', 2, ['+vi 本2。|vi2。', '+vi |vi3。']],
    ['a source sentence comes', '>', '1-1 1-2= 1-1= 2-1 1-1?', 1, ['+vi 本1。|vi1。vi2。', '+vi 本2。|vi3。']],
    ['a source sentence goes', 'j<', '1-1 1-1 1-1= 2-2= 1-1?', 2, ['+vi 本2。|vi2。', '+vi 本3。本4。|vi3。vi4。']],
    ['a target sentence comes', 'j]', '1-1 1-1 2-2= 1-1= 1-1?', 2, ['+vi 本2。本3。|vi2。vi3。', '+vi 本4。|vi4。']],
    ['a target sentence goes', 'jj[', '1-1 1-1 1-2? 1-1= 2-1=', 3, ['+vi 本3。|vi4。', '+vi 本4。本5。|vi5。']],
    ['lock', 'jl', '1-1 1-1 1-2= 2-1 1-1?', 2, ['+vi 本2。|vi2。vi3。']],
    ['with an input method on', 'ｍ', '1-1 2-3= 2-1 1-1?', 1, ['+vi 本1。本2。|vi1。vi2。vi3。']],
    ['hangul', 'ㅡ', '1-1 2-3= 2-1 1-1?', 1, ['+vi 本1。本2。|vi1。vi2。vi3。']],
    ['wide <', 'j＜', '1-1 1-1 1-1= 2-2= 1-1?', 2, ['+vi 本2。|vi2。', '+vi 本3。本4。|vi3。vi4。']],
    ['a Japanese bracket', 'j」', '1-1 1-1 2-2= 1-1= 1-1?', 2, ['+vi 本2。本3。|vi2。vi3。', '+vi 本4。|vi4。']],
    ['what Telex makes of ]', 'jư', '1-1 1-1 2-2= 1-1= 1-1?', 2, ['+vi 本2。本3。|vi2。vi3。', '+vi 本4。|vi4。']],
  ])('%s', (_, keys, shapes, at, drafts) => {
    const desk = open(`a${keys}`);
    expect([shown(desk), view(desk).at, saved(desk)]).toEqual([shapes, at, [drafts]]);
    expect(desk.state().isChecking).toBe(true);
  });

  test.each<[reason: string, keys: string, notice: string]>([
    ['nothing to merge with', 'Gm', 'align.no-next'],
    ['nothing to take', 'G>', 'align.no-sentence'],
    ['nowhere to give to', 'G<', 'align.no-sentence'],
    ['nothing to undo', 'u', 'notice.nothing-to-undo'],
    ['nothing to redo', 'mU', 'notice.nothing-to-redo'],
  ])('%s', (_, keys, notice) => {
    const desk = open(`a${keys}`);
    expect(noticeOf(desk)).toBe(notice);
    expect(saved(desk).length).toBe(keys.length - (keys.startsWith('G') ? 2 : 1));
  });

  test('a draft says all that is needed to find the bead again', () => {
    const desk = open('al', reviewWith({ vi: '1-1 0-1 1-2', en: '1-1 1-2' }));
    expect(desk.effects).toEqual([
      {
        kind: 'lock',
        beads: [
          {
            pair: 'harbour-town',
            version: 'vi',
            target: ['本1。'],
            source: ['vi2。', 'vi3。'],
            at: { target: 1, source: 2 },
            locked: true,
          },
        ],
      },
    ]);
  });

  test('an operation on confirmed beads releases them first', () => {
    const desk = open('agjm', reviewWith({ vi: '1-1 1-1= 1-1= 1-1' }));
    expect(saved(desk)).toEqual([['-vi 本1。|vi1。', '-vi 本2。|vi2。', '+vi 本1。本2。|vi1。vi2。']]);
  });

  test('unlocking', () => {
    const desk = open('agl', reviewWith({ vi: '1-1= 1-1' }));
    expect([shown(desk), saved(desk)]).toEqual(['1-1 1-1', [['-vi 本0。|vi0。']]]);
  });
});

describe('undo', () => {
  test('one operation after the other, back to how it was, and forth again', () => {
    const desk = open('ag');
    const beads = () => desk.state().review.versions[0]!.beads;
    const states = ['m', 'jx', 'l', 'k>'].map((keys) => {
      const before = beads();
      desk.press(keys);
      return { before, after: beads() };
    });
    for (const { before } of [...states].reverse()) {
      desk.press('u');
      expect(beads()).toEqual(before);
    }
    for (const { after } of states) {
      desk.press('U');
      expect(beads()).toEqual(after);
    }
  });

  test('what was confirmed before is so again, what was made is no more', () => {
    const desk = open('agmu', reviewWith({ vi: '1-1 1-1= 1-1' }));
    expect(saved(desk)[1]).toEqual(['-vi 本0。本1。|vi0。vi1。', '+vi 本1。|vi1。']);
  });

  test('goes to the version and the bead, wherever one is', () => {
    const desk = open(`agm${TAB}Gu`);
    expect([view(desk).version, view(desk).at, shown(desk)]).toEqual([0, 0, shapesOf(review.versions[0]!.beads)]);
  });

  test('a new operation leaves nothing to redo', () => {
    const desk = open('agmujmU');
    expect(noticeOf(desk)).toBe('notice.nothing-to-redo');
  });

  test('u in the list is for judgements', () => {
    const desk = open('agmqu');
    expect([noticeOf(desk), shown(open('a'), 0)]).toEqual([
      'notice.nothing-to-undo',
      shapesOf(review.versions[0]!.beads),
    ]);
    expect(saved(desk).length).toBe(1);
  });
});

describe('checked anew', () => {
  const anew = (shapes: string, of: Partial<Review> = {}): Review => ({
    ...review,
    ...reviewWith({ vi: shapes }),
    ...of,
  });

  test('the screen stays at the sentence, and says what became of the findings', () => {
    const desk = open('jjam');
    const fewer = review.items.filter(({ finding }) => finding.id !== YEN && finding.id !== MONDAYS);
    const [one] = review.items;
    const added = { ...one!, finding: { ...one!.finding, id: 'new', fingerprints: ['new'] } };
    const items = [...fewer, added];
    desk.tell({ kind: 'reviewed', review: { ...anew('1-1 1-1 0-1 1-1 3-2='), items } });
    expect(view(desk)).toMatchObject({ version: 0, at: 4, sentence: 4 });
    expect(desk.state()).toMatchObject({
      isChecking: false,
      notice: { key: 'align.compared', values: { before: 5, after: 4, gone: 2, came: 1 } },
    });
  });

  test('a bead without target sentences is found again', () => {
    const own = reviewWith({ vi: '1-1 1-1 0-1 1-1' });
    const desk = open('agjj', own);
    desk.tell({ kind: 'reviewed', review: reviewWith({ vi: '1-1 1-0 0-1 0-1 1-1' }) });
    expect(view(desk).at).toBe(3);
  });

  test('versions in another order, or one that is gone', () => {
    const desk = open(`a${TAB}`);
    const [vi, ko, en] = review.versions;
    desk.tell({ kind: 'reviewed', review: { ...review, versions: [en!, vi!, ko!] } });
    expect(view(desk).version).toBe(2);
    desk.tell({ kind: 'reviewed', review: { ...review, versions: [en!] } });
    expect(desk.state().screen.kind).toBe('list');
  });

  test('operations can be undone also when the rest is aligned otherwise by now', () => {
    const desk = open('agm');
    desk.tell({ kind: 'reviewed', review: anew('2-2= 1-1 2-2 1-1') });
    desk.press('u');
    expect(shown(desk)).toBe('1-1 1-1 1-1 2-2 1-1');
    expect(saved(desk)[1]).toEqual(['-vi 本0。本1。|vi0。vi1。']);
  });

  test('sentences that are others now: nothing is undone any more', () => {
    const desk = open('agm');
    const versions = [{ ...review.versions[0]!, segments: sentences('other', 6), beads: beadsOf('6-6') }];
    desk.tell({ kind: 'reviewed', review: { ...review, versions } });
    desk.press('u');
    expect([noticeOf(desk), shown(desk)]).toEqual(['notice.nothing-to-undo', '6-6']);
  });

  test('what was said of writing stays, when nothing was changed here', () => {
    const desk = deskOf(review);
    desk.tell({ kind: 'written', count: 1, conflicts: 0 });
    desk.tell({ kind: 'reviewed', review });
    expect(noticeOf(desk)).toBe('notice.written');
  });

  test.each(['e', 'D', 'c', '!'])(
    'what is typed after %s is not said of another finding when its own is gone',
    (key) => {
      const desk = open(`am${ESC}${key}x`);
      desk.tell({ kind: 'reviewed', review: { ...review, items: review.items.slice(1) } });
      desk.press(ENTER);
      expect([desk.state().screen.kind, desk.drafts]).toEqual(['list', []]);
    },
  );

  test('what is typed stays while its finding is there', () => {
    const desk = open(`am${ESC}cx`);
    desk.tell({ kind: 'reviewed', review });
    desk.press(`y${ENTER}`);
    expect(desk.drafts).toMatchObject([{ comment: 'xy' }]);
  });

  test('a failure that nobody has read yet is not said over', () => {
    const desk = open('am');
    desk.tell({ kind: 'failed', what: 'the disk is full' });
    desk.tell({ kind: 'reviewed', review });
    expect([noticeOf(desk), desk.state().isChecking]).toEqual(['notice.failed', false]);
  });

  test('a check that failed is over; another failure is not the end of it', () => {
    const desk = open('am');
    desk.tell({ kind: 'failed', what: 'no editor' });
    expect(desk.state()).toMatchObject({ isChecking: true, screen: { kind: 'alignment' } });
    desk.tell({ kind: 'failed', what: 'the file is gone', isCheck: true });
    expect(desk.state()).toMatchObject({ isChecking: false, notice: { key: 'notice.failed', isFault: true } });
  });
});

describe('keys', () => {
  test('? shows all of them; they scroll, any other key closes them and does nothing else', () => {
    const desk = open('a?');
    expect(view(desk).help).toBe(0);
    desk.press('jj');
    expect(view(desk).help).toBe(2);
    desk.press('m');
    expect([view(desk).help, shown(desk), desk.effects]).toEqual([undefined, shapesOf(review.versions[0]!.beads), []]);
    desk.press(`?${ESC}`);
    expect(view(desk).help).toBeUndefined();
  });

  test('no key is there twice, and no command', () => {
    const keys = ALIGNMENT_KEYS.flatMap((row) => row.keys);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(ALIGNMENT_KEYS.map(({ command }) => command)).size).toBe(ALIGNMENT_KEYS.length);
  });

  test.each([
    ['z', undefined],
    ['constructor', undefined],
    ['「', 'give-target'],
    ['＞', 'take-source'],
    ['ơ'.normalize('NFD'), 'give-target'],
    ['ㅜ', 'next-doubtful'],
    ['ｶ', 'kana'],
  ])('%s: %s', (text, command) => {
    expect(alignmentCommandOf({ kind: 'text', text })).toBe(command);
  });
});
