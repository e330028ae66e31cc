import { type Measure, measureOf, relateUnits, sameMeasure } from './measure.js';
import type { Unit } from './measure-units.js';
import type { PlacedQuantity } from './number-pairing.js';

/** Words before a length that make a speed of it: 風速20メートル is 20 m/s, 시속 60km is 60 km/h. */
const SPEED = /(?:(?<hour>時速|시속)|[秒風]速|[초풍]속)[はがの은는이가]?\s?(?:約|最大|平均|약|최대|평균)?\s?$/u;

/** What makes a day of the month of a number: 5月6日, ngày 6, May 6. */
const DATE_BEFORE = /(?:[月월]|ngày|mùng|\p{Lu}\p{Ll}+)\s?$/u;

/** The unit of measure of a number; undefined where none is known. A 6日 with no month before it may be six days. */
export function unitOf({ segment: { text }, quantity }: PlacedQuantity): Measure | undefined {
  const { kind, start } = quantity;
  const before = text.slice(Math.max(0, start - 12), start);
  if (kind !== 'cardinal' && (kind !== 'day' || DATE_BEFORE.test(before))) return undefined;
  const measure = measureOf(text, quantity);
  const speed = measure && SPEED.exec(before);
  if (!speed) return measure;
  const lengths = measure.units.filter(({ dimension }) => dimension === 'length');
  return lengths.length === 0
    ? measure
    : { ...measure, units: lengths.map((unit) => asSpeed(unit, !!speed.groups?.hour)) };
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
  return relateUnits(a, b) === 'same' || sameMeasure(a, b) || isRateOf(a, b) || isRateOf(b, a);
}

/** "Winds of 20 metres" blow at 20 m/s, and "60 miles per hour" is read as miles. */
function isRateOf(length: Measure, speed: Measure): boolean {
  return length.units.some(({ id }) =>
    speed.units.some((unit) => unit.dimension === 'speed' && unit.id.startsWith(`${id} `)),
  );
}
