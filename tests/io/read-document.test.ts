import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Fault } from '../../src/core/fault.js';
import { fileFault } from '../../src/io/file-fault.js';
import { documentFromBytes, type ReadOptions, readDocument } from '../../src/io/read-document.js';
import { readerFor } from '../../src/readers/index.js';

const JA = '両国は、港湾の整備について協力することで一致した。\r\n事務局は来月、報告書を公表する。\n';
const VI = 'Hai bên nhất trí hợp tác trong việc nâng cấp cảng biển.\n';
const EN = 'The two sides agreed to cooperate on the harbour.\n';

async function read(path: string, content: string | Uint8Array, options: Partial<ReadOptions> = {}) {
  return documentFromBytes(Buffer.from(content as string), path, { readerFor, ...options });
}

async function faultOf(promise: Promise<unknown>): Promise<Fault> {
  const error = await promise.then(
    () => new Error('no fault'),
    (e: unknown) => e,
  );
  if (error instanceof Fault) return error;
  throw error;
}

describe('documentFromBytes', () => {
  it('gives text, blocks, language and the hash of the bytes', async () => {
    expect(await read('x.ja.txt', JA)).toEqual({
      path: 'x.ja.txt',
      language: 'ja',
      text: JA,
      sha256: createHash('sha256').update(JA).digest('hex'),
      blocks: [
        { kind: 'paragraph', text: '両国は、港湾の整備について協力することで一致した。', span: { start: 0, end: 25 } },
        { kind: 'paragraph', text: '事務局は来月、報告書を公表する。', span: { start: 27, end: 43 } },
      ],
    });
  });

  it('hashes the bytes as they are, not the text', async () => {
    const marked = await read('x.ja.txt', `\ufeff${JA}`);
    expect(marked.text).toBe(JA);
    expect(marked.sha256).not.toBe((await read('x.ja.txt', JA)).sha256);
  });

  const languages: { why: string; path: string; content: string; options?: Partial<ReadOptions>; language: string }[] =
    [
      { why: 'by content when the name says nothing', path: 'draft.txt', content: VI, language: 'vi' },
      { why: 'by name when the content is undecided', path: 'x.vi.txt', content: '2031-04-01\n', language: 'vi' },
      { why: 'by name for kanji alone', path: 'x_ja.txt', content: '港湾整備計画', language: 'ja' },
      { why: 'by name for a few words of another language', path: 'ja.txt', content: 'The end', language: 'ja' },
      { why: 'by the group', path: 'x.txt', content: 'Hanoi', options: { expected: 'vi' }, language: 'vi' },
      {
        why: 'as the user says, whatever the content',
        path: 'x.vi.txt',
        content: JA,
        options: { language: 'ja' },
        language: 'ja',
      },
      {
        why: 'also a language without a pack',
        path: 'x.txt',
        content: 'Le port est grand.',
        options: { language: 'fr' },
        language: 'fr',
      },
      {
        why: 'from the text of a page, not its markup',
        path: 'x.html',
        content: `<p class="the of and to is was">${VI}</p>`,
        language: 'vi',
      },
    ];
  it.each(languages)('tells the language $why', async ({ path, content, options, language }) => {
    expect((await read(path, content, options)).language).toBe(language);
  });

  it('takes the encoding that a page declares', async () => {
    const head = Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>');
    const document = await read('ja.html', Buffer.concat([head, Buffer.from('8ba493af90ba96be', 'hex')]));
    expect(document.blocks.map((block) => block.text)).toEqual(['共同声明']);
  });

  it('takes the encoding that the user names', async () => {
    const document = await read('ja.txt', Buffer.from('8ba493af90ba96be', 'hex'), { encoding: 'shift_jis' });
    expect(document.text).toBe('共同声明');
  });

  const bad: { why: string; path: string; content: string; options?: Partial<ReadOptions>; parts: string[] }[] = [
    {
      why: 'Japanese under a Vietnamese name',
      path: 'x.vi.txt',
      content: JA,
      parts: ['x.vi.txt: ', 'Vietnamese (vi)', 'Japanese (ja)', 'Rename'],
    },
    {
      why: 'English in a Korean folder',
      path: 'ko/x.txt',
      content: EN,
      options: { expected: 'ko' },
      parts: ['ko/x.txt: ', 'Korean (ko)', 'English (en)'],
    },
    {
      why: 'a name against its group',
      path: 'x.en.txt',
      content: EN,
      options: { expected: 'vi' },
      parts: ['English (en)', 'given as Vietnamese (vi)'],
    },
    {
      why: 'a language it does not know',
      path: 'd/notes.txt',
      content: 'Le port est grand.',
      parts: ['language cannot be told', 'notes.ja.txt', 'ja, vi, ko, en'],
    },
    {
      why: 'a format it does not know',
      path: 'x.docx',
      content: 'PK',
      parts: ['no reader for .docx', '.txt or .html'],
    },
    {
      why: 'a page without text',
      path: 'ja.html',
      content: '<p><script>x</script></p>',
      parts: ['ja.html: the file has no text', 'right file'],
    },
    { why: 'an empty file', path: 'ja.txt', content: '', parts: ['ja.txt: the file is empty', 'right file'] },
  ];
  it.each(bad)('refuses $why', async ({ path, content, options, parts }) => {
    const fault = await faultOf(read(path, content, options));
    expect(fault.kind).toBe('input');
    for (const part of parts) expect(fault.message).toContain(part);
  });
});

describe('readDocument', () => {
  let dir: string;
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'taiyaku-read-'));
  });
  afterAll(() => rmSync(dir, { recursive: true }));

  it('reads a file and leaves it as it is', async () => {
    const path = join(dir, 'ja.txt');
    writeFileSync(path, JA);
    const document = await readDocument(path, { readerFor });
    expect(document).toEqual(await read(path, JA));
    expect(readFileSync(path, 'utf8')).toBe(JA);
  });

  it('refuses a missing file, a folder and a path through a file', async () => {
    writeFileSync(join(dir, 'vi.txt'), VI);
    expect((await faultOf(readDocument(join(dir, 'none.txt'), { readerFor }))).details[0]).toMatchObject({
      where: join(dir, 'none.txt'),
      what: 'there is no such file',
      cure: expect.stringContaining('spelling'),
    });
    expect((await faultOf(readDocument(dir, { readerFor }))).message).toContain('a folder, not a file');
    expect((await faultOf(readDocument(join(dir, 'vi.txt/x.txt'), { readerFor }))).message).toContain(
      'a file, not a folder',
    );
  });

  it('refuses a file of more than 200 MB without reading it', async () => {
    const path = join(dir, 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, 201 * 1024 * 1024);
    expect((await faultOf(readDocument(path, { readerFor }))).message).toContain('201 MB; taiyaku reads up to 200 MB');
  });
});

describe('fileFault', () => {
  const causes = [
    { code: 'EACCES', what: 'no permission' },
    { code: 'EPERM', what: 'no permission' },
    { code: 'ELOOP', what: 'in a circle' },
    { code: 'EIO', what: 'cannot be read (EIO)' },
  ];
  it.each(causes)('tells $code', ({ code, what }) => {
    const fault = fileFault('x.txt', Object.assign(new Error('x'), { code }));
    expect(fault).toBeInstanceOf(Fault);
    expect((fault as Fault).message).toContain(what);
    expect((fault as Fault).details[0]?.cure).toMatch(/\w/);
  });

  it('leaves defects alone', () => {
    const defects = [new TypeError('x'), Object.assign(new TypeError('x'), { code: 'ERR_INVALID_ARG_TYPE' }), 'x'];
    for (const defect of defects) expect(fileFault('x.txt', defect)).toBe(defect);
  });
});
