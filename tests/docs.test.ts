import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { SIGNALS } from '../src/align/signals/index.js';
import { CHECKS } from '../src/checks/index.js';
import { createProgram } from '../src/cli/flags.js';
import { commandPath } from '../src/cli/help.js';
import { EXIT } from '../src/core/fault.js';
import type { PackLanguage } from '../src/core/language.js';
import { CONFIG_KEYS } from '../src/io/config-schema.js';
import { openSession, type Session } from '../src/node.js';
import { plainText } from '../src/readers/plain-text.js';
import { text as textReporter } from '../src/reporters/text.js';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const readme = read('README.md');
const cli = read('docs/cli.md');

const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage']);

function pages(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (name.startsWith('.') || LEFT_OUT.has(name)) return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? pages(path) : name.endsWith('.md') ? [path] : [];
  });
}

/** Without fenced blocks and code: what looks like a link there is none. */
function prose(markdown: string): string {
  return markdown.replace(/^(```+).*?^\1/gms, '').replace(/`[^`\n]*`/g, '');
}

function headingIds(markdown: string): Set<string> {
  const headings = markdown.replace(/^(```+).*?^\1/gms, '').matchAll(/^#+ +(.+)$/gm);
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N} _-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}

interface Link {
  readonly page: string;
  readonly target: string;
}

const all = pages(root);
const links: Link[] = all.flatMap((page) =>
  [...prose(readFileSync(page, 'utf8')).matchAll(/\]\(<?([^)>\s]+)>?(?:\s+"[^"]*")?\)/g)]
    .map((match): Link => ({ page, target: match[1]! }))
    .filter(({ target }) => !/^[a-z][a-z+.-]*:/i.test(target)),
);

describe('links', () => {
  test('there are pages with links to look at', () => {
    expect(all.length).toBeGreaterThan(10);
    expect(links.length).toBeGreaterThan(20);
  });

  test('every relative link leads to a file, and to a heading of it', () => {
    const broken = links.filter(({ page, target }) => {
      const [path = '', anchor] = decodeURIComponent(target).split('#');
      const file = path === '' ? page : resolve(dirname(page), path);
      if (relative(root, file).startsWith('..') || !existsSync(file)) return true;
      return anchor !== undefined && !headingIds(readFileSync(file, 'utf8')).has(anchor);
    });
    expect(broken.map(({ page, target }) => `${relative(root, page)}: ${target}`)).toEqual([]);
  });
});

describe('the README', () => {
  const rows = [...readme.matchAll(/^\| \[`([a-z-]+)`\]\((.+?)\) \| .+ \| ([a-z ]+) \|$/gm)];

  test('lists exactly the checks there are, in their order, each with its page and languages', () => {
    const listed = rows.map(([, id, page, languages]) => ({ id, page, languages }));
    const wanted = CHECKS.map(({ meta }) => ({
      id: meta.id,
      page: `docs/checks/${meta.id}.md`,
      languages: meta.languages === 'all' ? 'ja vi ko en' : meta.languages.join(' '),
    }));
    expect(listed).toEqual(wanted);
  });

  test('and so does the changelog', () => {
    const changelog = read('CHANGELOG.md');
    expect([...changelog.matchAll(/^ *\| `([a-z-]+)` \|/gm)].map((row) => row[1])).toEqual(
      CHECKS.map(({ meta }) => meta.id),
    );
  });

  test('names the versions of Node that package.json asks for', () => {
    const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
    expect(readme).toContain(`\`${engines.node}\``);
  });

  test('names the two commands that are complete on a fresh machine', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(readme).toContain('npm ci && npm run demo');
    expect(readme).toContain('npm ci && npm test');
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['demo', 'test']));
  });
});

describe('docs/dependencies.md', () => {
  test('names every dependency with its exact version, and nothing else', () => {
    const page = read('docs/dependencies.md');
    const listed = [...page.matchAll(/^\| `([^`]+)` \| (\S+) \|/gm)].map((row) => `${row[1]} ${row[2]}`);
    const { dependencies, peerDependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
      'dependencies' | 'peerDependencies' | 'devDependencies',
      Record<string, string>
    >;
    const wanted = Object.entries({ ...dependencies, ...peerDependencies, ...devDependencies }).map((entry) =>
      entry.join(' '),
    );
    expect(listed.sort()).toEqual(wanted.sort());
  });

  test('the message about the missing peer asks for the version of package.json', () => {
    const { peerDependencies } = JSON.parse(read('package.json')) as { peerDependencies: Record<string, string> };
    const [[name, version] = []] = Object.entries(peerDependencies);
    const loader = read('src/io/embedder.ts');
    expect([name, version].filter((part) => !loader.includes(`'${part}'`))).toEqual([]);
    expect(read('.ci/run')).toContain(`${name}@${version?.replace('~', '')}`);
  });
});

describe('data', () => {
  test('every table is named in data/README.md and, for its licence, in NOTICE', () => {
    const folders = readdirSync(join(root, 'data')).filter((name) => statSync(join(root, 'data', name)).isDirectory());
    expect(folders.filter((name) => !read('data/README.md').includes(`(${name}/README.md)`))).toEqual([]);
    expect(folders.filter((name) => !read('NOTICE').includes(`data/${name}`))).toEqual([]);
  });
});

describe('docs/alignment.md', () => {
  test('lists the signals, and what is learned', () => {
    const table = read('docs/alignment.md').split('| signal |')[1]!.split('\n\n')[0]!;
    const listed = [...table.matchAll(/^\| ([a-z-]+) \| [^-]/gm)].map((row) => row[1]);
    expect(listed).toEqual([...SIGNALS.map(({ id }) => id), 'learned', 'learned-only', 'function-word']);
  });
});

describe('the command line', () => {
  const program = createProgram('0.0.0', async () => undefined);
  const commands = everyCommand(program);
  const flags = new Set(
    commands.flatMap((command) =>
      command
        .createHelp()
        .visibleOptions(command)
        .flatMap(({ short, long }) => [short, long].filter(isText)),
    ),
  );

  /** Words that follow `taiyaku` in fenced, indented and inline code, as far as they can be commands. */
  function calls(markdown: string): string[][] {
    const fenced = [...markdown.matchAll(/^(```+)(.*?)^\1/gms)].map((match) => match[2]!);
    const inline = [...markdown.replace(/^(```+).*?^\1/gms, '').matchAll(/`([^`\n]+)`/g)].map((match) => match[1]!);
    const indented = markdown.match(/^ {4}\S.*$/gm) ?? [];
    return [...fenced, ...inline, ...indented].flatMap((code) =>
      [...code.matchAll(/(?:^|[\s|&(])taiyaku ((?:[a-z]+ ?)+)/gm)].map((match) => match[1]!.trim().split(' ')),
    );
  }

  test.each([
    ['README.md', readme],
    ['docs/cli.md', cli],
    ['docs/alignment.md', read('docs/alignment.md')],
    ['CHANGELOG.md', read('CHANGELOG.md')],
  ])('every command that %s names exists', (_name, page) => {
    const known = new Set(commands.map(commandPath));
    const called = calls(page).filter(([first]) => first !== undefined);
    expect(called.length).toBeGreaterThan(0);
    const unknown = called.filter(([first = '', second = '']) => {
      const isGroup = [...known].some((path) => path.startsWith(`${first} `));
      return !known.has(isGroup ? `${first} ${second}` : first);
    });
    expect(unknown).toEqual([]);
  });

  test('docs/cli.md names every command', () => {
    const named = calls(cli).flatMap(([first = '', second = '']) => [first, `${first} ${second}`]);
    const leaves = commands.filter((command) => command.commands.length === 0 && command.parent);
    expect(leaves.map(commandPath).filter((path) => !named.includes(path))).toEqual([]);
  });

  test('docs/cli.md names every flag, and none that does not exist', () => {
    const named = new Set([...cli.matchAll(/(?<![\w-])--?[a-zA-Z][a-z-]*/g)].map((match) => match[0]));
    expect([...flags].filter((flag) => !named.has(flag))).toEqual([]);
    expect([...named].filter((flag) => !flags.has(flag))).toEqual([]);
  });

  test('docs/cli.md lists the exit codes, keys and variables', () => {
    const codes = [...cli.matchAll(/^\| (\d+) \|/gm)].map((row) => Number(row[1]));
    expect(codes).toEqual(Object.values(EXIT));
    const keys = [...cli.matchAll(/^\| `([$a-zA-Z]+)` \| (?:`TAIYAKU_\w+`)? ?\|/gm)].map((row) => row[1]);
    expect(keys.sort()).toEqual(Object.keys(CONFIG_KEYS).sort());
    const settings = read('src/cli/settings.ts') + read('src/cli/embedding-setting.ts');
    for (const [, variable] of cli.matchAll(/^\| `\w+` \| `(TAIYAKU_\w+)` \|/gm)) expect(settings).toContain(variable);
  });
});

function everyCommand(command: Command): Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

describe('the examples', () => {
  let session: Session;
  beforeAll(async () => {
    session = await openSession({ languages: ['ja', 'vi', 'en'] });
  });

  const document = (path: string, language: PackLanguage, text: string) => ({
    path,
    language,
    text,
    sha256: '0'.repeat(64),
    blocks: plainText.read(text),
  });

  /** The texts behind the report that the README shows. */
  const HARBOUR = {
    ja: '港湾整備に関する覚書\n両市は2026年3月4日に覚書に署名した。\n融資の総額は30億円とし、2030年までに支払う。\n港湾局、港湾局は毎年合同会議を開く。\n',
    vi: 'Bản ghi nhớ về phát triển cảng biển\nHai thành phố đã ký bản ghi nhớ ngày 4 tháng 3 năm 2026.\nTổng khoản vay là 30 tỷ yên, sẽ được giải ngân trước năm 2030.\nCục Cảng vụ và Cục Hải quan họp chung hằng năm.\n',
    en: 'Memorandum on Port Development\nThe two cities signed the memorandum on 4 March 2026.\nThe loan totals 30 billion yen and will be paid out by 2030.\nThe Port Authority and the Customs Office meet jointly every year.\n',
  };

  /** Confidences move with every constant of the aligner; what is found, and what is said of it, must not. */
  const withoutConfidence = (report: string) => report.replace(/\d\.\d\d\b/g, '#.##').trim();

  test('the report in the README is what taiyaku writes', () => {
    const [target, ...sources] = (['ja', 'vi', 'en'] as const).map((code) =>
      document(`harbour.${code}.txt`, code, HARBOUR[code]),
    );
    const report = session.check(session.collate(target!, sources));
    const texts = new Map([target!, ...sources].map(({ path, text }) => [path, text]));
    const written = textReporter.render(report, { texts, color: false, width: 80, uncertain: false });
    const shown = /^```text\n(.*?)^```/ms.exec(readme)?.[1] ?? '';
    expect(withoutConfidence(shown)).toBe(withoutConfidence(written));
  });

  test('the bead lines in docs/alignment.md are those of such a text', () => {
    const ja = document('a.txt', 'ja', '会議の記録\n市長は新しい橋の計画を説明した。工事は2027年3月に始まる。\n');
    const vi = document(
      'b.txt',
      'vi',
      'Biên bản cuộc họp\nThị trưởng đã trình bày kế hoạch xây cầu mới và cho biết công trình sẽ khởi công vào tháng 3 năm 2027.\nCuộc họp kết thúc lúc 17 giờ 30 phút.\n',
    );
    const { beads } = session.align(session.segment(ja), session.segment(vi));
    const shown = /^```text\n(\[.*?)^```/ms.exec(read('docs/alignment.md'))?.[1] ?? '';
    const shapes = shown
      .trim()
      .split('\n')
      .map((line) => line.replace(/:[^:]*$/, ''));
    expect(shapes).toEqual(beads.map((bead) => `[${bead.target.join(', ')}]:[${bead.source.join(', ')}]`));
  });
});
