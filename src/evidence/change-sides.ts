import type { Span } from '../core/span.js';
import { exchanged, type Opposites } from '../text/opposites.js';
import { type SayingPatterns, saidBefore, saidBeside } from '../text/words-beside.js';
import { isDenied } from './denied-clause.js';
import type { PlacedQuantity } from './number-pairing.js';

/** Whether a number is what something has grown by, or fallen by: 8%増, giảm 8%. */
export interface ChangeSide extends Span {
  readonly side: 'more' | 'less';
}

/** What is counted, between the number and the word: 300人増, 5만 톤 감소. */
const UNIT = '(?:\\s?[^\\s、。,.;；\\d]{1,6}){0,2}?';
const behind = (list: string) => new RegExp(`${UNIT}(?:\\s?(?:の|ほど|程度|가량|정도))?\\s?(?:${list})`, 'uy');
/** Words right behind a number. 増 and 減 are no part of 増税 or 減税. */
const AFTER: SayingPatterns<ChangeSide['side']> = [
  ['more', behind('増(?![税産資築])加?|伸び|上昇|成長|プラス|アップ|증가|늘었|늘어|늘린|상승|올랐|오른|성장|급증')],
  ['less', behind('減(?![税産額免])少?|低下|下落|マイナス|ダウン|落ち込|감소|줄었|줄어|줄인|하락|떨어|내렸|내린|급감')],
  ['more', /\s(?:increase|rise|growth|gain|jump)(?![\p{L}])/uy],
  ['less', /\s(?:decrease|decline|drop|fall|reduction|cut)(?![\p{L}])/uy],
];
const words = (list: string) =>
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:${list})(?: (?:by|of|khoảng|tới|gần|hơn|about|nearly|some|almost|a further|another|thêm))*\\s$`,
    'iu',
  );
const BEFORE: SayingPatterns<ChangeSide['side']> = [
  [
    'more',
    words('tăng(?: trưởng)?|up|rose|rises|risen|grew|grows|grown|increased?|increases|climbed|gained|jumped|growth'),
  ],
  [
    'less',
    words('giảm(?: sút)?|sụt(?: giảm)?|down|fell|falls|fallen|dropped|declined|decreased?|decreases|shrank|lost'),
  ],
];
const REACH = 28;

/** Which way a share or an amount changes, by the words right beside it; undefined where nothing is said, or where a negation is near. */
export function changeSideOf({ segment: { text }, quantity }: PlacedQuantity): ChangeSide | undefined {
  const { kind, start } = quantity;
  if (kind !== 'percent' && kind !== 'cardinal') return undefined;
  const said = saidBeside(text, quantity, BEFORE, AFTER, REACH);
  if (!said || isDenied(text.slice(0, said.start), text.slice(said.end))) return undefined;
  // "Fell from 8% growth".
  const ahead = saidBefore(text, start, BEFORE, REACH);
  return ahead && ahead.says !== said.says ? undefined : { side: said.says, start: said.start, end: said.end };
}

const OPPOSITES: Opposites = [
  ['増加', '減少'],
  ['増', '減'],
  ['上昇', '低下'],
  ['プラス', 'マイナス'],
  ['증가', '감소'],
  ['상승', '하락'],
  ['tăng', 'giảm'],
  ['increase', 'decrease'],
  ['up', 'down'],
  ['rose', 'fell'],
];

/** The words of a change with the other side said; undefined where there is no pair for them. */
export function changedOtherwise(written: string, side: ChangeSide['side']): string | undefined {
  return exchanged(written, OPPOSITES, side === 'more');
}
