// How many Japanese words have support in other versions, by class of word, on the documents of the sets that the lexicon was not chosen on.
//
//   npx tsx bench/lexicon/coverage.ts --data DIR [--only TEXT] [--even] [--learned] [--missing N | --draw N] [--record]
//
// By token, without what can be learned from the texts themselves, or with it (--learned). Classes: noun (名詞 of general, verbal, adjectival and adverbial kind, not in katakana), katakana (such nouns in
// katakana), name (固有名詞), verb (動詞 自立 but する, なる, ある, いる, できる, 行う), adjective (形容詞 自立). Figures of a class: share of its words with
// strong or weak support (see src/evidence/word-support.ts), and with strong support; in brackets the same for another word of the class that is about as frequent, from elsewhere in the
// same texts and put in the place of each: a lexicon that supports anything proves nothing. Sets of one Japanese text with several versions (NAME.ja-XX.clean) are also counted
// together. --even looks at the documents that the lexicon may be chosen on, --missing lists their most frequent words without support, --draw prints N of each class, drawn by a
// seed, with both segments, for readers who say whether the version has a counterpart.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BeadShape } from '../../src/align/bead-lines.js';
import type { Place } from '../../src/core/finding.js';
import type { Segment, SegmentedDocument, Token } from '../../src/core/segment.js';
import { createFinders } from '../../src/evidence/finders.js';
import { createLinkTable } from '../../src/evidence/link-table.js';
import { createWordSupport, type SupportGrade } from '../../src/evidence/word-support.js';
import { type GoldSet, readSet } from '../align/sets.js';
import { everySecond, japaneseSets } from './documents.js';
import { createRandom } from './random.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string', default: '' },
    even: { type: 'boolean', default: false },
    learned: { type: 'boolean', default: false },
    missing: { type: 'string', default: '0' },
    draw: { type: 'string', default: '0' },
    record: { type: 'boolean', default: false },
  },
});
if (!values.data) {
  console.error('usage: npx tsx bench/lexicon/coverage.ts --data DIR [--only TEXT] [--even] [--missing N] [--record]');
  process.exit(2);
}

const CLASSES = ['noun', 'katakana', 'name', 'verb', 'adjective'] as const;
type WordClass = (typeof CLASSES)[number];

/** Verbs that other languages seldom have a word for. */
const LIGHT = new Set([
  'する',
  'なる',
  'ある',
  'いる',
  'できる',
  '行う',
  'おこなう',
  'いう',
  '言う',
  'よる',
  'おる',
  'くる',
  'いく',
]);
const NOUNS = new Set(['一般', 'サ変接続', '形容動詞語幹', '副詞可能', 'ナイ形容詞語幹']);

function classOf({ pos, posDetail, base, surface }: Token): WordClass | undefined {
  if (pos === '名詞' && posDetail === '固有名詞') return 'name';
  if (pos === '名詞' && NOUNS.has(posDetail ?? '')) return /^[ァ-ヺー・]+$/u.test(surface) ? 'katakana' : 'noun';
  if (pos === '動詞' && posDetail === '自立') return LIGHT.has(base) ? undefined : 'verb';
  return pos === '形容詞' && posDetail === '自立' ? 'adjective' : undefined;
}

interface Word {
  readonly segment: number;
  /** Segments of the version. */
  readonly source: readonly number[];
  readonly token: Token;
  readonly kind: WordClass;
  grade: SupportGrade;
  otherGrade: SupportGrade;
}

interface Figures {
  readonly count: number;
  readonly strong: number;
  /** Strong or weak. */
  readonly supported: number;
  readonly otherStrong: number;
  readonly other: number;
}

interface Row {
  readonly set: string;
  readonly figures: Readonly<Record<string, Figures>>;
}

const rows: Row[] = [];
const together = new Map<string, Word[][]>();
for (const name of japaneseSets(values.data, values.only)) {
  const words = await wordsOf(name);
  rows.push({ set: name, figures: figuresOf(words) });
  if (name.endsWith('.clean')) {
    const text = name.split('.')[0]!;
    together.set(text, [...(together.get(text) ?? []), words]);
  }
  if (Number(values.missing) > 0) listMissing(name, words);
  if (Number(values.draw) > 0) await drawUnsupported(name, words);
}
print();
for (const [text, versions] of together) {
  const [first] = versions;
  if (versions.length < 2 || versions.some((words) => words.length !== first!.length)) continue;
  const cells = CLASSES.map((kind) => {
    const own = first!.flatMap((word, k) => (word.kind === kind ? [k] : []));
    const none = own.filter((k) => versions.every((words) => words[k]!.grade === 'none'));
    return `${kind} ${share(none.length, own.length)} of ${own.length}`;
  });
  console.log(`${text}, without support in any of ${versions.length} versions: ${cells.join(', ')}`);
}
if (values.record) writeFileSync(new URL('recorded.json', import.meta.url), `${JSON.stringify(rows, null, 2)}\n`);

async function wordsOf(name: string): Promise<Word[]> {
  const set = await readSet(values.data!, name);
  const chosen = everySecond(values.data!, set, values.even);
  const beads = set.gold.filter(({ source, target }) => source.length > 0 && target.some((k) => chosen.has(k)));
  const words = beads.flatMap(({ target, source }) =>
    target.flatMap((segment) =>
      set.target.segments[segment]!.tokens.flatMap((token): Word[] => {
        const kind = classOf(token);
        return kind ? [{ segment, source, token, kind, grade: 'none', otherGrade: 'none' }] : [];
      }),
    ),
  );
  const support = supportIn(set, set.target, set.gold);
  for (const word of words)
    word.grade = support({ segment: word.segment, start: word.token.start, end: word.token.end });
  // Each of the other words is a text of its own beside the source of the word whose place it takes.
  const other = createOthers(words);
  const others = words.map((word) => other(word).token);
  const segments = others.map(
    (token, index): Segment => alone(token, set.target.segments[words[index]!.segment]!, index),
  );
  const pairs = words.map(({ source }, index) => ({ target: [index], source }));
  const otherSupport = supportIn(set, { ...set.target, segments }, pairs);
  words.forEach((word, segment) => {
    word.otherGrade = otherSupport({ segment, start: 0, end: segments[segment]!.text.length });
  });
  return words;
}

function alone(token: Token, place: Segment, index: number): Segment {
  const { surface } = token;
  return { ...place, index, text: surface, tokens: [{ ...token, start: 0, end: surface.length }] };
}

/** Asks for words of a text that is aligned by gold beads; what could be learned from these is left out. */
function supportIn(
  { session, source }: GoldSet,
  target: SegmentedDocument,
  pairs: readonly BeadShape[],
): (place: Place) => SupportGrade {
  const { target: own, source: version, lexicon } = session.signalContext(target, source);
  const beads = pairs.map((bead) => ({ ...bead, cost: 0, confidence: 1 }));
  const collation = {
    target,
    sources: [{ ...source, original: true, doubtful: false, alignment: { beads } }],
    rows: [],
  };
  const packs = { target: own.pack, sources: [version.pack] };
  const finders = createFinders(collation, 0, packs, lexicon, undefined).filter(
    ({ kind }) => values.learned || kind !== 'learned',
  );
  const links = createLinkTable(collation, [finders]);
  const support = createWordSupport({ collation, packs, lexicon, matcher: undefined, links });
  return (place) => support.supportOf(place)[0]!.grade;
}

/** For a word another of its class that is about as frequent, by a seeded choice. */
function createOthers(words: readonly Word[]): (word: Word) => Word {
  const counts = new Map<string, number>();
  for (const { token } of words) counts.set(token.base, (counts.get(token.base) ?? 0) + 1);
  const band = ({ kind, token }: Word) => `${kind} ${Math.floor(Math.log2(counts.get(token.base)!))}`;
  const pools = new Map<string, Word[]>();
  for (const word of words) pools.set(band(word), [...(pools.get(band(word)) ?? []), word]);
  const random = createRandom(20261128);
  return (word) => {
    const pool = pools.get(band(word))!;
    for (let k = 0; k < 20; k++) {
      const other = pool[random(pool.length)]!;
      if (other.token.base !== word.token.base && other.segment !== word.segment) return other;
    }
    return pool[random(pool.length)]!;
  };
}

function figuresOf(words: readonly Word[]): Row['figures'] {
  return Object.fromEntries(
    CLASSES.map((kind) => {
      const own = words.filter((word) => word.kind === kind);
      const count = (name: 'grade' | 'otherGrade', ...grades: SupportGrade[]) =>
        own.filter((word) => grades.includes(word[name])).length;
      return [
        kind,
        {
          count: own.length,
          strong: count('grade', 'strong'),
          supported: count('grade', 'strong', 'weak'),
          otherStrong: count('otherGrade', 'strong'),
          other: count('otherGrade', 'strong', 'weak'),
        },
      ];
    }),
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function print(): void {
  console.log(`${'set'.padEnd(20)}${CLASSES.map((kind) => `${kind}`.padEnd(31)).join('')}`);
  for (const { set, figures } of rows) {
    const cells = CLASSES.map((kind) => {
      const { count, strong, supported, otherStrong, other } = figures[kind]!;
      return `${share(supported, count)} ${share(strong, count)} (${share(other, count)} ${share(otherStrong, count)})`.padEnd(
        28,
      );
    });
    console.log(`${set.padEnd(20)}${cells.join('')}`);
  }
}

function listMissing(name: string, words: readonly Word[]): void {
  const missing = new Map<string, number>();
  const all = new Map<string, number>();
  for (const { token, kind, grade } of words) {
    const key = `${token.base} ${kind}`;
    all.set(key, (all.get(key) ?? 0) + 1);
    if (grade === 'none') missing.set(key, (missing.get(key) ?? 0) + 1);
  }
  const sorted = [...missing].sort((a, b) => b[1] - a[1]).slice(0, Number(values.missing));
  console.log(`${name}: ${sorted.map(([key, count]) => `${key} ${count}/${all.get(key)}`).join(', ')}`);
}

/** Columns: set and number, class, dictionary form, the Japanese segment with the word in 【】, the segments of the version. */
async function drawUnsupported(name: string, words: readonly Word[]): Promise<void> {
  const { target, source } = await readSet(values.data!, name);
  const random = createRandom(77);
  for (const kind of CLASSES) {
    const pool = words.filter((word) => word.kind === kind && word.grade === 'none');
    for (let k = 0; k < Number(values.draw) && pool.length > 0; k++) {
      const [word] = pool.splice(random(pool.length), 1);
      const { token, segment } = word!;
      const { text } = target.segments[segment]!;
      const marked = `${text.slice(0, token.start)}【${token.surface}】${text.slice(token.end)}`;
      const version = word!.source.map((index) => source.segments[index]!.text).join(' / ');
      console.log([`${name}-${kind}-${k}`, kind, token.base, marked, version].join('\t'));
    }
  }
}
