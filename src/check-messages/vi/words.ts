import type { CheckMessages } from '../catalogue.js';

/** Words that are none, that mean something else, or that do not go together. */
export const words: CheckMessages = {
  'garbled-katakana': {
    unknown: {
      message: '“{{word}}” không có trong từ điển và không giống âm từ nào trong bản đối chiếu ({{quotes}})',
      explanation:
        'Không từ điển nào có “{{word}}”, và không bản đối chiếu nào có tên hay từ nghe giống như vậy. Chỗ tương ứng ghi: {{quotes}}.',
    },
    nearest: {
      message: '“{{word}}” không có trong từ điển; từ gần âm nhất trong bản đối chiếu: {{nearest}}',
      explanation:
        'Không từ điển nào có “{{word}}”. Từ gần âm nhất ({{nearest}}) nghe hơi giống, nhưng chưa đủ để là cùng một từ: đây là từ mượn bị viết sai lệch. Bản đối chiếu ghi: {{quotes}}.',
    },
    leftAsSound: {
      message: '“{{word}}” phiên âm một từ thông thường cần được dịch: {{nearest}}',
      explanation:
        'Một phần của “{{word}}” nghe giống một từ trong bản đối chiếu ({{nearest}}), vốn là từ thông thường chứ không phải là tên: từ này đã bị phiên âm thay vì được dịch. Bản đối chiếu ghi: {{quotes}}.',
    },
  },
  untranslated: {
    letters: {
      message: '“{{word}}” còn để nguyên bằng {{language}}',
      explanation:
        '“{{word}}” trong bản dịch vẫn y như trong bản {{language}}, với những chữ cái chỉ {{language}} mới có.',
    },
    word: {
      message: '“{{word}}” còn để nguyên bằng {{language}}; các bản đối chiếu khác dùng từ khác',
      explanation:
        'Chỉ bản {{language}} có “{{word}}”, không bản nào khác có từ này ở bất cứ chỗ nào: đây không phải là tên hay chữ viết tắt mà mọi bản đều dùng.',
    },
  },
  'unsupported-word': {
    misread: {
      message: '“{{actual}}” không đúng nghĩa, ở đây là {{expected}}: {{quotes}}',
      explanation:
        'Từ trong bản đối chiếu ({{quotes}}) nghĩa là {{expected}}. Hiểu theo từng chữ thì có thể nhầm thành “{{actual}}”, nhưng đó là nghĩa khác.',
    },
    syllable: {
      message: '“{{actual}}” không có trong bản đối chiếu nào khác, do hiểu nhầm từ này: {{quotes}}',
      explanation:
        'Ở chỗ tương ứng, các bản đối chiếu khác không nói “{{actual}}”. Từ gây nhầm ({{quotes}}) có thể được hiểu như vậy, nhưng cũng có nghĩa là {{expected}}.',
    },
    near: {
      message: '“{{actual}}” không có trong bản đối chiếu nào; chỗ tương ứng là {{expected}} ({{quotes}})',
      explanation:
        'Không bản đối chiếu nào có từ ứng với “{{actual}}”. Ở chỗ tương ứng, vài bản nói {{expected}}: {{quotes}}.',
    },
    literal: {
      message: '“{{actual}}” chỉ dựa vào từ này: {{own}}; chỗ tương ứng trong các bản khác là từ khác: {{quotes}}',
      explanation:
        'Chỉ một từ có thể hiểu là “{{actual}}” ({{own}}), còn các bản khác không có từ nào gần nghĩa. Gần chỗ tương ứng có những từ mà bản dịch không có từ nào ứng với: {{quotes}}. Có lẽ ở đây từ ấy mang nghĩa khác.',
    },
    alone: {
      message: '“{{actual}}” chỉ dựa vào từ này: {{own}}; các bản khác không có từ nào gần nghĩa',
      explanation:
        'Chỉ một từ có thể hiểu là “{{actual}}” ({{own}}), còn các bản khác không có từ nào gần nghĩa. Có lẽ ở đây từ ấy mang nghĩa khác, hoặc là một phần của tên riêng hay cụm từ cố định.',
    },
  },
  'confused-word': {
    misled: {
      message: '“{{actual}}” không đúng nghĩa ({{misleading}}), ở đây là {{expected}}: {{quotes}}',
      explanation:
        'Từ gây nhầm có nhiều nghĩa ({{misleading}}). Bản đối chiếu cho thấy ở đây dùng nghĩa nào ({{quotes}}): không phải “{{actual}}” mà là {{expected}}.',
    },
    other: {
      message: '“{{actual}}” không có trong bản đối chiếu nào; chỗ tương ứng là {{expected}}: {{quotes}}',
      explanation:
        'Không từ nào trong bản đối chiếu có thể mang nghĩa “{{actual}}”, và những từ ở chỗ này ({{quotes}}) không bao giờ có nghĩa đó. Hãy viết {{expected}}, hoặc tên gọi thường dùng ở đây.',
    },
    alone: {
      message: '“{{actual}}” chỉ dựa vào một từ còn có nghĩa khác: {{misleading}}',
      explanation:
        'Chỉ một từ có thể hiểu là “{{actual}}” ({{misleading}}), mà từ này còn có nghĩa khác. Ở chỗ này các bản khác không có từ nào mang nghĩa “{{actual}}” mà dùng từ khác.',
    },
  },
  'unknown-compound': {
    read: {
      message:
        '“{{actual}}” không phải là từ tiếng Nhật mà chuyển từng âm tiết sang chữ Hán ({{read}}); nên viết: {{expected}}',
      explanation:
        'Không từ điển nào có “{{actual}}”. Mỗi chữ Hán ở đây ứng với một âm tiết ({{read}}). Với ý trong bản đối chiếu ({{quotes}}), tiếng Nhật dùng: {{expected}}.',
    },
    order: {
      message: '“{{actual}}” không phải là một từ; đổi thứ tự chữ Hán thì thành {{expected}} ({{quotes}})',
      explanation:
        'Không từ điển nào có “{{actual}}”. Từ trong bản đối chiếu ({{quotes}}) là {{expected}}, cùng những chữ Hán đó nhưng khác thứ tự.',
    },
    near: {
      message: '“{{actual}}” không phải là một từ; chỗ tương ứng là {{expected}} ({{quotes}})',
      explanation:
        'Không từ điển nào có “{{actual}}”, và không bản đối chiếu nào có từ ứng với nó. Từ ở chỗ tương ứng ({{quotes}}) là {{expected}}, chỉ khác một chữ Hán.',
    },
  },
  collocation: {
    idiom: {
      message: '“{{actual}}” trộn lẫn hai thành ngữ; cách nói đúng: {{expected}}',
      explanation: '“{{actual}}” là lỗi thường gặp ({{note}}). Hãy viết: {{expected}}.',
    },
    particle: {
      message: '“{{verb}}” không đi với trợ từ “{{particle}}”; cách nói đúng: {{expected}}',
      explanation: '“{{actual}}” dùng sai trợ từ ({{note}}). Hãy viết: {{expected}}.',
    },
    literal: {
      message: '“{{actual}}” là dịch từng chữ; tiếng Nhật nói: {{expected}}',
      explanation:
        'Trong tiếng Nhật, danh từ trong “{{actual}}” đi với động từ khác ({{note}}). Hãy viết: {{expected}}.',
    },
  },
};
