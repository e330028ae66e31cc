// Which documents of the sets the lexicon may look at, and which only judge it.
import { join } from 'node:path';
import { documentsOf, type GoldSet, languagesOf, readPossiblyZipped, setNames } from '../align/sets.js';

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
    const lines = readPossiblyZipped(join(folder, `${name}.${side === 0 ? 'src' : 'tgt'}`)).split('\n');
    const documents = readPossiblyZipped(join(folder, `${name}.docs`))
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

/** Japanese sets; of one text that was re-segmented in several ways (NAME.clean, NAME.noisy, NAME.hard) only the clean set. */
export function japaneseSets(folder: string, only: string, large = false): string[] {
  const names = setNames(folder, only, large).filter((name) => languagesOf(name)[0] === 'ja');
  return names.filter((name) => name.endsWith('.clean') || !names.includes(name.replace(/[^.]+$/u, 'clean')));
}

/** Target segments of every second document of a set: the even ones, the first included, or the others. */
export function everySecond(folder: string, set: GoldSet, even: boolean): Set<number> {
  const documents = documentsOf(folder, set).filter((_, k) => (k % 2 === 0) === even);
  return new Set(documents.flatMap(({ target: [from, to] }) => Array.from({ length: to - from }, (_, k) => from + k)));
}
