import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';

const GLOSSARY = `concept_id	domain	lang	term	status	term_type	part_of_speech	definition	note
t1	transport	ja	港湾	preferred	full	noun		
t1	transport	ja	港	admitted	full	noun		
t1	transport	vi	cảng biển	preferred	full	noun		
t1	transport	en	seaport	preferred	full	noun		
t2	transport	ja	港湾計画	preferred	full	noun		
t2	transport	vi	quy hoạch cảng biển	preferred	full	noun		
t3	transport	ja	鉄道駅	forbidden	full	noun		
t3	transport	ja	駅	preferred	full	noun		
t3	transport	en	station	preferred	full	noun		
`;

let folder: TestFolder;
beforeAll(() => {
  folder = testFolder({
    'terms.tsv': GLOSSARY,
    'bad.tsv': GLOSSARY.replace('forbidden', 'forbiden').replace('t1\ttransport\ten', 't1\ttransport\txx1'),
    'a.ja.txt': '港湾計画の概要\n市は鉄道駅を直す。\n',
    '.git/HEAD': '',
  });
});
afterAll(() => folder.remove());

const check = (...files: string[]) => runCli(['terms', 'check', ...files.map((name) => folder.file(name))]);
const find = (...words: string[]) => runCli(['terms', 'find', ...words, '--glossary', folder.file('terms.tsv')]);

describe('terms check', () => {
  test('counts terms by language and status', async () => {
    const { code, stdout } = await check('terms.tsv');
    expect(code).toBe(0);
    expect(stdout).toBe(`${folder.file('terms.tsv')}: 3 concepts, 9 terms
  en       2  2 preferred
  ja       5  3 preferred, 1 admitted, 1 forbidden
  vi       2  2 preferred
`);
  });

  test('tells every mistake with its line, and goes on to the next file', async () => {
    const { code, stdout, stderr } = await check('bad.tsv', 'terms.tsv', 'none.tsv');
    expect(code).toBe(2);
    expect(stdout).toContain('terms.tsv: 3 concepts');
    expect(stderr).toContain('bad.tsv:5');
    expect(stderr).toContain('bad.tsv:8');
    expect(stderr).toContain('none.tsv: there is no such file');
  });

  test('needs a file', async () => {
    expect((await check()).code).toBe(2);
  });
});

describe('terms find', () => {
  test('offset, words, concept, status, preferred terms elsewhere; nothing inside a longer term', async () => {
    const { code, stdout } = await find('港湾計画と鉄道駅を見直す。');
    expect(code).toBe(0);
    expect(stdout).toBe(
      `offset\tterm\tconcept\tstatus\tpreferred elsewhere
0\t港湾計画\tt2\tpreferred\tvi: quy hoạch cảng biển
5\t鉄道駅\tt3\tforbidden\ten: station
`,
    );
  });

  test('offsets of a file are offsets in the file', async () => {
    const { stdout } = await find('--file', folder.file('a.ja.txt'), '--json');
    const value = JSON.parse(stdout) as {
      language: string;
      terms: { start: number; text: string; preferred: unknown }[];
    };
    expect(value.language).toBe('ja');
    expect(value.terms.map(({ start, text }) => [start, text])).toEqual([
      [0, '港湾計画'],
      [10, '鉄道駅'],
    ]);
    expect(value.terms[1]!.preferred).toEqual([{ language: 'en', text: 'station' }]);
  });

  test('the language may be named', async () => {
    expect((await find('station plan', '--language', 'en')).stdout).toContain('0\tstation\tt3');
  });

  test.each<[string[], string]>([
    [[], 'terms find needs a text'],
    [['123'], 'the language of the text cannot be told'],
    [['駅', '--language', 'jp'], 'Did you mean ja?'],
    [['駅', '--file', 'a.ja.txt'], 'a text is also given'],
  ])('%j: %s', async (words, message) => {
    const { code, stdout, stderr } = await find(...words);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  test('without a glossary there is nothing to find', async () => {
    const { code, stderr } = await runCli(['terms', 'find', '駅', '--glossary', 'none']);
    expect(code).toBe(2);
    expect(stderr).toContain('no glossary is in force');
  });

  test('a broken glossary is wrong use', async () => {
    const { code, stderr } = await runCli(['terms', 'find', '駅', '--glossary', folder.file('bad.tsv')]);
    expect(code).toBe(2);
    expect(stderr).toContain('bad.tsv:8');
  });
});
