import { expect, it } from 'vitest';
import { tokenize } from '../../../src/languages/neutral/tokenize.js';
import { testTokenInvariants, testTokens } from '../../support/token-table.js';

testTokens(tokenize, [
  ['Die Größe', 'Die=die Größe=größe', 'German'],
  ['l’État', 'l ’ État=état', 'French elision parts words'],
  [
    'Nordrhein-Westfalen',
    'Nordrhein=nordrhein - Westfalen=westfalen',
    'a hyphen parts names, so that each half can match',
  ],
  ['1.500,5 und 1 500', '1.500,5 und 1 500', 'numbers with their marks'],
  ['ΑΘΗΝΑ', 'ΑΘΗΝΑ=αθηνα', 'Greek'],
  ['встреча', 'встреча', 'Cyrillic'],
  ['双方合作', '双方 合作', 'Chinese is cut by the dictionary of ICU'],
  ['ภาษาไทย', 'ภาษา ไทย', 'Thai too'],
  ['हिन्दी', 'हिन्दी', 'vowel signs belong to their word'],
  ['COVID-19', 'COVID-19=covid-19', 'acronym with a number'],
]);

testTokenInvariants(tokenize);

it('takes 〇 for a letter of kanji numerals, as 二 and 五 are', () => {
  expect(new Set(tokenize('二〇二五').map(({ kind }) => kind))).toEqual(new Set(['word']));
});
