/**
 * Makes data/dictionary/ja-en.tsv: the English words for the common Japanese words of EDICT.
 *
 *   npx tsx scripts/make-dictionary.ts /usr/share/edict/edict
 *
 * Kept are entries marked (P), and of them glosses of one or two content words: from "to live on (e.g. a salary)" comes `live`. Words are
 * stored as Porter stems, so that promotion, promote and promoting meet.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { isContent } from '../src/languages/en/content.js';
import { tokenize } from '../src/languages/en/tokenize.js';
import { englishStem } from '../src/text/english-stem.js';

/** Words of glosses that say what kind of thing is meant, not what it is called. */
const LEXICOGRAPHIC = new Set('sth something someone somebody etc esp oneself thing person be'.split(' '));

/** Content words of a gloss as stems; empty when it is an explanation rather than a translation. */
function stemsOf(gloss: string): string[] {
  const plain = gloss
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/^\s*to /, ' ');
  const words = tokenize(plain).filter((token) => isContent(token) && /^[a-z][a-z'-]+$/.test(token.base));
  const stems = words.map((token) => englishStem(token.base)).filter((stem) => !LEXICOGRAPHIC.has(stem));
  return stems.length <= 2 ? stems : [];
}

const input = process.argv[2];
if (!input) throw new Error('usage: npx tsx scripts/make-dictionary.ts <edict>');
const [title = '', ...lines] = new TextDecoder('euc-jp', { fatal: true }).decode(readFileSync(input)).split('\n');
const created = /Created: ?([\d-]+)/.exec(title)?.[1] ?? 'unknown date';
const entries = new Map<string, Set<string>>();
for (const line of lines) {
  if (!line.includes('/(P)/')) continue;
  const head = line.slice(0, line.indexOf('/')).trim();
  const word = head
    .split(/[\s;[]/)[0]!
    .replace(/\(.*?\)/g, '')
    .normalize('NFKC')
    .toLowerCase();
  const stems = line
    .slice(line.indexOf('/') + 1)
    .split('/')
    .flatMap(stemsOf);
  if (word === '' || stems.length === 0) continue;
  const known = entries.get(word) ?? new Set<string>();
  entries.set(word, known);
  for (const stem of stems) known.add(stem);
}
const rows = [...entries].map(([word, stems]) => `${word}\t${[...stems].sort().join(' ')}`).sort();
const header = [
  `# English words (Porter stems) for common Japanese words, from EDICT of ${created}`,
  '# © Electronic Dictionary Research and Development Group, CC BY-SA 4.0; changed, see README.md',
];
const text = `${[...header, ...rows].join('\n')}\n`;
writeFileSync(new URL('../data/dictionary/ja-en.tsv', import.meta.url), text);
console.log(`${rows.length} words of EDICT ${created}, ${Buffer.byteLength(text)} bytes`);
