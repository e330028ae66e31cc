import { Fault } from '../core/fault.js';

const CAUSES: Readonly<Record<string, { what: string; cure: string }>> = {
  ENOENT: { what: 'there is no such file', cure: 'Check the spelling and the folder you are in.' },
  ENOTDIR: { what: 'a part of the path is a file, not a folder', cure: 'Check the spelling of the path.' },
  EACCES: {
    what: 'you have no permission to read it',
    cure: 'Change its permissions, or copy it to a place of your own.',
  },
  EPERM: {
    what: 'you have no permission to read it',
    cure: 'Change its permissions, or copy it to a place of your own.',
  },
  ELOOP: { what: 'its symbolic links go in a circle', cure: 'Name the file itself.' },
};

/**
 * Tells the user of a failure of the file system.
 * @returns a Fault `input`; anything that is no such failure as it is, to be thrown on
 */
export function fileFault(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined || code.startsWith('ERR_')) return error;
  const cause = CAUSES[code] ?? { what: `it cannot be read (${code})`, cure: 'Check the file and the disk it is on.' };
  return new Fault('input', { where: path, ...cause });
}
