import { escapeHtml } from '../../../text/markup.js';
import type { AlignedPair } from '../types.js';

/** What the texts are called on the page, as HTML. */
export interface Names {
  readonly target: string;
  readonly sources: readonly string[];
}

/** File names without their folders, unless two are called alike (`ja/walk.txt` and `vi/walk.txt`). */
export function namesOf(pairs: readonly AlignedPair[]): Names {
  const paths = [pairs[0]!.target, ...pairs.map(({ source }) => source)].map(({ document }) => document.path);
  const bare = paths.map((path) => path.replace(/^.*[\\/]/su, ''));
  const shown = new Set(bare).size === bare.length ? bare : paths;
  const [target = '', ...sources] = shown.map((name) => `<bdi>${escapeHtml(name)}</bdi>`);
  return { target, sources };
}
