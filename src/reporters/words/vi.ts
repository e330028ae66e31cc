import { vi as findingWords } from '../../finding-words/vi.js';
import type { ReportWords } from '../report-words.js';

/** What the report for people says besides its findings, in Vietnamese. */
export const vi: ReportWords = {
  ...findingWords,
  'role.contradicts': 'trái ngược',
  'role.supports': 'ủng hộ',
  'role.silent': 'không nói',
  'finding.also': 'Cũng ở',
  'uncertain.title': 'Chưa chắc chắn, không tính vào mã thoát',
  'also.places': '{places} (tổng cộng {count} chỗ)',
  'places.more': '{places} và {count} chỗ nữa',
  'versions.more.one': 'và {count} chỗ nữa trong bản đối chiếu',
  'versions.more': 'và {count} chỗ nữa trong bản đối chiếu',
  joint: ', ',
  'title.findings.one': '{count} phát hiện',
  'title.findings': '{count} phát hiện',
  'title.uncertain': '{findings}, {count} chưa chắc chắn',
  'summary.none': 'Không có phát hiện nào.',
  'summary.findings.one': '{count} phát hiện: {levels}.',
  'summary.findings': '{count} phát hiện: {levels}.',
  'summary.level': '{count} {severity}',
  'summary.uncertain': ' {count} chưa chắc chắn.',
  'summary.dismissed': ' {count} bỏ qua.',
  'summary.leftOut.one': 'Không liệt kê {count} phát hiện có từ trước.',
  'summary.leftOut': 'Không liệt kê {count} phát hiện có từ trước.',
  'summary.alignment': 'Gióng hàng: {means} (độ tin cậy trung bình).',
  'summary.weak': 'Gióng hàng chưa chắc chắn với {language}: dòng {lines}.',
  'summary.weak.more': 'Gióng hàng chưa chắc chắn với {language}: dòng {lines} và {count} chỗ nữa.',
  'total.one': 'Đã kiểm tra {count} văn bản: {findings}, {uncertain} chưa chắc chắn.',
  total: 'Đã kiểm tra {count} văn bản: {findings}, {uncertain} chưa chắc chắn.',
};
