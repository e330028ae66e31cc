/** What the scripts that take words from EDICT have in common. */
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Words and readings of EDICT. A line is `word;word [reading;reading] /gloss/gloss/`, in EUC-JP; notes in round brackets may follow a word.
 * @param path of the file `edict`
 * @returns its date, and every word and reading without notes; `・` is dropped, because writers do as they like
 */
export function edictWords(path: string): { readonly created: string; readonly words: readonly string[] } {
  const [title = '', ...lines] = new TextDecoder('euc-jp', { fatal: true }).decode(readFileSync(path)).split('\n');
  const words = lines.flatMap((line) =>
    line
      .slice(0, line.indexOf('/'))
      .split(/[;\s[\]]+/)
      .map((word) => word.replace(/\(.*?\)/g, '').replaceAll('・', '')),
  );
  return { created: /Created: ?([\d-]+)/.exec(title)?.[1] ?? 'unknown date', words };
}

/**
 * Writes sorted words front-coded, which keeps the list small without making it binary: each line begins with one base-36 digit, the number of letters taken over from the line before
 * (ニュース, ニュータウン → `0ニュース`, `3タウン`).
 * @param path below `data/`
 * @param what the list has, for its first line
 */
export function writeFrontCoded(path: string, what: string, created: string, words: Iterable<string>): void {
  const sorted = [...new Set(words)].sort();
  let previous = '';
  const lines = sorted.map((word) => {
    let shared = 0;
    while (shared < 35 && shared < previous.length && word[shared] === previous[shared]) shared += 1;
    previous = word;
    return shared.toString(36) + word.slice(shared);
  });
  const header = [
    `# ${what}, from EDICT of ${created}`,
    '# © Electronic Dictionary Research and Development Group, CC BY-SA 4.0; changed, see README.md',
  ];
  const text = `${[...header, ...lines].join('\n')}\n`;
  writeFileSync(new URL(`../data/${path}`, import.meta.url), text);
  console.log(`${sorted.length} words of EDICT ${created}, ${Buffer.byteLength(text)} bytes`);
}
