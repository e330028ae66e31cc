import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Environment } from './terminal.js';
import { writeInOneStep } from './write-output.js';

/** Results that took long, by a name that says everything they depend on. What cannot be read or kept is made again: a cache never fails. */
export interface Cache {
  get(name: string): string | undefined;
  put(name: string, text: string): void;
}

/** Results that are kept, and their bytes together; the ones not used longest go first. */
const MOST = { files: 200, bytes: 256 * 1024 * 1024 };
const ENDING = '.json.gz';

const NOTHING_KEPT: Cache = { get: () => undefined, put: () => undefined };

/**
 * The cache of the user: the folder `TAIYAKU_CACHE`, or where the system keeps such files. There is none where `TAIYAKU_CACHE` is `off`, or nobody knows where.
 */
export function openCache(env: Environment): Cache {
  const folder = cacheFolder(env);
  return folder === undefined ? NOTHING_KEPT : cacheIn(folder);
}

/** As the XDG base directory specification has it; on Windows the folder of local application data. */
export function cacheFolder(env: Environment): string | undefined {
  const { TAIYAKU_CACHE: named, XDG_CACHE_HOME: base, LOCALAPPDATA: local, HOME: home } = env;
  if (named === 'off') return undefined;
  if (named) return named;
  if (base) return join(base, 'taiyaku');
  if (local) return join(local, 'taiyaku', 'cache');
  return home ? join(home, '.cache', 'taiyaku') : undefined;
}

function cacheIn(folder: string): Cache {
  const pathOf = (name: string) => join(folder, `${name}${ENDING}`);
  return {
    get(name) {
      return quietly(() => {
        const text = gunzipSync(readFileSync(pathOf(name))).toString('utf8');
        const now = new Date();
        quietly(() => utimesSync(pathOf(name), now, now));
        return text;
      });
    },
    put(name, text) {
      quietly(() => {
        // Texts that are not published yet stand in it.
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        writeInOneStep(pathOf(name), gzipSync(text, { level: 1 }), 0o600);
        clean(folder);
      });
    },
  };
}

function clean(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => ({ path: join(folder, name), stat: statSync(join(folder, name)) }))
    .sort((a, b) => b.stat.mtimeMs - a.stat.mtimeMs);
  let bytes = 0;
  for (const [k, { path, stat }] of files.entries()) {
    bytes += stat.size;
    if (k >= MOST.files || bytes > MOST.bytes) rmSync(path, { force: true });
  }
}

function quietly<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
