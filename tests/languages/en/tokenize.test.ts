import { describe, expect, it } from 'vitest';
import { isContent } from '../../../src/languages/en/content.js';
import { tokenize } from '../../../src/languages/en/tokenize.js';
import { testTokenInvariants, testTokens } from '../../support/token-table.js';

testTokens(tokenize, [
  ['state-of-the-art work', 'state-of-the-art work', 'hyphenated words are one'],
  ["They don't", "They=they don't", 'apostrophe inside'],
  ['They don’t', "They=they don’t=don't", 'curly apostrophe'],
  ["Japan's port", "Japan's=japan port", 'possessive'],
  ["workers' rights", "workers=worker ' rights=right", 'plural possessive'],
  ['two countries', 'two countries=country', '-ies'],
  ['boxes and churches', 'boxes=box and churches=church', '-es'],
  ['agreements, policies', 'agreements=agreement , policies=policy', 'plurals'],
  ['analysis of news series', 'analysis of news series', 'no plurals'],
  ['economics of this bus', 'economics of this bus', '-ics, -is, -us'],
  ['planned and stopping', 'planned=plan and stopping=stop', 'doubled consonants'],
  ['called and added', 'called=call and added=add', 'consonants that were double before'],
  ['facilitated, promoting', 'facilitated=facilitate , promoting=promote', 'e comes back'],
  ['visited and developed', 'visited=visit and developed=develop', 'e that never was'],
  ['united nations', 'united=unite nations=nation', 'consistent, if not idiomatic'],
  ['hoped, hopped', 'hoped=hope , hopped=hop', 'hope and hop'],
  ['need and speed', 'need and speed', '-eed is no ending'],
  ['bring the evening', 'bring the evening', '-ing is no ending'],
  ['children went', 'children=child went=go', 'irregular'],
  ['was agreed', 'was=be agreed=agree', 'more irregular'],
  ['U.S. and H.E. met', 'U.S.=u.s. and H.E.=h.e. met=meet', 'dotted letters'],
  ['1,500 tons, 4.5%', '1,500 tons=ton , 4.5 %', 'numbers with their marks'],
  ['the 20th in the 1990s', 'the 20th in the 1990s', 'ordinals and decades'],
  ['10km on 5G', '10 km on 5G=5g', 'units and generations'],
  ['COVID-19-related', 'COVID-19-related=covid-19-relate', 'number inside a hyphenated word'],
  ['rock–paper', 'rock – paper', 'a dash parts words'],
  ['pre- and post-war', 'pre - and post-war', 'hanging hyphen'],
  ['soft\u00adened', 'soft\u00adened=soften', 'soft hyphen'],
]);

testTokenInvariants(tokenize);

describe('forms of one word meet in one base', () => {
  it.each([
    'agree agrees agreed agreeing',
    'create creates created creating',
    'plan plans planned planning',
    'strengthen strengthens strengthened strengthening',
    'use uses used using',
    'sign signs signed signing',
    'develop develops developed developing',
    'prepare prepares prepared preparing',
    'require requires required requiring',
    'enable enables enabled enabling',
    'manage manages managed managing',
    'announce announces announced announcing',
    'refer refers referred referring',
    'occur occurs occurred occurring',
    'discuss discusses discussed discussing',
    'take takes took taken taking',
    'write writes wrote written writing',
    'study studies studied studying',
    'opening openings open opened',
    'tax taxes taxed taxing',
    'judge judges judged judging',
    'continue continues continued continuing',
  ])('%s', (forms) => {
    expect(new Set(tokenize(forms).map(({ base }) => base)).size).toBe(1);
  });

  it.each(['plan plane', 'hop hope', 'new news', 'bus use', 'sing sign'])('%s do not', (words) => {
    expect(new Set(tokenize(words).map(({ base }) => base)).size).toBe(2);
  });
});

describe('isContent', () => {
  it.each([
    ['cooperation', true],
    ['ASEAN', true],
    ['agreed', true],
    ['the', false],
    ['Their', false],
    ['were', false],
    ['don’t', false],
    ['between', false],
    ['1,500', false],
    [';', false],
  ])('%s: %s', (text, expected) => {
    expect(tokenize(text).map(isContent)).toEqual([expected]);
  });
});
