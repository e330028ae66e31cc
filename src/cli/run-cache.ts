import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildId } from '../io/build-id.js';
import { openCache } from '../io/cache.js';
import { findDecisionFolder } from '../io/decision-file.js';
import { linePaths } from '../io/line-file.js';
import type { Environment } from '../io/terminal.js';
import { localDay } from './local-day.js';
import type { ReadRun } from './read-run.js';
import type { Settings } from './settings.js';
import type { TextReview } from './text-review.js';

/** What a run of checks over texts gave. */
export interface KnownRun {
  readonly texts: readonly TextReview[];
  /** Warnings. */
  readonly remarks: readonly string[];
}

/** What is known of a run over the same files with the same settings, by the same build of the program: `check` and `review` know it from each other. */
export interface RunCache {
  get(): KnownRun | undefined;
  put(run: KnownRun): void;
}

/** Files of reviewers that a run looks at besides the texts. */
const OF_REVIEWERS = ['beads', 'lessons'] as const;

/**
 * @param folder where the search for the reviewers' files begins
 * @param build id of the program's build; without one nothing is kept
 */
export function openRunCache(run: ReadRun, folder: string, env: Environment, build = buildId()): RunCache {
  // What a model answers is not known from its name.
  if (build === undefined || run.settings.embedding.value) return { get: () => undefined, put: () => undefined };
  const cache = openCache(env);
  const name = hash(JSON.stringify([build, ...runParts(run, folder)]));
  return {
    get() {
      try {
        return JSON.parse(cache.get(name) ?? 'null') ?? undefined;
      } catch {
        return undefined; // A damaged one is made again.
      }
    },
    put: (known) => cache.put(name, JSON.stringify(known)),
  };
}

/** Everything that the result depends on. */
function runParts({ read, settings }: ReadRun, folder: string): unknown[] {
  const decisions = findDecisionFolder(folder);
  const own = decisions === undefined ? [] : OF_REVIEWERS.map((name) => linePaths(decisions, name).file);
  // The first judgement makes the folder; as long as these files are not in it, nothing else is to be found.
  const present = own.filter((path) => existsSync(path));
  return [
    read.map(({ target, sources, earlier }) => [
      [target, ...sources].map(({ path, language, sha256 }) => [path, resolve(path), language, sha256]),
      earlier ? [earlier.commit, earlier.date, [earlier.target, ...earlier.sources].map((one) => one?.sha256)] : null,
    ]),
    [...settings.glossary.value, ...settings.lexicon.value, ...present].map((path) => [path, hashOfFile(path)]),
    settingParts(settings),
  ];
}

function settingParts({ target, original, profile, choices }: Settings): unknown[] {
  const isDated = choices.ignore.some(({ until }) => until !== undefined);
  return [
    [target.value, original.value ?? null, profile.value],
    [...choices.checks],
    choices.ignore,
    isDated ? localDay(new Date()) : null,
  ];
}

function hashOfFile(path: string): string | null {
  try {
    return hash(readFileSync(path));
  } catch {
    return null;
  }
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
