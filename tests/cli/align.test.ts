import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CliOptions, runCli, type TestFolder, testFolder } from '../support/cli.js';
import { fakeServices } from '../support/fake-session.js';

const JA = '市は港を広げる計画を発表した。\n工事は来年の春に始まる予定である。\n';
const VI = 'Thành phố công bố kế hoạch mở rộng cảng.\nCông trình dự kiến khởi công vào mùa xuân năm tới.\n';
const KO = '시는 항만을 확장하는 계획을 발표하였다.\n공사는 내년 봄에 시작될 예정이다.\n';

let folder: TestFolder;
let start: string;
beforeEach(() => {
  folder = testFolder({
    'ja.txt': JA,
    'vi.txt': VI,
    'ko.txt': KO,
    'a.sent': 'Der Hafen\n\nwird größer.\n',
    'b.sent': 'Le port\n\nsera agrandi.\n\n',
    'gold.txt': '[0]:[0]\n[1]:[1]\n',
    '.git/HEAD': '',
  });
  start = process.cwd();
  process.chdir(folder.path);
});
afterEach(() => {
  process.chdir(start);
  folder.remove();
});

const taiyaku = (line: string, options: CliOptions = {}) =>
  runCli(line.split(' '), { services: fakeServices(), ...options });

describe('formats', () => {
  test('beads', async () => {
    const { code, stdout } = await taiyaku('align ja.txt vi.txt');
    expect([code, stdout]).toEqual([0, '[0]:[0]:0.5\n[1]:[1]:0.5\n']);
    expect((await taiyaku('align ja.txt --against vi.txt')).stdout).toBe(stdout);
  });

  test('tsv has a header and one line a bead', async () => {
    const { stdout } = await taiyaku('align ja.txt vi.txt --format tsv');
    expect(stdout.split('\n')).toEqual([
      'target\tsource\tcost\tconfidence\ttarget text\tsource text',
      `0\t0\t0.5000\t0.900\t${JA.split('\n')[0]}\t${VI.split('\n')[0]}`,
      `1\t1\t0.5000\t0.900\t${JA.split('\n')[1]}\t${VI.split('\n')[1]}`,
      '',
    ]);
  });

  test('with several versions each line says which', async () => {
    const { stdout } = await taiyaku('align ja.txt --against vi.txt ko.txt --format tsv');
    expect(stdout.split('\n').map((line) => line.split('\t')[0])).toEqual([
      'version',
      'vi.txt',
      'vi.txt',
      'ko.txt',
      'ko.txt',
      '',
    ]);
  });

  test('cells are one line, and never a formula', async () => {
    folder.write('f.txt', '=1+1\tà\n@cảng và ga\n- mở rộng\n-5 độ C\n\u001b[2Jga\n');
    const { stdout } = await taiyaku('align ja.txt f.txt --format tsv --segmented --language-b vi');
    const cells = stdout
      .split('\n')
      .slice(1, -1)
      .map((line) => line.split('\t')[5]);
    expect(cells).toEqual(["'=1+1 à", "'@cảng và ga", "'- mở rộng", "'-5 độ C", '␛[2Jga']);
  });

  test('json has the segments of both sides', async () => {
    const value = JSON.parse((await taiyaku('align ja.txt --against vi.txt ko.txt --json')).stdout) as {
      schema: string;
      target: { segments: unknown[] };
      alignments: { source: { language: string }; beads: unknown[] }[];
    };
    expect(value.schema).toBe('taiyaku.alignment/1');
    expect(value.target.segments[0]).toEqual({ start: 0, end: 15 });
    expect(value.alignments.map(({ source }) => source.language)).toEqual(['vi', 'ko']);
    expect(value.alignments[0]!.beads[0]).toEqual({
      target: [0],
      source: [0],
      cost: 0.5,
      confidence: 0.9,
      signals: {},
    });
  });

  test('-o', async () => {
    expect((await taiyaku('align ja.txt vi.txt -o out.txt')).stdout).toBe('');
    expect(readFileSync('out.txt', 'utf8')).toMatch(/^\[0\]:\[0\]/u);
  });
});

describe('the format', () => {
  const START: Readonly<Record<string, RegExp>> = {
    beads: /^\[0\]:\[0\]/u,
    tsv: /^target\t/u,
    json: /^\{\n/u,
    tmx: /^<\?xml [^>]+>\n<tmx version="1\.4">/u,
    html: /^<!doctype html>/u,
  };

  test.each([
    ['out.tmx', 'tmx'],
    ['out.html', 'html'],
    ['OUT.HTM', 'html'],
    ['out.json', 'json'],
    ['out.tsv', 'tsv'],
    ['out.txt', 'beads'],
    ['tmx', 'beads'],
    ['out.json --format tmx', 'tmx'],
    ['out.html --json', 'json'],
  ])('-o %s is %s', async (output, format) => {
    const { code, stdout, stderr } = await taiyaku(`align ja.txt vi.txt -o ${output}`);
    expect([code, stdout, stderr]).toEqual([0, '', '']);
    expect(readFileSync(output.split(' ')[0]!, 'utf8')).toMatch(START[format]!);
  });

  test.each(['tmx', 'html'])('%s has all versions, given lines too', async (format) => {
    const rest = `ja.txt --against vi.txt ko.txt --format ${format}`;
    const { stdout } = await taiyaku(`align ${rest}`);
    for (const text of [JA, VI, KO]) for (const line of text.trim().split('\n')) expect(stdout).toContain(line);
    expect((await taiyaku(`align --segmented ${rest}`)).stdout).toBe(stdout);
  });

  test('the same texts give the same bytes', async () => {
    for (const format of Object.keys(START)) {
      const line = `align ja.txt vi.txt --format ${format}`;
      expect((await taiyaku(line)).stdout).toBe((await taiyaku(line)).stdout);
    }
  });
});

describe('--min-confidence', () => {
  beforeEach(() => {
    folder.write('unsure.txt', VI.replace('Công trình', 'UNSURE'));
  });
  const unsure = (rest: string) => taiyaku(`align ja.txt unsure.txt --language-b vi ${rest}`);

  test.each([
    ['beads', '1 of 2 beads below 0.50 written as null beads', '[0]:[0]:0.5\n[1]:[]:2\n[]:[1]:2\n'],
    ['tsv', '1 of 2 beads below 0.50 left out', undefined],
    ['json', '1 of 2 beads below 0.50 left out', undefined],
    ['tmx', '1 of 2 beads below 0.50 left out', undefined],
    ['html', '1 of 2 beads below 0.50 marked', undefined],
  ])('%s: %s', async (format, said, written) => {
    const { stdout, stderr } = await unsure(`--format ${format} --min-confidence .5`);
    expect(stderr.split('\n')).toContain(said);
    if (written !== undefined) expect(stdout).toBe(written);
    expect(stdout.includes('UNSURE')).toBe(format === 'html');
    expect((await unsure(`--format ${format} --min-confidence .5 -q`)).stderr).toBe('');
    expect((await unsure(`--format ${format} --min-confidence 0.2`)).stderr).not.toContain('beads below');
  });

  test.each(['2', '-0.1', '0,8', 'high', '0x1', '1e-1'])('%s is refused before anything is read', async (value) => {
    const { code, stderr } = await taiyaku(`align none.txt none.txt --min-confidence ${value}`);
    expect(code).toBe(2);
    expect(stderr).toContain(`--min-confidence: "${value}" is no confidence`);
    expect(stderr).toContain('Write a number from 0 to 1, as 0.8.');
  });

  test('scores are those of the whole alignment', async () => {
    const { stderr } = await unsure('--segmented --gold gold.txt --min-confidence 1');
    expect(stderr).toContain('lines  strict P 1.000 R 1.000');
  });
});

describe('texts that hardly correspond', () => {
  beforeEach(() => {
    folder.write('other.txt', VI.replace(/^(?=.)/gmu, 'UNSURE '));
  });

  test('are told of, and aligned all the same', async () => {
    const { code, stdout, stderr } = await taiyaku('align ja.txt --against vi.txt other.txt --format tsv');
    expect([code, stdout.split('\n').length]).toEqual([0, 6]);
    expect(stderr).toBe(
      'warning: ja.txt and other.txt hardly correspond: mean confidence 0.20, 0 % of the sentences without counterpart; are they versions of one text?\n',
    );
  });

  test('-q', async () => {
    expect((await taiyaku('align ja.txt other.txt --language-b vi -q')).stderr).toBe('');
  });
});

describe('mistakes', () => {
  test.each([
    ['align', 2, 'align needs two texts'],
    ['align ja.txt', 2, 'align needs a second text'],
    ['align ja.txt vi.txt ko.txt', 2, 'taiyaku align ja.txt --against vi.txt ko.txt --format tsv'],
    ['align ja.txt --against vi.txt ko.txt', 2, 'beads have room for one version'],
    ['align ja.txt vi.txt --against ko.txt', 2, 'it stands beside --against'],
    ['align ja.txt --against vi.txt ko.txt --json --gold gold.txt', 2, 'one pair of texts'],
    ['align ja.txt --against vi.txt ko.txt --json --language-b vi', 2, 'the language of one text'],
    ['align ja.txt --against vi.txt ko.txt --evidence 0', 2, 'one pair of texts\n  Name one version.\n'],
    ['align ja.txt --against vi.txt ko.txt --json --fixed sure.txt', 2, 'one pair of texts\n  Name one version.\n'],
    ['align ja.txt vi.txt --evidence 99', 2, 'there is no bead 99'],
    ['align ja.txt vi.txt --evidence 0 --json', 2, 'a text for people'],
    ['align ja.txt vi.txt --language-a jp', 2, 'Did you mean ja?'],
    ['align ja.txt vi.txt --gold gold.txt', 2, 'Add --segmented'],
    ['align ja.txt vi.txt --gold gold.txt --segmented -o gold.txt', 2, 'overwrite'],
    ['align ja.txt vi.txt --format xliff', 2, 'Allowed choices are beads, tsv, json, tmx, html'],
    ['align ja.txt vi.txt --gold none.txt --segmented', 3, 'there is no such file'],
    ['align ja.txt none.txt', 3, 'there is no such file'],
    ['align ja.txt a.sent', 3, 'no reader for .sent files'],
  ])('%s: %i, %s', async (line, code, message) => {
    const result = await taiyaku(line);
    expect([result.code, result.stdout]).toEqual([code, '']);
    expect(result.stderr).toContain(message);
  });

  test('gold beads about other lines', async () => {
    folder.write('gold.txt', '[0]:[0]\n[1]:[1, 2]\n');
    const { code, stderr } = await taiyaku('align ja.txt vi.txt --segmented --gold gold.txt');
    expect(code).toBe(2);
    expect(stderr).toContain('it has line 2 (counted from 0), but vi.txt has 2 lines');
  });
});

describe('--segmented and --gold', () => {
  test('every line is a segment, empty ones too, whatever the file is called', async () => {
    const services = fakeServices();
    const { code, stdout } = await taiyaku('align a.sent b.sent --segmented --language-a de --language-b fr', {
      services,
    });
    expect([code, stdout]).toEqual([0, '[0]:[0]:0.5\n[1]:[1]:0.5\n[2]:[2]:0.5\n[]:[3]:0.5\n']);
    expect(services.opened[0]!.languages).toEqual(['de', 'fr']);
  });

  test('a language that cannot be told is a warning', async () => {
    const services = fakeServices();
    const { code, stderr } = await taiyaku('align a.sent b.sent --segmented', { services });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^warning: a\.sent: its language cannot be told.*--language-a/mu);
    expect(services.opened[0]!.languages).toEqual(['und']);
  });

  test('scores go to standard error, the alignment to standard output', async () => {
    const { stdout, stderr } = await taiyaku('align ja.txt vi.txt --segmented --gold gold.txt -q');
    expect(stdout).toBe('[0]:[0]:0.5\n[1]:[1]:0.5\n');
    expect(stderr).toBe('lines  strict P 1.000 R 1.000 F1 1.000  lax P 1.000 R 1.000 F1 1.000  null F1 0.000\n');
  });

  test('gold segments are aligned, and taiyaku’s own are scored by offsets', async () => {
    const ja = [{ start: 0, end: JA.length - 1 }];
    const vi = [{ start: 0, end: VI.length - 1 }];
    folder.write('gold.json', JSON.stringify({ ja, vi, beads: [{ ja: [0], vi: [0] }] }));
    const { stdout, stderr } = await taiyaku('align ja.txt vi.txt --gold gold.json');
    expect(stdout).toBe('[0]:[0]:0.5\n');
    expect(stderr.split('\n').map((line) => line.replace(/ {2}null.*$/u, ''))).toEqual([
      'gold segments  strict P 1.000 R 1.000 F1 1.000  lax P 1.000 R 1.000 F1 1.000',
      'own segments   strict P 0.000 R 0.000 F1 0.000  lax P 1.000 R 1.000 F1 1.000',
      '',
    ]);
  });
});
