import type { LanguagePack } from '../core/ports.js';
import type { Quantity } from '../core/quantity.js';
import type { Segment, Token } from '../core/segment.js';
import { overlaps, type Span } from '../core/span.js';
import { type Chunk, chunksOf, firstRun, lastRun } from './chunks.js';
import { perSegment } from './link-table.js';
import { phrasesIn } from './order-phrases.js';
import { quantitiesOf } from './segment-facts.js';

/** A number and the words that may say what it is the number of, the nearest first; none where that is not clear. */
export interface AttachedNumber {
  readonly segment: Segment;
  readonly quantity: Quantity;
  readonly words: readonly Span[];
}

/** Particles of the words that the next chunk speaks of: 米の輸出は、30トンだった. Japanese and Korean of school grammar. */
const TOPIC: ReadonlySet<string> = new Set(['は', 'が', 'も', '은', '는', '이', '가', '도']);
const readers = new WeakMap<LanguagePack, (segment: Segment) => readonly AttachedNumber[]>();

/** The numbers of a segment with their words; read once however often it is asked. */
export function attachedNumbers(segment: Segment, pack: LanguagePack): readonly AttachedNumber[] {
  let read = readers.get(pack);
  if (!read) {
    read = perSegment((own) => attach(own, pack));
    readers.set(pack, read);
  }
  return read(segment);
}

function attach(segment: Segment, pack: LanguagePack): AttachedNumber[] {
  const chunks = chunksOf(segment, pack);
  const partings = phrasesIn(segment, pack.order.partings);
  const far = phrasesIn(segment, pack.order.respectively).length > 0 ? headsOf(chunks, pack) : new Map();
  const near = new Map<Quantity, readonly Span[]>();
  chunks.forEach((chunk, k) => {
    for (const number of chunk.numbers) {
      if (isBound(number, chunk, pack)) continue;
      const part = partWith(number, chunk, partings);
      const topic = isAboutPrevious(chunks, k, pack) ? chunks[k - 1]!.tokens : [];
      near.set(number, nearestFirst([...topic, ...part], number));
    }
  });
  return quantitiesOf(pack, segment).map((quantity) => ({
    segment,
    quantity,
    words: far.get(quantity) ?? near.get(quantity) ?? [],
  }));
}

/** 5-3, 20 to 30, 5対3: the two have one owner. */
function isBound(number: Quantity, { tokens, numbers }: Chunk, pack: LanguagePack): boolean {
  return numbers.some((other) => {
    if (other === number || other.kind !== number.kind) return false;
    const [from, to] = other.start < number.start ? [other.end, number.start] : [number.end, other.start];
    return !tokens.some(
      (token) => from <= token.start && token.end <= to && (token.kind === 'number' || pack.isContent(token)),
    );
  });
}

/** The words of a chunk that stand with a number, as far as a word that parts it from another of its kind; none where nothing parts them. */
function partWith(number: Quantity, chunk: Chunk, partings: readonly Span[]): readonly Token[] {
  const { tokens } = chunk;
  const rivals = chunk.numbers.filter((other) => other !== number && other.kind === number.kind);
  if (rivals.length === 0) return tokens;
  const isParting = (token: Token) => partings.some((parting) => overlaps(parting, token));
  const at = tokens.findIndex((token) => overlaps(token, number));
  const from = tokens.findLastIndex((token, k) => k < at && isParting(token)) + 1;
  const end = tokens.findIndex((token, k) => k > at && isParting(token));
  const part = tokens.slice(from, end < 0 ? tokens.length : end);
  return rivals.some((other) => part.some((token) => overlaps(token, other))) ? [] : part;
}

function nearestFirst(tokens: readonly Token[], number: Span): readonly Token[] {
  const distance = ({ start, end }: Token) => Math.max(start - number.end, number.start - end);
  return tokens
    .filter((token) => !overlaps(token, number))
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start);
}

/** Words of a chunk that has little but a number: 30トン, "30 tons each". */
const BARE = 1;

function isAboutPrevious(chunks: readonly Chunk[], k: number, pack: LanguagePack): boolean {
  const [chunk, before] = [chunks[k]!, chunks[k - 1]];
  if (!before || before.numbers.length > 0) return false;
  return TOPIC.has(before.tokens.at(-1)!.surface) || chunk.isOpened || isBare(chunk, pack);
}

/** 外国語2 has its word before the number, and nothing before belongs to it. */
function isBare({ tokens, numbers }: Chunk, pack: LanguagePack): boolean {
  const isNumber = (token: Token) => numbers.some((number) => overlaps(number, token));
  const at = tokens.findIndex((token) => isNumber(token) || pack.isContent(token));
  const beside = tokens.filter((token) => pack.isContent(token) && !isNumber(token));
  return at >= 0 && isNumber(tokens[at]!) && beside.length <= BARE;
}

/**
 * Where a word says that two lists go together item by item, the words that each number belongs to: 米 and 麦 of 米と麦はそれぞれ3%、5%増えた.
 * As many chunks before the first number as there are numbers, the last of them in one chunk with the first number.
 */
function headsOf(chunks: readonly Chunk[], pack: LanguagePack): Map<Quantity, readonly Span[]> {
  const heads = new Map<Quantity, readonly Span[]>();
  for (let from = 0; from < chunks.length; from++) {
    const [first, ...more] = chunks[from]!.numbers;
    if (!first || more.length > 0) continue;
    const numbers = [first];
    while (isNextOf(first, chunks[from + numbers.length])) numbers.push(chunks[from + numbers.length]!.numbers[0]!);
    const begin = from - numbers.length + 1;
    const before = begin < 0 ? [] : chunks.slice(begin, from);
    if (numbers.length > 1 && before.length === numbers.length - 1 && before.every((one) => one.numbers.length === 0)) {
      numbers.forEach((number, k) => {
        const { tokens } = chunks[begin + k]!;
        const isWord = (token: Token) => pack.isContent(token) && !overlaps(token, first);
        heads.set(number, k === 0 ? [...lastRun(tokens, isWord)].reverse() : firstRun(tokens, isWord));
      });
    }
    from += numbers.length - 1;
  }
  return heads;
}

function isNextOf(first: Quantity, chunk: Chunk | undefined): boolean {
  return chunk?.numbers.length === 1 && chunk.numbers[0]!.kind === first.kind;
}
