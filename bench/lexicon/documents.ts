// Which documents of the sets the lexicon may look at, and which only judge it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { languagesOf, setNames } from '../align/sets.js';

/**
 * Every second document, the first included, of one language in all sets: texts (a segment a line, each once) by the kind of text, which a set's name
 * begins with. The other documents judge the lexicon.
 */
export function evenDocuments(folder: string, language: string): Map<string, Set<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const name of setNames(folder, '', true)) {
    const side = languagesOf(name).indexOf(language);
    if (side < 0) continue;
    const kind = name.split('.')[0]!;
    const texts = kinds.get(kind) ?? new Set();
    kinds.set(kind, texts);
    const lines = read(join(folder, `${name}.${side === 0 ? 'src' : 'tgt'}`)).split('\n');
    const documents = read(join(folder, `${name}.docs`))
      .trim()
      .split('\n');
    documents.forEach((row, k) => {
      const columns = row.split('\t').map(Number);
      const [from, to] = columns.slice(1 + 2 * side);
      if (k % 2 === 0) texts.add(lines.slice(from, to).join('\n'));
    });
  }
  return kinds;
}

function read(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
}
