import type { WebWords } from './en.js';

/** What only the pages of the review say, in Vietnamese. */
export const vi: WebWords = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: 'Duyệt: {path}',
  'page.texts': 'Văn bản',
  'page.over': 'Đã kết thúc phiên duyệt.',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': 'Câu tương ứng',

  // What the script says.
  'client.lost': 'Chưa lưu: mất kết nối với taiyaku.',
  'client.failed': 'Chưa lưu: taiyaku không thực hiện được. Hãy tải lại trang.',
  'client.offline': 'Mất kết nối với taiyaku. Thao tác lúc này sẽ không được lưu.',
  'client.ended':
    'Phiên làm việc đã kết thúc, không lưu thêm được nữa. Nhấn Enter trong cửa sổ dòng lệnh đang chạy taiyaku để lấy liên kết mới.',
  'client.overtaken': 'Nội dung đã thay đổi trong lúc đó nên phím vừa nhấn không có tác dụng. Hãy xem lại.',
};
