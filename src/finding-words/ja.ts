import type { FindingWords } from './en.js';

/** What a finding and its parts are called, in Japanese. */
export const ja: FindingWords = {
  'status.open': '未処理',
  'status.accepted': '修正確定',
  'status.written': '書き込み済み',
  'status.dismissed': '却下',
  'status.skipped': '保留',
  'status.question': '質問',
  'status.carried': '引き継ぎ',
  'status.conflict': '競合',
  'severity.critical': '致命的',
  'severity.major': '重大',
  'severity.minor': '軽微',
  'severity.neutral': '参考',
  'finding.uncertain': '不確実',
  'finding.why': '理由',
  'finding.fix': '修正案',
  'finding.expected': '正しくは',
  'finding.related': '関連箇所',
  'fix.insert': '挿入: {text}',
  'fix.delete': '削除: {text}',
};
