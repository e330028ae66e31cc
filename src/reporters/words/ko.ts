import { ko as findingWords } from '../../finding-words/ko.js';
import type { ReportWords } from '../report-words.js';

/** What the report for people says besides its findings, in Korean. */
export const ko: ReportWords = {
  ...findingWords,
  'role.contradicts': '모순',
  'role.supports': '뒷받침',
  'role.silent': '언급 없음',
  'finding.also': '같은 지적',
  'uncertain.title': '불확실(종료 코드에 반영되지 않음)',
  'also.places': '{places}(모두 {count}곳)',
  'places.more': '{places} 외 {count}곳',
  'versions.more.one': '각 언어판에 {count}곳 더',
  'versions.more': '각 언어판에 {count}곳 더',
  joint: ', ',
  'title.findings.one': '지적 {count}건',
  'title.findings': '지적 {count}건',
  'title.uncertain': '{findings}, 불확실 {count}건',
  'summary.none': '지적 없음.',
  'summary.findings.one': '지적 {count}건: {levels}.',
  'summary.findings': '지적 {count}건: {levels}.',
  'summary.level': '{severity} {count}',
  'summary.uncertain': ' 불확실 {count}건.',
  'summary.dismissed': ' 기각 {count}건.',
  'summary.leftOut.one': '기존 지적 {count}건은 표시하지 않음.',
  'summary.leftOut': '기존 지적 {count}건은 표시하지 않음.',
  'summary.alignment': '문장 정렬: {means}(평균 신뢰도).',
  'summary.weak': '문장 정렬이 불확실한 부분({language}): {lines}행.',
  'summary.weak.more': '문장 정렬이 불확실한 부분({language}): {lines}행 외 {count}곳.',
  'total.one': '문서 {count}건 검사: {findings}, 불확실 {uncertain}건.',
  total: '문서 {count}건 검사: {findings}, 불확실 {uncertain}건.',
};
