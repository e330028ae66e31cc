import { describe, expect, test } from 'vitest';
import { hostValues, isLoopback, originOf } from '../../../src/web/server/hosts.js';

describe('hosts', () => {
  test.each([
    ['127.0.0.1', '127.0.0.1:8123', true, 'its address'],
    ['127.0.0.1', 'localhost:8123', true, 'its name'],
    ['127.0.0.1', '[::1]:8123', true, 'some browsers say it so'],
    ['127.0.0.1', '127.0.0.1', false, 'that is port 80'],
    ['127.0.0.1', '127.0.0.1:8124', false, 'another server'],
    ['127.0.0.1', 'evil.example:8123', false, 'a name that leads here for an attack'],
    ['127.0.0.1', '127.0.0.1.evil.example:8123', false, 'begins as the right one'],
    ['127.0.0.1', 'localhost:8123@evil.example', false, 'ends otherwise'],
    ['127.0.0.1', '192.0.2.7:8123', false, 'it does not listen there'],
    ['192.0.2.7', '192.0.2.7:8123', true, 'the one that was given'],
    ['192.0.2.7', 'localhost:8123', false, 'it does not listen there'],
    ['Reviews.Example', 'reviews.example:8123', true, 'browsers write names small'],
    ['0.0.0.0', '192.0.2.7:8123', true, 'an address of this machine'],
    ['0.0.0.0', '127.0.0.1:8123', true, 'so is this'],
    ['0.0.0.0', '198.51.100.1:8123', false, 'of another machine'],
    ['::', '[2001:db8::7]:8123', true, 'an address of this machine'],
    ['0:0:0:0:0:0:0:1', '[::1]:8123', true, 'the same address, as browsers write it'],
  ])('%s is asked as %s: %s (%s)', (host, value, expected) => {
    const names = hostValues({ host, port: 8123 }, ['192.0.2.7', '2001:db8::7']);
    expect(names.has(value)).toBe(expected);
  });

  test('port 80 may be left out', () => {
    expect(hostValues({ host: '127.0.0.1', port: 80 }, []).has('127.0.0.1')).toBe(true);
  });

  test.each([
    ['127.0.0.1', 8123, 'http://127.0.0.1:8123'],
    ['::1', 8123, 'http://[::1]:8123'],
    ['0.0.0.0', 8123, 'http://127.0.0.1:8123'],
    ['::', 80, 'http://127.0.0.1'],
    ['192.0.2.7', 8123, 'http://192.0.2.7:8123'],
  ])('links to %s:%d are %s', (host, port, origin) => {
    expect(originOf({ host, port })).toBe(origin);
  });

  test.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['::1', true],
    ['LOCALHOST', true],
    ['127.evil.example', false],
    ['0.0.0.0', false],
    ['192.0.2.7', false],
  ])('%s is of this machine alone: %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
