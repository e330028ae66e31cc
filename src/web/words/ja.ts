import type { WebWords } from './en.js';

/** What only the pages of the review say, in Japanese. */
export const ja: WebWords = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: '確認: {path}',
  'page.texts': 'テキスト',
  'page.over': '確認を終了しました。',
  'page.toFinding': '指摘へ移動',
  'page.toKeys': 'キー操作へ移動',
  'page.findings': '指摘',
  'page.filter': '絞り込み',
  'page.order': '並び順',
  'page.searched': '検索語: {query}',
  'page.counts': '確認の進み具合',
  'page.missing': '（脱落）',
  'page.weak': '対応が不確か',
  'page.weakZone': 'この前後は文の対応付けが不確かです。',
  'page.bead': '対応 {bead}（{confidence}）',
  'page.above': '上にあと {count} 件',
  'page.below': '下にあと {count} 件',
  'page.nothing': '選択中の指摘はありません。',
  'page.position': '{count} 件中 {at} 件目',
  'page.fault': 'エラー:',
  'page.file': '保存先: {file}',
  'page.keys': 'キー操作',
  'page.moreKeys': 'その他の操作',
  'page.judge': '判定',
  'page.severity': '重要度',
  'page.move': '移動',
  'page.look': '表示',
  'page.do': '実行',
  'page.accept': '確定',
  'page.own': '別の誤り',
  'page.redo': 'やり直す',
  'page.comment': 'コメント',
  'page.learn': '学習',
  'page.leave': '終了',
  'page.previous': '前へ',
  'page.next': '次へ',
  'page.previousOpen': '前の未処理',
  'page.nextOpen': '次の未処理',
  'page.start': 'ブラウザーでの確認',
  'page.languages': '言語',
  'page.open': '未処理',
  'page.all': '指摘',
  'page.unwritten': '未書き込み',
  'page.saved': '判定はすべて、その場で {file} に保存されます。',
  'page.none': 'テキストがありません。',
  'page.write':
    '採用した修正: {count} 件。各テキストの画面で w を押すか、次のコマンドですべてのテキストに書き込めます。',
  'page.end': '確認を終了',
  'page.endHint': '保存した内容はそのまま残ります。ターミナルのコマンドも終了します。',
  'page.close': 'このページは閉じてかまいません。',
  'page.used': 'このリンクは使用済みです',
  'page.usedHint':
    'リンクは一度しか使えません。taiyaku を実行しているターミナルで Enter を押すと、新しいリンクが表示されます。',
  'page.unknown': 'ページが見つかりません',
  'page.unknownHint':
    'アドレスが正しくないか、確認が終了しています。taiyaku を実行しているターミナルで Enter を押すと、新しいリンクが表示されます。',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': '文の対応',

  // What the script says.
  'client.lost': '保存されていません。taiyaku との接続が切れています。',
};
