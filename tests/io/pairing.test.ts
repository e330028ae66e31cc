import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { groupFiles, pairFolder } from '../../src/io/pairing.js';

/** `name: ja=path vi=path`, one line a group. */
function show(paths: readonly string[]): string[] {
  return groupFiles(paths).groups.map(
    ({ name, files }) => `${name}: ${files.map((f) => `${f.language}=${f.path}`).join(' ')}`,
  );
}

describe('groupFiles', () => {
  const cases: { why: string; paths: string[]; groups: string[] }[] = [
    {
      why: 'codes as names, in the order ja vi ko en',
      paths: ['en.txt', 'ja.txt', 'ko.txt', 'vi.txt'],
      groups: [': ja=ja.txt vi=vi.txt ko=ko.txt en=en.txt'],
    },
    { why: 'a code after a dot', paths: ['x.vi.txt', 'x.ja.txt'], groups: ['x: ja=x.ja.txt vi=x.vi.txt'] },
    {
      why: 'after _ and -',
      paths: ['a_ja.txt', 'a_vi.txt', 'b-ko.txt', 'b-ja.txt'],
      groups: ['a: ja=a_ja.txt vi=a_vi.txt', 'b: ja=b-ja.txt ko=b-ko.txt'],
    },
    {
      why: 'folders',
      paths: ['vi/x.txt', 'ja/x.txt', 'ja/y.txt', 'en/y.txt'],
      groups: ['x: ja=ja/x.txt vi=vi/x.txt', 'y: ja=ja/y.txt en=en/y.txt'],
    },
    { why: 'folders and codes', paths: ['ja/x.ja.txt', 'x_vi.txt'], groups: ['x: ja=ja/x.ja.txt vi=x_vi.txt'] },
    {
      why: 'other formats, also mixed',
      paths: ['x.ja.html', 'x.vi.txt', 'x.en.MD'],
      groups: ['x: ja=x.ja.html vi=x.vi.txt en=x.en.MD'],
    },
    {
      why: 'regions and capitals',
      paths: ['x.ja-JP.txt', 'x.VI.txt', 'x-en_US.txt'],
      groups: ['x: ja=x.ja-JP.txt vi=x.VI.txt en=x-en_US.txt'],
    },
    { why: 'dots in names', paths: ['v1.2.ja.txt', 'v1.2.ko.txt'], groups: ['v1.2: ja=v1.2.ja.txt ko=v1.2.ko.txt'] },
    {
      why: 'a code must stand alone',
      paths: ['ninja.txt', 'levi.txt', 'ja.txt', 'en.txt'],
      groups: [': ja=ja.txt en=en.txt'],
    },
    {
      why: 'sorted by name in UTF-16 order',
      paths: ['b.ja.txt', 'b.vi.txt', 'B.ja.txt', 'B.vi.txt', '港.ja.txt', '港.vi.txt'],
      groups: ['B: ja=B.ja.txt vi=B.vi.txt', 'b: ja=b.ja.txt vi=b.vi.txt', '港: ja=港.ja.txt vi=港.vi.txt'],
    },
    {
      why: 'names composed and decomposed are the same',
      paths: ['cảng.ja.txt', `${'cảng'.normalize('NFD')}.vi.txt`],
      groups: [`cảng: ja=cảng.ja.txt vi=${'cảng'.normalize('NFD')}.vi.txt`],
    },
    {
      why: 'READMEs, JSON, hidden files, other endings',
      paths: [
        'README.ja.md',
        'readme_vi.txt',
        'align.ja.json',
        'align.vi.json',
        '.x.ja.txt',
        '.x.vi.txt',
        'x.ja.docx',
        'x.vi.docx',
        '.git/ja.txt',
      ],
      groups: [],
    },
    {
      why: 'a file whose name only begins with README',
      paths: ['readmeans.ja.txt', 'readmeans.vi.txt'],
      groups: ['readmeans: ja=readmeans.ja.txt vi=readmeans.vi.txt'],
    },
    { why: 'one version is no group', paths: ['x.ja.txt', 'y.vi.txt'], groups: [] },
    { why: 'nothing', paths: [], groups: [] },
  ];
  it.each(cases)('$why', ({ paths, groups }) => expect(show(paths)).toEqual(groups));

  it('tells which files have no other version', () => {
    expect(groupFiles(['y.vi.txt', 'x.ja.txt', 'x.vi.txt', 'a.ja.txt', 'notes.txt']).unpaired).toEqual([
      'a.ja.txt',
      'y.vi.txt',
    ]);
  });

  const conflicts: { why: string; paths: string[]; details: { where: string; what: string }[] }[] = [
    {
      why: 'two separators',
      paths: ['x.ja.txt', 'x_ja.txt', 'x.vi.txt'],
      details: [{ where: 'x_ja.txt', what: 'x.ja.txt is the Japanese (ja) version of the same text' }],
    },
    {
      why: 'two formats',
      paths: ['ja.txt', 'ja.html', 'vi.txt'],
      details: [{ where: 'ja.txt', what: 'ja.html is the Japanese (ja) version of the same text' }],
    },
    {
      why: 'folder and code',
      paths: ['ko/x.txt', 'x.ko.txt'],
      details: [{ where: 'x.ko.txt', what: 'ko/x.txt is the Korean (ko) version of the same text' }],
    },
    {
      why: 'a file in the wrong folder',
      paths: ['ja/x.vi.txt'],
      details: [{ where: 'ja/x.vi.txt', what: 'its name says Vietnamese (vi), but its folder Japanese (ja)' }],
    },
    {
      why: 'all are told at once',
      paths: ['x.ja.txt', 'x_ja.txt', 'en/y.ko.txt'],
      details: [
        { where: 'en/y.ko.txt', what: 'its name says Korean (ko), but its folder English (en)' },
        { where: 'x_ja.txt', what: 'x.ja.txt is the Japanese (ja) version of the same text' },
      ],
    },
  ];
  it.each(conflicts)('refuses $why', ({ paths, details }) => {
    try {
      groupFiles(paths);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(Fault);
      expect((error as Fault).kind).toBe('input');
      expect((error as Fault).details.map(({ where, what }) => ({ where, what }))).toEqual(details);
    }
  });

  it('does not depend on the order of the listing, and loses no file that names a language', () => {
    const path = fc
      .tuple(fc.constantFrom('a', 'b', '港'), fc.constantFrom('ja', 'vi', 'ko', 'en'))
      .map(([name, code]) => `${name}.${code}.txt`);
    fc.assert(
      fc.property(fc.uniqueArray(path), fc.func(fc.integer()), (paths, key) => {
        const pairing = groupFiles(paths);
        expect(groupFiles([...paths].sort((a, b) => key(a) - key(b)))).toEqual(pairing);
        const grouped = pairing.groups.flatMap((group) => group.files.map((file) => file.path));
        expect([...grouped, ...pairing.unpaired].sort()).toEqual([...paths].sort());
      }),
    );
  });
});

describe('pairFolder', () => {
  let root: string;
  let dir: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'taiyaku-pairing-'));
    dir = join(root, 'texts');
    mkdirSync(dir);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function write(...paths: string[]): void {
    for (const path of paths) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), 'x');
    }
  }

  async function faultOf(folder: string): Promise<Fault> {
    const error = await pairFolder(folder).then(
      () => new Error('no fault'),
      (e: unknown) => e,
    );
    if (error instanceof Fault) return error;
    throw error;
  }

  it('looks in the folder and in its language folders, no further', async () => {
    write(
      'texts/ja.txt',
      'texts/vi.txt',
      'texts/ja/x.txt',
      'texts/ko/x.txt',
      'texts/old/y.ja.txt',
      'texts/old/y.vi.txt',
      'texts/ja/deep/z.txt',
    );
    expect(await pairFolder(dir)).toEqual([
      {
        name: '',
        files: [
          { language: 'ja', path: join(dir, 'ja.txt') },
          { language: 'vi', path: join(dir, 'vi.txt') },
        ],
      },
      {
        name: 'x',
        files: [
          { language: 'ja', path: join(dir, 'ja/x.txt') },
          { language: 'ko', path: join(dir, 'ko/x.txt') },
        ],
      },
    ]);
  });

  it('follows symbolic links inside the folder, not out of it, and passes over broken ones', async () => {
    write('texts/ja.txt', 'texts/draft.txt', 'outside.txt', 'outside/x.txt', 'texts/vi/x.txt');
    symlinkSync(join(dir, 'draft.txt'), join(dir, 'vi.txt'));
    symlinkSync(join(root, 'outside.txt'), join(dir, 'ko.txt'));
    symlinkSync(join(root, 'outside'), join(dir, 'ja'));
    symlinkSync(join(dir, 'missing'), join(dir, 'en.txt'));
    expect((await pairFolder(dir)).map((group) => group.files.map((file) => file.language))).toEqual([['ja', 'vi']]);
  });

  it('says what it understands and what it found when nothing pairs', async () => {
    write('texts/treaty.ja.txt', 'texts/notes.txt', 'texts/.hidden');
    const fault = await faultOf(dir);
    expect(fault.kind).toBe('input');
    expect(fault.details[0]).toMatchObject({
      where: dir,
      what: expect.stringContaining('found notes.txt, treaty.ja.txt'),
      cure: expect.stringContaining('treaty.ja.txt + treaty.vi.txt'),
    });
  });

  it('lists a few of many files', async () => {
    write(...Array.from({ length: 11 }, (_, i) => `texts/note${i + 10}.txt`));
    expect((await faultOf(dir)).message).toContain('note17.txt and 3 more');
  });

  it('refuses an empty folder, a missing one and a file', async () => {
    expect((await faultOf(dir)).message).toContain('found no files');
    expect((await faultOf(join(dir, 'none'))).message).toContain('there is no such file');
    write('texts/ja.txt');
    expect((await faultOf(join(dir, 'ja.txt'))).message).toContain('a file, not a folder');
  });
});
