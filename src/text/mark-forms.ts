import type { Span } from '../core/span.js';

/** A mark in another form than the text around it has, and what belongs in its place. */
export interface MarkFault extends Span {
  readonly kind: 'width' | 'narrowKana' | 'doubled' | 'spaced' | 'dash';
  readonly block: number;
  readonly fix: string;
}

const J = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆〇`;
const OPEN = '「『（【〈《〔';
const CLOSE = '」』）】〉》〕';

/** A form is usual when it stands at least so often, and so many times as often as the rarer one. */
const LEAST = 4;
const CLEAR = 5;

interface Rivals {
  /** The usual form must be one of these: a text in narrow marks has its own style. */
  readonly wide: RegExp;
  readonly pattern: RegExp;
}

/** Forms of one mark beside Japanese letters; decimals, thousands, times and words in Latin letters have something else at one side. */
const RIVALS: readonly Rivals[] = [
  { wide: /[、，]/u, pattern: new RegExp(`(?<=[${J}${CLOSE}])[、，,](?: ?)(?=[${J}${OPEN}])`, 'gu') },
  // ア. and 第3章. at the beginning are labels, 表名.列名 and ジョン.スミス are names.
  {
    wide: /[。．]/u,
    pattern: new RegExp(
      `(?<!^.{0,4})(?<=[${J}${CLOSE}])(?<![。．.])(?:[。．]|(?<=\\p{Script=Hiragana})\\.|\\.(?=$|\\s|[${CLOSE}]))(?![。．.])(?=$|\\s|[${J}${OPEN}${CLOSE}])`,
      'gu',
    ),
  },
  { wide: /：/u, pattern: new RegExp(`(?<=[${J}${CLOSE}])[：:](?: ?)(?=[${J}${OPEN}])`, 'gu') },
  { wide: /？/u, pattern: new RegExp(`(?<=[${J}])[？?](?=$|\\s|[${J}${CLOSE}])`, 'gu') },
  { wide: /！/u, pattern: new RegExp(`(?<=[${J}])[！!](?=$|\\s|[${J}${CLOSE}])`, 'gu') },
  // Apart by what they hold: a text may well have (ADB) and （注）.
  { wide: /（/u, pattern: bracketed(`[${J}]`) },
  { wide: /（/u, pattern: bracketed(String.raw`\p{Script=Latin}`) },
];

function bracketed(first: string): RegExp {
  const words = `(?=${first})[^()（）]{1,60}`;
  return new RegExp(`(?<=[${J}])(?:（${words}）| ?\\(${words}\\))`, 'gu');
}

/** Marks in a rare form where the text has a wide one otherwise: 赤,青 among 赤、青. What it often does is its style. */
export function widthFaults(blocks: readonly string[]): MarkFault[] {
  return RIVALS.flatMap(({ wide, pattern }) => {
    const uses = blocks.flatMap((text, block) =>
      [...text.matchAll(pattern)].map(({ index: start, 0: words }) => ({
        block,
        start,
        words,
        form: words.trim()[0]!,
      })),
    );
    const counts = new Map<string, number>();
    for (const { form } of uses) counts.set(form, (counts.get(form) ?? 0) + 1);
    const [usual, most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (!wide.test(usual) || most < LEAST) return [];
    return uses
      .filter(({ form }) => form !== usual && counts.get(form)! * CLEAR <= most)
      .map(({ block, start, words }): MarkFault => {
        const held = words.trim().slice(1, -1);
        const fix = usual === '（' ? `（${held}）` : usual;
        return { kind: 'width', block, start, end: start + words.length, fix };
      });
  });
}

/** Words and marks of the narrow half of the katakana block: ﾓｰﾀｰ, ｡, ｢. */
const NARROW = /[ｦ-ﾟ](?:[ｦ-ﾟ･]*[ｦ-ﾟ])?|[｡｢｣､･]/gu;
const NARROW_MARK = /^[｡｢｣､･]$/u;
const LABEL = /^[（(]?[ｱ-ﾝ](?:[)）.．\s]|$)/u;
const QUOTED = /[「『"“｢[［]$/u;
/** Wide letters that a text must have, at least, before narrow ones among them are slips. */
const WIDE_LETTERS = 10;

/** Narrow katakana among wide. What stands right between quotes is shown as a display shows it: 「ｴﾗｰ」. */
export function narrowKanaFaults(blocks: readonly string[]): MarkFault[] {
  const counts = new Map<string, number>();
  for (const text of blocks) {
    for (const character of text) {
      const key = keyOf(character);
      if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return blocks.flatMap((text, block) =>
    [...text.matchAll(NARROW)].flatMap(({ index: start, 0: words }): MarkFault[] => {
      const fix = words.normalize('NFKC');
      const isMark = NARROW_MARK.test(words);
      const narrow = counts.get(keyOf(words[0]!) ?? '') ?? 0;
      const wide = counts.get(isMark ? fix : 'wide') ?? 0;
      if (wide < WIDE_LETTERS || narrow * CLEAR > wide) return [];
      if (!isMark && (LABEL.test(text.slice(start ? start - 1 : 0)) || QUOTED.test(text.slice(0, start)))) return [];
      return [{ kind: 'narrowKana', block, start, end: start + words.length, fix }];
    }),
  );
}

function keyOf(character: string): string | undefined {
  if (/[｡｢｣､･。「」、・]/u.test(character)) return character;
  if (/[ｦ-ｯｱ-ﾝ]/u.test(character)) return 'narrow';
  return /[ァ-ヺ]/u.test(character) ? 'wide' : undefined;
}

/** Exactly two: three and more, 、、、 or 。。。, stand for a pause. Two commas between digits leave a place free. */
const DOUBLED = /(?<![、。，．,])(?:([、。，])\s?[、。，]|(?<=\p{L}),\s?,(?=\s|\p{L}))(?![、。，．,])/gu;
const SPACED = new RegExp(`(?<=[${J}」』）]) (?=[、。，])`, 'gu');

/** Marks that stand twice, 、、 and 。、, and spaces before a mark. */
export function strayFaults(blocks: readonly string[]): MarkFault[] {
  return blocks.flatMap((text, block) => [
    ...[...text.matchAll(DOUBLED)].map(({ index: start, 0: words }): MarkFault => {
      const atEnd = start + words.length >= text.length || /[」』）]/u.test(text.charAt(start + words.length));
      const isSame = words[0] === words.at(-1);
      const fix = isSame ? words[0]! : atEnd ? '。' : words.at(-1)!;
      return { kind: 'doubled', block, start, end: start + words.length, fix };
    }),
    ...[...text.matchAll(SPACED)].map(({ index }): MarkFault => {
      return { kind: 'spaced', block, start: index, end: index + 1, fix: '' };
    }),
  ]);
}

const HYPHEN = new RegExp(`(?<=[${J}${CLOSE})"”]) [-‐‑–−] (?=[${J}${OPEN}])`, 'gu');
const ANY_HYPHEN = /\s[-‐‑–−]\s/gu;
const DASH = /――|——|──|—|―/u;
/** A topic, a subject or an object, so that more than a name stands there; the second part may be a clause by its ending alone. */
const SUBJECT = /[\p{L}\p{N})）」][はがを、]/u;
const CLAUSE = /[\p{Script=Han}\p{Script=Katakana}ーA-Za-z)）」][はがをにへとでのもやしさ、]/u;
const FORMULA = /[=＝+＋*×÷]/u;
const NAME_BEFORE = /(?:^|[^\p{Script=Han}\p{Script=Katakana}ー・])[\p{Script=Han}\p{Script=Katakana}ー・]{1,6}$/u;
const NAME_AFTER = /^[\p{Script=Han}\p{Script=Katakana}ー・]{1,7}(?![\p{Script=Han}\p{Script=Katakana}ー・])/u;
/** So many in a text that has no dash of its own are its style; so many in one sentence are a path through menus. */
const STYLE = 4;
const PATH = 3;

/**
 * Hyphens between spaces in a sentence, as European languages set a dash. Headings, formulas, what lies between two names (東京 - 大阪) and lists of
 * terms with explanations (開始 - 運転します。) have them, too.
 */
export function dashFaults(blocks: readonly string[]): MarkFault[] {
  const found = blocks.flatMap((text, block) =>
    [...text.matchAll(HYPHEN)].flatMap(({ index: start, 0: words }): MarkFault[] => {
      const from = text.lastIndexOf('。', start) + 1;
      const stop = text.indexOf('。', start);
      const before = text.slice(from, start);
      const rest = text.slice(start + words.length, stop);
      const all = text.slice(from, stop);
      if (stop < 0 || FORMULA.test(all) || (all.match(ANY_HYPHEN)?.length ?? 0) >= PATH) return [];
      if (!SUBJECT.test(before) || !CLAUSE.test(rest)) return [];
      if (NAME_BEFORE.test(before) && NAME_AFTER.test(rest)) return [];
      return [{ kind: 'dash', block, start, end: start + words.length, fix: '――' }];
    }),
  );
  const isStyle = found.length >= STYLE && !blocks.some((text) => DASH.test(text));
  return isStyle ? [] : found.filter(({ block }) => !isListed(block, blocks));
}

/** True when the next paragraph, or the one before, has a hyphen after its first words, too. */
function isListed(block: number, blocks: readonly string[]): boolean {
  return [block - 1, block + 1].some((k) => /^[^。、]{1,20}\s[-‐‑–−]\s/u.test(blocks[k] ?? ''));
}
