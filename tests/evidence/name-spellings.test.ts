import { expect, test } from 'vitest';
import { kanjiNames } from '../../src/evidence/kanji-names.js';
import { hangulNames, hangulSpellings, latinNames, latinSpellings } from '../../src/evidence/name-spellings.js';
import { openBench } from '../support/session.js';
import { sideOf } from '../support/signals.js';

async function nameOf(text: string) {
  const bench = await openBench();
  const { segments } = sideOf(['ja', [text]], bench);
  return { name: kanjiNames(segments[0]!).find((name) => name.text === text)!, readings: bench.lexicon.readings };
}

test.each([
  ['大阪', 'osaka', 'oosaka', 'daban'],
  ['松浦', 'matsura', 'matsuura', 'songpu'],
  ['習近平', 'xijinping'],
  ['呂布', 'lubu'],
])('%s in Latin letters: %s', async (kanji, ...keys) => {
  const { name, readings } = await nameOf(kanji);
  expect([...latinSpellings(name, readings)]).toEqual(expect.arrayContaining(keys));
});

test.each([
  ['東京', '도쿄 둥징', '동경'],
  ['習近平', '시진핑', '습근평'],
  ['中国', '주고쿠 중궈', '중국'],
])('%s in hangul: %s, but not %s', async (kanji, expected, not) => {
  const { name, readings } = await nameOf(kanji);
  const found = hangulSpellings(name, readings);
  expect([...found].join(' ')).toBe(expected);
  expect(found.has(not)).toBe(false);
});

test.each([
  ['文在寅', ['Moon Jae-in', 'Moon Jae In', 'Mun Chae-in'], ['Moon Day', 'Moon']],
  ['金正恩', ['Kim Jong-un', 'Kim Jong Un', 'Kim Jong-Un'], ['Kim Il-sung']],
  ['朴槿恵', ['Park Geun-hye', 'Pak Geun-hye'], ['Park Lane']],
  ['尹錫悦', ['Yoon Suk-yeol', 'Yun Seok-yeol'], ['Yoon Young']],
  ['李在明', ['Lee Jae-myung', 'Rhee Jae-myeong'], ['Lee James']],
  ['釜山', ['Busan', 'Pusan'], ['Poussin']],
  ['平壌', ['Pyongyang', 'Pyeongyang'], ['Yangon']],
  ['済州', ['Jeju', 'Cheju'], ['Judge']],
])('%s: %j, but not %j', async (kanji, same, others) => {
  const { name, readings } = await nameOf(kanji);
  const spellings = latinSpellings(name, readings);
  const meets = (text: string) => [...latinNames(text)].some((key) => spellings.has(key));
  for (const text of same) expect(meets(`the ${text}.`), text).toBe(true);
  for (const text of others) expect(meets(`the ${text}.`), text).toBe(false);
});

test('names are words in capitals, alone and up to three together', () => {
  const exact = (text: string) => [...latinNames(text)].filter((key) => !key.includes(' '));
  expect(exact('He met Xi Jinping, Wang and Li in Tōkyō’s Xi’an Hall.')).toEqual([
    'xijinping',
    'jinping',
    'wang',
    'tokyo',
    'xian',
    'xianhall',
    'hall',
  ]);
  expect(exact('A Big Red Old Car')).toEqual([
    'big',
    'bigred',
    'red',
    'bigredold',
    'redold',
    'old',
    'redoldcar',
    'oldcar',
    'car',
  ]);
  expect(exact('Tập Cận Bình, NATO, no')).toEqual([]);
});

test('names in hangul are beginnings of words', () => {
  expect([...hangulNames('도쿄에서 비')]).toEqual(['도쿄', '도쿄에', '도쿄에서']);
});
