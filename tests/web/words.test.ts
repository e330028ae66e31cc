import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/language.js';
import { en } from '../../src/web/words/en.js';
import { webWordsFor } from '../../src/web/words/index.js';

const SOURCES = ['web/page', 'web/server', 'cli'].flatMap((folder) => {
  const path = join(import.meta.dirname, '../../src', folder);
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(path, name), 'utf8'));
});
const placeholdersIn = (text: string) => [...new Set(text.match(/\{\w+\}/gu) ?? [])].sort();

describe.each(LANGUAGES)('the words of the pages in %s', (language) => {
  test('are those that there are in English, with the same values to be filled in', async () => {
    const words = await webWordsFor(language);
    const shape = (of: object) => Object.entries(of).map(([key, text]) => [key, placeholdersIn(text)]);
    expect(Object.fromEntries(shape(words))).toEqual(Object.fromEntries(shape(en)));
  });
});

test('every word is said somewhere', () => {
  const unsaid = (keys: readonly string[]) => keys.filter((key) => !SOURCES.some((source) => says(source, key)));
  expect(unsaid(Object.keys(en))).toEqual([]);
  // What is said is told from what begins alike.
  expect(unsaid(['page.mov', 'page.move', 'page.moveOn', 'client.found'])).toEqual([
    'page.mov',
    'page.moveOn',
    'client.found',
  ]);
});

/** Whether a source says a word by its name, or by one that it makes: `page.${side}` beside 'above'. */
function says(source: string, key: string): boolean {
  if (source.includes(`'${key}'`) || (/^\w+$/u.test(key) && source.includes(`words.${key}`))) return true;
  return [...source.matchAll(/words\[`([\w.-]+)\$\{\w+\}(\w*)`\]/gu)].some(([, start = '', end = '']) => {
    const isMade = key.startsWith(start) && key.endsWith(end);
    return isMade && source.includes(`'${key.slice(start.length, key.length - end.length)}'`);
  });
}
