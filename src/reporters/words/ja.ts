import { ja as findingWords } from '../../finding-words/ja.js';
import type { ReportWords } from '../report-words.js';

/** What the report for people says besides its findings, in Japanese. */
export const ja: ReportWords = {
  ...findingWords,
  'role.contradicts': '矛盾',
  'role.supports': '裏付け',
  'role.silent': '言及なし',
  'finding.also': '同じ指摘',
  'uncertain.title': '不確実（終了コードに影響しない）',
  'also.places': '{places}（計 {count} か所）',
  'places.more': '{places} ほか {count} か所',
  'versions.more.one': '各言語版にほか {count} か所',
  'versions.more': '各言語版にほか {count} か所',
  joint: '、',
  'title.findings.one': '指摘 {count} 件',
  'title.findings': '指摘 {count} 件',
  'title.uncertain': '{findings}、不確実 {count} 件',
  'summary.none': '指摘なし。',
  'summary.findings.one': '指摘 {count} 件：{levels}。',
  'summary.findings': '指摘 {count} 件：{levels}。',
  'summary.level': '{severity} {count}',
  'summary.uncertain': '不確実 {count} 件。',
  'summary.dismissed': '却下 {count} 件。',
  'summary.leftOut.one': '以前からの指摘 {count} 件は表示しない。',
  'summary.leftOut': '以前からの指摘 {count} 件は表示しない。',
  'summary.alignment': '対応付け：{means}（平均信頼度）。',
  'summary.weak': '対応付けが不確かな箇所（{language}）：{lines} 行目。',
  'summary.weak.more': '対応付けが不確かな箇所（{language}）：{lines} 行目、ほか {count} か所。',
  'total.one': '{count} 件の文書を検査：{findings}、不確実 {uncertain} 件。',
  total: '{count} 件の文書を検査：{findings}、不確実 {uncertain} 件。',
};
