import type { Document } from '../core/document.js';
import { Fault } from '../core/fault.js';
import { type Commit, findCommit, lastChange, readAt, shortId, trackedFile } from './git.js';
import { documentFromBytes, type ReadOptions } from './read-document.js';

/** Stands for the commit that last changed the target, in place of a name. */
export const LAST_CHANGE = 'last-change';

/** What texts are compared with. */
export interface Since {
  /** Name of a commit, or {@link LAST_CHANGE}. */
  readonly ref: string;
  /** What gave it, for messages. */
  readonly from: string;
}

/** A text and its versions as they were at a commit. */
export interface EarlierDocuments {
  /** Short id of the commit. */
  readonly commit: string;
  readonly date: string;
  readonly target: Document;
  /** In the order of the sources now; undefined where the commit does not have the file, or has nothing to read in it. */
  readonly sources: readonly (Document | undefined)[];
}

/**
 * Reads a target and its sources as they were at a commit, each from its own place in the repository.
 * @param remark takes what cannot be compared, and why
 * @returns undefined when the commit does not have the target: it was new then, and nothing of it can be out of step
 * @throws Fault `usage` when there is no such commit, or a shallow clone may lack it; `input` when there is no repository, or git cannot read it
 */
export async function readEarlier(
  { target, sources }: { readonly target: Document; readonly sources: readonly Document[] },
  since: Since,
  options: Pick<ReadOptions, 'readerFor'>,
  remark: (text: string) => void,
): Promise<EarlierDocuments | undefined> {
  const file = trackedFile(target.path);
  const isLast = since.ref === LAST_CHANGE;
  const commit = isLast ? await lastChange(file) : await findCommit(file.folder, since.ref, since.from);
  if (!commit) {
    remark(`${target.path} was never committed: there is nothing to compare it with`);
    return undefined;
  }
  return readAtCommit({ target, sources }, commit, options, remark);
}

/** Why a text cannot be compared: the commit does not have it, or what it has cannot be read. */
export type Unknown = 'missing' | 'damaged';

/**
 * Reads a target and its sources as they were at a commit that is there.
 * @param remark takes what cannot be compared, and why
 * @returns undefined when the target cannot be
 * @throws Fault `input` when git cannot read it
 */
export async function readAtCommit(
  { target, sources }: { readonly target: Document; readonly sources: readonly Document[] },
  commit: Commit,
  options: Pick<ReadOptions, 'readerFor'>,
  remark: (text: string, why: Unknown) => void,
): Promise<EarlierDocuments | undefined> {
  const then = async (document: Document) => readThen(document, commit, options, remark);
  const before = await then(target);
  if (!before) return undefined;
  // One after the other, so that the remarks come in the order of the sources.
  const versions: (Document | undefined)[] = [];
  for (const source of sources) versions.push(await then(source));
  return { commit: shortId(commit), date: commit.date, target: before, sources: versions };
}

async function readThen(
  { path, language }: Document,
  commit: Commit,
  options: Pick<ReadOptions, 'readerFor'>,
  remark: (text: string, why: Unknown) => void,
): Promise<Document | undefined> {
  const bytes = await readAt(trackedFile(path), commit);
  if (!bytes) {
    remark(`${path} is not in ${shortId(commit)}: what has changed in it since is not known`, 'missing');
    return undefined;
  }
  try {
    // Its language is that of the text now, whatever an earlier name or content says.
    return await documentFromBytes(bytes, path, { ...options, language });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    // A text that was damaged or empty then says nothing against the one there is now.
    remark(
      `${path} at ${shortId(commit)}: ${error.details[0]!.what}; what has changed in it since is not known`,
      'damaged',
    );
    return undefined;
  }
}
