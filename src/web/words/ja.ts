import type { WebWords } from './en.js';

/** What only the pages of the review say, in Japanese. */
export const ja: WebWords = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: '確認: {path}',
  'page.texts': 'テキスト',
  'page.over': '確認を終了しました。',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': '文の対応',
  'beads.versions': '言語版',
  'beads.doubtful': '不確か',
  'beads.locked': '確定済み',
  'beads.more': '…ほか {count} 文',
  'beads.moves': '移動',
  'beads.close-keys': '文の対応に戻る',
  'beads.earlier': '↑ 前の対応を表示',
  'beads.later': '↓ 続きの対応を表示',
  'beads.map': '{target}と{version}の対応図',
  'beads.map.text': '上が訳文、下が言語版です。対応する箇所を帯で結んでいます。不確かな対応: {all} 件中 {count} 件。',
  'beads.map.sure': '対応',
  'beads.map.weak': '不確か',
  'beads.map.locked': '確定済み',
  'beads.map.at': '選択中',
  'places.names': '各言語版での用語',
  'places.words': '訳語の候補',
  'places.title': '出現箇所',
  'places.earlier': '↑ 前の箇所を表示',
  'places.later': '↓ 続きの箇所を表示',
  'places.change': '修正する',
  'places.same': 'すでにこの訳語',
  'places.unclear': '訳語が不明: {count} か所',

  // What the script says.
  'client.lost': '保存されていません。taiyaku との接続が切れています。',
};
