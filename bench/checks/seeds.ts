import type { LanguagePack } from '../../src/core/ports.js';
import type { Segment, SegmentedDocument, Token } from '../../src/core/segment.js';
import { toDocumentSpan } from '../../src/core/segment.js';
import type { Span } from '../../src/core/span.js';
import { gains, losses } from './negation-seeds.js';

/** A change of a text that a machine or a careless hand makes. */
export interface Edit {
  /** What is replaced, in the document's text. */
  readonly span: Span;
  readonly text: string;
  /** What a finding should point at, relative to the start of the new text. */
  readonly error: Span;
}

/** Makes one error in a segment, or none where it has no room for one of the kind. */
export type Seeder = (
  segment: Segment,
  document: SegmentedDocument,
  pack: LanguagePack,
  pick: Pick,
) => Edit | undefined;

/** Chooses one of a list, always the same for a seed. */
export type Pick = <T>(list: readonly T[]) => T | undefined;

/** Sentences that no text here has. */
const STRAY: Readonly<Record<string, readonly string[]>> = {
  ja: [
    '隣町の図書館は月曜日に休みます。',
    '祖母は庭で梅を干している。',
    '列車は雪のため二時間遅れた。',
    '彼は辞書を三冊持っている。',
  ],
  vi: [
    'Thư viện ở thị trấn bên cạnh nghỉ vào thứ Hai.',
    'Bà tôi phơi mơ ngoài vườn.',
    'Đoàn tàu đến muộn hai tiếng vì tuyết.',
    'Anh ấy có ba cuốn từ điển.',
  ],
  ko: [
    '이웃 마을 도서관은 월요일에 쉽니다.',
    '할머니는 마당에서 매실을 말리고 있다.',
    '열차는 눈 때문에 두 시간 늦었다.',
    '그는 사전을 세 권 가지고 있다.',
  ],
  en: [
    'The library of the next town is closed on Mondays.',
    'My grandmother dries plums in the garden.',
    'The train was two hours late because of the snow.',
    'He owns three dictionaries.',
  ],
};

/** Kinds of errors that can be made by rule in any language. */
export const SEEDERS: Readonly<Record<string, Seeder>> = {
  'number × 10': (segment, _, __, pick) =>
    numberEdit(segment, pick, (digits) => (/^(?:19|20)\d\d$/u.test(digits) ? undefined : `${digits}0`)),
  'another digit': (segment, _, __, pick) => numberEdit(segment, pick, otherDigit),
  'numbers swapped': (segment, _, pack, pick) => {
    const numbers = pack
      .quantities(segment.text)
      .filter(({ kind, weak }) => !weak && (kind === 'cardinal' || kind === 'percent'));
    const pairs = numbers.flatMap((first, k) =>
      numbers
        .slice(k + 1)
        .filter(
          (second) => second.kind === first.kind && second.currency === first.currency && second.text !== first.text,
        )
        .map((second) => [first, second] as const),
    );
    const pair = pick(pairs);
    if (!pair) return undefined;
    const [first, second] = pair;
    const between = segment.text.slice(first.end, second.start);
    return replace(segment, { start: first.start, end: second.end }, second.text + between + first.text);
  },
  'word twice': (segment, _, pack, pick) => {
    const words = contentTokens(segment, pack);
    // One syllable of Vietnamese may well be doubled: two that follow each other are more like a word.
    const last = pick(
      pack.boundary === 'syllable' ? words.filter((word, k) => k > 0 && word.start === words[k - 1]!.end + 1) : words,
    );
    if (!last) return undefined;
    const first = pack.boundary === 'syllable' ? words[words.indexOf(last) - 1]! : last;
    const text = segment.text.slice(first.start, last.end);
    return replace(
      segment,
      { start: first.start, end: last.end },
      text + (pack.boundary === 'token' ? '' : ' ') + text,
    );
  },
  'sentence left out': (segment) => {
    const { start, end } = segment.span;
    return segment.tokens.length < LEAST_WORDS
      ? undefined
      : { span: { start, end }, text: '', error: { start: -SPACE, end: SPACE } };
  },
  'sentence added': (segment, { document }, _, pick) => {
    const stray = pick(STRAY[document.language]!)!;
    const { end } = segment.span;
    return { span: { start: end, end }, text: ` ${stray}`, error: { start: 1, end: 1 + stray.length } };
  },
  'bracket not closed': (segment, _, __, pick) => {
    const at = pick([...segment.text.matchAll(/[）)」』]/gu)].map(({ index }) => index));
    return at === undefined ? undefined : gap(segment, at);
  },
  'garbled encoding': (segment, _, pack, pick) => {
    const token = pick(contentTokens(segment, pack).filter(({ surface }) => /[^\u0020-\u007e]/u.test(surface)));
    return token && replace(segment, token, decodeAnew(token.surface));
  },
  'negation lost': (segment, _, pack, pick) => {
    const turn = pick(losses(segment, pack));
    return turn && replace(segment, turn.span, turn.text);
  },
  'negation added': (segment, _, pack, pick) => {
    const turn = pick(gains(segment, pack));
    return turn && replace(segment, turn.span, turn.text);
  },
};

/** Shorter sentences are headings and cells. */
const LEAST_WORDS = 6;
/** Where a sentence is missing, a finding may stand before or behind the space that is left. */
const SPACE = 2;

function contentTokens({ tokens }: Segment, pack: LanguagePack): Token[] {
  return tokens.filter((token) => token.kind === 'word' && token.surface.length > 1 && pack.isContent(token));
}

function numberEdit(segment: Segment, pick: Pick, change: (digits: string) => string | undefined): Edit | undefined {
  // Digits inside a longer number or a code are left alone.
  const runs = [...segment.text.matchAll(/(?<![\p{L}\d.,:/-])\d{1,5}(?![\d.,:/\p{Script=Latin}-])/gu)];
  const match = pick(runs.filter(({ 0: digits }) => change(digits) !== undefined));
  if (!match) return undefined;
  const { index, 0: digits } = match;
  return replace(segment, { start: index, end: index + digits.length }, change(digits)!);
}

function otherDigit(digits: string): string | undefined {
  if (digits.length < 2) return undefined;
  const last = Number(digits.at(-1));
  return `${digits.slice(0, -1)}${(last + 3) % 10}`;
}

function replace(segment: Segment, local: Span, text: string): Edit {
  return { span: toDocumentSpan(segment, local), text, error: { start: 0, end: text.length } };
}

/** UTF-8 that was read as windows-1252: 水 becomes æ°´. */
function decodeAnew(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
}

function gap(segment: Segment, at: number): Edit {
  // The finding stands at the mark that is left without its partner.
  const open = segment.text.slice(0, at).search(/[（(「『][^（(「『]*$/u);
  const span = toDocumentSpan(segment, { start: at, end: at + 1 });
  const from = open < 0 ? 0 : toDocumentSpan(segment, { start: open, end: open + 1 }).start - span.start;
  return { span, text: '', error: { start: from, end: from + (open < 0 ? 0 : 1) } };
}
