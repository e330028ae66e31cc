import { describe, expect, test } from 'vitest';
import type { CheckCatalogue } from '../../src/check-messages/index.js';
import { localise, localiseFinding } from '../../src/check-messages/index.js';
import { ja } from '../../src/check-messages/ja.js';
import { ko } from '../../src/check-messages/ko.js';
import { vi } from '../../src/check-messages/vi.js';
import type { Finding } from '../../src/core/finding.js';
import { type DataValue, listPhrase, phrase } from '../../src/core/phrase.js';
import { currencyPhrase } from '../../src/evidence/currencies.js';
import { UNIT_WORDS } from '../../src/evidence/measure-units.js';
import { valuePhrase } from '../../src/evidence/number.js';
import { spreadOf } from '../../src/evidence/run-spread.js';
import { unitPhrase } from '../../src/evidence/unit-names.js';
import { findingOf } from '../support/reports.js';

const MESSAGE = { message: '<{{value}}>', explanation: '«{{value}}»' };
const messages = { odd: { one: MESSAGE, two: { message: 'zwei', explanation: '2: {{value}}' } } };
const CATALOGUES: Readonly<Record<'ja' | 'vi' | 'ko', CheckCatalogue>> = {
  ja: { ...ja, messages },
  vi: { ...vi, messages },
  ko: { ...ko, messages },
};
const PLACE = { start: 0, end: 2, line: 1, column: 1, text: '語句' };

function finding(value: DataValue, stated: Partial<Finding> = {}): Finding {
  return findingOf(PLACE, [], {
    check: 'odd',
    messageId: 'one',
    message: 'English',
    explanation: 'English too.',
    said: [{ check: 'odd', messageId: 'one', data: { value } }],
    ...stated,
  });
}

describe('a value is said in the language of the reader', () => {
  const unitOf = (id: string) =>
    Object.values(UNIT_WORDS)
      .flat()
      .find((unit) => unit.id === id)!;
  const kilowatt = unitOf('kilowatt');
  const uses = (...paths: string[]) => paths.map((path) => ({ path, line: 3, count: 2, text: '語' }));
  test.each<[kind: string, value: DataValue, japanese: string, vietnamese: string, korean: string]>([
    ['a quotation', 'vi 30 tỷ', 'vi 30 tỷ', 'vi 30 tỷ', 'vi 30 tỷ'],
    ['a count', 3, '3', '3', '3'],
    ['words', phrase('limit.most', 'at most'), '以下', 'nhiều nhất', '이하'],
    [
      'words with a value',
      phrase('damage.more', '', { count: 2 }),
      '、この文にほか 2 か所',
      ', cùng 2 chỗ nữa trong câu này',
      ', 이 문장에 2곳 더 있음',
    ],
    [
      'a value that looks like a placeholder',
      phrase('name.written-elsewhere', '', { usual: '{{value}}' }),
      'この文書のほかの箇所では「{{value}}」と表記している。',
      'Ở chỗ khác, văn bản viết là “{{value}}”.',
      '이 문서의 다른 곳에서는 “{{value}}” 표기를 씁니다.',
    ],
    ['a number', valuePhrase(4_500_000_000), '45億', '4,5 tỷ', '45억'],
    [
      'what a Vietnamese number is',
      { english: ' (4.5 billion)', means: { kind: 'reading', words: '4,5 tỷ', value: 4.5e9 } },
      '（45億）',
      '',
      '(45억)',
    ],
    [
      'what a Japanese number is',
      { english: ' (4.5 billion)', means: { kind: 'reading', words: '４５億', value: 4.5e9 } },
      '',
      ' (4,5 tỷ)',
      '(45억)',
    ],
    [
      'a language',
      { english: 'Vietnamese', means: { kind: 'language', code: 'vi' } },
      'ベトナム語',
      'tiếng Việt',
      '베트남어',
    ],
    ['a currency', currencyPhrase('USD'), '米ドル', 'đô la Mỹ', '미국 달러'],
    ['a currency with a country', currencyPhrase('VND'), 'ベトナムドン', 'đồng Việt Nam', '베트남 동'],
    ['a unit', unitPhrase(kilowatt), 'キロワット', 'kilôoát', '킬로와트'],
    ['a unit that has no word behind numbers', unitPhrase(unitOf('knot')), 'ノット', 'hải lý/giờ', '노트'],
    [
      'a unit whose word behind numbers is another’s too',
      unitPhrase(unitOf('degree Celsius')),
      '摂氏度',
      'độ C',
      '섭씨도',
    ],
    [
      'units',
      listPhrase([unitPhrase(kilowatt), 'MW'], 'or'),
      'キロワットまたはMW',
      'kilôoát hoặc MW',
      '킬로와트 또는 MW',
    ],
    ['two versions', listPhrase(['vi', 'en'], 'and'), 'vi、en', 'vi và en', 'vi, en'],
    ['three versions', listPhrase(['vi', 'ko', 'en'], 'and'), 'vi、ko、en', 'vi, ko và en', 'vi, ko, en'],
    ['words any of which will do', listPhrase(['氷', '製氷'], 'comma'), '氷、製氷', '氷, 製氷', '氷, 製氷'],
    ['one version', listPhrase(['vi'], 'and'), 'vi', 'vi', 'vi'],
    [
      'places of one file',
      spreadOf(uses('a.ja.txt')),
      '1 ファイルで 2 回（a.ja.txt:3）',
      '2 lần trong 1 tệp (a.ja.txt:3)',
      '파일 1개에서 2번(a.ja.txt:3)',
    ],
    [
      'places of many files',
      spreadOf(uses('a', 'b', 'c')),
      '3 ファイルで 6 回（a:3, b:3、ほか 1 ファイル）',
      '6 lần trong 3 tệp (a:3, b:3 và 1 tệp nữa)',
      '파일 3개에서 6번(a:3, b:3 외 파일 1개)',
    ],
  ])('%s', (_kind, value, japanese, vietnamese, korean) => {
    const said = (['ja', 'vi', 'ko'] as const).map((language) => localiseFinding(finding(value), CATALOGUES[language]));
    expect(said.map(({ message }) => message)).toEqual([`<${japanese}>`, `<${vietnamese}>`, `<${korean}>`]);
    expect(said.map(({ explanation }) => explanation)).toEqual([`«${japanese}»`, `«${vietnamese}»`, `«${korean}»`]);
  });
});

describe('a finding', () => {
  const two = { check: 'odd', messageId: 'two', data: { value: 'x' } };
  const unknown = { check: 'other', messageId: 'one', data: { value: 'x' } };
  const short = { check: 'odd', messageId: 'two', data: {} };
  const own = { check: 'odd', messageId: 'one', data: { value: 'x' } };
  test.each([
    ['of two checks has both explanations', [own, two], 'vi', '<x>', '«x» 2: x'],
    ['in Japanese has no space between them', [own, two], 'ja', '<x>', '«x»2: x'],
    ['that says one thing twice says it once', [own, own], 'vi', '<x>', '«x»'],
    ['of a check without messages stays English', [unknown], 'vi', 'English', 'English too.'],
    ['half of which has no messages is explained in English', [own, unknown], 'vi', '<x>', 'English too.'],
    ['that lacks a value is no defect of the reader', [own, short], 'vi', '<x>', 'English too.'],
    ['of which nothing is known stays English', [], 'vi', 'English', 'English too.'],
  ] as const)('%s', (_why, said, language, message, explanation) => {
    expect(localiseFinding(finding('x', { said }), CATALOGUES[language])).toMatchObject({ message, explanation });
  });

  test('keeps everything else, and names what is expected', () => {
    const decade = phrase('date.decade', 'decade');
    const before = finding(decade, { expected: ['decade', '1990年代'] });
    const after = localiseFinding(before, CATALOGUES.ja);
    expect(after).toEqual({ ...before, message: '<年代>', explanation: '«年代»', expected: ['年代', '1990年代'] });
  });
});

test('without a catalogue a report is the same one', () => {
  const report = { findings: [finding('x')] } as never;
  expect(localise(report, undefined)).toBe(report);
});
