import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import kuromoji, { type IpadicFeatures } from 'kuromoji';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Tokenizer } from '../../../src/core/ports.js';
import { loadJapaneseTokenizer } from '../../../src/node.js';

let taiyaku: Tokenizer;
let stock: (text: string) => IpadicFeatures[];
beforeAll(async () => {
  taiyaku = await loadJapaneseTokenizer();
  const dicPath = join(dirname(createRequire(import.meta.url).resolve('kuromoji/package.json')), 'dict');
  stock = await new Promise((resolve, reject) => {
    kuromoji
      .builder({ dicPath })
      .build((error, built) => (error ? reject(error) : resolve((text) => built.tokenize(text))));
  });
});

/** Ordinary sentences, in NFKC but for the full-width brackets and signs that Japanese is written with. */
const SENTENCES: readonly string[] = [
  // News
  '政府は十日、来年度の予算案を閣議で決定した。',
  '台風の接近に伴い、沿岸部の住民およそ三千人に避難指示が出された。',
  '両国の外相は会談後に共同記者会見を開き、協力を強化する方針を示した。',
  '市議会は賛成多数で条例の改正案を可決した。',
  '円相場は一時、一ドル＝百五十円台まで下落した。',
  '消防によると、けが人はいないという。',
  '首相は「対話の扉は常に開かれている」と述べた。',
  '昨年の輸出額は前年比で八・二パーセント増えた。',
  '裁判所は原告の訴えを退ける判決を言い渡した。',
  '大統領は来月、東南アジア三か国を歴訪する予定だ。',
  '国連総会は決議を採択し、加盟国に速やかな実施を求めた。',
  '再生可能エネルギーの比率を二〇三〇年までに倍増させる計画である。',
  // Law and administration
  'この法律は、公布の日から起算して六月を超えない範囲内において政令で定める日から施行する。',
  '申請者は、次の各号に掲げる書類を添付しなければならない。',
  '甲は乙に対し、本契約に基づく一切の債務を履行するものとする。',
  '前項の規定にかかわらず、やむを得ない事情があるときはこの限りでない。',
  '知的財産権の保護及び利用の促進に関する基本方針を定める。',
  '双方は、相互尊重と互恵の原則に基づき、包括的な関係を発展させることで一致した。',
  '独立行政法人の中期目標管理制度について意見を交換した。',
  '持続可能な開発目標の達成に向けて取り組んでいく。',
  // Technical
  'このコマンドを実行すると、設定ファイルが自動的に生成されます。',
  'データベースへの接続がタイムアウトした場合は、再試行してください。',
  '関数の引数に配列を渡すと、各要素が順番に処理される。',
  'サーバーを再起動してから、ブラウザーのキャッシュを削除してください。',
  '半導体の微細化に伴い、消費電力の低減が課題となっている。',
  'モーターの回転数は毎分3000回転に制御される。',
  '深層学習モデルの推論を高速化するため、量子化を適用した。',
  'Linuxのカーネルをバージョン6に更新した。',
  'HTMLとCSSだけでページを作れる。',
  '気温は25度、湿度は60パーセントだった。',
  '測定の誤差は0から5の範囲に収まった。',
  // Colloquial
  'えっ、まじで？　昨日そんなこと言ってなかったじゃん。',
  'ちょっと待ってよ、まだ食べてるんだから。',
  'めっちゃ眠いけど、もう行かなきゃ。',
  'あのさ、明日ひまだったら映画でも見に行かない？',
  'ねえねえ、これ知ってる？',
  'そりゃ無理だって言ったでしょ！',
  'お母さんに怒られちゃったよ…。',
  'すもももももももものうち。',
  'にわにはにわにわとりがいる。',
  'やっぱり、うちのごはんがいちばんおいしいね。',
  // Names
  '夏目漱石は一八六七年に江戸で生まれた。',
  '山田太郎さんと鈴木花子さんは京都大学の同級生です。',
  'ホーチミン市とハノイの間を高速鉄道で結ぶ。',
  'チャン・ティ・ホアさんはダナンで日本語を教えている。',
  '韓国の金大使はソウルから釜山へ向かった。',
  'マイケル・ジョンソン氏はニューヨークの弁護士だ。',
  '北海道札幌市中央区に本社を置く株式会社である。',
  '佐々木、長谷川、五十嵐の三選手が代表に選ばれた。',
  // Long katakana
  'サプライチェーンマネジメントシステムを導入する。',
  'グローバルコンパクトネットワークジャパンに加盟した。',
  'インターナショナルコミュニケーションプラットフォームの構築',
  'ブロックチェーンやメタバースといったバズワードが飛び交う。',
  'ヴェトナムのフォーとバインミーを食べた。',
  'リスクアセスメントのワークショップをオンラインで開催します。',
  'ゲゴンバルサ社のピコペリンを試す。',
  // Long kanji compounds
  '環境影響評価準備書縦覧期間終了後意見書提出',
  '東京特許許可局長官代理',
  '日越経済連携協定運用指針作業部会',
  '地球温暖化対策推進本部長特別補佐官',
  '高齢者医療費自己負担限度額適用認定証',
  '国際原子力事象評価尺度',
  '新型感染症緊急事態宣言解除要請',
  // Literature and odds and ends
  '雪がしんしんと降り積もり、町はひっそりと静まり返っていた。',
  '彼は何も言わずに、ただ窓の外を眺めつづけた。',
  '山のあなたの空遠く、幸い住むと人のいう。',
  '『論語』を読み、〈仁〉とは何かを考える。',
  '「そうか」と彼は言った。「では、行こう」',
  '第一章　はじめに',
  '※詳細は別紙を参照のこと。',
  '価格は税込みで￥980です（送料別）。',
  '会議：午後三時〜五時／場所：第二会議室',
  'α線とβ線の違いを説明せよ。',
  '時々、人々は様々な理由で学々という奇妙な字を書く。',
];

type Row = readonly [surface: string, pos: string, posDetail: string, base: string, reading: string];

/** Signs have no reading in taiyaku, and words in katakana have one even when unknown: readings are compared where both speak of words. */
function rowsOfTaiyaku(text: string): Row[] {
  return taiyaku.tokenize(text).map(({ surface, pos, posDetail, base, reading, known }) => {
    return [surface, pos ?? '', posDetail ?? '*', base, (known && reading) || ''] as const;
  });
}

function rowsOfStock(text: string): Row[] {
  return stock(text)
    .filter(({ surface_form }) => surface_form.trim() !== '')
    .map(({ surface_form, pos, pos_detail_1, basic_form, reading }) => {
      const form = basic_form === '*' ? surface_form : basic_form;
      const said = reading && /\p{L}/u.test(reading) ? reading : '';
      return [surface_form, pos, pos_detail_1, form.normalize('NFKC').toLowerCase(), said] as const;
    });
}

describe('stock kuromoji gives the same words', () => {
  it('has enough sentences, none of them twice', () => {
    expect(new Set(SENTENCES).size).toBe(SENTENCES.length);
    expect(SENTENCES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(SENTENCES)('%s', (sentence) => {
    expect(rowsOfTaiyaku(sentence)).toEqual(rowsOfStock(sentence));
  });

  it('in one text of all the sentences', () => {
    const text = SENTENCES.join('');
    expect(rowsOfTaiyaku(text)).toEqual(rowsOfStock(text));
  });

  it('at the same places', () => {
    const text = SENTENCES.join('');
    let at = 0;
    for (const { surface_form } of stock(text)) {
      if (surface_form.trim() === '') at += surface_form.length;
      else at = text.indexOf(surface_form, at) + surface_form.length;
    }
    expect(taiyaku.tokenize(text).at(-1)?.end).toBe(at);
  });
});
