import { describe, expect, test } from 'vitest';
import { createAligner } from '../../../src/align/align.js';
import { SIGNALS } from '../../../src/align/signals/index.js';
import { nameSignal } from '../../../src/align/signals/name.js';
import { contextOf, tiesOf } from '../../support/signals.js';

describe('in English', () => {
  test.each([
    ['雨だ。', '東京で首脳会談が開かれた。', ['The summit was held in Tokyo.', 'It rains.'], '1-0', 'a town of Japan'],
    [
      '首相は大阪を訪れた。',
      '雨だ。',
      ['It rains.', 'The prime minister visited Osaka.'],
      '0-1',
      'long vowels unmarked',
    ],
    ['京都の寺を見る。', '雨だ。', ['We look at the temples of Kyōto.'], '0-0', 'or marked'],
    ['群馬で地震があった。', '雨だ。', ['An earthquake struck Gumma.'], '0-0', 'm or n before b, p, m'],
    ['安倍氏が演説した。', '雨だ。', ['Mr Abe gave a speech.'], '0-0', 'a person of Japan'],
    ['井上氏も賛成した。', '雨だ。', ['Inoue’s party agreed.'], '0-0', 'a short o before u, a possessive'],
    [
      '習近平国家主席が到着した。',
      '雨だ。',
      ['President Xi Jinping has arrived.'],
      '0-0',
      'a person of China, cut badly',
    ],
    [
      '温家宝首相の回顧録',
      '雨だ。',
      ['The memoirs of Premier Wen Jiabao'],
      '0-0',
      'with a part that is a word of its own',
    ],
    ['北京の空は青い。', '雨だ。', ['The sky over Beijing is blue.'], '0-0', 'a town of China'],
    ['西安の城壁', '雨だ。', ['The city walls of Xi’an'], '0-0', 'an apostrophe between syllables'],
    ['呂布は強かった。', '雨だ。', ['Lü Bu was strong.'], '0-0', 'ü'],
    ['文在寅大統領は笑った。', '雨だ。', ['President Moon Jae-in smiled.'], '0-0', 'a person of Korea'],
    ['金正恩氏は黙っていた。', '雨だ。', ['Kim Jong Un kept silent.'], '0-0', 'spelled in three words'],
    ['朴槿恵氏は拒んだ。', '雨だ。', ['Park Geun-hye refused.'], '0-0', 'with a mute r'],
    ['釜山の港に着く。', '雨だ。', ['We reach the port of Busan.'], '0-0', 'a town of Korea'],
    ['東京は広い。', '雨だ。', ['The capital is large.'], '', 'the name is not there'],
    ['努力した。', '雨だ。', ['Nuli is a name of some kind.'], '', 'an ordinary word is no name'],
    ['奈良へ行く。', '雨だ。', ['We met nara smokers.'], '', 'no capital'],
    ['中国は遠い。', '雨だ。', ['China is far away.'], '', 'another name of the same country'],
    ['習氏は笑った。', '雨だ。', ['Mr Xi smiled.'], '', 'one syllable proves nothing'],
    ['人権団体', '雨だ。', ['Ren Quan'], '', 'affixes and words'],
  ] as const)('%s %s %j: %s (%s)', async (first, second, english, ties, _why) => {
    expect(await tiesOf(nameSignal, ['ja', [first, second]], ['en', english])).toBe(ties);
  });
});

describe('in Korean', () => {
  test.each([
    ['雨だ。', '東京で首脳会談が開かれた。', ['도쿄에서 정상회담이 열렸다.', '비가 온다.'], '1-0', 'a town of Japan'],
    ['札幌に雪が降る。', '雨だ。', ['삿포로에 눈이 내린다.'], '0-0', 'a doubled consonant'],
    ['岸田首相は退いた。', '雨だ。', ['기시다 총리는 물러났다.'], '0-0', 'a lax consonant at the beginning'],
    ['津島の神社', '雨だ。', ['쓰시마의 신사'], '0-0', 'ツ'],
    ['習近平国家主席が到着した。', '雨だ。', ['시진핑 국가주석이 도착했다.'], '0-0', 'a person of China'],
    ['毛沢東の詩を読む。', '雨だ。', ['마오쩌둥의 시를 읽는다.'], '0-0', 'in one token'],
    [
      '李克強首相は経済を語った。',
      '雨だ。',
      ['리커창 총리는 경제를 이야기했다.'],
      '0-0',
      'with a part that may be an affix',
    ],
    ['北京の空は青い。', '雨だ。', ['베이징의 하늘은 푸르다.'], '0-0', 'a town of China'],
    ['文在寅大統領は笑った。', '雨だ。', ['문재인 대통령은 웃었다.'], '', 'the Korean reading is for sino-pair'],
    ['東京は広い。', '雨だ。', ['수도는 넓다.'], '', 'the name is not there'],
    ['政党は多い。', '雨だ。', ['정당은 많다.'], '', 'an ordinary word'],
    ['台湾の茶', '雨だ。', ['대만의 차'], '', 'by the Korean reading'],
  ] as const)('%s %s %j: %s (%s)', async (first, second, korean, ties, _why) => {
    expect(await tiesOf(nameSignal, ['ja', [first, second]], ['ko', korean])).toBe(ties);
  });
});

describe('in Vietnamese', () => {
  test.each([
    ['東京で会談した。', ['Họ hội đàm tại Tokyo.'], '0-0', 'a town of Japan'],
    ['文在寅大統領は笑った。', ['Tổng thống Moon Jae-in mỉm cười.'], '0-0', 'a person of Korea'],
    ['習近平国家主席が到着した。', ['Chủ tịch Tập Cận Bình đã đến.'], '', 'the Vietnamese reading is for sino-pair'],
    ['安徽省は広い。', ['An Huy rộng lớn.'], '', 'nor this one'],
    ['東欧の国', ['Đông Âu'], '', 'letters that only Vietnamese has'],
  ] as const)('%s %j: %s (%s)', async (japanese, vietnamese, ties, _why) => {
    expect(await tiesOf(nameSignal, ['ja', [japanese]], ['vi', vietnamese])).toBe(ties);
  });
});

test('other languages than Japanese have no names in kanji', async () => {
  expect(await tiesOf(nameSignal, ['en', ['Tokyo']], ['vi', ['Tokyo']])).toBe('');
});

describe('lines that differ in their names alone', () => {
  const ja = ['習近平', '文在寅', '安倍', '李克強', '岸田', '尹錫悦', '石破'].map((name) => `${name}氏が会見した。`);
  const en = [
    'Xi Jinping',
    'Moon Jae-in',
    'Shinzo Abe',
    'Li Keqiang',
    'Fumio Kishida',
    'Yoon Suk-yeol',
    'Shigeru Ishiba',
  ].map((name) => `${name} spoke.`);
  const ko = ['시진핑', '문재인', '아베', '리커창', '기시다', '윤석열', '이시바'].map(
    (name) => `${name} 씨가 회견했다.`,
  );

  test.each([
    ['en', en],
    ['ko', ko],
  ] as const)('find each other in %s when one is left out on each side', async (language, lines) => {
    const aligner = await createAligner(SIGNALS);
    const left = ja.filter((_, i) => i !== 1);
    const right = lines.filter((_, i) => i !== 5);
    const { alignment } = aligner.align(await contextOf(['ja', left], [language, right]));
    expect(alignment.beads.map(({ target, source }) => `${target.join()}-${source.join()}`)).toEqual([
      '0-0',
      '-1',
      '1-2',
      '2-3',
      '3-4',
      '4-',
      '5-5',
    ]);
  });
});
