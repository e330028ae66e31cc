import type { Span } from '../core/span.js';
import { exchanged, type Opposites } from '../text/opposites.js';
import { type SayingPatterns, saidBeside } from '../text/words-beside.js';
import { isDenied } from './denied-clause.js';
import type { PlacedQuantity } from './number-pairing.js';

/** From which side a round number is reached: "nearly 700" falls `short` of it, "over 700" is `past` it. */
export interface RoundSide extends Span {
  readonly side: 'short' | 'past';
}

/** What is counted, between the number and the word: 700人近く, 700명 가까이. */
const UNIT = '(?:\\s?[^\\s、。,.;；\\d]{1,8}){0,2}?';
const AFTER: SayingPatterns<RoundSide['side']> = [
  [
    'short',
    new RegExp(
      `${UNIT}\\s?(?:近[くい](?!の(?:駅|店|町|村))|足らず|に迫[りるっ]|に手が届|가까이|가까운|가까울|[에]\\s?(?:육박|근접)|에\\s?다가)`,
      'uy',
    ),
  ],
  [
    'past',
    new RegExp(
      `(?:여(?=\\s?[가-힣])|${UNIT}(?:余り|余(?=[の人名])|以上|を超[えす]|を上回|を越え|\\s?이상|\\s?초과|[을를이가]?\\s?(?:넘(?!어지|기는|보)|웃도|웃돌|상회)))`,
      'uy',
    ),
  ],
  ['past', new RegExp(`(?:\\+|-plus(?![a-z])|${UNIT}\\s(?:or more|trở lên)(?!\\p{L}))`, 'iuy')],
];
const words = (list: string) => new RegExp(`(?<![\\p{L}\\p{M}])(?:${list})\\s$`, 'iu');
const BEFORE: SayingPatterns<RoundSide['side']> = [
  [
    'short',
    words(
      'gần(?: đến| tới| đạt)?|ngót(?: nghét)?|suýt soát|nearly|almost|close to|just under|just below|just short of|approaching',
    ),
  ],
  ['short', /거의\s$/u],
  [
    'past',
    words(
      'hơn|vượt(?: quá| mốc| ngưỡng)?|trên|more than|over|above|exceed(?:s|ed|ing)?|just over|well over|upwards? of|in excess of|surpass(?:es|ed|ing)?',
    ),
  ],
];
const REACH = 24;

/** From which side a number is reached by the words right beside it; undefined where nothing is said, or where a negation is near. */
export function roundSideOf(number: PlacedQuantity): RoundSide | undefined {
  const { segment, quantity } = number;
  const { text } = segment;
  const { kind } = quantity;
  if (kind !== 'cardinal' && kind !== 'percent') return undefined;
  const said = saidBeside(text, quantity, BEFORE, AFTER, REACH);
  if (!said || isDenied(text.slice(0, said.start), text.slice(said.end))) return undefined;
  return { side: said.says, start: said.start, end: said.end };
}

const OPPOSITES: Opposites = [
  ['近く', '余り'],
  ['가까이', '이상'],
  ['gần', 'hơn'],
  ['nearly', 'more than'],
  ['almost', 'over'],
];

/** The words of a round number with the other side said; undefined where there is no pair for them. */
export function fromOtherSide(words: string, side: RoundSide['side']): string | undefined {
  return exchanged(words, OPPOSITES, side === 'short');
}
