import type { IncomingHttpHeaders } from 'node:http';
import { describe, expect, test } from 'vitest';
import { refuseForeign, refuseForged } from '../../../src/web/server/forgery.js';

describe('where a POST comes from', () => {
  const json = { 'content-type': 'application/json; charset=utf-8' };
  const own = 'http://127.0.0.1:8123';
  test.each<[headers: IncomingHttpHeaders, expected: string | number, why: string]>([
    [{ ...json }, 'json', 'a program that says neither'],
    [{ ...json, origin: own, 'sec-fetch-site': 'same-origin' }, 'json', 'the script'],
    [{ 'content-type': 'application/x-www-form-urlencoded', origin: own }, 'form', 'a form'],
    [{ ...json, origin: 'http://evil.example' }, 403, 'another site'],
    [{ ...json, origin: 'http://127.0.0.1:9000' }, 403, 'another port'],
    [{ ...json, origin: 'https://127.0.0.1:8123' }, 403, 'another scheme'],
    [{ ...json, origin: 'http://localhost:8123' }, 403, 'a page of this server by another name has another cookie'],
    [{ ...json, origin: 'null' }, 403, 'a frame in a sandbox, a file'],
    [{ ...json, 'sec-fetch-site': 'cross-site' }, 403, 'another site'],
    [{ ...json, 'sec-fetch-site': 'same-site' }, 403, 'another port'],
    [{ ...json, 'sec-fetch-site': 'none' }, 403, 'no page at all: that is never a POST'],
    [{ 'content-type': 'text/plain' }, 415, 'what a form of another site can send without being asked'],
    [{ 'content-type': 'multipart/form-data; boundary=x' }, 415, 'likewise'],
    [{}, 415, 'nothing said'],
  ])('%j: %s (%s)', (headers, expected) => {
    const refuse = () => refuseForeign(headers, '127.0.0.1:8123');
    if (typeof expected === 'string') expect(refuse()).toBe(expected);
    else expect(refuse).toThrow(expect.objectContaining({ name: 'Refusal', status: expected }));
  });

  test.each([undefined, '', 'x', 'word2'])('the word %j is not that of the session', (said) => {
    expect(() => refuseForged(said, 'word')).toThrow(expect.objectContaining({ status: 403 }));
    expect(() => refuseForged('word', 'word')).not.toThrow();
  });
});
