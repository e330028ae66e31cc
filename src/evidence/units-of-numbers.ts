import { type Measure, measureOf, relateUnits, sameMeasure } from './measure.js';
import { SCALE, SCALE_AFTER, SCALE_BEFORE, type Unit } from './measure-units.js';
import type { PlacedQuantity } from './number-pairing.js';

/** Words before a length that make a speed of it: 風速20メートル is 20 m/s, 시속 60km is 60 km/h. */
const SPEED = /(?:(?<hour>時速|시속)|[秒風]速|[초풍]속)[はがの은는이가]?\s?(?:約|最大|平均|약|최대|평균)?\s?$/u;

/** What makes a day of the month of a number: 5月6日, ngày 6, May 6. */
const DATE_BEFORE = /(?:[月월]|ngày|mùng|\p{Lu}\p{Ll}+)\s?$/u;

/** The unit of measure of a number; undefined where none is known. A 6日 with no month before it may be six days. */
export function unitOf(number: PlacedQuantity): Measure | undefined {
  const { text } = number.segment;
  const { kind, start } = number.quantity;
  const before = text.slice(Math.max(0, start - 12), start);
  const isAmount = kind === 'cardinal' || (kind === 'day' && !DATE_BEFORE.test(before));
  const measure = isAmount ? measureOf(text, number.quantity) : undefined;
  if (!measure) return gradeOf(number);
  const speed = SPEED.exec(before);
  const lengths = measure.units.filter(({ dimension }) => dimension === 'length');
  return !speed || lengths.length === 0
    ? measure
    : { ...measure, units: lengths.map((unit) => asSpeed(unit, !!speed.groups?.hour)) };
}

function gradeOf({ segment: { text }, quantity }: PlacedQuantity): Measure | undefined {
  const { kind, start, end, values, currency } = quantity;
  if ((kind !== 'cardinal' && kind !== 'ordinal') || currency !== undefined) return undefined;
  const after = SCALE_AFTER.exec(text.slice(end, end + 4))?.[0];
  const before = SCALE_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[0];
  if (after === undefined && before === undefined) return undefined;
  const span = { start: start - (before?.length ?? 0), end: end + (after?.length ?? 0) };
  return { units: [SCALE], amounts: values, ...span };
}

function asSpeed({ id, factor }: Unit, isHour: boolean): Unit {
  return {
    id: `${id} ${isHour ? 'an hour' : 'a second'}`,
    dimension: 'speed',
    factor: factor === undefined ? undefined : factor / (isHour ? 3600 : 1),
  };
}

/** A degree is °C here and °F there; what can be converted is said in two ways for one thing: 1 t and 1,000 kg. */
export function mayBeOneUnit(a: Measure, b: Measure): boolean {
  return (
    relateUnits(a, b) === 'same' ||
    sameMeasure(a, b) ||
    isRateOf(a, b) ||
    isRateOf(b, a) ||
    isApart(a, b) ||
    isApart(b, a)
  );
}

/** Levels and grades are of so many things that only a wind is held against them: 8 m/s is no force 8. */
function isApart(scale: Measure, other: Measure): boolean {
  return scale.units.includes(SCALE) && !other.units.some(({ dimension }) => dimension === 'speed');
}

/** "Winds of 20 metres" blow at 20 m/s, and "60 miles per hour" is read as miles. */
function isRateOf(length: Measure, speed: Measure): boolean {
  return length.units.some(({ id }) =>
    speed.units.some((unit) => unit.dimension === 'speed' && unit.id.startsWith(`${id} `)),
  );
}
