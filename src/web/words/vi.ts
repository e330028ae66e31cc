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
  'forms.accept': 'Chấp nhận',
  'forms.dismiss': 'Bỏ qua',
  'forms.save': 'Lưu',
  'forms.search': 'Tìm',
  'forms.do': 'Thực hiện',
  'forms.write': 'Ghi',
  'forms.undo': 'Hoàn tác',
  'forms.quit': 'Thoát',
  'forms.back': 'Quay lại',
  'forms.changes': 'Nội dung thay đổi',
  'forms.checks': 'Kết quả kiểm tra',
  'forms.removed': 'bỏ:',
  'forms.added': 'thêm:',
  'forms.scope': 'Phạm vi bỏ qua',
  'forms.like':
    '“Trường hợp tương tự” là cùng phép kiểm tra trên cùng từ ngữ. Những phát hiện mới tương tự cũng sẽ được bỏ qua.',
  'forms.tab':
    'Tab dùng để di chuyển trong trang. Ở màn hình gióng hàng và màn hình thuật ngữ, → và ← thay cho Tab của terminal.',
  'forms.lessons':
    'Mục được đánh dấu sẽ có hiệu lực. Chọn một mục để đánh dấu hoặc bỏ dấu. Chưa có gì được lưu cho đến khi bạn nhấn Lưu.',

  // The overview.
  'sums.severity': 'Mức độ',
  'sums.check': 'Phép kiểm tra',
  'sums.section': 'Phần',
  'sums.sentences': 'câu',
  'sums.all': 'tất cả',
  'sums.density': 'Số phát hiện trên mỗi câu',
  'sums.density.text':
    'Mỗi phần có một thanh, dài theo số phát hiện trên mỗi câu. Đoạn tô kín là chưa xét. Bên phải thanh: phát hiện / câu.',
  'sums.open': 'chưa xét',
  'sums.judged': 'đã xét',
  'sums.map': 'Gióng hàng: {language}',
  'sums.map.text':
    'Mỗi điểm là một cặp câu: ngang là vị trí trong văn bản đang duyệt, dọc là vị trí trong bản kia. Điểm mờ là cặp chưa chắc chắn, vùng tô nền là đoạn gióng hàng yếu.',
  'sums.sure': 'cặp chắc chắn',
  'sums.doubtful': 'cặp chưa chắc chắn',
  'sums.weak': 'đoạn gióng hàng yếu',
  'sums.pairs': 'Số cặp',
  'sums.confidence': 'Độ tin cậy trung bình',
  'sums.table': 'Xem dạng bảng',

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
  'client.failed': 'Chưa lưu: taiyaku không thực hiện được. Hãy tải lại trang.',
  'client.offline': 'Mất kết nối với taiyaku. Thao tác lúc này sẽ không được lưu.',
  'client.ended':
    'Phiên làm việc đã kết thúc, không lưu thêm được nữa. Nhấn Enter trong cửa sổ dòng lệnh đang chạy taiyaku để lấy liên kết mới.',
  'client.overtaken': 'Nội dung đã thay đổi trong lúc đó nên phím vừa nhấn không có tác dụng. Hãy xem lại.',

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
