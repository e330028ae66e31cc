import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '..', '..', 'src');

/** Modules that are loaded with a file: its imports, not those it makes later (`await import`) nor those of types. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, names = '', target = ''] of code.matchAll(/^(?:import|export)\s+([^'";]*?)\s*from\s+'([^']+)'/gmu)) {
    if (/^type\s/u.test(names)) continue;
    if (target.startsWith('.')) loadedWith(join(dirname(file), target.replace(/\.js$/u, '.ts')), seen);
    else seen.add(target);
  }
  return seen;
}

// `taiyaku --help` must answer at once: the dictionary, the parser of HTML, the aligner and the checks are loaded by the commands.
test('help and mistakes in flags load nothing heavy', () => {
  const loaded = [...loadedWith(join(SRC, 'bin', 'taiyaku.ts'))].map((name) =>
    name.startsWith(SRC) ? relative(SRC, name) : name,
  );
  expect(loaded).toContain('commander');
  expect(loaded.filter((name) => !name.startsWith('node:') && name !== 'commander')).toSatisfy((names: string[]) =>
    names.every((name) =>
      /^(?:(?:bin|cli|core|io|text|glossary)[\\/][\w/\\-]+|correction-report[\\/]formats)\.ts$/u.test(name),
    ),
  );
  expect(loaded.filter((name) => /node\.ts|commands|kuromoji|read-document|columns|wrap/u.test(name))).toEqual([]);
});
