import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editText } from '../../src/io/editor.js';
import { type TestFolder, testFolder } from '../support/cli.js';

let folder: TestFolder;
beforeEach(() => {
  folder = testFolder({ "Lan's files/.keep": '' });
  vi.stubEnv('TMPDIR', folder.file("Lan's files"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

const SENTENCE = '町は「$HOME」に15億円を充てる。';
/** Starts an editor that is a script; its file is `$1`. */
function edit(script: string, env: Record<string, string> = {}, text = SENTENCE) {
  const editor = folder.write('editor.sh', script);
  return editText(text, 'sentence.ja.txt', { EDITOR: `sh ${editor}`, ...env });
}

/** What is left of the texts that were being edited: nothing. */
afterEach(() => {
  expect(readdirSync(folder.file("Lan's files"))).toEqual(['.keep']);
});

describe('the text as the editor leaves it', () => {
  test('a command with arguments of its own', () => {
    const edited = editText(SENTENCE, 'sentence.ja.txt', { EDITOR: 'sed -i s/15/150/' });
    expect(edited).toEqual({ text: '町は「$HOME」に150億円を充てる。' });
  });

  test('VISUAL goes before EDITOR; an empty one is none', () => {
    const EDITOR = 'sed -i s/15/150/';
    const VISUAL = 'sed -i s/15/1500/';
    expect(editText('15', 'a', { VISUAL, EDITOR })).toEqual({ text: '1500' });
    expect(editText('15', 'a', { VISUAL: '', EDITOR })).toEqual({ text: '150' });
  });

  test('the file has the text as a line, and the name that was asked for', () => {
    const seen = folder.file('seen');
    expect(edit(`cat "$1" > ${seen}; basename "$1" >> ${seen}`)).toEqual({ text: SENTENCE });
    expect(readFileSync(seen, 'utf8')).toBe(`${SENTENCE}\nsentence.ja.txt\n`);
  });

  test.each<[reason: string, written: string]>([
    ['no line end', '港町'],
    ['one', '港町\\n'],
    ['of Windows', '港町\\r\\n'],
    ['empty lines behind it', '港町\\n\\n'],
  ])('line ends behind it are the editor’s: %s', (_, written) => {
    expect(edit(`printf '${written}' > "$1"`)).toEqual({ text: '港町' });
  });

  test('spaces stay', () => {
    expect(edit(`printf '\u3000港町 \\n' > "$1"`)).toEqual({ text: '\u3000港町 ' });
  });
});

describe('nothing is taken', () => {
  test.each<[reason: string, editor: string, failure: string]>([
    ['it says that it failed', 'false', 'false: exit code 1'],
    ['it is not there', 'no-such-editor', 'no-such-editor: exit code 127'],
    ['it was killed', 'sh -c "kill -9 \\$\\$"', 'exit code 137'],
  ])('%s', (_, editor, failure) => {
    const edited = editText(SENTENCE, 'sentence.ja.txt', { EDITOR: editor });
    expect(edited).toEqual({ failure: expect.stringContaining(failure) });
  });

  test('it fails after it has written', () => {
    expect(edit('echo 港町 > "$1"; exit 1')).toEqual({ failure: expect.stringContaining('exit code 1') });
  });

  test.each([['港\\n町\\n'], ['港\\r町'], ['\\n港町\\n']])('two lines: %s', (written) => {
    expect(edit(`printf '${written}' > "$1"`)).toEqual({ failure: expect.stringContaining('more than one line') });
  });

  test('it takes the file away', () => {
    expect(edit('rm "$1"')).toEqual({ failure: expect.stringContaining('ENOENT') });
  });

  test('there is no folder for temporary files', () => {
    vi.stubEnv('TMPDIR', folder.file('none'));
    expect(editText(SENTENCE, 'a', { EDITOR: 'true' })).toEqual({ failure: expect.stringContaining('ENOENT') });
  });
});
