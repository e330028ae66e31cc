import { type MagnitudeWord, withMagnitude, withMarks } from '../../text/magnitude-format.js';
import { CARDINALS, MONTHS, ORDINALS } from './numeral-tables.js';

const MAGNITUDES: readonly MagnitudeWord[] = [
  { word: 'trillion', value: 1e12 },
  { word: 'billion', value: 1e9 },
  { word: 'million', value: 1e6 },
];

/** 240 billion, 1,500, 2025; eight in the place of six, fifth in the place of third, July in the place of June. */
export function formatNumber(value: number, like: string): string {
  const word = wordFor(value, like.toLowerCase());
  if (word !== undefined) return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  const marked = (n: number) => withMarks(n, ',', '.');
  if (/[mbtr]illion|\d(?:m|bn|tn)\b/i.test(like) || value >= 1e9) return withMagnitude(value, MAGNITUDES, ' ', marked);
  return value < 10_000 && Number.isInteger(value) && !like.includes(',') ? String(value) : marked(value);
}

/** The word for the value, when a word stands there and there is one: month, ordinal or cardinal below a hundred. */
function wordFor(value: number, like: string): string | undefined {
  if (!/^[a-z -]+$/.test(like)) return undefined;
  if (like in MONTHS) return MONTH_NAMES[value - 1];
  const last = like.split(/[ -]/).at(-1) ?? '';
  if (last in ORDINALS) return ORDINAL_WORDS.get(value) ?? compound(value, ORDINAL_WORDS) ?? withSuffix(value);
  return last in CARDINALS ? (CARDINAL_WORDS.get(value) ?? compound(value, CARDINAL_WORDS)) : undefined;
}

const MONTH_NAMES = Object.keys(MONTHS).slice(0, 12);
const CARDINAL_WORDS = byValue(CARDINALS);
const ORDINAL_WORDS = byValue(ORDINALS);

function byValue(words: Readonly<Record<string, number>>): ReadonlyMap<number, string> {
  return new Map(Object.entries(words).map(([word, value]) => [value, word]));
}

/** twenty-five, twenty-fifth. */
function compound(value: number, units: ReadonlyMap<number, string>): string | undefined {
  const tens = CARDINAL_WORDS.get(value - (value % 10));
  const unit = units.get(value % 10);
  return value > 20 && value < 100 && tens && unit ? `${tens}-${unit}` : undefined;
}

/** 101st, 112th. */
function withSuffix(value: number): string | undefined {
  if (!Number.isInteger(value)) return undefined;
  const teen = Math.floor(value / 10) % 10 === 1;
  return withMarks(value, ',', '.') + ((teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th');
}
