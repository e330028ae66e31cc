import { describe, expect, test } from 'vitest';
import { forgetDrafts, holdingLessons, type Lesson, learnedOf, teachingKey } from '../../src/core/lesson.js';
import { formatLesson, parseLessons } from '../../src/core/lesson-lines.js';

/**
 * Lines as version 0.1.0 writes them. Never change them: files with such lines lie in the repositories of users. A new version adds a fixture of its own.
 */
const FIRST = `\
{"id":"0a1b2c3d4e5f","kind":"allow","language":"ja","check":"unsupported-word","words":"海辺の市場","reason":"固有名詞","by":"Lan","at":"2027-03-31T09:12:44.120Z"}
{"id":"1b2c3d4e5f6g","kind":"pair","target":{"language":"ja","text":"鉄道"},"source":{"language":"vi","text":"đường sắt"},"by":"민준","at":"2027-03-31T09:13:01.004Z"}
{"id":"2c3d4e5f6g7h","kind":"refused","teaching":{"kind":"pair","target":{"language":"ja","text":"鉄道"},"source":{"language":"en","text":"railway"}},"by":"민준","at":"2027-03-31T09:13:01.004Z"}
{"id":"3d4e5f6g7h8i","kind":"forget","lesson":"0a1b2c3d4e5f","by":"Thư","at":"2027-04-01T10:00:00.000Z"}
{"id":"4e5f6g7h8i9j","kind":"refused","teaching":{"kind":"allow","language":"ja","check":"unsupported-word","words":"海辺の市場","reason":"固有名詞"},"by":"Thư","at":"2027-04-01T10:00:00.000Z"}
`;

const [ALLOW = '', PAIR = '', REFUSED = '', FORGET = ''] = FIRST.split('\n');

describe('lines of the first version', () => {
  test('are all read, with what they say', () => {
    const { lines: lessons, damaged } = parseLessons(FIRST);
    expect(damaged).toEqual([]);
    expect(lessons.map(({ kind, by }) => [kind, by])).toEqual([
      ['allow', 'Lan'],
      ['pair', '민준'],
      ['refused', '민준'],
      ['forget', 'Thư'],
      ['refused', 'Thư'],
    ]);
    expect(lessons[1]).toEqual({
      id: '1b2c3d4e5f6g',
      kind: 'pair',
      target: { language: 'ja', text: '鉄道' },
      source: { language: 'vi', text: 'đường sắt' },
      by: '민준',
      at: '2027-03-31T09:13:01.004Z',
    });
    expect(learnedOf(lessons).map(({ id }) => id)).toEqual(['1b2c3d4e5f6g']);
  });

  test('are written as they were', () => {
    expect(
      parseLessons(FIRST)
        .lines.map((lesson) => `${formatLesson(lesson)}\n`)
        .join(''),
    ).toBe(FIRST);
  });
});

describe('reading', () => {
  test.each<[reason: string, line: string]>([
    ['half a line', ALLOW.slice(0, 60)],
    ['a kind of a newer version', ALLOW.replace('"allow"', '"deny"')],
    ['no id', ALLOW.replace('"id":', '"ID":')],
    ['no words: they would be allowed everywhere', ALLOW.replace('海辺の市場', ' ')],
    ['no check', ALLOW.replace('"check"', '"checks"')],
    ['a reason that is no text', ALLOW.replace('"固有名詞"', '5')],
    ['a pair with one side', PAIR.replace('"source"', '"other"')],
    ['a pair with an empty side', PAIR.replace('đường sắt', '')],
    ['a refusal of nothing', REFUSED.replace('"teaching"', '"taught"')],
    ['a refusal of a refusal', REFUSED.replace('"kind":"pair"', '"kind":"refused"')],
    ['a line that forgets nothing', FORGET.replace('0a1b2c3d4e5f', '')],
    ['null', 'null'],
    ['a list', '[]'],
  ])('%s is damaged, and the other lines are read', (_, line) => {
    const { lines: lessons, damaged } = parseLessons(`${PAIR}\n${line}\n${FORGET}\n`);
    expect([lessons.map(({ kind }) => kind), damaged]).toEqual([['pair', 'forget'], [2]]);
  });

  test('a byte order mark, CRLF and empty lines are no damage; the same line twice is one', () => {
    const { lines: lessons, damaged } = parseLessons(`\ufeff${ALLOW}\r\n\r\n${PAIR}\r\n${ALLOW}\r\n`);
    expect([lessons.map(({ kind }) => kind), damaged]).toEqual([['allow', 'pair'], []]);
  });

  test('unknown keys of a newer version stay', () => {
    const line = PAIR.replace('"by"', '"weight":2,"by"');
    expect(formatLesson(parseLessons(line).lines[0]!)).toBe(line);
  });
});

const from = (...lines: string[]): readonly Lesson[] =>
  lines.map((line, k): Lesson => {
    const origin = { id: String(k + 1), by: 'Lan', at: '' };
    if (/^\d$/u.test(line)) return { ...origin, kind: 'forget', lesson: line };
    return { ...origin, kind: 'allow', language: 'ja', check: 'punctuation', words: line, reason: '' };
  });

describe('what holds', () => {
  test.each<[reason: string, lines: readonly string[], holding: readonly string[]]>([
    ['nothing was taken back', ['港', '塔'], ['1', '2']],
    ['one was taken back', ['港', '塔', '1'], ['2']],
    ['what was taken back is wanted again', ['港', '1', '2'], ['1']],
    ['and taken back again', ['港', '1', '2', '3'], []],
    ['two branches took the same back, and one of them wants it again', ['港', '1', '1', '2'], []],
    ['an id that nobody has', ['港', '9'], ['1']],
    ['lines that forget each other: the later one holds', ['3', '港', '1'], ['2']],
  ])('%s', (_, lines, holding) => {
    expect(learnedOf(from(...lines)).map(({ id }) => id)).toEqual(holding);
  });

  test('a hundred thousand lines that take back the one before', () => {
    const lines = Array.from({ length: 100_000 }, (_, k) => ({
      ...{ id: String(k), by: 'Lan', at: '' },
      ...{ kind: 'forget' as const, lesson: String(k - 1) },
    }));
    expect(holdingLessons(lines)).toHaveLength(50_000);
  });

  test('what is forgotten is not wanted any more', () => {
    const [allow, pair] = parseLessons(`${ALLOW}\n${PAIR}`).lines as [
      Lesson & { kind: 'allow' },
      Lesson & { kind: 'pair' },
    ];
    expect(forgetDrafts(allow, ['1', '2'])).toEqual([
      { kind: 'forget', lesson: '1' },
      { kind: 'forget', lesson: '2' },
      {
        kind: 'refused',
        teaching: { kind: 'allow', language: 'ja', check: 'unsupported-word', words: '海辺の市場', reason: '固有名詞' },
      },
    ]);
    expect(forgetDrafts(pair, []).at(-1)).toEqual({
      kind: 'refused',
      teaching: { kind: 'pair', target: pair.target, source: pair.source },
    });
  });
});

describe('what teaches the same', () => {
  const allow = { kind: 'allow', language: 'ja', check: 'punctuation', words: 'ＪＲ', reason: '社名' } as const;
  const pair = {
    kind: 'pair',
    target: { language: 'ja', text: '鉄道' },
    source: { language: 'en', text: 'Railway' },
  } as const;

  test.each([
    ['another reason, width and case', allow, { ...allow, words: 'jr', reason: '' }, true],
    ['another check', allow, { ...allow, check: 'omission' }, false],
    ['another language', allow, { ...allow, language: 'ko' }, false],
    ['another case of a version', pair, { ...pair, source: { language: 'en', text: 'railway' } }, true],
    ['the same words of another version', pair, { ...pair, source: { language: 'vi', text: 'Railway' } }, false],
    ['a pair turned round', pair, { ...pair, target: pair.source, source: pair.target }, false],
  ])('%s', (_, one, other, isSame) => {
    expect(teachingKey(one) === teachingKey(other)).toBe(isSame);
  });
});
