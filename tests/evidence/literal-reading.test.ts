import { beforeAll, expect, it, test } from 'vitest';
import { literalReading } from '../../src/evidence/literal-reading.js';
import { wordSupport } from '../../src/evidence/word-support.js';
import type { OkRow } from '../support/check-tester.js';
import { sceneOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

const COMET = {
  ja: '夜空にほうきが見えた。',
  vi: 'Trên bầu trời đêm thấy sao chổi.',
  ko: '밤하늘에 혜성이 보였다.',
  en: 'A comet appeared in the night sky.',
};

function readingOf(versions: Omit<OkRow, 'why'>, word: string, original = 0) {
  const { context: scene } = sceneOf(versions, bench);
  const sources = scene.collation.sources.map((source, k) => ({ ...source, original: k === original }));
  const context = { ...scene, collation: { ...scene.collation, sources } };
  const token = context.collation.target.segments[0]!.tokens.find(({ surface }) => surface === word)!;
  const place = { segment: 0, start: token.start, end: token.end };
  const found = literalReading(context, place, token, wordSupport(context).supportOf(place));
  const words = (places: readonly { source: number; segment: number; start: number; end: number }[]) =>
    places.map((at) => sources[at.source]!.segments[at.segment]!.text.slice(at.start, at.end));
  return found && { from: words(found.from), instead: words(found.instead) };
}

test('a noun that one word of the original bears out, where the others have something else', () => {
  expect(readingOf(COMET, 'ほうき')).toEqual({ from: ['chổi'], instead: ['혜성', 'comet'] });
});

test('a text is translated from its original: what another version has misled nobody', () => {
  expect(readingOf(COMET, 'ほうき', 1)).toBeUndefined();
});

it.each([
  [{ ...COMET, ja: '夜空に彗星が見えた。' }, '彗星', 'the right word'],
  [{ ...COMET, ja: '夜空にはしごが見えた。' }, 'はしご', 'a word that the original does not bear out'],
  [{ ...COMET, ko: '-' }, 'ほうき', 'one other version alone'],
  [{ ...COMET, en: 'A broom appeared in the night sky.' }, 'ほうき', 'another version bears it out'],
])('%j: %s is right (%s)', (versions, word, _why) => {
  expect(readingOf(versions, word)).toBeUndefined();
});
