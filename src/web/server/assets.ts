import { readdirSync, readFileSync } from 'node:fs';
import { THEME } from '../../correction-report/html/theme.js';

/** A file that a page loads. */
export interface Asset {
  readonly type: string;
  readonly body: Buffer | string;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/**
 * All files that pages load, by name. They are read once, when the server starts: a name that is asked for is looked up here and never becomes a path, so that `assets/..%2fdesk.ts` is
 * nothing but an unknown name.
 */
export function loadAssets(): ReadonlyMap<string, Asset> {
  const folder = new URL('../client/', import.meta.url);
  const assets = new Map<string, Asset>([['theme.css', { type: TYPES.css!, body: THEME }]]);
  for (const name of readdirSync(folder)) {
    const type = TYPES[/^[a-z-]+\.(\w+)$/u.exec(name)?.[1] ?? ''];
    if (type !== undefined) assets.set(name, { type, body: readFileSync(new URL(name, folder)) });
  }
  return assets;
}
