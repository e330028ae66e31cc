import { expect, test } from 'vitest';
import { SCALE, UNIT_WORDS } from '../../src/evidence/measure-units.js';
import { unitPhrase } from '../../src/evidence/unit-names.js';
import { unitTerm } from '../../src/evidence/unit-terms.js';

const UNITS = [...new Map([...Object.values(UNIT_WORDS).flat(), SCALE].map((unit) => [unit.id, unit])).values()];

test.each(UNITS)('$id is named in every language that messages are in', (unit) => {
  const { means } = unitPhrase(unit);
  const names = means.kind === 'names' ? means.names : {};
  expect(Object.keys(names).sort()).toEqual(['ja', 'ko', 'vi']);
  for (const name of Object.values(names)) expect(name).toBe(name.normalize('NFC'));
});

test.each([
  ['degree Celsius', 'ko', '섭씨도'],
  ['kilowatt', 'ko', undefined],
  ['knot', 'vi', 'hải lý/giờ'],
] as const)('%s in %s', (id, language, term) => {
  expect(unitTerm(id, language)).toBe(term);
});
