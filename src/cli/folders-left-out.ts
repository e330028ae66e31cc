import { Fault } from '../core/fault.js';

/**
 * Where the texts are in folders of the folder that was named, the fault says so.
 * @param error that pairing the folder has thrown
 * @param command as the user writes it
 * @returns what is to be thrown
 */
export async function withFolders(error: unknown, folder: string, command: string): Promise<unknown> {
  const [only, ...more] = error instanceof Fault ? error.details : [];
  if (!only || only.where !== folder || more.length > 0) return error;
  const folders = await foldersLeftOut(folder);
  if (!folders) return error;
  return new Fault('input', { ...only, cure: `Texts are in ${folders.named}: taiyaku ${command} ${folders.first}` });
}

/** Folders that are named before "and N more". */
const NAMED = 5;

/** The folders in a folder that have texts themselves, as they are told. */
export async function foldersLeftOut(
  folder: string,
): Promise<{ readonly first: string; readonly named: string } | undefined> {
  const { foldersWithTexts } = await import('../io/folders-with-texts.js');
  const paths = await foldersWithTexts(folder);
  const more = paths.length > NAMED ? ` and ${paths.length - NAMED} more` : '';
  return paths[0] === undefined ? undefined : { first: paths[0], named: paths.slice(0, NAMED).join(', ') + more };
}
