import type { LanguageCode } from '../core/language.js';
import type { Segment } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { readRoman } from '../text/numerals.js';

/** The letter that an item of a list is numbered with. */
export interface ItemMarker {
  /** Position of the segment in the list of segments. */
  readonly segment: number;
  /** As written: b) */
  readonly text: string;
  /** Place of the letter in its order, from 1 on: 2 for b), 나., イ) and II. */
  readonly ordinal: number;
}

/** `b)`, `(b)`, `b.`, `ii)`, `（イ）`, `イ　`, and letters in a circle. */
const MARKER = /^\s*(?:[([（［〔]?(\p{L}|[IVXivx]{2,5})[)\]）］〕.．:：、/\u3000]|([㉠-㉻㋐-㋾ⓐ-ⓩ⒜-⒵]))/u;

type Order = (letter: string) => number | undefined;

const orderOf =
  (letters: string): Order =>
  (letter) => {
    const place = [...letters].indexOf(letter);
    return place < 0 ? undefined : place + 1;
  };
const roman: Order = (letter) => readRoman(letter.toUpperCase());
const latin = orderOf('abcdefghijklmnopqrstuvwxyz');

/** Orders in which letters number the items of a list, by language. */
const ORDERS: Readonly<Record<string, readonly Order[]>> = {
  ja: [
    latin,
    roman,
    orderOf('アイウエオカキクケコサシスセソタチツテト'),
    orderOf('イロハニホヘトチリヌルヲワカヨタレソツネ'),
  ],
  ko: [latin, roman, orderOf('가나다라마바사아자차카타파하'), orderOf('ᄀᄂᄃᄅᄆᄇᄉᄋᄌᄎᄏᄐᄑᄒ')],
  vi: [latin, roman, orderOf('abcdđeghiklmnopqrstuvxy')],
};

/** Segments that may lie between one item and the next. */
const REACH = 20;

/**
 * Items of lists that are numbered with letters: (b) in English is b) in Vietnamese, 나. in Korean and イ in Japanese. One letter may be an initial
 * (J. Doe), so an item counts only beside the one before or after it; and of the orders that a letter has a place in, the one with more and nearer
 * such neighbours: イ is the second of アイウ and the first of イロハ.
 */
export function itemMarkers(segments: readonly Segment[], language: LanguageCode): ItemMarker[] {
  const found = segments.flatMap(({ text }, segment) => {
    const match = MARKER.exec(text);
    if (!match) return [];
    const letter = (match[1] ?? match[2]!).normalize('NFKC').replace(/[()]/g, '').toLowerCase();
    return [{ segment, text: match[0].trim(), letter }];
  });
  const best = new Map<number, { marker: ItemMarker; support: number }>();
  for (const order of ORDERS[language] ?? [latin, roman]) {
    const items = found.flatMap(({ segment, text, letter }): ItemMarker[] => {
      const ordinal = order(letter);
      return ordinal === undefined ? [] : [{ segment, text, ordinal }];
    });
    items.forEach((marker, k) => {
      const support = supportOf(items, k);
      if (support > (best.get(marker.segment)?.support ?? 0)) best.set(marker.segment, { marker, support });
    });
  }
  return [...best.values()].map(({ marker }) => marker).sort((a, b) => a.segment - b.segment);
}

/** A letter, or a number in brackets, that may number the item which a text is. */
export interface PossibleMarker extends Span {
  /** As written, without brackets: the letter of b). */
  readonly letter: string;
  /** Places that it may have, in the orders of the language. */
  readonly ordinals: readonly number[];
}

/** What stands at the start of a text where a marker would, whatever stands before and after the text. */
export function possibleMarker(text: string, language: LanguageCode): PossibleMarker | undefined {
  const match = MARKER.exec(text);
  const letter = match?.[1];
  if (!match || letter === undefined) return undefined;
  const orders = ORDERS[language] ?? [latin, roman];
  const ordinals = orders.flatMap((order) => order(letter.normalize('NFKC').toLowerCase()) ?? []);
  const start = match[0].indexOf(letter);
  return ordinals.length > 0 ? { start, end: start + letter.length, letter, ordinals } : undefined;
}

/** The Latin letter at a place of the alphabet, small or capital as another one. */
export function latinMarker(ordinal: number, like: string): string | undefined {
  const letter = 'abcdefghijklmnopqrstuvwxyz'.charAt(ordinal - 1);
  if (letter === '' || !/^[A-Za-z]$/.test(like)) return undefined;
  return like === like.toUpperCase() ? letter.toUpperCase() : letter;
}

/** How near the item before it stands before it, and the item after it after it: 1 for each that is next to it. */
function supportOf(items: readonly ItemMarker[], k: number): number {
  const own = items[k]!;
  const towards = (step: 1 | -1): number => {
    for (let n = k + step; items[n] && Math.abs(items[n]!.segment - own.segment) <= REACH; n += step) {
      if (items[n]!.ordinal === own.ordinal + step) return 1 / Math.abs(items[n]!.segment - own.segment);
    }
    return 0;
  };
  return towards(-1) + towards(1);
}
