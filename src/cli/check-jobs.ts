import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Document } from '../core/document.js';
import { Fault } from '../core/fault.js';
import type { Group } from '../io/pairing.js';
import type { CliIo } from '../io/terminal.js';
import { note } from './emit.js';
import type { CheckFlags } from './flag-types.js';
import { foldersLeftOut, withFolders } from './folders-left-out.js';
import { readText, readTextFrom, type TextOptions } from './services.js';
import type { Settings } from './settings.js';
import { type Beside, pairOnDisk, versionsBeside } from './versions-beside.js';

/** A target and its sources, not read yet. */
export interface Job {
  /** The target's path. */
  readonly name: string;
  /** Files that are read. */
  readonly inputs: readonly string[];
  /** In a folder: what the names of its files have in common. */
  readonly group?: string;
  /** @throws Fault `input` */
  read(): Promise<{ readonly target: Document; readonly sources: readonly Document[] }>;
}

/** Flags that say which texts are meant. */
export type PlanFlags = Pick<
  CheckFlags,
  'against' | 'glossary' | 'target' | 'stdinFilename' | 'input' | 'ci' | 'quiet'
>;

/** Where texts are: on the disk, or in the index of git. */
export interface TextFiles {
  /** @throws Fault `input` */
  pair(folder: string): Promise<readonly Group[]>;
  /** @throws Fault `input` */
  read(path: string, options?: TextOptions): Promise<Document>;
}

const ON_DISK: TextFiles = {
  pair: pairOnDisk,
  read: readText,
};

/** What `check` was asked to do. */
export interface Plan {
  /** Folder where the search for a configuration begins. */
  readonly folder: string;
  /** @throws Fault */
  jobs(settings: Settings): Promise<readonly Job[]>;
}

/**
 * Understands the operands of `check` and of commands like it: `TARGET --against SOURCE…`, `TARGET` alone where its versions stand beside it, which is said, `DIR`, or `-` for standard input.
 * @param command as the user writes it, for messages
 * @param files where the texts are
 * @throws Fault `usage`
 */
export async function planCheck(
  operands: readonly string[],
  flags: PlanFlags,
  io: CliIo,
  command = 'check',
  files: TextFiles = ON_DISK,
): Promise<Plan> {
  const [target, ...more] = operands;
  if (target === undefined) throw noTarget(flags, command);
  if (more.length > 0) throw tooManyTargets(operands, command);
  const sources = flags.against ?? [];
  if (target !== '-' && flags.stdinFilename !== undefined) {
    const cure = 'Write - for TARGET, or leave the flag out.';
    throw new Fault('usage', { where: '--stdin-filename', what: 'TARGET is not standard input', cure });
  }
  if (target !== '-' && isFolder(target)) return planFolder(target, flags, command, files, io);
  const beside = sources.length === 0 && target !== '-' ? await versionsBeside(target, files.pair) : undefined;
  if (sources.length === 0 && !beside) throw noSources(target, command);
  if (flags.target !== undefined) {
    throw new Fault('usage', {
      where: '--target',
      what: 'it chooses the text under review in a folder',
      cure: 'The text that is named is the one under review; leave the flag out.',
    });
  }
  for (const source of sources) {
    if (target !== '-' && resolve(source) === resolve(target)) {
      const cure = 'Name other versions after --against.';
      throw new Fault('usage', { where: source, what: 'the text under review is also given as a version', cure });
    }
  }
  if (beside) {
    const paths = beside.versions.map(({ path }) => path).join(' ');
    note(io, flags, `versions beside ${target}: ${paths} (--against names others)`);
    return planBeside(beside, files);
  }
  return target === '-' ? planStdin(sources, flags, io) : planPair(target, sources, files);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false; // Reading it will say what is wrong.
  }
}

function planPair(target: string, sources: readonly string[], files: TextFiles): Plan {
  const read = async () => ({ target: await files.read(target), sources: await readAll(sources, files) });
  return { folder: dirname(target), jobs: async () => [{ name: target, inputs: [target, ...sources], read }] };
}

function planBeside({ target, versions }: Beside, { read }: TextFiles): Plan {
  const texts = [target, ...versions];
  const job: Job = {
    name: target.path,
    inputs: texts.map(({ path }) => path),
    read: async () => {
      const [first, ...sources] = await Promise.all(
        texts.map(({ path, language }) => read(path, { expected: language })),
      );
      return { target: first!, sources };
    },
  };
  return { folder: dirname(target.path), jobs: async () => [job] };
}

function planStdin(sources: readonly string[], flags: PlanFlags, io: CliIo): Plan {
  const name = flags.stdinFilename;
  if (name === undefined) {
    throw new Fault('usage', {
      where: '-',
      what: 'the text on standard input has no name',
      cure: 'Add --stdin-filename draft.ja.txt: it gives the format and the language.',
    });
  }
  if (io.stdin.isTTY && (flags.input === false || flags.ci)) {
    throw new Fault('usage', { where: '-', what: 'standard input is a terminal', cure: 'Pipe a text into taiyaku.' });
  }
  const read = async () => ({
    target: await readTextFrom(await io.stdin.read(), name),
    sources: await readAll(sources, ON_DISK),
  });
  return { folder: dirname(name), jobs: async () => [{ name, inputs: [...sources], read }] };
}

async function planFolder(
  folder: string,
  flags: PlanFlags,
  command: string,
  { pair, read }: TextFiles,
  io: CliIo,
): Promise<Plan> {
  if (flags.against !== undefined) {
    throw new Fault('usage', {
      where: folder,
      what: 'this is a folder, and --against names versions of one text',
      cure: `Leave --against out (taiyaku ${command} ${folder}), or name a file as TARGET.`,
    });
  }
  const jobs = async (settings: Settings): Promise<Job[]> => {
    const groups = await pair(folder).catch(async (error: unknown) => {
      throw await withFolders(error, folder, command);
    });
    // Other commands work on what a check has found.
    const others = command === 'check' && pair === pairOnDisk ? await foldersLeftOut(folder) : undefined;
    if (others) note(io, flags, `not checked: the texts in ${others.named} (taiyaku check ${others.first})`);
    return groups.map(({ name, files }): Job => {
      const target = files.find(({ language }) => language === settings.target.value);
      const sources = files.filter((file) => file !== target);
      return {
        name: target?.path ?? join(folder, name),
        inputs: files.map(({ path }) => path),
        group: name,
        read: async () => {
          if (!target)
            throw noVersion(
              join(folder, name),
              settings,
              files.map(({ language }) => language),
            );
          return {
            target: await read(target.path, { expected: target.language }),
            sources: await Promise.all(sources.map(({ path, language }) => read(path, { expected: language }))),
          };
        },
      };
    });
  };
  return { folder, jobs };
}

async function readAll(paths: readonly string[], files: TextFiles): Promise<Document[]> {
  return Promise.all(paths.map((path) => files.read(path)));
}

function noVersion(where: string, { target }: Settings, languages: readonly string[]): Fault {
  return new Fault('input', {
    where,
    what: `the text under review is to be in ${target.value}, and the versions here are ${languages.join(', ')}`,
    cure: `Add the ${target.value} version, or choose another with --target.`,
  });
}

function noTarget(flags: PlanFlags, command: string): Fault {
  const list = flags.against ? '--against' : '--glossary';
  const swallowed = (flags.against ?? flags.glossary ?? []).length > 1;
  return new Fault('usage', {
    what: `${command} needs a text or a folder`,
    cure: swallowed
      ? `${list} takes every word that follows it: write TARGET before it, as in taiyaku ${command} ja.txt --against vi.txt.`
      : `Write taiyaku ${command} ja.txt --against vi.txt, or taiyaku ${command} FOLDER.`,
  });
}

function tooManyTargets([target, ...others]: readonly string[], command: string): Fault {
  return new Fault('usage', {
    where: others[0]!,
    what: `${command} takes one text under review`,
    cure: `Name its versions after --against: taiyaku ${command} ${target} --against ${others.join(' ')}`,
  });
}

/** Neither the user nor the names of the files say what the versions are. */
function noSources(target: string, command: string): Fault {
  if (target !== '-' && !existsSync(target)) {
    return new Fault('usage', { where: target, what: 'there is no such file or folder', cure: 'Check the path.' });
  }
  return new Fault('usage', {
    where: target,
    what: 'a text is checked against its versions, and none is named',
    cure: `Write taiyaku ${command} ${target} --against vi.txt ko.txt en.txt`,
  });
}
