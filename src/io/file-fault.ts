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
  const code = codeOf(error);
  if (code === '' || code.startsWith('ERR_')) return error;
  const cause = CAUSES[code] ?? { what: `it cannot be read (${code})`, cure: 'Check the file and the disk it is on.' };
  return new Fault('input', { where: path, ...cause });
}

/** The same for a file that belongs to the settings: a broken one is wrong use and no bad input. A fault of its content is one of use, too. */
export function settingsFault(path: string, error: unknown): unknown {
  const fault = error instanceof Fault ? error : fileFault(path, error);
  return fault instanceof Fault ? new Fault('usage', fault.details) : fault;
}

/** Of an error of the file system or of Node; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
