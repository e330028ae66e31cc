import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './terminal.js';

/** What came of a text that was given to an editor: the text, or why there is none. */
export type Edited = { readonly text: string } | { readonly failure: string };

/**
 * Opens a text in the user's editor (`VISUAL`, `EDITOR`, else vi) and waits for it. The value is a command line, as with git: `code --wait`, `sed -i s/a/b/`.
 * @param text one line
 * @param name of the file that the editor shows
 * @returns a failure when the editor cannot be started or says so by its exit code: then nothing is taken from it
 */
export function editText(text: string, name: string, env: Environment): Edited {
  const command = env.VISUAL || env.EDITOR || 'vi';
  let folder: string | undefined;
  try {
    folder = mkdtempSync(join(tmpdir(), 'taiyaku-edit-'));
    const path = join(folder, name);
    writeFileSync(path, `${text}\n`);
    // The file's name is an argument of the shell, never a part of its command.
    const { status, signal, error } = spawnSync('sh', ['-c', `${command} "$1"`, 'sh', path], { stdio: 'inherit' });
    if (error) return { failure: `${command}: ${error.message}` };
    if (status !== 0) return { failure: `${command}: ${signal ?? `exit code ${status}`}` };
    const lines = readFileSync(path, 'utf8').replace(/(?:\r?\n)+$/u, '');
    return /[\r\n]/u.test(lines) ? { failure: `${command}: more than one line` } : { text: lines };
  } catch (error) {
    // No room, no right to write, or the editor has taken the file away: the review goes on.
    if (error instanceof Error && 'code' in error) return { failure: error.message };
    throw error;
  } finally {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  }
}
