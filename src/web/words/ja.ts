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
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': '文の対応',

  // What the script says.
  'client.lost': '保存されていません。taiyaku との接続が切れています。',

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
