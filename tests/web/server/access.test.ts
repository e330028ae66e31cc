import { describe, expect, test } from 'vitest';
import { cookieValues, isSame, Links, Sessions, secret } from '../../../src/web/server/access.js';

describe('access', () => {
  test('a secret has 256 bits and is never the same', () => {
    expect(Buffer.from(secret(), 'base64url')).toHaveLength(32);
    expect(new Set(Array.from({ length: 100 }, secret)).size).toBe(100);
  });

  test.each([
    ['abc', 'abc', true],
    ['abc', 'abd', false],
    ['abc', 'ab', false],
    ['abc', '', false],
  ])('%j is %j: %s', (a, b, expected) => {
    expect(isSame(a, b)).toBe(expected);
  });

  test('a link lets in once; the browser that used it goes on, others do not', () => {
    const links = new Links();
    const token = links.add();
    expect(links.open('', [])).toEqual({ kind: 'refused' });
    const first = links.open(token, []);
    expect(first.kind).toBe('first');
    const { mark } = first as { mark: string };
    expect(links.open(token, [])).toEqual({ kind: 'refused' });
    expect(links.open(token, ['x', mark])).toEqual({ kind: 'again' });
    expect(links.open(links.add(), [mark]).kind).toBe('first');
  });

  test('the mark of one link does not open another', () => {
    const links = new Links();
    const [one, other] = [links.add(), links.add()];
    links.open(one, []);
    const { mark } = links.open(other, []) as { mark: string };
    expect(links.open(one, [mark])).toEqual({ kind: 'refused' });
  });

  test('the session that was begun first makes room', () => {
    const ended: string[] = [];
    const sessions = new Sessions((id) => void ended.push(id));
    const first = sessions.begin();
    const second = sessions.begin();
    for (let k = 0; k < 15; k++) sessions.begin();
    expect(sessions.find([first.id])).toBeUndefined();
    expect(ended).toEqual([first.id]);
    expect(sessions.find(['x', second.id])).toEqual(second);
    expect(sessions.find([''])).toBeUndefined();
    expect(sessions.find([second.csrf])).toBeUndefined();
  });

  test.each([
    [undefined, []],
    ['', []],
    ['taiyaku-1=a', ['a']],
    ['other=b; taiyaku-1=a; taiyaku-1=c', ['a', 'c']],
    ['xtaiyaku-1=a', []],
    ['taiyaku-12=a', []],
    ['taiyaku-1=', ['']],
    ['taiyaku-1', []],
    [';;=;', []],
  ])('cookies in %j', (header, expected) => {
    expect(cookieValues(header, 'taiyaku-1')).toEqual(expected);
  });
});
