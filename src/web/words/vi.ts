import type { WebWords } from './en.js';

/** What only the pages of the review say, in Vietnamese. */
export const vi: WebWords = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: 'Duyệt: {path}',
  'page.texts': 'Văn bản',
  'page.over': 'Đã kết thúc phiên duyệt.',
  'page.toFinding': 'Đến phát hiện',
  'page.toKeys': 'Đến các phím',
  'page.findings': 'Phát hiện',
  'page.filter': 'Bộ lọc',
  'page.order': 'Thứ tự',
  'page.searched': 'Đang tìm: {query}',
  'page.counts': 'Tiến độ duyệt',
  'page.missing': '(thiếu)',
  'page.weak': 'gióng hàng chưa chắc chắn',
  'page.weakZone': 'Các câu quanh đây được gióng hàng chưa chắc chắn.',
  'page.bead': 'nhóm câu {bead} ({confidence})',
  'page.above': 'còn {count} ở trên',
  'page.below': 'còn {count} ở dưới',
  'page.nothing': 'Chưa chọn phát hiện nào.',
  'page.position': '{at} trên {count}',
  'page.fault': 'Lỗi:',
  'page.file': 'Lưu trong {file}',
  'page.keys': 'Các phím',
  'page.moreKeys': 'Phím khác',
  'page.judge': 'Quyết định',
  'page.severity': 'Mức độ',
  'page.move': 'Di chuyển',
  'page.look': 'Xem',
  'page.do': 'thực hiện',
  'page.accept': 'nhận',
  'page.own': 'lỗi khác',
  'page.redo': 'làm lại',
  'page.comment': 'ghi chú',
  'page.learn': 'bài học',
  'page.leave': 'thoát',
  'page.previous': 'trước',
  'page.next': 'sau',
  'page.previousOpen': 'chưa xét trước',
  'page.nextOpen': 'chưa xét sau',
  'page.start': 'Duyệt trong trình duyệt',
  'page.languages': 'Ngôn ngữ',
  'page.open': 'Chưa xét',
  'page.all': 'Phát hiện',
  'page.unwritten': 'Chưa ghi',
  'page.saved': 'Mọi quyết định được lưu ngay vào {file}.',
  'page.none': 'Không có văn bản nào.',
  'page.write': 'Chỗ sửa đã nhận: {count}. Nhấn w trong từng văn bản để ghi, hoặc ghi tất cả bằng lệnh này:',
  'page.end': 'Kết thúc phiên duyệt',
  'page.endHint': 'Những gì đã lưu vẫn còn. Lệnh trong terminal cũng kết thúc.',
  'page.close': 'Bạn có thể đóng trang này.',
  'page.used': 'Liên kết này đã được dùng',
  'page.usedHint':
    'Mỗi liên kết chỉ dùng được một lần. Hãy nhấn Enter trong terminal đang chạy taiyaku để có liên kết mới.',
  'page.unknown': 'Không có trang này',
  'page.unknownHint':
    'Địa chỉ không đúng, hoặc phiên duyệt đã kết thúc. Hãy nhấn Enter trong terminal đang chạy taiyaku để có liên kết mới.',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': 'Câu tương ứng',

  // What the script says.
  'client.lost': 'Chưa lưu: mất kết nối với taiyaku.',
};
