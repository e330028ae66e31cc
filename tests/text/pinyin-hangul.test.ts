import { expect, test } from 'vitest';
import { pinyinToHangul } from '../../src/text/pinyin-hangul.js';

const hangul = (pinyin: string) => pinyin.split(' ').map(pinyinToHangul).join('');

test.each([
  ['xi jin ping', '시진핑'],
  ['mao ze dong', '마오쩌둥'],
  ['deng xiao ping', '덩샤오핑'],
  ['zhou en lai', '저우언라이'],
  ['jiang ze min', '장쩌민'],
  ['wen jia bao', '원자바오'],
  ['li ke qiang', '리커창'],
  ['bei jing', '베이징'],
  ['xi an', '시안'],
  ['chong qing', '충칭'],
  ['si chuan', '쓰촨'],
  ['shan xi', '산시'],
  ['lü shun', '뤼순'],
  ['yu', '위'],
  ['qu', '취'],
  ['xue', '쉐'],
  ['yuan', '위안'],
  ['juan', '쥐안'],
  ['yun', '윈'],
  ['zhi', '즈'],
  ['ri', '르'],
  ['er', '얼'],
  ['you', '유'],
  ['jiu', '주'],
  ['yan', '옌'],
  ['qian', '첸'],
  ['wei', '웨이'],
  ['hui', '후이'],
])('%s: %s', (pinyin, expected) => {
  expect(hangul(pinyin)).toBe(expected);
});

test.each(['', 'x', 'bla', 'Xi', '시'])('%j is no syllable', (text) => {
  expect(pinyinToHangul(text)).toBeUndefined();
});
