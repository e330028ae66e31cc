import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { decodeFile } from '../../src/io/read-document.js';
import { findJournal, readJournal } from '../../src/io/write-journal.js';
import { lastWritten, undoWrite, writeTarget } from '../../src/io/write-target.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import { type TestFolder, testFolder } from '../support/cli.js';

const AT = '2027-03-31T09:00:00.000Z';
let folder: TestFolder;
beforeEach(() => {
  folder = testFolder();
});
afterEach(() => folder.remove());

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Writes other words for the first place of some, as the text is when it is read. */
async function correct(path: string, was: string, now: string, options: { format?: string; at?: string } = {}) {
  const { format = 'plain-text', at = AT } = options;
  const bytes = readFileSync(path);
  const start = decodeFile(bytes, path, format).text.indexOf(was);
  expect(start).toBeGreaterThanOrEqual(0);
  const edits = [{ start, end: start + was.length, text: now, decision: 'd1' }];
  return writeTarget(folder.path, { path, sha256: hash(bytes), format, edits, decisions: ['d1'], at });
}

async function faultOf(action: () => unknown): Promise<Fault> {
  try {
    await action();
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

/** All that is in the folder, by name, so that a test sees what was left behind. */
function snapshot(): Record<string, string> {
  const entries = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => [`${parentPath}/${name}`, hash(readFileSync(`${parentPath}/${name}`))]),
  );
}

const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();
/** windows-1258 as Vietnamese programs write it: tone marks behind their letters. */
const vietnamese = (text: string) =>
  iconv.encode(
    Array.from(text, (c) => {
      const apart = c.normalize('NFD');
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(apart)?.[0] ?? '';
      return apart.replace(tone, '').normalize('NFC') + tone;
    }).join(''),
    'windows-1258',
  );

const JA = '港は150億円で直す。\r\n船は港を出た。\r\n';
const VI = 'Cảng được mở lại vào tháng Tám.\nĐội tàu rời bến lúc bình minh, trời rất đẹp.\n';
const KO = '항구는 다시 열렸다.\r\n배는 새벽에 떠났다.';

describe('a correction changes its words and nothing else', () => {
  test.each<[string, Uint8Array, string, string, Uint8Array]>([
    [
      'UTF-8 with byte order mark and CRLF',
      Buffer.from(`\ufeff${JA}`),
      '150億',
      '1,500億',
      Buffer.from(`\ufeff港は1,500億円で直す。\r\n船は港を出た。\r\n`),
    ],
    ['no line end at the end', Buffer.from('港は直す。\n船'), '船', '客船', Buffer.from('港は直す。\n客船')],
    ['at the very start, behind the mark', Buffer.from(`\ufeff${JA}`), '港', '第一港', Buffer.from(`\ufeff第一${JA}`)],
    ['words beyond the basic plane', Buffer.from('𠮷野の港は直す。'), '港', '𠮟', Buffer.from('𠮷野の𠮟は直す。')],
    [
      'mixed line ends stay mixed',
      Buffer.from('港\r\n船\n港\r直'),
      '船',
      '客\n船',
      Buffer.from('港\r\n客\n船\n港\r直'),
    ],
    [
      'a line end that is put in is as the others',
      Buffer.from('港と船。\r\n'),
      'と',
      '\n',
      Buffer.from('港\r\n船。\r\n'),
    ],
    [
      'UTF-16 little-endian',
      Buffer.from(`\ufeff${JA}`, 'utf16le'),
      '150億',
      '1,500億',
      Buffer.from(`\ufeff${JA.replace('150', '1,500')}`, 'utf16le'),
    ],
    ['UTF-16 big-endian', utf16be(`\ufeff${JA}`), '船', '𠮷船', utf16be(`\ufeff${JA.replace('船', '𠮷船')}`)],
    ['UTF-16 without mark', Buffer.from(JA, 'utf16le'), '船', '客船', Buffer.from(JA.replace('船', '客船'), 'utf16le')],
    [
      'Shift_JIS',
      iconv.encode(JA, 'shift_jis'),
      '150億',
      '1,500億',
      iconv.encode(JA.replace('150', '1,500'), 'shift_jis'),
    ],
    [
      'Shift_JIS: a sign that can be written in two ways stays as it was (≒ as 81 E0 and 87 90)',
      Buffer.concat([iconv.encode('港は', 'shift_jis'), Buffer.from([0x87, 0x90]), iconv.encode(JA, 'shift_jis')]),
      '船',
      '客船',
      Buffer.concat([
        iconv.encode('港は', 'shift_jis'),
        Buffer.from([0x87, 0x90]),
        iconv.encode(JA.replace('船', '客船'), 'shift_jis'),
      ]),
    ],
    ['EUC-JP', iconv.encode(JA, 'euc-jp'), '船', '客船', iconv.encode(JA.replace('船', '客船'), 'euc-jp')],
    ['EUC-KR', iconv.encode(KO, 'euc-kr'), '새벽', '밤늦게', iconv.encode(KO.replace('새벽', '밤늦게'), 'euc-kr')],
    ['windows-1258', vietnamese(VI), 'bình minh', 'chạng vạng', vietnamese(VI.replace('bình minh', 'chạng vạng'))],
    [
      'windows-1258 with a letter that is one sign in it (á as E1)',
      Buffer.concat([vietnamese(VI), Buffer.from([0xe1])]),
      'trời',
      'tiết trời',
      Buffer.concat([vietnamese(VI.replace('trời', 'tiết trời')), Buffer.from([0xe1])]),
    ],
    [
      'windows-1252',
      iconv.encode('The ‘harbour’ café reopened.\r\n', 'windows-1252'),
      'reopened',
      'will reopen – soon',
      iconv.encode('The ‘harbour’ café will reopen – soon.\r\n', 'windows-1252'),
    ],
    [
      'decomposed throughout (NFD): new words, too',
      Buffer.from(VI.normalize('NFD')),
      'bến'.normalize('NFD'),
      'cảng',
      Buffer.from(VI.replace('bến', 'cảng').normalize('NFD')),
    ],
    [
      'decomposed in a part: new words are as they were given',
      Buffer.from(`${'được'.normalize('NFD')} mở lại ở bến.\n${VI}`),
      'bến.',
      'cảng.',
      Buffer.from(`${'được'.normalize('NFD')} mở lại ở cảng.\n${VI}`),
    ],
  ])('%s', async (_, bytes, was, now, expected) => {
    const path = folder.write('a.txt', bytes);
    const entry = await correct(path, was, now);
    expect(readFileSync(path).toString('hex')).toBe(Buffer.from(expected).toString('hex'));
    expect(entry).toEqual({ at: AT, path: 'a.txt', before: hash(bytes), after: hash(expected), decisions: ['d1'] });
    expect(undoWrite(folder.path, path, AT)).toEqual(entry);
    expect(readFileSync(path).toString('hex')).toBe(Buffer.from(bytes).toString('hex'));
  });

  test('a web page in the encoding that it names', async () => {
    const page = (words: string) => iconv.encode(`<meta charset="euc-jp"><p>${words}</p><p>船は出た。</p>`, 'euc-jp');
    const path = folder.write('a.html', page('港を直すことになった。'));
    await correct(path, '港', '第一港', { format: 'html' });
    expect(readFileSync(path)).toEqual(page('第一港を直すことになった。'));
  });

  test('several edits, given in any order', async () => {
    const bytes = iconv.encode(JA, 'euc-jp');
    const path = folder.write('a.txt', bytes);
    const edits = [
      { start: JA.indexOf('出た'), end: JA.indexOf('出た') + 2, text: '離れた', decision: 'd2' },
      { start: 0, end: 0, text: '第一', decision: 'd1' },
      { start: 0, end: 1, text: '埠頭', decision: 'd1' },
    ];
    await writeTarget(folder.path, { path, sha256: hash(bytes), format: 'plain-text', edits, decisions: [], at: AT });
    expect(iconv.decode(readFileSync(path), 'euc-jp')).toBe(applyEdits(JA, edits));
  });

  test('permissions stay, and a link stays a link', async () => {
    const path = folder.write('real/a.txt', JA);
    chmodSync(path, 0o640);
    symlinkSync(path, folder.file('link.txt'));
    await correct(folder.file('link.txt'), '船', '客船');
    expect(readFileSync(path, 'utf8')).toBe(JA.replace('船', '客船'));
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(folder.file('link.txt')).isSymbolicLink()).toBe(true);
    const [copy] = readdirSync(folder.file('.taiyaku/copies'));
    expect(statSync(folder.file(`.taiyaku/copies/${copy}`)).mode & 0o777).toBe(0o640);
  });

  test('the words stand there already: nothing is written', async () => {
    const path = folder.write('a.txt', JA);
    const before = snapshot();
    expect(await correct(path, '船', '船')).toBeUndefined();
    expect(snapshot()).toEqual(before);
  });

  test('git does not see what is kept', async () => {
    await correct(folder.write('a.txt', JA), '船', '客船');
    expect(readFileSync(folder.file('.taiyaku/.gitignore'), 'utf8')).toBe('copies/\nwrites.jsonl\n');
  });

  test('a name of 200 bytes has a copy, too', async () => {
    const path = folder.write(`${'港'.repeat(66)}.txt`, JA);
    await correct(path, '船', '客船');
    undoWrite(folder.path, path, AT);
    expect(readFileSync(path, 'utf8')).toBe(JA);
  });
});

describe('nothing is written', () => {
  test.each<[string, Uint8Array, string, string, RegExp]>([
    [
      'Shift_JIS has no hangul',
      iconv.encode(JA, 'shift_jis'),
      '船',
      '배',
      /a\.txt:2: shift_jis has no 배 \(U\+BC30\)/u,
    ],
    ['EUC-KR has no Vietnamese', iconv.encode(KO, 'euc-kr'), '배', 'tàu', /a\.txt:2: euc-kr has no à \(U\+00E0\)/u],
    // windows-949 has it, which Node does not read under this name.
    ['EUC-KR has no rare syllables', iconv.encode(KO, 'euc-kr'), '배', '똠', /euc-kr has no 똠 \(U\+B620\)/u],
    ['windows-1258 has no kanji', vietnamese(VI), 'bến', '港', /a\.txt:2: windows-1258 has no 港 \(U\+6E2F\)/u],
    [
      'windows-1252 has no Vietnamese',
      iconv.encode('The harbour café.', 'windows-1252'),
      'harbour',
      'Cảng',
      /a\.txt:1: windows-1252 has no ả/u,
    ],
    [
      'ISO-2022-JP is only read',
      Buffer.from('\u001b$B9A\u001b(B and \u001b$BA%\u001b(B\n', 'latin1'),
      'and',
      'or',
      /iso-2022-jp, which taiyaku reads and does not write/u,
    ],
    ['half a character', Buffer.from(JA), '船', '\ud842', /utf-8 has no .*U\+D842/u],
    ['a character that ends the text elsewhere', Buffer.from(JA), '船', '\u0000', /the character U\+0000/u],
    ['a mark that would be taken for the byte order mark', Buffer.from(JA), '港', '\ufeff港', /read as another one/u],
    ['all that there is', Buffer.from('港\n'), '港', '', /only white space/u],
  ])('%s', async (_, bytes, was, now, what) => {
    const path = folder.write('a.txt', bytes);
    const before = snapshot();
    const fault = await faultOf(() => correct(path, was, now));
    expect(fault.kind).toBe('input');
    expect(fault.message).toMatch(what);
    expect(snapshot()).toEqual(before);
  });

  test('every character that is missing is told', async () => {
    const path = folder.write('a.txt', iconv.encode(JA, 'shift_jis'));
    const { details } = await faultOf(() => correct(path, '船', '배와 배'));
    expect(details.map(({ what }) => what)).toEqual(['shift_jis has no 배 (U+BC30)', 'shift_jis has no 와 (U+C640)']);
  });

  test('the file has changed since it was checked', async () => {
    const path = folder.write('a.txt', JA);
    const write = { path, sha256: hash(Buffer.from('港')), format: 'plain-text', decisions: ['d1'], at: AT };
    const edits = [{ start: 0, end: 1, text: '埠頭', decision: 'd1' }];
    const fault = await faultOf(() => writeTarget(folder.path, { ...write, edits }));
    expect(fault.message).toContain('the file has changed since it was checked');
    expect(readFileSync(path, 'utf8')).toBe(JA);
    expect(existsSync(folder.file('.taiyaku'))).toBe(false);
  });

  test('it changes while the words are being encoded', async () => {
    const path = folder.write('a.txt', JA);
    const writing = correct(path, '船', '客船');
    writeFileSync(path, '他の人の文。\n');
    const fault = await faultOf(() => writing);
    expect(fault.message).toContain('the file has changed since it was checked');
    expect(readFileSync(path, 'utf8')).toBe('他の人の文。\n');
    expect(readJournal(folder.path)).toEqual([]);
  });

  test.each<[string, (path: string) => void, RegExp]>([
    ['a file that is marked as read-only', (path) => chmodSync(path, 0o444), /marked as read-only/u],
    ['a file with two names', (path) => linkSync(path, folder.file('b.txt')), /2 names \(hard links\)/u],
    ['a folder with the name of the copies', () => folder.write('.taiyaku', 'no folder'), /.+/u],
  ])('%s', async (_, prepare, what) => {
    const path = folder.write('a.txt', JA);
    prepare(path);
    const before = snapshot();
    expect((await faultOf(() => correct(path, '船', '客船'))).message).toMatch(what);
    expect(snapshot()).toEqual(before);
  });

  test('a file that is gone', async () => {
    const path = folder.write('a.txt', JA);
    const write = { path, sha256: hash(Buffer.from(JA)), format: 'plain-text', edits: [], decisions: [], at: AT };
    rmSync(path);
    expect((await faultOf(() => writeTarget(folder.path, write))).message).toContain('there is no such file');
  });
});

/** Corrects a file and takes it back, over and over, and says so each time. */
const LOOP = `
  import { createHash } from 'node:crypto';
  import { readFileSync } from 'node:fs';
  const { undoWrite, writeTarget } = await import(process.argv[1]);
  const [folder, path] = process.argv.slice(2);
  const edits = [{ start: 0, end: 1, text: '第一港', decision: 'd1' }];
  for (;;) {
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
    const write = { path, sha256, format: 'plain-text', edits, decisions: ['d1'], at: '2027-03-31T09:00:00.000Z' };
    await writeTarget(folder, write);
    undoWrite(folder, path, write.at);
    process.stdout.write('.');
  }`;

test('a program that is killed while it writes leaves the old text or the new one, and undo gives the old one', async () => {
  const long = JA.repeat(20_000);
  const path = folder.write('a.txt', long);
  const module = new URL('../../src/io/write-target.ts', import.meta.url).href;
  for (const rounds of [1, 2, 3]) {
    const args = ['--import', 'tsx', '--input-type=module', '--eval', LOOP, module, folder.path, path];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let seen = 0;
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (dots: Buffer) => {
        seen += dots.length;
        if (seen >= rounds) child.kill('SIGKILL');
      });
      child.on('exit', () => resolve());
    });
    expect(seen).toBeGreaterThanOrEqual(rounds);
    const text = readFileSync(path, 'utf8');
    expect(text === long || text === `第一${long}`).toBe(true);
    undoWrite(folder.path, path, AT);
    expect(readFileSync(path, 'utf8') === long).toBe(true);
    expect(readJournal(folder.path)).toEqual([]);
  }
});

describe('undo', () => {
  test('goes back a write at a time, and no further', async () => {
    const path = folder.write('a.txt', JA);
    await correct(path, '船', '客船');
    await correct(path, '港', '埠頭');
    undoWrite(folder.path, path, AT);
    expect(readFileSync(path, 'utf8')).toBe(JA.replace('船', '客船'));
    undoWrite(folder.path, path, AT);
    expect(readFileSync(path, 'utf8')).toBe(JA);
    expect(undoWrite(folder.path, path, AT)).toBeUndefined();
  });

  test('leaves a file that has changed since, and says where the copy is', async () => {
    const path = folder.write('a.txt', JA);
    await correct(path, '船', '客船');
    writeFileSync(path, '他の人の文。\n');
    const fault = await faultOf(() => undoWrite(folder.path, path, AT));
    expect(fault.kind).toBe('input');
    expect(readFileSync(path, 'utf8')).toBe('他の人の文。\n');
    const copy = /stands in (.+)\.$/u.exec(fault.details[0]!.cure!)![1]!;
    expect(readFileSync(copy, 'utf8')).toBe(JA);
    expect(readJournal(folder.path)).toHaveLength(1);
  });

  test.each<[string, (copy: string) => void, RegExp]>([
    ['is gone', (copy) => rmSync(copy), /there is no such file/u],
    ['is damaged', (copy) => writeFileSync(copy, '港'), /not what it was/u],
  ])('leaves the file when the copy %s', async (_, harm, what) => {
    const path = folder.write('a.txt', JA);
    await correct(path, '船', '客船');
    harm(folder.file(`.taiyaku/copies/${hash(Buffer.from(JA))}-a.txt`));
    expect((await faultOf(() => undoWrite(folder.path, path, AT))).message).toMatch(what);
    expect(readFileSync(path, 'utf8')).toBe(JA.replace('船', '客船'));
  });

  test('a write that was announced and stopped before it was made', async () => {
    const path = folder.write('a.txt', JA);
    await correct(path, '船', '客船');
    writeFileSync(path, JA);
    undoWrite(folder.path, path, AT);
    expect(readFileSync(path, 'utf8')).toBe(JA);
    expect(readJournal(folder.path)).toEqual([]);
  });

  test('a half line of the journal, as of a program that was stopped, harms no other', async () => {
    const path = folder.write('a.txt', JA);
    await correct(path, '船', '客船');
    const journal = folder.file('.taiyaku/writes.jsonl');
    writeFileSync(journal, `${readFileSync(journal, 'utf8')}{"at":"2027-`);
    await correct(path, '港', '埠頭');
    expect(readJournal(folder.path)).toHaveLength(2);
    undoWrite(folder.path, path, AT);
    undoWrite(folder.path, path, AT);
    expect(readFileSync(path, 'utf8')).toBe(JA);
  });

  test('a hash in the journal that is a path leads nowhere', () => {
    const path = folder.write('a.txt', JA);
    const line = { at: AT, path: 'a.txt', before: '../../x', after: hash(Buffer.from(JA)), decisions: [] };
    folder.write('.taiyaku/writes.jsonl', `${JSON.stringify(line)}\n`);
    expect(undoWrite(folder.path, path, AT)).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe(JA);
  });

  test('the files of the last run', async () => {
    const [a, b] = [folder.write('a.txt', JA), folder.write('b/b.txt', JA)];
    await correct(a, '船', '客船', { at: '2027-03-30T09:00:00.000Z' });
    expect(lastWritten(folder.path)).toEqual([a]);
    await correct(a, '港', '埠頭');
    await correct(b, '港', '埠頭');
    expect(lastWritten(folder.path)).toEqual([a, b]);
    undoWrite(folder.path, b, AT);
    expect(lastWritten(folder.path)).toEqual([a]);
  });

  test('the journal is looked for upward, to the root of the repository', async () => {
    await correct(folder.write('talks/ja/a.txt', JA), '船', '客船');
    expect(findJournal(folder.file('talks/ja'))).toBe(folder.path);
    folder.write('talks/.git/HEAD', '');
    expect(findJournal(folder.file('talks/ja'))).toBeUndefined();
  });
});
