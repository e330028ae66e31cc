import { describe, expect, it } from 'vitest';
import { isContent } from '../../../src/languages/vi/content.js';
import { tokenize } from '../../../src/languages/vi/tokenize.js';
import { testTokenInvariants, testTokens } from '../../support/token-table.js';

testTokens(tokenize, [
  ['hợp tác kinh tế', 'hợp tác kinh tế', 'one token a syllable'],
  ['Hai bên, và…', 'Hai=hai bên , và …=...', 'punctuation apart; NFKC'],
  ['Việt-Nam', 'Việt=việt - Nam=nam', 'a hyphen parts syllables'],
  ['trung hoà carbon', 'trung hoà=hòa carbon', 'tone mark of the newer style'],
  ['THUÝ SƠN', 'THUÝ=thúy SƠN=sơn', 'capitals'],
  ['ho\u0300a bi\u0300nh', 'ho\u0300a=hòa bi\u0300nh=bình', 'NFD'],
  ['P4G và QR', 'P4G=p4g và QR=qr', 'acronyms with digits'],
  ['REDD+ và ADMM+.', 'REDD+=redd+ và ADMM+=admm+ .', 'acronyms with plus'],
  ['ASEAN+3', 'ASEAN+3=asean+3', 'plus and number'],
  ['COVID-19 và Covid-19', 'COVID-19=covid-19 và Covid-19=covid-19', 'capitalised Latin word with a short number'],
  ['ASEAN-Nhật Bản', 'ASEAN=asean - Nhật=nhật Bản=bản', 'a hyphen between names parts them'],
  ['1.500 tấn', '1.500 tấn', 'thousands'],
  ['4,5 triệu', '4,5 triệu', 'decimal comma'],
  ['ngày 10/8/2025', 'ngày 10 / 8 / 2025', 'dates stay apart'],
  ['8.5%', '8.5 %', 'percent sign apart'],
  ['mạng 5G, 10km', 'mạng 5G=5g , 10 km', 'one capital belongs to its digit, a unit does not'],
  ['TP.HCM', 'TP=tp . HCM=hcm', 'full stop apart'],
  ['(Điều 3)', '( Điều=điều 3 )', 'brackets apart'],
  ['R&D', 'R&D=r&d', 'ampersand between capitals'],
  ['“đổi mới”', '“ đổi mới ”', 'quotes apart'],
  ['giá 5 USD/kg', 'giá 5 USD=usd / kg', 'slash apart'],
  ['CO₂ và m²', 'CO₂=co2 và m²=m2', 'raised and lowered digits'],
  ['ＡＳＥＡＮ', 'ＡＳＥＡＮ=asean', 'full width'],
  ['tốt 👍🏽 lắm', 'tốt 👍 🏽 lắm', 'emoji are symbols'],
]);

testTokenInvariants(tokenize);

describe('kinds', () => {
  it('are word, number, punctuation and symbol', () => {
    expect(tokenize('tăng 8,5 % , → 5G').map(({ kind }) => kind)).toEqual([
      'word',
      'number',
      'symbol',
      'punctuation',
      'symbol',
      'word',
    ]);
  });
});

describe('isContent', () => {
  it.each([
    ['hợp', true],
    ['HOÀ', true],
    ['ASEAN', true],
    ['và', false],
    ['các', false],
    ['của', false],
    ['cuả', false],
    ['1.500', false],
    ['%', false],
  ])('%s: %s', (text, expected) => {
    expect(tokenize(text).map(isContent)).toEqual([expected]);
  });
});
