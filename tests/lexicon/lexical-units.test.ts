import { describe, expect, test } from 'vitest';
import type { PackLanguage } from '../../src/core/language.js';
import type { Segment } from '../../src/core/segment.js';
import { contentUnits, lexicalUnits } from '../../src/lexicon/lexical-units.js';
import { openBench } from '../support/session.js';

async function read(language: PackLanguage, ...texts: readonly string[]) {
  const { packs } = await openBench();
  const pack = packs.get(language)!;
  const segments = texts.map((text, index): Segment => {
    const span = { start: 0, end: text.length };
    return { index, block: 0, text, span, tokens: pack.tokenize(text) };
  });
  return { pack, segments };
}

describe('contentUnits', () => {
  test.each([
    ['ja', '港に大きな船が着きました。', ['港', '船'], ['に', 'が', '。'], 'no particles'],
    [
      'vi',
      'Ngoại giao và quốc phòng.',
      ['ngoại', 'ngoại giao', 'quốc phòng'],
      ['giao và', 'giao quốc', '.'],
      'single words and neighbours',
    ],
    ['en', 'The ships reached the harbours.', ['ship', 'harbour'], ['the', '.'], 'base forms'],
    ['ko', '배가 항구에 도착했다.', ['배', '항구'], ['.'], 'particles cut off'],
  ] as const)('%s: %s (%s)', async (language, text, present, absent, _why) => {
    const { pack, segments } = await read(language, text);
    const [found] = contentUnits(pack, segments);
    for (const unit of present) expect(found).toContain(unit);
    for (const unit of absent) expect(found).not.toContain(unit);
  });
});

describe('lexicalUnits', () => {
  test.each([
    ['ja', 'しかし船は来ますか。', ['船', 'しかし', 'か'], ['しかし', 'か']],
    ['vi', 'Ngoại giao và quốc phòng.', ['ngoại giao', 'và', 'giao và', 'và quốc'], ['và', 'giao và', 'và quốc']],
    ['en', 'But will the ship come?', ['ship', 'but', 'the'], ['but', 'the']],
    ['ko', '그러나 배가 왔다.', ['배', '그러나'], ['그러나']],
  ] as const)('%s: all words of %s', async (language, text, present, functional) => {
    const { pack, segments } = await read(language, text);
    const units = lexicalUnits(pack, segments);
    for (const unit of present) expect(units.segments[0]).toContain(unit);
    expect([...units.functional]).toEqual(expect.arrayContaining([...functional]));
    expect(units.functional).not.toContain(present[0]);
    expect(contentUnits(pack, segments)[0]).toEqual(units.segments[0]!.filter((unit) => !units.functional.has(unit)));
  });

  test('a mark between two words keeps them apart', async () => {
    const { pack, segments } = await read('vi', 'Ngoại giao, quốc phòng.');
    expect(lexicalUnits(pack, segments).segments[0]).not.toContain('giao quốc');
  });
});
