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
  'beads.versions': 'Bản đối chiếu',
  'beads.doubtful': 'chưa chắc',
  'beads.locked': 'đã chốt',
  'beads.more': '… và {count} câu nữa',
  'beads.moves': 'Di chuyển',
  'beads.close-keys': 'quay lại danh sách câu',
  'beads.earlier': '↑ các nhóm câu phía trước',
  'beads.later': '↓ các nhóm câu tiếp theo',
  'beads.map': 'Sơ đồ gióng hàng: {target} – {version}',
  'beads.map.text':
    'Phía trên là bản dịch, phía dưới là bản đối chiếu; các dải nối những phần tương ứng. Chưa chắc: {count}/{all}.',
  'beads.map.sure': 'tương ứng',
  'beads.map.weak': 'chưa chắc',
  'beads.map.locked': 'đã chốt',
  'beads.map.at': 'đang chọn',
  'places.names': 'Thuật ngữ trong các bản đối chiếu',
  'places.words': 'Từ dùng cho thuật ngữ',
  'places.title': 'Các vị trí',
  'places.earlier': '↑ các vị trí phía trước',
  'places.later': '↓ các vị trí tiếp theo',
  'places.change': 'sẽ sửa',
  'places.same': 'đã dùng từ này',
  'places.unclear': 'chưa rõ từ: {count}',

  // What the script says.
  'client.lost': 'Chưa lưu: mất kết nối với taiyaku.',
};
