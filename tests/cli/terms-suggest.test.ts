import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';

const HEADER = 'concept_id\tlang\tterm\tstatus\tterm_type';
const GLOSSARY = [
  'harbour\tja\t港湾局\tpreferred\tfull',
  'harbour\ten\tHarbour Office\tpreferred\tfull',
  'tide\tja\t潮位\tpreferred\tfull',
  'tide\ten\ttide level\tpreferred\tfull',
  'ferry\tja\t渡し船\tpreferred\tfull',
  'ferry\ten\tferry\tpreferred\tfull',
];
const ACRONYMS = [
  'trade\tja\tFTA\tpreferred\tacronym',
  'trade\ten\tfree trade agreement\tpreferred\tfull',
  'fault\tja\tFTA\tpreferred\tacronym',
  'fault\ten\tfault tree analysis\tpreferred\tfull',
];
const tableOf = (rows: readonly string[]) => `${[HEADER, ...rows].join('\n')}\n`;

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({
    'a.ja.txt': '港湾事務所は水位を発表した。\n港湾事務所は船を点検した。\n渡し船は休んだ。\n',
    'a.en.txt':
      'The Harbour Office announced the tide level.\nThe Harbour Office inspected ships.\nThe ferry rested.\n',
    'b.ja.txt': '港湾事務所は移転した。\n',
    'b.en.txt': 'The Harbour Office moved.\n',
    'terms.tsv': tableOf(GLOSSARY),
    '.git/HEAD': '',
  });
});
afterEach(() => folder.remove());

async function suggest(...flags: string[]) {
  const glossary = flags.includes('--glossary') ? [] : ['--glossary', folder.file('terms.tsv')];
  return runCli(['terms', 'suggest', folder.path, ...flags, ...glossary]);
}

interface Suggestions {
  decisions: { concept: string | null; expected: string[]; places: { path: string; text: string }[] }[];
  glossary: { concepts: number; neverMet: string[]; overridden: object[] } | null;
}

test('one decision for many places of several texts, the one with most places first', async () => {
  const { code, stdout } = await suggest('--json');
  expect(code).toBe(0);
  const { decisions } = JSON.parse(stdout) as Suggestions;
  const [first] = decisions;
  expect(first).toMatchObject({ concept: 'harbour', expected: ['港湾局'] });
  expect(first?.places.map(({ text }) => text)).toEqual(['港湾事務所', '港湾事務所', '港湾事務所']);
  expect(new Set(first?.places.map(({ path }) => path)).size).toBe(2);
});

test('what the texts tell of the glossary', async () => {
  const { glossary } = JSON.parse((await suggest('--json')).stdout) as Suggestions;
  expect(glossary).toMatchObject({ concepts: 3, neverMet: [], overridden: [{ id: 'harbour', named: 3 }] });
});

test('for people', async () => {
  const { stdout } = await suggest();
  expect(stdout).toMatch(/^港湾局 {3}3 places\n {2}harbour {3}en Harbour Office/mu);
  expect(stdout).toContain('Of 3 concepts the versions name 3.');
  expect(stdout).toContain('Named, and never by an allowed term: harbour (3×)');
});

test('without a glossary there is nothing to say of one', async () => {
  const { code, stdout } = await suggest('--glossary', 'none', '--json');
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as Suggestions).glossary).toBeNull();
});

describe('acronyms and terms that are not met', () => {
  test('are told', async () => {
    folder.write('terms.tsv', tableOf([...GLOSSARY, ...ACRONYMS]));
    const { stdout } = await suggest();
    expect(stdout).toContain('Never named: trade, fault.');
    expect(stdout).toContain('FTA (ja) stands for several: trade, fault.');
  });
});

test('a mistake names the command', async () => {
  expect((await runCli(['terms', 'suggest'])).stderr).toContain('terms suggest needs a text or a folder');
});

test.each([
  [['terms', 'suggest'], 2],
  [['terms', 'suggest', 'gone'], 2],
])('%j: %i', async (line, code) => {
  expect((await runCli(line)).code).toBe(code);
});
