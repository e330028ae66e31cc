import type { CheckMessages } from '../catalogue.js';

/** How a text is written: placeholders, characters, punctuation, brackets, register. */
export const marks: CheckMessages = {
  'redundant-gloss': {
    whole: {
      message: 'Trong ngoặc lặp lại “{{term}}”',
      explanation:
        'Trong ngoặc lại là “{{term}}”. Có lẽ ở đó bản gốc ghi thuật ngữ này bằng một ngôn ngữ khác, và cả hai đều đã bị dịch.',
    },
    part: {
      message: 'Trong ngoặc lặp lại “{{term}}”',
      explanation: '“{{term}}” đứng trước ngoặc và lặp lại trong ngoặc, bên cạnh nội dung mà ngoặc cần có.',
    },
  },
  'placeholder-mismatch': {
    changed: {
      message: '“{{actual}}” trong bản đối chiếu là “{{expected}}”',
      explanation:
        'Phải giữ nguyên từng ký tự của {{kind}} “{{expected}}” như trong bản đối chiếu ({{quotes}}), còn bản dịch ghi “{{actual}}”.',
    },
    missing: {
      message: 'Thiếu {{kind}} “{{expected}}”',
      explanation: 'Ở chỗ này, bản đối chiếu có “{{expected}}” ({{quotes}}), còn bản dịch không có ở đây hay gần đây.',
    },
    extra: {
      message: 'Không bản đối chiếu nào có {{kind}} “{{actual}}”',
      explanation: 'Chỉ bản dịch mới có {{kind}} “{{actual}}”.',
    },
    numbering: {
      message: '“{{actual}}” trong bản đối chiếu được đánh số “{{expected}}”',
      explanation:
        'Mọi bản đối chiếu đều đánh số đề mục hoặc mục này là “{{expected}}” ({{quotes}}), còn bản dịch đánh số “{{actual}}”.',
    },
  },
  'encoding-damage': {
    garbled: {
      message: '“{{actual}}” bị lỗi bảng mã: {{what}}{{more}}',
      explanation: 'Văn bản bị giải mã sai bảng mã nên hiện ra những ký tự khác: {{what}}{{more}}.',
    },
    lost: {
      message: 'Có {{what}} thay cho một ký tự đã mất{{more}}',
      explanation:
        'Một chương trình đã đặt {{what}} thay cho ký tự mà nó không đọc hoặc không ghi được{{more}}. Hãy tìm lại những từ này trong một tệp cũ hơn.',
    },
    private: {
      message: '{{what}} chỉ có nghĩa trong một phông chữ nhất định{{more}}',
      explanation:
        '{{what}} là ký tự thuộc vùng dùng riêng{{more}}: với phông chữ khác, người đọc chỉ thấy ô trống hoặc một ký hiệu khác.',
    },
    decomposed: {
      message: '“{{actual}}” được viết thành các phần rời ({{what}}){{more}}',
      explanation:
        'Trông thì đúng nhưng tìm kiếm thì không ra: {{what}}{{more}}. Chữ cái nên ở dạng dựng sẵn (Unicode NFC).',
    },
    unseen: {
      message: '{{what}} nằm trong văn bản mà không nhìn thấy được{{more}}',
      explanation: '{{what}} không có tác dụng gì ở đây{{more}}, và khi tìm kiếm thì không thấy những từ chứa nó.',
    },
  },
  punctuation: {
    unclosed: {
      message: 'Dấu {{mark}} không được đóng',
      explanation: 'Dấu {{mark}} mở ở đây nhưng không được đóng trong đoạn này hay các đoạn sau.',
    },
    unopened: {
      message: 'Dấu {{mark}} đóng mà không có dấu mở',
      explanation: 'Dấu {{mark}} đóng ở đây, nhưng trong đoạn này hay các đoạn trước không có dấu nào được mở.',
    },
    mismatched: {
      message: 'Dấu {{open}} được đóng bằng {{close}}',
      explanation: 'Phần mở bằng {{open}} lại được đóng bằng {{close}}, vốn đi với một dấu khác.',
    },
    width: {
      message: 'Dùng {{actual}} trong khi phần còn lại của văn bản dùng {{usual}}',
      explanation: 'Ở những chỗ như vậy, phần còn lại của văn bản dùng {{usual}}.',
    },
    narrowKana: {
      message: '“{{actual}}” viết bằng chữ nửa độ rộng',
      explanation: 'Ngoài chỗ này, văn bản dùng chữ và dấu đủ độ rộng: {{usual}}.',
    },
    doubled: {
      message: 'Hai dấu đứng liền nhau: {{actual}}',
      explanation: 'Thừa một trong hai dấu.',
    },
    spaced: {
      message: 'Có khoảng trắng trước {{next}}',
      explanation: 'Không đặt khoảng trắng trước {{next}}.',
    },
    dash: {
      message: 'Dấu gạch nối giữa hai khoảng trắng nối hai mệnh đề',
      explanation:
        'Tiếng Nhật không nối các mệnh đề như vậy mà dùng {{usual}} hoặc dấu phẩy, hoặc diễn đạt bằng lời mối quan hệ giữa hai mệnh đề.',
    },
  },
  'register-drift': {
    drift: {
      message: '“{{actual}}” giữa những câu kết thúc bằng {{usual}}',
      explanation:
        '{{share}}% số câu của văn bản này, kể cả những câu xung quanh, kết thúc bằng {{usual}}; câu này kết thúc bằng {{own}}.',
    },
  },
};
