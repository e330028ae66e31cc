// Writes corpora/manifest.json: every file of every corpus with its size and hash.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const root = new URL('../corpora/', import.meta.url);
const works = readdirSync(root).filter((name) => statSync(new URL(name, root)).isDirectory());
const manifest = Object.fromEntries(
  works.sort().map((work) => {
    const folder = new URL(`${work}/`, root);
    // The readings of findings are written again with every version; they are no data that others point into.
    const names = readdirSync(folder).filter((name) => !name.endsWith('.md'));
    const files = names.sort().map((name) => {
      const bytes = readFileSync(new URL(name, folder));
      return [name, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }];
    });
    return [work, Object.fromEntries(files)];
  }),
);
writeFileSync(new URL('manifest.json', root), `${JSON.stringify(manifest, null, 2)}\n`);
