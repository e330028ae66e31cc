import { beforeAll, describe, expect, it } from 'vitest';
import type { Testimony } from '../../src/core/finding.js';
import type { PackLanguage } from '../../src/core/language.js';
import { makeRows } from '../../src/engine/rows.js';
import { createCheckContext } from '../../src/evidence/context.js';
import { termPlaces } from '../../src/evidence/term-places.js';
import { beadsOf } from '../support/collations.js';
import { parseMarked } from '../support/marked-text.js';
import { sceneOf } from '../support/scene.js';
import { type Bench, openBench } from '../support/session.js';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});

interface Row {
  readonly why: string;
  readonly target?: PackLanguage;
  /** Lines of the versions; the flagged words of the one under review between ⟦ and ⟧, `⟦⟧` where something is missing. */
  readonly text: Readonly<Partial<Record<PackLanguage, readonly string[]>>>;
  /** Words of the versions that the finding rests on, in the line of the flagged ones. */
  readonly cites?: Readonly<Partial<Record<PackLanguage, string>>>;
  readonly glossary?: Readonly<Record<string, readonly string[]>>;
  readonly names: Readonly<Partial<Record<PackLanguage, string>>>;
  /** A line a place: its line number, the words of the target (`?` where it cannot be told), and those of the versions. */
  readonly places: readonly string[];
}

function found({ target = 'ja', text, cites = {}, glossary }: Row) {
  const joined = Object.fromEntries(Object.entries(text).map(([language, lines]) => [language, lines.join('\n')]));
  const marked = parseMarked(joined[target]!);
  const { collation, context } = sceneOf(
    { target, ...joined, [target]: marked.text, ...(glossary && { glossary }) },
    bench,
  );
  const line = text[target]!.findIndex((one) => one.includes('⟦'));
  const own = parseMarked(text[target]![line]!).spans[0]!;
  const testimonies = collation.sources.flatMap(({ document, segments }, source): Testimony[] => {
    const words = cites[document.language as PackLanguage];
    if (words === undefined) return [];
    const start = segments[line]!.text.indexOf(words);
    expect(start, `${words} stands in its line`).toBeGreaterThanOrEqual(0);
    return [{ source, segment: line, start, end: start + words.length, role: 'contradicts' }];
  });
  const answer = termPlaces({ place: { segment: line, ...own }, testimonies }, context);
  const languageOf = (source: number) => collation.sources[source]!.document.language;
  const places = answer.places.map(({ segment, target: span, uses }) => {
    const words = span ? collation.target.segments[segment]!.text.slice(span.start, span.end) : '?';
    const versions = uses.map(
      ({ source, segment: at, start, end }) =>
        `${languageOf(source)} ${collation.sources[source]!.segments[at]!.text.slice(start, end)}`,
    );
    return [`${segment + 1} ${words}`, ...versions].join(' | ');
  });
  const names = Object.fromEntries(answer.names.map(({ source, text: name }) => [languageOf(source), name]));
  return { names, places, admitted: answer.admitted };
}

function testPlaces(rows: readonly Row[]): void {
  it.each(rows.map((row) => [row.why, row] as const))('%s', (_why, row) => {
    const { names, places } = found(row);
    expect({ names, places }).toEqual({ names: row.names, places: row.places });
  });
}

describe('what the target has where the versions have the term', () => {
  testPlaces([
    {
      why: 'the flagged word, another one that is linked, and a line with neither',
      text: {
        ja: [
          '⟦揚水機⟧は毎朝点検する。',
          '新しいポンプが港に届いた。',
          '倉庫は日曜日に閉まる。',
          'ポンプの音が大きい。',
          '揚水機の部品を注文した。',
        ],
        vi: [
          'Máy bơm được kiểm tra mỗi sáng.',
          'Máy bơm mới đã đến cảng.',
          'Nhà kho đóng cửa vào chủ nhật.',
          'Tiếng máy bơm rất to.',
          'Chúng tôi đã đặt phụ tùng máy bơm.',
        ],
        en: [
          'The pump is checked every morning.',
          'New pumps have arrived at the port.',
          'The warehouse is closed on Sundays.',
          'The sound of the pump is loud.',
          'We ordered parts for the pump.',
        ],
      },
      cites: { vi: 'Máy bơm', en: 'pump' },
      names: { vi: 'Máy bơm', en: 'pump' },
      places: [
        '1 揚水機 | vi Máy bơm | en pump',
        '2 ポンプ | vi Máy bơm | en pumps',
        '4 ポンプ | vi máy bơm | en pump',
        '5 揚水機 | vi máy bơm | en pump',
      ],
    },
    {
      why: 'nothing tells what the target has: left open',
      text: {
        ja: ['⟦泥濾し⟧を洗う。', 'それは倉庫にある。'],
        ko: ['여과기를 씻는다.', '여과기는 창고에 있다.'],
      },
      cites: { ko: '여과기' },
      names: { ko: '여과기' },
      places: ['1 泥濾し | ko 여과기', '2 ? | ko 여과기'],
    },
    {
      why: 'something is missing: no words here, and those of other lines',
      text: {
        ja: ['船は⟦⟧出た。', '船は夜明けに出た。', '夜明けは静かだ。'],
        ko: ['배는 새벽에 떠났다.', '배는 새벽에 떠났다.', '새벽은 조용하다.'],
        en: ['The ship left at dawn.', 'The ship left at dawn.', 'Dawn is quiet.'],
      },
      cites: { ko: '새벽', en: 'dawn' },
      names: { ko: '새벽', en: 'dawn' },
      places: ['1 ? | ko 새벽 | en dawn', '2 夜明け | ko 새벽 | en dawn', '3 夜明け | ko 새벽 | en Dawn'],
    },
    {
      why: 'the flagged words where no version has the term',
      text: {
        ja: ['⟦大蛇⟧の燃料を試す。', '大蛇の像を磨く。'],
        vi: ['Thử nhiên liệu thể rắn.', 'Lau bức tượng.'],
        en: ['Test the solid fuel.', 'Polish the statue.'],
      },
      cites: { vi: 'thể rắn', en: 'solid' },
      names: { vi: 'thể rắn', en: 'solid' },
      places: ['1 大蛇 | vi thể rắn | en solid', '2 大蛇'],
    },
    {
      why: 'two uses in one line, paired in order',
      text: {
        ja: ['⟦灯台⟧の隣に別の灯台がある。'],
        en: ['Next to the lighthouse stands another lighthouse.'],
      },
      cites: { en: 'lighthouse' },
      names: { en: 'lighthouse' },
      places: ['1 灯台 | en lighthouse', '1 灯台 | en lighthouse'],
    },
    {
      why: 'the finding cites nothing: the words that are linked to the flagged ones, of the versions that have some',
      text: {
        ja: ['⟦灯台⟧は白い。', '古い灯台を直す。'],
        vi: ['Ngọn hải đăng màu trắng.', 'Sửa ngọn hải đăng cũ.'],
        ko: ['등대는 하얗다.', '낡은 등대를 고친다.'],
      },
      names: { ko: '등대' },
      places: ['1 灯台 | ko 등대', '2 灯台 | ko 등대'],
    },
  ]);
});

describe('no other words', () => {
  testPlaces([
    {
      why: 'Korean: a compound that begins with the term is another word; particles are not',
      text: {
        ja: ['⟦梨⟧を箱に入れる。', '果樹園に木を植えた。', '店で果物を売る。'],
        ko: ['사과를 상자에 넣는다.', '과수원에 사과나무를 심었다.', '가게에서 사과만 판다.'],
      },
      cites: { ko: '사과' },
      names: { ko: '사과' },
      places: ['1 梨 | ko 사과', '3 ? | ko 사과'],
    },
    {
      why: 'English: plurals are the term, parts of words are not',
      text: {
        ja: ['⟦容器⟧を洗う。', '計画を立てる。', '二つの鉢を買う。'],
        en: ['Wash the pot.', 'Make a plan of great potential.', 'Buy two pots.'],
      },
      cites: { en: 'pot' },
      names: { en: 'pot' },
      places: ['1 容器 | en pot', '3 鉢 | en pots'],
    },
    {
      why: 'Vietnamese: in capitals and decomposed; with another tone mark it is another word',
      text: {
        ja: ['⟦砂⟧の袋を運ぶ。', '砂袋の倉庫', '茶を飲む。'],
        vi: ['Vận chuyển túi cát.', 'KHO TÚI CÁT'.normalize('NFD'), 'Cắt trà.'],
      },
      cites: { vi: 'cát' },
      names: { vi: 'cát' },
      places: ['1 砂 | vi cát', `2 砂 | vi ${'CÁT'.normalize('NFD')}`],
    },
    {
      why: 'Japanese: within another word it is none',
      text: {
        ja: ['⟦京都⟧に行く。', '東京都に住む。', '京都は寒い。'],
        en: ['Go to Nara.', 'I live in Tokyo.', 'It is cold.'],
      },
      cites: { en: 'Nara' },
      names: { en: 'Nara' },
      places: ['1 京都 | en Nara', '3 京都'],
    },
    {
      why: 'part of a longer term of the glossary',
      text: {
        ja: ['⟦汲み上げ器⟧を買う。', 'ヒートポンプを買う。', 'ポンプを売る。'],
        en: ['Buy a pump.', 'Buy a heat pump.', 'Sell a pump.'],
      },
      cites: { en: 'pump' },
      glossary: { c1: ['ja:ヒートポンプ', 'en:heat pump'] },
      names: { en: 'pump' },
      places: ['1 汲み上げ器 | en pump', '3 ポンプ | en pump'],
    },
    {
      why: 'a mark is no term',
      text: { ja: ['海は青い⟦、⟧。', '空も、青い。'], en: ['The sea is blue.', 'The sky, too, is blue.'] },
      names: {},
      places: [],
    },
    {
      why: 'a lost sentence is no term',
      text: { ja: ['船が出た。⟦⟧', '風が強い。'], ko: ['배가 떠났다.', '바람이 세다.'] },
      cites: { ko: '배가 떠났다' },
      names: {},
      places: [],
    },
    {
      why: 'a clause is no term',
      text: {
        ja: ['船は⟦⟧出た。'],
        en: ['The ship left when all of the men and the women had come on board at last.'],
      },
      cites: { en: 'when all of the men and the women had come on board at last' },
      names: {},
      places: [],
    },
  ]);
});

describe('terms of the glossary', () => {
  const glossary = {
    c1: [
      'ja:再生水',
      'ja:中水',
      'ja:還元水:forbidden',
      'vi:nước tái sinh',
      'vi:nước tái sử dụng',
      'ko:재생수',
      'en:reclaimed water',
    ],
  };
  const row: Row = {
    why: 'all its terms, in every version',
    text: {
      ja: ['⟦還元水⟧を畑に引く。', '再生水の値段が下がった。', '中水は飲めない。', '公園では中水を使う。'],
      vi: [
        'Dẫn nước tái sinh vào ruộng.',
        'Giá nước tái sử dụng đã giảm.',
        'Không uống được nước tái sinh.',
        'Công viên đã mở cửa.',
      ],
      ko: ['재생수를 밭에 댄다.', '재생수 값이 내렸다.', '재생수는 마실 수 없다.', '공원이 문을 열었다.'],
    },
    cites: { vi: 'tái sinh', ko: '재생수' },
    glossary,
    names: { vi: 'nước tái sinh', ko: '재생수' },
    places: [
      '1 還元水 | vi nước tái sinh | ko 재생수',
      '2 再生水 | vi nước tái sử dụng | ko 재생수',
      '3 中水 | vi nước tái sinh | ko 재생수',
      '4 中水',
    ],
  };
  testPlaces([row]);

  it('the terms that are allowed, the preferred one first', () => {
    expect(found(row).admitted).toEqual(['再生水', '中水']);
  });
});

describe('sentences that a version joins', () => {
  const ja = '⟦灯台⟧は白い。\n港は静かだ。\n塔は古い。';
  const marked = parseMarked(ja);

  /** Vietnamese stands beside each line, English joins the first two; the tower of the third line is the lighthouse again. */
  function placesOf(english: string) {
    const scene = sceneOf(
      {
        ja: marked.text,
        vi: 'Hải đăng màu trắng.\nBến cảng yên tĩnh.\nHải đăng đã cũ.',
        en: `${english}\n-\nThe lighthouse is old.`,
      },
      bench,
    );
    const sources = scene.collation.sources.map((source, k) =>
      k === 0 ? source : { ...source, alignment: { beads: beadsOf('0,1:0 2:1') } },
    );
    const collation = { ...scene.collation, sources, rows: makeRows(3, sources) };
    const context = createCheckContext(collation, scene.context.packs, bench.lexicon, undefined);
    const testimonies: Testimony[] = [{ source: 0, segment: 0, start: 0, end: 8, role: 'contradicts' }];
    return termPlaces({ place: { segment: 0, ...marked.spans[0]! }, testimonies }, context).places.map(
      ({ segment, target, uses }) => [
        segment,
        target !== undefined,
        uses.map(({ source, segment: at }) => [source, at]),
      ],
    );
  }

  it('a place where the words stand, and none beside the other half', () => {
    expect(placesOf('The lighthouse is white and the harbour is quiet.')).toEqual([
      [
        0,
        true,
        [
          [0, 0],
          [1, 0],
        ],
      ],
      [
        2,
        false,
        [
          [0, 2],
          [1, 1],
        ],
      ],
    ]);
  });

  it('two uses of one version beside one rendering belong to it', () => {
    expect(placesOf('The lighthouse is white and the harbour of the lighthouse is quiet.')[0]).toEqual([
      0,
      true,
      [
        [0, 0],
        [1, 0],
        [1, 0],
      ],
    ]);
  });
});

describe('another target', () => {
  testPlaces([
    {
      why: 'Korean under review',
      target: 'ko',
      text: {
        ko: ['⟦물펌프⟧를 점검한다.', '펌프가 고장 났다.', '물펌프의 소리가 크다.'],
        ja: ['ポンプを点検する。', 'ポンプが故障した。', 'ポンプの音が大きい。'],
      },
      cites: { ja: 'ポンプ' },
      names: { ja: 'ポンプ' },
      places: ['1 물펌프 | ja ポンプ', '2 펌프 | ja ポンプ', '3 물펌프 | ja ポンプ'],
    },
    {
      why: 'English under review',
      target: 'en',
      text: {
        en: ['The ⟦light tower⟧ is white.', 'Light towers are tall.', 'The lighthouse is old.'],
        ja: ['灯台は白い。', '灯台は高い。', '灯台は古い。'],
        ko: ['등대는 하얗다.', '등대는 높다.', '등대는 낡았다.'],
      },
      cites: { ja: '灯台', ko: '등대' },
      names: { ja: '灯台', ko: '등대' },
      places: [
        '1 light tower | ja 灯台 | ko 등대',
        '2 Light towers | ja 灯台 | ko 등대',
        '3 lighthouse | ja 灯台 | ko 등대',
      ],
    },
    {
      why: 'Vietnamese under review',
      target: 'vi',
      text: {
        vi: ['⟦Nhà thương⟧ màu trắng.', 'Bệnh viện rất cao.', 'Cây rất cao.'],
        ja: ['病院は白い。', '病院は高い。', '木は高い。'],
        ko: ['병원은 하얗다.', '병원은 높다.', '나무는 높다.'],
      },
      cites: { ja: '病院', ko: '병원' },
      names: { ja: '病院', ko: '병원' },
      places: ['1 Nhà thương | ja 病院 | ko 병원', '2 Bệnh viện | ja 病院 | ko 병원'],
    },
  ]);
});
