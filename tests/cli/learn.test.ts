import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';

/** Sentences of one pattern with a word of their own; each word stands in eight of them. */
const WORDS = [
  ['港', 'cảng', '항구'],
  ['橋', 'cầu', '다리'],
  ['病院', 'bệnh viện', '병원'],
  ['学校', 'trường học', '학교'],
  ['駅', 'nhà ga', '역'],
  ['市場', 'chợ', '시장'],
] as const;
const TOWNS = ['東', '西', '南', '北', '新', '古', '上', '下'] as const;
const UNITS = WORDS.flatMap(([ja, vi, ko]) =>
  TOWNS.map((town, k) => ({ ja: `${town}の${ja}は遠い。`, vi: `Nơi ${k} có ${vi}.`, ko: `${k} 곳에 ${ko}가 있다.` })),
);

const tmx = (languages: readonly ('ja' | 'vi' | 'ko')[], confidence = '') =>
  `<tmx version="1.4"><header/><body>${UNITS.map(
    (unit) =>
      `<tu>${confidence}${languages.map((code) => `<tuv xml:lang="${code}"><seg>${unit[code]}</seg></tuv>`).join('')}</tu>`,
  ).join('\n')}</body></tmx>`;

let folder: TestFolder;
beforeAll(() => {
  folder = testFolder({
    'vi.tmx': tmx(['ja', 'vi']),
    'three.tmx': tmx(['ja', 'vi', 'ko']),
    'unsure.tmx': tmx(['ja', 'vi'], '<prop type="x-confidence">0.4</prop>'),
    'vi.tsv': `ja\tvi\n${UNITS.map(({ ja, vi }) => `${ja}\t${vi}`).join('\n')}\n`,
    'a.ja.txt': '学校は遠い。\n',
    'a.vi.txt': 'Con mèo ở xa.\n',
    'odd.tsv': 'ja\tvi\n学校\tcon mèo\n',
    'broken.tmx': '<tmx><body><tu>',
    'latin1.tmx': '',
    'own.tsv': 'ja\tvi\n外交\tngoại giao\n',
    'words.tsv': '# a list\nid\tja\tvi\tnote\n1\t外交; 外事\tngoại giao; đối ngoại\tx\n',
    'dict.txt': '港\tharbour, port\n',
    'terms.tbx':
      '<martif type="TBX"><text><body><termEntry id="a"><langSet xml:lang="ja"><tig><term>港</term></tig></langSet><langSet xml:lang="vi"><tig><term>cảng</term></tig></langSet><langSet xml:lang="ko"><tig><term>항구</term></tig></langSet></termEntry></body></text></martif>',
    '.git/HEAD': '',
  });
  folder.write('latin1.tmx', Uint8Array.from([0x3c, 0x74, 0x6d, 0x78, 0x3e, 0xe9, 0xe9]));
});
afterAll(() => folder.remove());

/** Runs a command line in which names of files in the folder begin with `@`. */
const run = (line: string) =>
  runCli(line.split(' ').map((word) => (word.startsWith('@') ? folder.file(word.slice(1)) : word)));

describe('learn', () => {
  test('word pairs with counts, from TMX and from a table', async () => {
    const { code, stdout, stderr } = await run('learn @vi.tmx');
    expect([code, stderr]).toEqual([0, expect.stringMatching(/^\d+ word pairs ja–vi from 48 different units\n$/u)]);
    expect(stdout.split('\n')[1]).toBe('ja\tvi\ttogether\tja count\tvi count');
    expect(stdout).toContain('\n港\tcảng\t8\t8\t8\n');
    expect(stdout).toContain('\n病院\tbệnh viện\t8\t8\t8\n');
    expect((await run('learn @vi.tsv')).stdout).toBe(stdout);
    expect((await run('learn @vi.tmx @vi.tsv')).stdout).toBe(stdout);
  });

  test('one of several languages, and it must be named', async () => {
    const { code, stderr } = await run('learn @three.tmx');
    expect([code, stderr]).toEqual([2, expect.stringContaining('several languages beside ja: vi, ko')]);
    expect((await run('learn @three.tmx --to ko')).stdout).toContain('\n橋\t다리\t8\t8\t8\n');
    expect((await run('learn @three.tmx --from ko --to vi')).stdout).toContain('\n다리\tcầu\t8\t8\t8\n');
  });

  test('units that are not sure are left out', async () => {
    const { code, stderr } = await run('learn @unsure.tmx');
    expect([code, stderr]).toEqual([3, expect.stringContaining('all 48 units are less sure than asked')]);
    expect((await run('learn @unsure.tmx --min-confidence 0.3')).code).toBe(0);
  });

  test.each([
    ['learn', 2, /needs a translation memory/],
    ['learn @none.tmx', 3, /there is no such file/],
    ['learn @broken.tmx', 3, /broken\.tmx:1: invalid XML/],
    ['learn @latin1.tmx', 3, /is not valid UTF-8/],
    ['learn @vi.tmx --from xx1', 2, /"xx1" is no language/],
    ['learn @vi.tmx --to ja', 2, /it is the language of --from/],
    ['learn @vi.tmx --to en', 3, /no unit has ja and en/],
    ['learn @vi.tmx -o @vi.tmx', 2, /would overwrite a file that is read/],
  ])('%s: exit code %d', async (line, code, message) => {
    const result = await run(line);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toMatch(message);
  });

  test('what is learned is found, with its counts', async () => {
    await run('learn @vi.tmx -o @learned.tsv');
    const found = await run('lexicon find cảng --lexicon @learned.tsv --json');
    const [{ entries }] = JSON.parse(found.stdout) as [{ entries: { words: unknown; note?: string }[] }];
    expect(entries[0]).toMatchObject({ words: { ja: ['港'], vi: ['cảng'] }, note: '8 of 8 / 8' });
  });

  test('a lexicon of the user’s is evidence: what it pairs, the packaged ones do not', async () => {
    const evidence = async (lexicon: string) =>
      (await run(`align @a.ja.txt @a.vi.txt --evidence 0 --lexicon ${lexicon}`)).stdout;
    expect(await evidence('none')).not.toContain('= Con mèo');
    expect(await evidence('@odd.tsv')).toMatch(/dictionary +学校 = Con mèo/u);
  });

  test('a memory that has nothing new is told', async () => {
    const { code, stderr } = await run('learn @vi.tmx @vi.tsv');
    expect([code, stderr]).toEqual([0, expect.stringContaining('vi.tsv: no new unit to learn from')]);
  });
});

describe('lexicon', () => {
  test.each([
    ['a table', 'lexicon import @words.tsv', '外交\tngoại giao\n外交\tđối ngoại\n外事\tngoại giao\n外事\tđối ngoại'],
    ['TBX, two of its languages', 'lexicon import @terms.tbx --to ko', '港\t항구'],
    ['a word list', 'lexicon import @dict.txt --from ja --to en', '港\tharbour\n港\tport'],
  ])('import: %s', async (_why, line, lines) => {
    const { code, stdout } = await run(line);
    expect(code).toBe(0);
    expect(stdout.split('\n').slice(2).join('\n')).toBe(`${lines}\n`);
  });

  test.each([
    ['lexicon import', /needs one file/],
    ['lexicon import @dict.txt', /does not say its languages/],
    ['lexicon import @terms.tbx', /its languages are ja, vi, ko/],
    ['lexicon import @words.tsv --to en', /no line has words in ja and en/],
    ['lexicon find', /needs a word/],
    ['lexicon find 港 --lexicon @none.tsv', /there is no lexicon/],
    ['lexicon find 港 --lexicon @dict.txt', /no header line with two languages/],
  ])('%s: wrong use', async (line, message) => {
    const { code, stderr } = await run(line);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('find: words of every language, the user’s lexicon first', async () => {
    const { code, stdout } = await run('lexicon find 外交 --lexicon @own.tsv');
    expect(code).toBe(0);
    const lexicons = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t')[0]);
    expect(lexicons.slice(0, 3)).toEqual(['lexicon', folder.file('own.tsv'), 'core lexicon']);
    for (const word of ['ngoại giao', '외교', 'diplomacy']) {
      expect((await runCli(['lexicon', 'find', word])).stdout).toContain('core lexicon\t外交\t');
    }
  });

  test('find: what no lexicon has', async () => {
    const { code, stdout, stderr } = await run('lexicon find ぬるぽ');
    expect([code, stdout.split('\n').length, stderr]).toEqual([0, 2, 'no lexicon has ぬるぽ\n']);
  });

  test('stats: the lexicons in force, in order', async () => {
    const { stdout } = await run('lexicon stats --lexicon @own.tsv');
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    expect(rows.map(([name]) => name)).toEqual(['lexicon', folder.file('own.tsv'), 'core lexicon', 'official names']);
    expect(rows[1]).toEqual([folder.file('own.tsv'), '1', 'ja 1, vi 1']);
    const [, core] = JSON.parse((await run('lexicon stats --lexicon @own.tsv --json')).stdout) as {
      entries: number;
      words: Record<string, number>;
    }[];
    expect(core!.entries).toBeGreaterThan(10_000);
    expect(core!.words.ja).toBeGreaterThan(10_000);
  });
});
