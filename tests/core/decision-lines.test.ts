import { describe, expect, test } from 'vitest';
import { type Decision, SCOPES, VERDICTS } from '../../src/core/decision.js';
import { formatDecision, parseDecisions } from '../../src/core/decision-lines.js';
import { SEVERITIES } from '../../src/core/mqm.js';

/**
 * Lines as version 0.1.0 writes them. Never change them: files with such lines lie in the repositories of users. A new version adds a fixture of its own.
 */
const FIRST = `\
{"id":"0a1b2c3d4e5f","parents":[],"fingerprint":"7k3f9a2c","verdict":"dismissed","reason":"原文どおり","scope":"everywhere","subject":{"pair":"harbour","check":"punctuation","words":"：","sentence":"議題：港湾の整備"},"by":"Lan","at":"2027-03-31T09:12:44.120Z"}
{"id":"1b2c3d4e5f6g","parents":[],"fingerprint":"8m4g0b3d","verdict":"accepted","scope":"this","correction":[{"start":6,"was":"30億円","now":"300億円"},{"start":12,"was":"","now":"も"}],"comment":"원문은 300억 엔","severity":"critical","subject":{"pair":"harbour","check":"number-mismatch","words":"30億円","sentence":"融資の総額は30億円とする。"},"by":"민준","at":"2027-03-31T09:13:01.004Z"}
{"id":"2c3d4e5f6g7h","parents":["1b2c3d4e5f6g"],"fingerprint":"8m4g0b3d","verdict":"open","subject":{"pair":"harbour","check":"number-mismatch","words":"30億円","sentence":"融資の総額は30億円とする。"},"undoes":"1b2c3d4e5f6g","by":"민준","at":"2027-03-31T09:13:20.500Z"}
{"id":"3d4e5f6g7h8i","parents":["2c3d4e5f6g7h"],"fingerprint":"8m4g0b3d","verdict":"accepted","correction":[{"start":6,"was":"30億円","now":"300億円"}],"subject":{"pair":"harbour","check":"number-mismatch","words":"30億円","sentence":"融資の総額は30億円とする。"},"redoes":"1b2c3d4e5f6g","by":"민준","at":"2027-03-31T09:13:25.000Z"}
{"id":"4e5f6g7h8i9j","parents":[],"fingerprint":"9n5h1c4e","verdict":"question","scope":"file","comment":"Bản gốc viết thiếu?","subject":{"pair":"talks/ja","check":"omission","words":"","sentence":""},"by":"Thư","at":"2027-03-31T09:14:00.000Z"}
{"id":"5f6g7h8i9j0k","parents":["3d4e5f6g7h8i"],"fingerprint":"8m4g0b3d","verdict":"written","subject":{"pair":"harbour","check":"number-mismatch","words":"30億円","sentence":"融資の総額は30億円とする。"},"by":"Lan","at":"2027-04-01T10:00:00.000Z"}
{"id":"6g7h8i9j0k1l","parents":[],"fingerprint":"ao6i2d5f","verdict":"skipped","subject":{"pair":"harbour","check":"register-drift","words":"です","sentence":"以上です。"},"by":"Lan","at":"2027-04-01T10:00:02.000Z"}
`;

/** A line with what came later: judgements that were made in one step have a common group. */
const GROUPED =
  '{"id":"7h8i9j0k1l2m","parents":[],"fingerprint":"bp7j3e6g","verdict":"accepted","correction":[{"start":2,"was":"送電網","now":"電力網"}],"subject":{"pair":"harbour","check":"reviewer","words":"送電網","sentence":"新しい送電網を整備する。"},"group":"1k2l3m4n","by":"Lan","at":"2027-05-06T08:00:00.000Z"}';

const [LINE = ''] = FIRST.split('\n');

describe('the group of a judgement', () => {
  test('is read, and written in its place', () => {
    const { lines: decisions, damaged } = parseDecisions(GROUPED);
    expect([decisions[0]?.group, damaged]).toEqual(['1k2l3m4n', []]);
    expect(formatDecision(decisions[0]!)).toBe(GROUPED);
  });

  test('that is no text is damage', () => {
    expect(parseDecisions(GROUPED.replace('"1k2l3m4n"', '7')).damaged).toEqual([1]);
  });
});

describe('lines of the first version', () => {
  test('are all read, with what they say', () => {
    const { lines: decisions, damaged } = parseDecisions(FIRST);
    expect(damaged).toEqual([]);
    expect(decisions.map(({ verdict, scope, by }) => [verdict, scope ?? 'this', by])).toEqual([
      ['dismissed', 'everywhere', 'Lan'],
      ['accepted', 'this', '민준'],
      ['open', 'this', '민준'],
      ['accepted', 'this', '민준'],
      ['question', 'file', 'Thư'],
      ['written', 'this', 'Lan'],
      ['skipped', 'this', 'Lan'],
    ]);
    expect(decisions[1]).toEqual({
      id: '1b2c3d4e5f6g',
      parents: [],
      fingerprint: '8m4g0b3d',
      verdict: 'accepted',
      scope: 'this',
      correction: [
        { start: 6, was: '30億円', now: '300億円' },
        { start: 12, was: '', now: 'も' },
      ],
      comment: '원문은 300억 엔',
      severity: 'critical',
      subject: { pair: 'harbour', check: 'number-mismatch', words: '30億円', sentence: '融資の総額は30億円とする。' },
      by: '민준',
      at: '2027-03-31T09:13:01.004Z',
    });
    expect(decisions.map(({ undoes, redoes }) => undoes ?? redoes).filter(Boolean)).toEqual(
      Array(2).fill('1b2c3d4e5f6g'),
    );
  });

  test('are written as they were', () => {
    const { lines: decisions } = parseDecisions(FIRST);
    expect(decisions.map((decision) => `${formatDecision(decision)}\n`).join('')).toBe(FIRST);
  });

  // What the first version knows, every later one knows: lists may grow, and nothing may leave them.
  test('have verdicts, scopes and severities that are still known', () => {
    expect(VERDICTS).toEqual(
      expect.arrayContaining(['open', 'accepted', 'written', 'dismissed', 'skipped', 'question']),
    );
    expect(SCOPES).toEqual(expect.arrayContaining(['this', 'file', 'everywhere']));
    expect(SEVERITIES).toEqual(expect.arrayContaining(['neutral', 'minor', 'major', 'critical']));
  });
});

describe('lines of other versions', () => {
  test('unknown keys are kept, at the end, when a line is written anew', () => {
    const line = LINE.replace('{"id"', '{"weight":3,"reply":{"by":"Thư"},"id"');
    const { lines: decisions, damaged } = parseDecisions(line);
    expect(damaged).toEqual([]);
    expect(decisions[0]).toMatchObject({ weight: 3, reply: { by: 'Thư' } });
    expect(formatDecision(decisions[0]!)).toBe(LINE.replace(/\}$/u, ',"weight":3,"reply":{"by":"Thư"}}'));
  });

  test('a line that is there twice counts once, the first', () => {
    const changed = LINE.replace('"dismissed"', '"skipped"');
    expect(parseDecisions(`${LINE}\n${changed}\n${LINE}\n`).lines.map(({ verdict }) => verdict)).toEqual(['dismissed']);
  });

  test('of a line that one branch has compacted and the other has not, what it replaces is kept', () => {
    const [short, long] = [LINE, LINE.replace('"parents":[]', '"parents":["x"]').replace('"by"', '"undoes":"x","by"')];
    for (const text of [`${short}\n${long}`, `${long}\n${short}`]) {
      expect(parseDecisions(text).lines.map(formatDecision)).toEqual([long]);
    }
  });

  test('keys in another order are the same line', () => {
    const turned = Object.fromEntries(Object.entries(JSON.parse(LINE) as Decision).reverse());
    expect(parseDecisions(JSON.stringify(turned)).lines.map(formatDecision)).toEqual([LINE]);
  });

  test('damaged lines are numbered as an editor numbers them', () => {
    const half = LINE.slice(0, 40);
    const text = `${LINE}\n\n${half}\n${FIRST}x\n`;
    const { lines: decisions, damaged } = parseDecisions(text);
    expect(damaged).toEqual([3, 11]);
    expect(decisions).toHaveLength(7);
  });

  test.each<[reason: string, line: string]>([
    ['half a line', LINE.slice(0, -1)],
    ['two lines in one', LINE + LINE],
    ['an unknown verdict', LINE.replace('"dismissed"', '"deferred"')],
    ['an unknown scope', LINE.replace('"everywhere"', '"project"')],
    ['an unknown severity', LINE.replace('"by"', '"severity":"fatal","by"')],
    ['no id', LINE.replace('"id"', '"no"')],
    ['no one', LINE.replace('"by"', '"no"')],
    ['a number for the time', LINE.replace('"2027-03-31T09:12:44.120Z"', '1774948364')],
    ['a parent that is no id', LINE.replace('"parents":[]', '"parents":[1]')],
    ['no subject', LINE.replace('"subject"', '"no"')],
    ['a subject without words', LINE.replace('"words"', '"no"')],
    ['a reason that is no text', LINE.replace('"原文どおり"', '{}')],
    ['an edit without a place', LINE.replace('"by"', '"correction":[{"was":"a","now":"b"}],"by"')],
    ['an edit in half a character', LINE.replace('"by"', '"correction":[{"start":0.5,"was":"a","now":"b"}],"by"')],
    ['a list', '[]'],
    ['null', 'null'],
    ['the mark of a conflict of git', '<<<<<<< HEAD'],
  ])('damaged: %s', (_, line) => {
    expect(parseDecisions(line)).toEqual({ lines: [], damaged: [1] });
  });

  test.each([
    ['nothing', ''],
    ['empty lines', '\n \n\r\n'],
    ['a byte order mark alone', '\ufeff'],
  ])('no line and no damage: %s', (_, text) => {
    expect(parseDecisions(text)).toEqual({ lines: [], damaged: [] });
  });

  test('a byte order mark, at the start or where two files were joined, and CRLF', () => {
    const text = FIRST.split('\n')
      .map((line, k) => (k === 0 || k === 3 ? `\ufeff${line}` : line))
      .join('\r\n');
    expect(parseDecisions(text)).toEqual(parseDecisions(FIRST));
  });
});
