import type { WebWords } from './en.js';

/** What only the pages of the review say, in Vietnamese. */
export const vi: WebWords = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: 'Duyệt: {path}',
  'page.texts': 'Văn bản',
  'page.over': 'Đã kết thúc phiên duyệt.',

  // What the terminal says beside the link.
  'terminal.open': 'Hãy mở liên kết trong trình duyệt (chỉ dùng được một lần). Mọi quyết định được lưu ngay.',
  'terminal.exposed': 'kết nối không được mã hóa: ai ở trên cùng mạng đều có thể đọc nội dung trình duyệt hiển thị',
  'terminal.again': 'Enter: liên kết mới   q hoặc Ctrl-C: kết thúc',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': 'Câu tương ứng',

  // What the script says.
  'client.lost': 'Chưa lưu: mất kết nối với taiyaku.',

  // Pages of the server: the way in, and what it refuses.
  'server.end': 'Kết thúc duyệt',
  'server.opening': 'Đang mở trang duyệt…',
  'server.go-on': 'Đến trang duyệt',
  'server.no-session': 'Liên kết này không còn mở được trang duyệt nữa',
  'server.new-link':
    'Mỗi liên kết chỉ dùng được một lần, trong một trình duyệt. Hãy nhấn Enter trong cửa sổ dòng lệnh đang chạy taiyaku để có liên kết mới.',
  'server.unknown': 'Không có gì ở địa chỉ này',
  'server.failed': 'Hiện không thể duyệt văn bản này',
};
