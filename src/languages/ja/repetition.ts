/**
 * Words that Japanese repeats to mean "one by one", "again and again" or "everywhere". Compiled from the entries marked 畳語 in school
 * grammars; what is written with 々 is one token and needs no entry.
 */
const REPEATED: ReadonlySet<string> = new Set(
  (
    '一つ 一人 一歩 一言 一日 一個 一本 一枚 一件 一軒 一字 一句 一語 一行 一点 一品 一足 一段 一刻 一瞬 一年 一回 ひとつ ひとり ' +
    '次 日 人 時 国 山 家 島 村 所 方 木 隅 節 品 前 元 先 別 個 各 徐 万歳 万 バンザイ もし また まだ ただ どうぞ はい いや いいえ ' +
    '絶対 全部 無理 駄目 大丈夫 賛成 反対 最高 昔 今 早 毎朝 毎晩 毎日 毎週 毎月 毎年 毎回 ' +
    '隣 横 奥 裏 親 友 友達 友人 知人 知り合い ' +
    'ちょっと わざ いよ ます たま ときどき しば そろ だん どん なか ほど ゆく きら ぽか わく どき ぶつ そこ あちこち さあ まあ ねえ おい'
  ).split(' '),
);

/** Numeral and counter together: 三人三人, 二つ二つ. A year is no such count: 2019年2019年. */
const COUNTED =
  /^(?:[一二三四五六七八九十\d０-９]+[つ人個本枚件回度歩日匹頭羽冊台軒戸棟室行語字句粒滴針筆言足段皿杯話曲輪株票点円品題]?|一年|一文字|1ページ)$/u;
/** Mimetic words: きらきら, ワクワク, ドンドン. */
const MIMETIC = /^(?:[\p{Script=Hiragana}ー]{1,3}|[\p{Script=Katakana}ー]{2})$/u;

/** See `LanguagePack.mayRepeat`. */
export function mayRepeat(surface: string): boolean {
  return REPEATED.has(surface) || COUNTED.test(surface) || MIMETIC.test(surface);
}
