/**
 * Makes data/katakana/words.txt, the words that EDICT writes wholly in katakana.
 *
 *   npx tsx scripts/make-katakana-words.ts /usr/share/edict/edict
 *
 * A line of EDICT is `word;word [reading;reading] /gloss/gloss/`, in EUC-JP; notes in round brackets may follow a word.
 * The list is front-coded to stay small without becoming binary: each line starts with one base-36 digit, the number of
 * letters taken over from the line before.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const KATAKANA = /^(?=.*[ァ-ヺ])[ァ-ヺー]+$/;

/** The words and readings of one line, without the notes in brackets; `・` is dropped, because writers do as they like. */
function headwords(line: string): string[] {
  const head = line.slice(0, line.indexOf('/'));
  return head
    .split(/[;\s[\]]+/)
    .map((word) => word.replace(/\(.*?\)/g, '').replaceAll('・', ''))
    .filter((word) => KATAKANA.test(word));
}

/** Front-coded lines of sorted words: ニュース, ニュータウン → `0ニュース`, `3タウン`. */
function frontCode(words: readonly string[]): string[] {
  let previous = '';
  return words.map((word) => {
    let shared = 0;
    while (shared < 35 && shared < previous.length && word[shared] === previous[shared]) shared += 1;
    previous = word;
    return shared.toString(36) + word.slice(shared);
  });
}

const input = process.argv[2];
if (!input) throw new Error('usage: npx tsx scripts/make-katakana-words.ts <edict>');
const [title = '', ...lines] = new TextDecoder('euc-jp', { fatal: true }).decode(readFileSync(input)).split('\n');
const created = /Created: ?([\d-]+)/.exec(title)?.[1] ?? 'unknown date';
const words = [...new Set(lines.flatMap(headwords))].sort();
const header = [
  `# Words written in katakana, from EDICT of ${created}`,
  '# © Electronic Dictionary Research and Development Group, CC BY-SA 4.0; changed, see README.md',
];
const text = `${[...header, ...frontCode(words)].join('\n')}\n`;
writeFileSync(new URL('../data/katakana/words.txt', import.meta.url), text);
console.log(`${words.length} words of EDICT ${created}, ${Buffer.byteLength(text)} bytes`);
