import { describe, expect, test } from 'vitest';
import { parseForm, parseMessage, parseWord } from '../../../src/web/server/message.js';

describe('messages', () => {
  const message = (event: unknown) => JSON.stringify({ csrf: 'c', focus: 'list', events: [event] });

  test.each<[event: unknown, why: string]>([
    [{ kind: 'key', key: 'f', named: false }, 'a letter'],
    [{ kind: 'key', key: 'ㄹ', named: false }, 'a letter on a Korean keyboard'],
    [{ kind: 'key', key: 'e\u0302\u0323', named: false }, 'a letter with its marks'],
    [{ kind: 'key', key: '👩‍🔧', named: false }, 'one character to a reader'],
    [{ kind: 'key', key: ' ', named: false }, 'the space bar'],
    [{ kind: 'key', key: 'back-tab', named: true }, 'a key with a name'],
    [{ kind: 'field', text: '', cursor: 0 }, 'an empty field'],
    [{ kind: 'field', text: '鉄道\n', cursor: 3 }, 'what was pasted'],
    [{ kind: 'point', at: 0 }, 'the first row'],
  ])('%j is an event (%s)', (event) => {
    expect(parseMessage(message(event))).toEqual({ csrf: 'c', focus: 'list', events: [event] });
  });

  test.each<[event: unknown, where: string, why: string]>([
    [{ kind: 'key', key: 'ff', named: false }, 'events[0].key', 'two letters'],
    [{ kind: 'key', key: '', named: false }, 'events[0].key', 'nothing'],
    [{ kind: 'key', key: '\u001b', named: false }, 'events[0].key', 'a control character'],
    [{ kind: 'key', key: '\r\n', named: false }, 'events[0].key', 'a line end'],
    [{ kind: 'key', key: '\ud83d', named: false }, 'events[0].key', 'half a character'],
    [{ kind: 'key', key: `e${'\u0301'.repeat(16)}`, named: false }, 'events[0].key', 'more marks than a character has'],
    [{ kind: 'key', key: 'f' }, 'events[0].named', 'it is not said which'],
    [{ kind: 'key', key: 'interrupt', named: true }, 'events[0].key', 'the terminal ends the review, no page'],
    [{ kind: 'key', key: 'suspend', named: true }, 'events[0].key', 'the terminal is stopped, no page'],
    [{ kind: 'key', key: 'redraw', named: true }, 'events[0].key', 'of the terminal'],
    [{ kind: 'key', key: 'end-of-input', named: true }, 'events[0].key', 'of the terminal'],
    [{ kind: 'key', key: 'toString', named: true }, 'events[0].key', 'no key, though every object has it'],
    [{ kind: 'key', key: ['enter'], named: true }, 'events[0].key', 'a list'],
    [{ kind: 'field', text: 'ab', cursor: 3 }, 'events[0].cursor', 'behind the end'],
    [{ kind: 'field', text: 'ab', cursor: -1 }, 'events[0].cursor', 'before the beginning'],
    [{ kind: 'field', text: 'ab', cursor: 0.5 }, 'events[0].cursor', 'no offset'],
    [{ kind: 'field', text: 'ab' }, 'events[0].cursor', 'none'],
    [{ kind: 'field', text: 7, cursor: 0 }, 'events[0].text', 'a number'],
    [{ kind: 'field', text: '\ud83d', cursor: 0 }, 'events[0].text', 'cannot be written to a file'],
    [{ kind: 'field', text: 'a'.repeat(100_001), cursor: 0 }, 'events[0].text', 'too long'],
    [{ kind: 'point', at: -1 }, 'events[0].at', 'before the first row'],
    [{ kind: 'point', at: '0' }, 'events[0].at', 'a text'],
    [{ kind: 'point', at: 1e300 }, 'events[0].at', 'no number of a row'],
    [{ kind: 'recorded', decisions: [] }, 'events[0].kind', 'an event of the review, not of a page'],
    [{ kind: '__proto__' }, 'events[0].kind', 'none'],
    [null, 'events[0]', 'nothing'],
    [[], 'events[0]', 'a list'],
  ])('%j is none: %s (%s)', (event, where) => {
    expect(() => parseMessage(message(event))).toThrow(
      expect.objectContaining({
        status: 400,
        message: expect.stringMatching(`^${where.replace(/[[\]]/gu, '\\$&')}: `),
      }),
    );
  });

  test.each([
    ['', 'the body'],
    ['{', 'the body'],
    ['null', 'the message'],
    ['[]', 'the message'],
    ['{}', 'csrf'],
    ['{"csrf":"c"}', 'focus'],
    ['{"csrf":"c","focus":"list"}', 'events'],
    [`{"csrf":"c","focus":"list","events":[${Array(501).fill('{"kind":"point","at":0}')}]}`, 'events'],
  ])('%s is no message', (body, where) => {
    expect(() => parseMessage(body)).toThrow(
      expect.objectContaining({ status: 400, message: expect.stringContaining(where) }),
    );
  });

  test('a form says the text of the field first, whatever its order', () => {
    const body = new URLSearchParams({ named: 'enter', csrf: 'c', focus: 'edit x', field: '鉄道' }).toString();
    expect(parseForm(body)).toEqual({
      csrf: 'c',
      focus: 'edit x',
      events: [
        { kind: 'field', text: '鉄道', cursor: 2 },
        { kind: 'key', key: 'enter', named: true },
      ],
    });
    expect(parseForm('point=12').events).toEqual([{ kind: 'point', at: 12 }]);
    expect(parseForm('key=%26').events).toEqual([{ kind: 'key', key: '&', named: false }]);
  });

  test.each(['named=suspend', 'key=ff', 'point=-1', 'point=1e3', 'point='])('the form %s is refused', (body) => {
    expect(() => parseForm(body)).toThrow(expect.objectContaining({ status: 400 }));
  });

  test.each([
    ['csrf=a%2Bb', 'form', 'a+b'],
    ['', 'form', ''],
    ['{"csrf":"a"}', 'json', 'a'],
  ] as const)('the word in %j as %s', (body, type, word) => {
    expect(parseWord(body, type)).toBe(word);
  });
});
