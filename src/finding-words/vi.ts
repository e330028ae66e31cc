import type { FindingWords } from './en.js';

/** What a finding and its parts are called, in Vietnamese. */
export const vi: FindingWords = {
  'status.open': 'chưa xét',
  'status.accepted': 'đã nhận sửa',
  'status.written': 'đã ghi',
  'status.dismissed': 'bỏ qua',
  'status.skipped': 'để sau',
  'status.question': 'câu hỏi',
  'status.carried': 'từ lần trước',
  'status.conflict': 'xung đột',
  'severity.critical': 'nghiêm trọng',
  'severity.major': 'lớn',
  'severity.minor': 'nhỏ',
  'severity.neutral': 'tham khảo',
  'finding.uncertain': 'chưa chắc chắn',
  'finding.why': 'Lý do',
  'finding.fix': 'Cách sửa',
  'finding.expected': 'Nên là',
  'finding.related': 'Xem thêm',
  'fix.insert': 'chèn: {text}',
  'fix.delete': 'xóa: {text}',
};
