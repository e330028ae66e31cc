/**
 * Makes data/readings/readings.tsv, the Sino-Korean, Sino-Vietnamese and Mandarin readings of kanji, from KANJIDIC2.
 *
 *   npx tsx scripts/make-readings.ts /usr/share/edict/kanjidic2.xml.gz
 *
 * Prints what it did and how many jōyō kanji are covered. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

interface Entry {
  readonly kanji: string;
  /** jōyō and jinmeiyō kanji have a grade (1–6, 8; 9, 10). */
  grade: number;
  jis208: boolean;
  /** `jis208:1-19-56`, `ucs:5b66` …: the names this kanji has and those of its variants. */
  readonly codes: string[];
  readonly variants: string[];
  readonly ko: string[];
  readonly vi: string[];
  readonly zh: string[];
}

/**
 * Everyday kanji whose reading KANJIDIC2 gives neither for them nor for a listed variant.
 * Kokuji (kanji made in Japan, as 枠) have no reading in Korea unless they were given one, and are no gaps.
 */
const GAPS: readonly { kanji: string; ko?: string; vi?: string; zh?: string; reason: string }[] = [
  {
    kanji: '𠮟',
    ko: '질',
    vi: 'sất',
    zh: 'chi',
    reason: 'the jōyō form of 叱 (질, sất, chi), which the file does not list as its variant',
  },
  { kanji: '処', vi: 'xử', reason: 'the file has the noun xứ (place) only; to deal with is xử, as in xử lý 処理' },
];

/**
 * Older or southern forms of Sino-Vietnamese syllables, which KANJIDIC2 often gives alone, and the forms of today's standard:
 * 政 is `chánh` there, but politics is `chính trị`. Where the file has the first, the second is added.
 */
const STANDARD_FORMS: Readonly<Record<string, string>> = {
  bổn: 'bản',
  chánh: 'chính',
  lĩnh: 'lãnh',
  mệnh: 'mạng',
  nhậm: 'nhiệm',
  phước: 'phúc',
  sanh: 'sinh',
  tánh: 'tính',
  thạnh: 'thịnh',
  tông: 'tôn',
};

/** @returns the entries of the file in its order, and its database version */
function parseKanjidic(xml: string): { entries: Entry[]; version: string } {
  const entries: Entry[] = [];
  let version = '';
  let entry: Entry | undefined;
  let text = '';
  let attribute = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    text = '';
    const { cp_type, var_type, r_type } = tag.attributes as Record<string, string | undefined>;
    attribute = cp_type ?? var_type ?? r_type ?? '';
  });
  parser.on('text', (chunk) => {
    text += chunk;
  });
  parser.on('closetag', ({ name }) => {
    const value = text.trim();
    text = '';
    if (name === 'database_version') version = value;
    if (name === 'literal') {
      entry = { kanji: value, grade: 0, jis208: false, codes: [], variants: [], ko: [], vi: [], zh: [] };
      entries.push(entry);
    }
    if (!entry) return;
    if (name === 'grade') entry.grade = Number(value);
    if (name === 'cp_value') {
      entry.codes.push(`${attribute}:${value}`);
      if (attribute === 'jis208') entry.jis208 = true;
    }
    if (name === 'variant') entry.variants.push(`${attribute}:${value}`);
    if (name === 'reading' && attribute === 'korean_h') entry.ko.push(value.normalize('NFC'));
    if (name === 'reading' && attribute === 'vietnam') entry.vi.push(value.normalize('NFC').toLowerCase());
    if (name === 'reading' && attribute === 'pinyin') entry.zh.push(...pinyin(value));
  });
  parser.write(xml).close();
  return { entries, version };
}

/** The syllable without its tone: `lu:4` is lü. What is no syllable of names (`e^1`, the slip `shitsu`) is left out. */
function pinyin(value: string): string[] {
  const syllable = value
    .replace(/\d+$/, '')
    .replace('u:', 'ü')
    .replace(/ue$/, (final) => (/^[ln]/.test(value) ? 'üe' : final));
  return /^(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouü][aeiou]{0,2}(?:ng?|r)?$/.test(syllable) ? [syllable] : [];
}

/** Kanji that either one names as its variant, those that the kanji itself names first. */
function variantTable(entries: readonly Entry[]): Map<string, Entry[]> {
  const byCode = new Map<string, Entry>();
  for (const entry of entries) for (const code of entry.codes) byCode.set(code, entry);
  const table = new Map<string, Entry[]>(entries.map((entry) => [entry.kanji, []]));
  const add = (kanji: string, variant: Entry) => {
    const list = table.get(kanji)!;
    if (variant.kanji !== kanji && !list.includes(variant)) list.push(variant);
  };
  const pairs = entries.flatMap((entry) =>
    entry.variants.flatMap((code) => (byCode.has(code) ? [[entry, byCode.get(code)!] as const] : [])),
  );
  for (const [entry, variant] of pairs) add(entry.kanji, variant);
  for (const [entry, variant] of pairs) add(variant.kanji, entry);
  return table;
}

const unique = (list: readonly string[]) => [...new Set(list)];

/**
 * Readings of a kanji: its own, those of its first variant that has any when it has none, and for everyday kanji those of all variants, because
 * KANJIDIC2 often gives a simplified form the reading of another character of that shape (芸 is `vân` there; art, 藝, is `nghệ`).
 */
function readingsOf(entry: Entry, language: 'ko' | 'vi' | 'zh', variants: readonly Entry[]): string[] {
  const others = variants.filter((variant) => variant[language].length > 0);
  const taken = entry.grade > 0 ? others : entry[language].length > 0 ? [] : others.slice(0, 1);
  const gap = GAPS.find(({ kanji }) => kanji === entry.kanji)?.[language];
  const all = [...entry[language], ...taken.flatMap((variant) => variant[language]), ...(gap ? [gap] : [])];
  return unique(language === 'vi' ? all.flatMap((syllable) => [syllable, STANDARD_FORMS[syllable] ?? syllable]) : all);
}

const input = process.argv[2];
if (!input) throw new Error('usage: npx tsx scripts/make-readings.ts <kanjidic2.xml.gz>');
const bytes = readFileSync(input);
const { entries, version } = parseKanjidic((input.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'));
const variants = variantTable(entries);
const counts = { rows: 0, completed: 0, joyo: 0, joyoKo: 0, joyoVi: 0, joyoZh: 0 };
const missing: string[] = [];
const lines: string[] = [];
// Compatibility ideographs are left out: normalised text (NFC) has none.
for (const entry of entries.filter(
  ({ grade, jis208, kanji }) => (grade > 0 || jis208) && kanji === kanji.normalize('NFC'),
)) {
  const ko = readingsOf(entry, 'ko', variants.get(entry.kanji)!);
  const vi = readingsOf(entry, 'vi', variants.get(entry.kanji)!);
  const zh = readingsOf(entry, 'zh', variants.get(entry.kanji)!);
  if (ko.length > entry.ko.length || vi.length > entry.vi.length) counts.completed += 1;
  if (entry.grade >= 1 && entry.grade <= 8) {
    counts.joyo += 1;
    if (ko.length > 0) counts.joyoKo += 1;
    if (vi.length > 0) counts.joyoVi += 1;
    if (zh.length > 0) counts.joyoZh += 1;
    if (ko.length === 0 || vi.length === 0)
      missing.push(`${entry.kanji}${ko.length ? '' : ' ko'}${vi.length ? '' : ' vi'}`);
  }
  if (ko.length + vi.length + zh.length === 0) continue;
  counts.rows += 1;
  lines.push([entry.kanji, ko.join(' '), vi.join(' '), zh.join(' ')].join('\t'));
}
lines.sort((a, b) => a.codePointAt(0)! - b.codePointAt(0)!);
const header = [
  `# Sino-Korean, Sino-Vietnamese and Mandarin readings of kanji, from KANJIDIC2 ${version}`,
  '# © Electronic Dictionary Research and Development Group, CC BY-SA 4.0; changed, see README.md',
  '# kanji\tko\tvi\tzh',
];
writeFileSync(new URL('../data/readings/readings.tsv', import.meta.url), `${[...header, ...lines].join('\n')}\n`);
console.log(version, counts, 'jōyō kanji without a reading:', missing.join(', ') || 'none');
