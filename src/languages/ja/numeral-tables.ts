import type { QuantityKind } from '../../core/quantity.js';

/** Kanji digits, with the two formal ones of bills and contracts that begin no other word. */
export const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壱: 1,
  弐: 2,
};

/** Powers of ten inside a group of four digits. */
export const SMALL: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3 };

/** Powers of ten of the groups. */
export const GROUPS: Readonly<Record<string, number>> = { 万: 4, 億: 8, 兆: 12, 京: 16 };

/** Years before the first year of the era (元号法, 1979; Cabinet notices of the older eras). 令和元年 is 2019. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  西暦: 0,
};

/** What a counter makes of its number; `amount` is a cardinal, `clock` an hour of the day, `fraction` the parts of 三分の二. */
export type CounterSense =
  | Exclude<QuantityKind, 'cardinal' | 'time' | 'percent'>
  | 'amount'
  | 'clock'
  | 'decade'
  | 'fraction'
  | 'tenths';

const listed = (words: string, sense: CounterSense): Record<string, CounterSense> =>
  Object.fromEntries(words.split(' ').map((word) => [word, sense]));

/**
 * Counters (助数詞) that may follow a kanji numeral. Origin: the common counters of the Agency for Cultural Affairs' 「言葉に関する問答集」, with
 * the nouns that official texts count without one. Left out on purpose are signs that form fixed words with a kanji digit: 国 (四国), 部 (一部),
 * 重 (三重), 角, 方, 般, 致.
 */
export const COUNTERS: Readonly<Record<string, CounterSense>> = {
  ...listed('年 年度', 'year'),
  ...listed('年代', 'decade'),
  ...listed('月', 'month'),
  ...listed('日', 'day'),
  ...listed('時', 'clock'),
  ...listed('割', 'tenths'),
  ...listed('分の', 'fraction'),
  ...listed('年間 年ぶり 年以上 年以内 年以下 年未満 年前 年後 年余り 年目標 か年 カ年 ヵ年 ヶ年 周年 年来', 'amount'),
  ...listed('か月 カ月 ヵ月 ヶ月 ケ月 箇月 個月 月間', 'amount'),
  ...listed('日間 日以内 日以上 日前 日後 日ぶり 週間 週 時間 分間 分 秒', 'amount'),
  ...listed(
    '人 名 回 度 件 本 個 つ 社 者 台 枚 隻 機 頭 匹 羽 冊 校 棟 戸 世帯 歳 才 種 種類 点 項目 倍 組 例 票',
    'amount',
  ),
  ...listed(
    'か国 カ国 ヵ国 ヶ国 ケ国 箇国 か国語 カ国語 言語 か所 カ所 ヵ所 ヶ所 箇所 地点 都市 州 県 市 省 地域 団体 機関 企業',
    'amount',
  ),
  ...listed(
    '大学 法人 施設 路線 便 泊 部門 分野 段階 本柱 大 隊 両 基 床 席 軒 通 問 曲 巡 学期 学級 品目 事業 案件 世代 拠点 代',
    'amount',
  ),
  ...listed(
    'メートル キロ キロメートル センチ ミリ トン ヘクタール ワット キロワット メガワット ギガワット グラム リットル ポイント',
    'amount',
  ),
  ...listed(
    '年目 回目 番目 度目 人目 つ目 件目 社目 か国目 カ国目 日目 か月目 カ月目 位 番 号 期 世紀 次 条 級 等 合目 丁目 番地 代目',
    'ordinal',
  ),
};

/** Counters that make an order only after 第; without it they are amounts (三回), or of no use (章). */
export const ORDINAL_COUNTERS: readonly string[] = (
  '代 回 次 期 章 条 項 節 款 号 位 巻 部 弾 段階 四半期 世代 部会 分科会 小委員会 委員会 年 日 年度 週 日目 版 編 幕 話 局 区 管区 ' +
  '分野 共和国 会期 議会 高等学校 小学校 中学校 師団 艦隊 大隊 連隊'
).split(' ');

/** Counters after which a single kanji digit is idiom as often as number: 二者, 一度, 三大, 一本化. */
export const LOOSE_COUNTERS: ReadonlySet<string> = new Set(
  'つ 度 代 者 大 次 州 点 本 番 両 世代 段階 等 級 通 例 組 倍 位 分 省 県 市'.split(' '),
);

/**
 * Everyday words in which a kanji numeral stands before a sign of the counter table but counts nothing, or nothing any more. Origin: headwords of
 * general dictionaries, filtered by that condition.
 */
export const WORDS: readonly string[] = (
  '統一 唯一 同一 均一 単一 画一 随一 万一 逐一 一致 一部 一般 一層 一方 一体 一貫 一環 一定 一連 一時 一時的 一度に 一切 一様 一大 一番 一同 ' +
  '一本化 一本調子 一点張り 一人称 二人称 三人称 一人前 一人一人 一人ひとり 一日も早 一年中 一回り 一例 一等 一級 一通り 一組 一語一語 一回性 一分 ' +
  '十分 十二分 不十分 百貨店 百科 八百屋 八百万の神 八百万神 八百長 億万長者 百万長者 百万言 千万人とも 千万無量 百分率 百分比 千分比 十字 十八番 三頭政治 三枚目 二枚目 二枚舌 二枚貝 五月蝿 五月雨 五月晴 三羽烏 ' +
  '百度参り お百度 お三時 八頭身 青二才 百日咳 百日紅 百日草 二十日鼠 千枚通し 千歳 千歳飴 千代 千代紙 百代 万代 千両役者 十万億土 桃栗三年 年百年中 遺憾千万 笑止千万 二酸化 一酸化 三菱 四国 千葉 九州 三重 六本木 二本松 三本松 ' +
  '四日市 五日市 八日市 三日月 三日坊主 八千代 千代田 二次元 三次元 四次元 二次的 一次的 三者三様 千差万別 百人一首 千羽鶴 十人十色 二日酔い 二人三脚 ' +
  '四六時中 一期一会 一市民 一個人 一企業 一社会 一人物 一人間 一日市 十日町 二大臣 三大臣 五大臣 一本気 百人力 千人力 一隊員 一社員 一級河川 一席'
).split(' ');

/** Words of a hidden amount before a numeral: 数十 is no number. */
export const VAGUE = /[数何幾]$/;

/** Heads that 両 counts as two; 両国 (a place and a stock phrase), 両立, 両親 and others have no number. */
export const BOTH: readonly string[] =
  '首脳 首相 外相 大臣 大統領 閣僚 政府 議会 議長 党 社 院 省 都市 名 者 氏 代表 当事者 チーム 大学 機関'.split(' ');

/** Currency names → ISO 4217. ドル alone is taken for the US dollar. */
export const CURRENCIES: Readonly<Record<string, string>> = {
  ドル: 'USD',
  米ドル: 'USD',
  アメリカドル: 'USD',
  豪ドル: 'AUD',
  カナダドル: 'CAD',
  香港ドル: 'HKD',
  台湾ドル: 'TWD',
  シンガポールドル: 'SGD',
  円: 'JPY',
  日本円: 'JPY',
  ウォン: 'KRW',
  韓国ウォン: 'KRW',
  ドン: 'VND',
  ベトナムドン: 'VND',
  ユーロ: 'EUR',
  元: 'CNY',
  人民元: 'CNY',
  中国元: 'CNY',
  ポンド: 'GBP',
  英ポンド: 'GBP',
  バーツ: 'THB',
  タイバーツ: 'THB',
  ルピア: 'IDR',
  インドルピー: 'INR',
  ペソ: 'PHP',
  スイスフラン: 'CHF',
};
