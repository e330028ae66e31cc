// Lists Japanese compounds of two or three words that the core lexicon may need as wholes (航空会社: hãng hàng không, 항공사, airline), those of the texts first.
//
//   npx tsx bench/lexicon/compounds.ts --data DIR --edict /usr/share/edict/edict > compounds.tsv
//
// Columns: compound, part of speech, how often in the even documents. Taken are compounds of the even documents that EDICT knows,
// and those that EDICT marks as common. Names and numbers are left out.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Token } from '../../src/core/segment.js';
import { sortedLines } from '../../src/lexicon/sorted-lines.js';
import { loadJapaneseTokenizer } from '../../src/node.js';
import { evenDocuments } from './documents.js';
import { readEdict } from './edict.js';

const { values } = parseArgs({ options: { data: { type: 'string' }, edict: { type: 'string' } } });
if (!values.data || !values.edict) {
  console.error('usage: npx tsx bench/lexicon/compounds.ts --data DIR --edict FILE');
  process.exit(2);
}

const KINDS = new Set(['一般', 'サ変接続', '形容動詞語幹', '接尾', '副詞可能', 'ナイ形容詞語幹']);
const { tokenize } = await loadJapaneseTokenizer();
const lexicon = readFileSync(new URL('../../glossary/core-lexicon.tsv', import.meta.url));
const known = new Set(
  sortedLines(lexicon)
    .entries()
    .map(([word]) => word),
);
const heads = readEdict(values.edict);
const edict = new Set(heads.map(({ word }) => word));
const counts = new Map<string, { count: number; kind: string }>();

const isPart = ({ pos, posDetail, surface }: Token) =>
  (pos === '名詞' && KINDS.has(posDetail ?? '') && !/^[ぁ-ん]+$/u.test(surface)) || pos === '接頭詞';

for (const texts of evenDocuments(values.data, 'ja').values()) {
  for (const text of texts) {
    const tokens = tokenize(text);
    tokens.forEach((first, k) => {
      for (let last = k + 1; last < k + 3 && last < tokens.length; last++) {
        const run = tokens.slice(k, last + 1);
        if (!run.every(isPart) || run.some((token, n) => n > 0 && token.start !== run[n - 1]!.end)) break;
        add(text.slice(first.start, tokens[last]!.end), tokens[last]!, 1);
      }
    });
  }
}
for (const { word, common } of heads) {
  if (!common) continue;
  const tokens = tokenize(word);
  if (tokens.length > 1 && tokens.length < 4 && tokens.every(isPart)) add(word, tokens.at(-1)!, 0);
}
const wanted = [...counts].filter(([word]) => !known.has(word) && edict.has(word));
for (const [word, { count, kind }] of wanted.sort((a, b) => b[1].count - a[1].count))
  console.log([word, kind, count].join('\t'));

function add(word: string, last: Token, count: number): void {
  const entry = counts.get(word) ?? { count: 0, kind: last.posDetail === 'サ変接続' ? 'vn' : 'n' };
  counts.set(word, entry);
  entry.count += count;
}
