// Lists Japanese words that the core lexicon needs, the most needed first: those of every second document of the sets, then common words.
//
//   npx tsx bench/lexicon/choose.ts --data DIR --edict /usr/share/edict/edict [--words FILE] [--most N] > needed.tsv
//
// With --words also EDICT's other words that FILE lists, a word a line, the most common first (the unigrams of a language model, say); its order then says how common a word is, not IPADIC.
// Columns: word, part of speech (n noun, vn verbal noun, an adjectival noun, v verb, a adjective, adv adverb), how often in a million words of
// the even documents, mean of the kinds of text, cost of the word in IPADIC (lower is more common), Sino-Korean and Sino-Vietnamese readings where every kanji has one. Words that the lexicon
// has already are left out. EDICT says only which words are common (its mark P); nothing else is taken from it.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Token } from '../../src/core/segment.js';
import { parseReadings } from '../../src/lexicon/readings.js';
import { sortedLines } from '../../src/lexicon/sorted-lines.js';
import { loadJapaneseTokenizer } from '../../src/node.js';
import { evenDocuments } from './documents.js';
import { readEdict } from './edict.js';
import { createWordCosts } from './word-costs.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    edict: { type: 'string' },
    words: { type: 'string' },
    most: { type: 'string', default: '9000' },
  },
});
if (!values.data || !values.edict) {
  console.error('usage: npx tsx bench/lexicon/choose.ts --data DIR --edict FILE [--words FILE] [--most N]');
  process.exit(2);
}

/** Part of speech in the lexicon; nothing for words that it does not take (names, numbers, affixes, function words). */
function wordClass({ pos, posDetail }: Pick<Token, 'pos' | 'posDetail'>): string | undefined {
  if (pos === '名詞') {
    return { 一般: 'n', 副詞可能: 'n', サ変接続: 'vn', 形容動詞語幹: 'an', ナイ形容詞語幹: 'an' }[posDetail ?? ''];
  }
  if (pos === '動詞' || pos === '形容詞') return posDetail === '自立' ? { 動詞: 'v', 形容詞: 'a' }[pos] : undefined;
  return pos === '副詞' ? 'adv' : undefined;
}

const { tokenize } = await loadJapaneseTokenizer();
const costs = await createWordCosts();
const readings = parseReadings(readFileSync(new URL('../../data/readings/readings.tsv', import.meta.url), 'utf8'));

interface Candidate {
  readonly word: string;
  readonly kind: string;
  rate: number;
  readonly cost: number;
}

const kinds = evenDocuments(values.data, 'ja');
const lexicon = readFileSync(new URL('../../glossary/core-lexicon.tsv', import.meta.url));
const known = new Set(
  sortedLines(lexicon)
    .entries()
    .map(([word]) => word),
);
const ranks = new Map(values.words ? ranked(values.words) : []);
const candidates = new Map<string, Candidate>();
const add = (token: Token, rate: number) => {
  const kind = wordClass(token);
  const word = token.base;
  if (!kind || known.has(word) || /^[\p{Script=Hiragana}ー]$/u.test(word) || !/\p{L}/u.test(word)) return;
  const candidate = candidates.get(word);
  if (candidate) candidate.rate += rate;
  else candidates.set(word, { word, kind, rate, cost: costOf(word) });
};
for (const texts of kinds.values()) {
  const tokens = [...texts].flatMap((text) => tokenize(text));
  for (const token of tokens) if (token.known) add(token, 1e6 / tokens.length / kinds.size);
}
for (const { word, common } of readEdict(values.edict)) {
  if (!common && !ranks.has(word)) continue;
  const [token, ...more] = tokenize(word);
  if (token && more.length === 0 && token.base === word) add(token, 0);
}

function ranked(file: string): [string, number][] {
  const words = readFileSync(file, 'utf8').split('\n');
  return words.map((line, rank) => [line.split('\t')[0]!, rank]);
}

/** A word twice as far down the list costs as much as a rate half as high. */
function costOf(word: string): number {
  return values.words ? Math.round(1000 * Math.log2(1 + (ranks.get(word) ?? ranks.size))) : costs(word);
}

/** A word of the texts is worth more than a common one, one that stands there often more still. */
const need = ({ rate, cost }: Candidate) => 1000 * Math.log2(1 + rate) - cost;
const sorted = [...candidates.values()].sort((a, b) => need(b) - need(a)).slice(0, Number(values.most));
for (const { word, kind, rate, cost } of sorted) {
  const read = (language: 'ko' | 'vi') => {
    const letters = [...word];
    const parts = letters.map((letter) => readings[language](letter));
    if (letters.length < 2 || parts.some((part) => part.length === 0)) return '';
    return parts.map((part) => part.join('/')).join(language === 'ko' ? '' : ' ');
  };
  console.log([word, kind, rate.toFixed(1), cost, read('ko'), read('vi')].join('\t'));
}
