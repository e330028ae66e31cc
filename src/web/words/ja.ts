import type { WebWords } from './en.js';

/** What only the pages of the review say, in Japanese. */
export const ja: WebWords = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: '確認: {path}',
  'page.texts': 'テキスト',
  'page.over': '確認を終了しました。',

  // What the terminal says beside the link.
  'terminal.open': 'リンクをブラウザーで開いてください（一度だけ使えます）。判断はその都度保存されます。',
  'terminal.exposed': '通信は暗号化されません。途中のネットワークにいる人は、ブラウザーに表示される内容を読めます',
  'terminal.again': 'Enter: 新しいリンク   q または Ctrl-C: 終了',

  // Fields and screens that are read.
  'forms.accept': '採用',
  'forms.dismiss': '却下',
  'forms.save': '保存',
  'forms.search': '検索',
  'forms.do': '実行',
  'forms.write': '書き込む',
  'forms.undo': '元に戻す',
  'forms.quit': '終了',
  'forms.back': '戻る',
  'forms.changes': '変更箇所',
  'forms.checks': '検査の結果',
  'forms.removed': '削除:',
  'forms.added': '追加:',
  'forms.scope': '却下する範囲',
  'forms.like': '「同様の指摘」とは、同じ語句に対する同じ検査項目の指摘です。今後見つかるものも却下されます。',
  'forms.tab': 'Tab はページ内の移動に使います。文の対応と用語の画面では、端末の Tab の代わりに → と ← を使います。',
  'forms.lessons':
    'チェックの付いた項目が有効になります。項目を選ぶとチェックが切り替わります。「保存」を押すまで何も保存されません。',

  // The overview.
  'sums.severity': '重要度',
  'sums.check': '検査項目',
  'sums.section': 'セクション',
  'sums.sentences': '文',
  'sums.all': '全体',
  'sums.density': '1文あたりの指摘',
  'sums.density.text':
    'セクションごとに、1文あたりの指摘の数を棒の長さで示します。塗りつぶした部分は未処理です。棒の右は「指摘 / 文」です。',
  'sums.open': '未処理',
  'sums.judged': '判定済み',
  'sums.map': '{language}との対応',
  'sums.map.text':
    '点は文の対を表します。横は確認中の文書での位置、縦は他言語版での位置です。薄い点は不確かな対応、網掛けは対応の弱い範囲です。',
  'sums.sure': '確かな対応',
  'sums.doubtful': '不確かな対応',
  'sums.weak': '対応の弱い範囲',
  'sums.pairs': '組数',
  'sums.confidence': '平均信頼度',
  'sums.table': '表で見る',

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
  'client.failed': '保存されていません。taiyaku が処理できませんでした。ページを再読み込みしてください。',
  'client.offline': 'taiyaku に接続できません。今の操作は保存されません。',
  'client.ended':
    'このセッションは終了しており、これ以降の操作は保存されません。taiyaku を実行している端末で Enter を押すと、新しいリンクが表示されます。',
  'client.overtaken': 'その間に内容が変わったため、直前の操作は行われませんでした。もう一度確認してください。',

  // Pages of the server: the way in, and what it refuses.
  'server.end': '確認を終了する',
  'server.opening': '確認の画面を開いています…',
  'server.go-on': '確認の画面へ進む',
  'server.no-session': 'このリンクはもう使えません',
  'server.new-link':
    'リンクは一度だけ、一つのブラウザーでのみ使えます。taiyaku を実行している端末で Enter キーを押すと、新しいリンクが表示されます。',
  'server.unknown': 'このアドレスには何もありません',
  'server.failed': 'このテキストは今は確認できません',
};
