import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueFor } from '../../../src/review/messages/index.js';
import type { Review } from '../../../src/review/model.js';
import { matchingKeys } from '../../../src/review/state/help-keys.js';
import type { ReviewState, Screen } from '../../../src/review/state/state.js';
import { screenOf } from '../../../src/review/view/screen.js';
import { textOf, widthOf } from '../../../src/review/view/styled.js';
import { metricsFor } from '../../../src/text/columns.js';
import { oddText } from '../../support/random-text.js';
import { decisionOn, reviewOf, SCREENS, stateOf } from '../../support/review-fixture.js';

const en = await catalogueFor('en');
const WINDOW = { columns: 80, rows: 24 };

function linesOf(screen: Screen, stated: Partial<ReviewState> = {}, size = WINDOW): string[] {
  return screenOf(stateOf({ ...stated, screen }), size, en).lines.map(textOf);
}

const field = (text: string) => ({ text, cursor: text.length });

describe('typing', () => {
  test('the sentence is edited with its change and its versions in sight', () => {
    const text = lines('edit').join('\n');
    expect(text).toMatch(/^- …?.*鉄\[の\]道/mu);
    expect(text).toMatch(/^\+ …?.*鉄‸道/mu);
    expect(text).toMatch(/^vi 3 [\s\S]*\[đường sắt\][\s\S]*^en 3 [\s\S]*\[railway\]/mu);
  });

  test('an unchanged sentence has no change', () => {
    const { target } = reviewOf().items[0]!;
    const text = linesOf({ kind: 'edit', field: field(target.text) }, { at: 0 }).join('\n');
    expect(text).not.toMatch(/^[-+] /mu);
  });

  test('a dismissal says how many findings each scope has, and marks the chosen one', () => {
    expect(lines('dismiss').slice(1, 6)).toEqual([
      '  this finding',
      '> like this in this text: 3',
      '  like this in all texts (in this one: 3)',
      'Reason:',
      '引用',
    ]);
  });

  test.each([
    ['comment', 'Comment:'],
    ['question', 'Question to the author:'],
  ] as const)('a %s has its name', (kind, name) => {
    expect(lines(kind)[1]).toBe(name);
  });

  test('what is searched for stands below the list, the cursor behind it', () => {
    const screen = SCREENS.find(({ kind }) => kind === 'search')!;
    const drawn = screenOf(stateOf({ screen }), WINDOW, en);
    expect(textOf(drawn.lines[21]!)).toBe('Find: 灯台');
    expect(drawn.cursor).toEqual({ line: 21, column: 10 });
    expect(drawn.lines.map(textOf).some((line) => line.startsWith('>'))).toBe(true);
  });

  function lines(kind: Screen['kind']): string[] {
    return linesOf(SCREENS.find((screen) => screen.kind === kind)!);
  }
});

describe('help', () => {
  test('has every key, with the marked one in sight', () => {
    const all = matchingKeys('', stateOf());
    const seen = all.map((_, k) =>
      linesOf({ kind: 'help', field: field(''), at: k }).find((line) => line.startsWith('>')),
    );
    expect(seen).toEqual(all.map((row) => expect.stringContaining(en[row.label])));
  });

  test('what is typed filters it as Enter will take it', () => {
    const rows = linesOf({ kind: 'help', field: field('sever'), at: 1 }).slice(2, 7);
    expect(rows.map((line) => line.replace(/ +/gu, ' '))).toEqual([
      ' 1 severity: neutral',
      '> 2 severity: minor',
      ' 3 severity: major',
      ' 4 severity: critical',
      '',
    ]);
  });

  test('nothing fits', () => {
    expect(linesOf({ kind: 'help', field: field('zzz'), at: 0 })[2]).toBe('No key like this.');
  });
});

describe('the overview', () => {
  const review = reviewOf();
  const decisions = [decisionOn(review, '7k3f9a2c', 'dismissed')];
  const lines = linesOf({ kind: 'overview', top: 0 }, { decisions });

  test.each([
    ['severities', /^ {2}C critical +0 \/ 1$/mu],
    ['checks', /^ {2}unsupported-word +2 \/ 2$/mu],
    ['a section, its bar the longest', /^ {2}#{20} 2 \/ 4 +港町の計画$/mu],
    ['a section with fewer findings for its length', /^ {2}#{15} {6}3 \/ 8 +暮らし$/mu],
    ['a weak zone with its lines and its beginning', /^Doubtfully aligned: vi\n {2}lines 4-6 +祭りは毎年/mu],
    ['a source without weak zones', /^Doubtfully aligned: ko\n {2}\(none\)$/mu],
  ])('counts %s', (_reason, pattern) => {
    expect(lines.join('\n')).toMatch(pattern);
  });

  test('scrolls, and not beyond its end', () => {
    expect(linesOf({ kind: 'overview', top: 5 }, {}, { columns: 80, rows: 12 })[1]).toBe('By check (open / all)');
    expect(linesOf({ kind: 'overview', top: 999 }, {}, { columns: 80, rows: 12 }).at(-2)).toBe('  (none)');
  });
});

describe('what is to be written', () => {
  const changes = Array.from({ length: 3000 }, (_, k) => ({
    line: k + 1,
    before: '橋は青い。',
    after: '橋は赤い。',
    conflict: k % 2 === 1,
  }));

  test('each change is a line as it is and one as it will be; conflicts are said', () => {
    const lines = linesOf({ kind: 'write', changes: changes.slice(0, 2), top: 0 });
    expect(lines.slice(1, 8)).toEqual([
      'To be written: 1   Conflicts: 1   1/2',
      'line 1',
      '- 橋は[青]い。',
      '+ 橋は[赤]い。',
      'line 2  ! the file has other words here now: nothing is written',
      '- 橋は[青]い。',
      '+ 橋は[赤]い。',
    ]);
  });

  test.each([
    ['from a change on', 1500, 'line 1501'],
    ['not beyond the last one', 99_999, 'line 3000'],
  ])('%s', (_reason, top, first) => {
    expect(linesOf({ kind: 'write', changes, top })[2]).toMatch(new RegExp(`^${first}\\b`, 'u'));
  });
});

describe('whatever the texts hold', () => {
  const words = fc.oneof(
    oddText,
    fc.constantFrom(
      '👩‍👩‍👧 👍🏽',
      'e\u0301\u0302\u0327',
      'שלום \u202eعالم',
      '\u001b[2J\u0007',
      'ㅎㅏㄴ',
      '漢'.repeat(300),
    ),
  );

  const reviews: fc.Arbitrary<Review> = fc.array(words, { minLength: 12, maxLength: 12 }).map((texts) => {
    const clean = texts.map((text) => text.replace(/[⟦⟧]/gu, ''));
    const [a, b, c, d, e, f, g, h, id, path, message, title] = clean as [string, ...string[]];
    const made = reviewOf([
      {
        ja: `${a}⟦${b}⟧${c}`,
        vi: `${d}⟦${e}⟧`,
        en: `⟦${f}⟧${g}`,
        fix: h!,
        finding: {
          id: id!,
          fingerprints: [id!],
          check: g!,
          checks: [g!, h!],
          message: message!,
          explanation: c!,
          expected: [d!],
        },
      },
    ]);
    return { ...made, path: path!, sections: [{ title: title!, span: { start: 0, end: 5 }, segments: 0 }] };
  });

  test('nothing is too wide, nothing has a control character, and the window is full', () => {
    const widths = fc.constantFrom(1 as const, 2 as const);
    const sizes = fc.constantFrom([80, 24], [120, 30], [60, 16], [40, 10], [47, 13]);
    fc.assert(
      fc.property(
        reviews,
        words,
        fc.constantFrom(...SCREENS),
        sizes,
        widths,
        (review, text, screen, [columns, rows], ambiguous) => {
          const typed = 'field' in screen ? { ...screen, field: { text, cursor: text.length } } : screen;
          const id = review.items[0]!.finding.id;
          const decisions = ['dismissed' as const, 'accepted' as const].map((verdict) =>
            decisionOn(review, id, verdict, {
              reason: text,
              comment: text,
              by: text,
              at: text,
              correction: [{ start: 0, was: text, now: 'x' }],
            }),
          );
          const changes = [{ line: 1, before: text, after: review.text, conflict: true }];
          const shown = typed.kind === 'write' ? { ...typed, changes } : typed;
          const stated = { review, decisions, screen: shown, query: text, file: text, at: 0 };
          const drawn = screenOf(stateOf(stated), { columns: columns!, rows: rows!, ambiguous }, en);
          expect(drawn.lines).toHaveLength(rows! - 1);
          for (const line of drawn.lines) {
            expect(widthOf(line, metricsFor(ambiguous))).toBeLessThanOrEqual(columns!);
            expect(textOf(line)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
          }
          if (drawn.cursor) expect(drawn.cursor.column).toBeLessThan(columns!);
        },
      ),
      { numRuns: 150 },
    );
  });
});
