/** What stands behind a name. Forms of address, and the offices and kinds of places and bodies that newspapers write onto names (記者ハンドブック, 敬称と肩書). */
export const NAME_SIGNS = {
  person: new Set(
    (
      'さん 様 さま 氏 女史 君 くん ちゃん 夫妻 夫人 先生 選手 監督 教授 准教授 博士 医師 弁護士 記者 教諭 大使 ' +
      '社長 副社長 会長 副会長 部長 課長 係長 局長 所長 校長 院長 店長 館長 署長 船長 班長 団長 隊長 議長 市長 町長 村長 知事 ' +
      '主席 書記 書記長 首相 大臣 委員長 理事長 代表 容疑者 被告'
    ).split(' '),
  ),
  other: new Set(
    (
      '省 市 県 区 郡 町 村 街区 地区 通り 川 河 江 島 湾 港 山 湖 橋 駅 空港 海岸 寺 廟 ' +
      '社 会社 公司 株式会社 有限会社 企業 集団 グループ 銀行 大学 学校 高校 病院 ホテル 工場 工業 建設 商店 農園 劇場'
    ).split(' '),
  ),
};

/** Words that mean a country, mostly one's own, where its name is not said; in another language it may be. */
export const OWN_LAND: ReadonlySet<string> = new Set(
  '国 国内 国産 国民 国家 国土 我が国 わが国 同国 自国 本国 母国 祖国 当国 両国 政府 現地 我々 私たち'.split(' '),
);
