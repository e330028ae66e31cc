import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCli, type TestFolder, testFolder } from '../support/cli.js';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'encodings');
const JA = '港湾の整備が始まった。\n工事は三年続く。\n';
const VI = 'Việc xây dựng cảng đã bắt đầu.\nCông trình kéo dài ba năm.\n';
const HEAD = 'concept_id\tlang\tterm\tstatus\n';
const BOMB = `<?xml version="1.0"?><!DOCTYPE tbx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><tbx><text><body>&b;</body></text></tbx>`;

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ 'talk.ja.txt': JA, 'talk.vi.txt': VI });
});
afterEach(() => folder.remove());

/** Every file of the folder with its bytes: nothing may be added, changed or lost. */
function contents(): string[] {
  const names = readdirSync(folder.path, { recursive: true }).map(String).sort();
  return names.map((name) => {
    const path = join(folder.path, name);
    return statSync(path).isDirectory() ? name : `${name} ${readFileSync(path).toString('hex').slice(0, 4000)}`;
  });
}

interface Case {
  readonly what: string;
  /** Makes the bad input. */
  readonly prepare?: (folder: TestFolder) => void;
  /** Arguments; @ stands for the folder. */
  readonly args: readonly string[];
  readonly code: 2 | 3;
  /** What the message must say: where, what, what to do. */
  readonly says: readonly RegExp[];
}

const PAIR = ['check', '@/talk.ja.txt', '--against', '@/talk.vi.txt'];
const bytes = (name: string) => readFileSync(join(FIXTURES, name));
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

const INPUT: readonly Case[] = [
  {
    what: 'a missing file',
    args: ['check', '@/none.ja.txt', '--against', '@/talk.vi.txt'],
    code: 3,
    says: [/none\.ja\.txt/, /no such file/, /spelling/],
  },
  {
    what: 'a folder without a pair',
    prepare: (own) => own.write('alone/story.ja.txt', JA),
    args: ['check', '@/alone'],
    code: 3,
    says: [/alone/, /ja\.txt/],
  },
  {
    what: 'an empty file',
    prepare: (own) => own.write('talk.vi.txt', ''),
    args: PAIR,
    code: 3,
    says: [/talk\.vi\.txt/, /empty|no text/],
  },
  {
    what: 'a binary file',
    prepare: (own) =>
      own.write(
        'talk.vi.txt',
        Uint8Array.from({ length: 4000 }, (_, k) => (k * 37) % 256),
      ),
    args: PAIR,
    code: 3,
    says: [/talk\.vi\.txt/],
  },
  {
    what: 'a text in a wrong encoding',
    prepare: (own) => own.write('talk.vi.txt', bytes('vi.tcvn3.txt')),
    args: PAIR,
    code: 3,
    says: [/talk\.vi\.txt/, /UTF-8/],
  },
  {
    what: 'mixed encodings',
    prepare: (own) => own.write('talk.ja.txt', bytes('joined.utf-8-and-shift_jis.txt')),
    args: PAIR,
    code: 3,
    says: [/talk\.ja\.txt/, /UTF-8/],
  },
  {
    what: 'two files of one language',
    prepare: (own) => own.write('talk_ja.txt', JA),
    args: ['check', '@'],
    code: 3,
    says: [/talk\.ja\.txt/, /talk_ja\.txt/],
  },
  {
    what: 'a language that is not what the name says',
    prepare: (own) => own.write('talk.vi.txt', JA.repeat(20)),
    args: PAIR,
    code: 3,
    says: [/talk\.vi\.txt/, /Vietnamese/, /Japanese/],
  },
  {
    what: 'a single line of 10 MB without punctuation',
    prepare: (own) => own.write('talk.ja.txt', '港湾整備計画のあらまし'.repeat(320_000)),
    args: PAIR,
    code: 3,
    says: [/talk\.ja\.txt:1/, /a sentence of \d+ characters/, /Break the text/],
  },
  {
    what: 'U+0000',
    prepare: (own) => own.write('talk.ja.txt', '港湾の整備\u0000が始まった。\n'.repeat(40)),
    args: PAIR,
    code: 3,
    says: [/talk\.ja\.txt/],
  },
  {
    what: 'a lone surrogate',
    prepare: (own) => own.write('talk.ja.txt', utf16(`${JA.repeat(20)}港\ud800湾\n`)),
    args: PAIR,
    code: 3,
    says: [/talk\.ja\.txt/, /surrogate/],
  },
];

const USAGE: readonly Case[] = [
  { what: 'an unknown flag', args: [...PAIR, '--glosary', 'x.tsv'], code: 2, says: [/--glosary/, /--glossary/] },
  { what: 'an unknown command', args: ['chekc'], code: 2, says: [/chekc/, /check/] },
  {
    what: 'a configuration that is no JSON',
    prepare: (own) => own.write('taiyaku.config.json', '{ "glossary": "a.tsv", '),
    args: PAIR,
    code: 2,
    says: [/taiyaku\.config\.json:\d+:\d+/],
  },
  {
    what: 'an unknown key in the configuration',
    prepare: (own) => own.write('taiyaku.config.json', '{ "glosary": "a.tsv" }'),
    args: PAIR,
    code: 2,
    says: [/taiyaku\.config\.json/, /glosary/, /glossary/],
  },
  {
    what: 'a glossary with an unknown column',
    prepare: (own) => own.write('terms.tsv', 'concept_id\tlang\tterms\nc1\tja\t港\n'),
    args: [...PAIR, '--glossary', '@/terms.tsv'],
    code: 2,
    says: [/terms\.tsv:1/, /term/],
  },
  {
    what: 'a glossary with a duplicate',
    prepare: (own) => own.write('terms.tsv', `${HEAD}c1\tja\t港湾\tpreferred\nc1\tja\t港湾\tadmitted\n`),
    args: [...PAIR, '--glossary', '@/terms.tsv'],
    code: 2,
    says: [/terms\.tsv:3/, /港湾/],
  },
  {
    what: 'a TBX that is no XML',
    prepare: (own) => own.write('terms.tbx', '<tbx><text><body></text></tbx>'),
    args: [...PAIR, '--glossary', '@/terms.tbx'],
    code: 2,
    says: [/terms\.tbx:1/],
  },
  {
    what: 'an entity bomb',
    prepare: (own) => own.write('terms.tbx', BOMB),
    args: [...PAIR, '--glossary', '@/terms.tbx'],
    code: 2,
    says: [/terms\.tbx/, /entit/i],
  },
  {
    what: 'a missing glossary',
    args: [...PAIR, '--glossary', '@/none.tsv'],
    code: 2,
    says: [/none\.tsv/, /there is no glossary/],
  },
];

describe.each([
  ['input', INPUT],
  ['use', USAGE],
])('bad %s gets one clear message', (_kind, cases) => {
  test.each(cases.map((own) => [own.what, own] as const))('%s', async (_what, { prepare, args, code, says }) => {
    prepare?.(folder);
    const before = contents();
    const result = await runCli(args.map((argument) => argument.replace('@', folder.path)));
    expect(result.code, result.stderr).toBe(code);
    expect(result.stdout).toBe('');
    for (const pattern of says) expect(result.stderr).toMatch(pattern);
    expect(result.stderr).not.toMatch(/\n\s+at |node_modules|TypeError|\bundefined\b|\[object/);
    expect(result.stderr.trim().split('\n').length, result.stderr).toBeLessThanOrEqual(4);
    expect(contents()).toEqual(before);
  });
});
