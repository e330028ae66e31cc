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

  // What the script says.
  'client.lost': '保存されていません。taiyaku との接続が切れています。',
  'client.failed': '保存されていません。taiyaku が処理できませんでした。ページを再読み込みしてください。',
  'client.offline': 'taiyaku に接続できません。今の操作は保存されません。',
  'client.ended':
    'このセッションは終了しており、これ以降の操作は保存されません。taiyaku を実行している端末で Enter を押すと、新しいリンクが表示されます。',
  'client.overtaken': 'その間に内容が変わったため、直前の操作は行われませんでした。もう一度確認してください。',
};
