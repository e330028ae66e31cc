import type { CheckMessages } from '../catalogue.js';

/** What a sentence says as a whole: affirmed or denied, listed, in order, left out, added, out of date. */
export const sentences: CheckMessages = {
  'negation-mismatch': {
    lost: {
      message: '“{{actual}}” khẳng định, còn bản đối chiếu phủ định: {{quotes}}',
      explanation:
        'Ở chỗ này, bản đối chiếu phủ định ({{quotes}}), còn những từ này thì không: có lẽ đã mất từ phủ định, khiến ý bị đảo ngược.',
    },
    added: {
      message: '“{{actual}}” phủ định, còn bản đối chiếu thì không: {{quotes}}',
      explanation:
        'Không bản đối chiếu nào phủ định điều này ({{quotes}}), còn bản dịch thì có: có lẽ đã thêm từ phủ định, khiến ý bị đảo ngược.',
    },
  },
  'repeated-word': {
    twice: {
      message: '“{{word}}” lặp lại hai lần liền nhau',
      explanation: '“{{word}}” được lặp lại mà ở giữa không có gì, còn ở chỗ này không bản đối chiếu nào lặp từ.',
    },
    sameName: {
      message: '“{{first}}” và “{{second}}” là hai tên của cùng một đối tượng, đứng liền nhau',
      explanation: '“{{first}}” và “{{second}}” là hai tên của cùng một đối tượng; bản đối chiếu chỉ nêu tên một lần.',
    },
  },
  'duplicate-item': {
    twice: {
      message: '“{{item}}” được liệt kê hai lần',
      explanation:
        '“{{item}}” đứng hai lần liền nhau, nối bằng “{{joint}}”. Ở chỗ này, không bản đối chiếu nào liệt kê một mục hai lần, nên có lẽ hai mục khác nhau đã bị dịch thành một: hãy so với các mục trong bản đối chiếu.',
    },
    again: {
      message: '“{{item}}” được liệt kê {{times}} lần',
      explanation:
        '“{{item}}” đứng liên tiếp {{times}} lần, nối bằng “{{joint}}”. Không bản đối chiếu nào liệt kê một mục nhiều lần như vậy.',
    },
    apart: {
      message: '“{{item}}” được liệt kê hai lần',
      explanation:
        'Trong cùng một chuỗi liệt kê, “{{item}}” xuất hiện hai lần, ở giữa có mục khác. Các bản đối chiếu chỉ nêu một lần.',
    },
    steps: {
      message: '“{{item}}” được nêu cho cả hai bước; bản đối chiếu nêu thứ khác ({{quotes}})',
      explanation:
        '“{{item}}” được dùng cho cả bước đầu lẫn bước sau. Bản đối chiếu nêu hai thứ cùng loại, ở bước sau là thứ khác ({{quotes}}).',
    },
  },
  'item-mismatch': {
    missing: {
      message: 'Giữa “{{before}}” và “{{after}}” thiếu một mục: {{quotes}}',
      explanation:
        'Giữa “{{before}}” và “{{after}}”, bản đối chiếu liệt kê thêm một mục ({{quotes}}). Trong bản dịch không có gì tương ứng.',
    },
    missingLast: {
      message: 'Sau “{{before}}” thiếu một mục: {{quotes}}',
      explanation:
        'Ở cuối danh sách, sau “{{before}}”, bản đối chiếu liệt kê thêm một mục ({{quotes}}). Trong bản dịch không có gì tương ứng.',
    },
    added: {
      message: 'Không bản đối chiếu nào liệt kê “{{actual}}”',
      explanation:
        'Trong danh sách này, bản đối chiếu không có gì giữa hai mục ở hai bên “{{actual}}”, và cũng không có từ tương ứng ở chỗ khác trong câu.',
    },
    replaced: {
      message: 'Thay cho “{{actual}}”, bản đối chiếu liệt kê: {{quotes}}',
      explanation:
        'Không bản đối chiếu nào có “{{actual}}”. Ở chỗ tương ứng, giữa hai mục ở hai bên, bản đối chiếu liệt kê mục khác ({{quotes}}).',
    },
  },
  'swapped-items': {
    numbers: {
      message: '“{{actual}}” và “{{other}}” bị đổi chỗ cho nhau: {{quotes}}',
      explanation:
        'Điều đi với “{{actual}}” ở đây thì trong bản đối chiếu đi với “{{other}}” ({{quotes}}), và ngược lại. Cả hai số đều có, nhưng mỗi số đi với nội dung của số kia.',
    },
    range: {
      message: '“{{actual}}” đi từ số lớn đến số nhỏ: {{quotes}}',
      explanation: 'Hai số của khoảng này bị đổi chỗ cho nhau; trong bản đối chiếu, số nhỏ đứng trước ({{quotes}}).',
    },
    steps: {
      message: 'Các bước đứng theo thứ tự ngược lại: {{quotes}}',
      explanation:
        'Điều đứng trước “{{actual}}” ở đây thì trong bản đối chiếu đứng sau từ tương ứng, và ngược lại ({{quotes}}).',
    },
    ends: {
      message: '“{{actual}}” ngược chiều với bản đối chiếu: {{quotes}}',
      explanation: 'Điểm đầu ở đây là điểm cuối trong bản đối chiếu ({{quotes}}), và ngược lại.',
    },
    tied: {
      message: '“{{actual}}” đứng ngược thứ tự với danh sách đi kèm: {{quotes}}',
      explanation:
        'Trong câu có từ gắn các mục này với danh sách đứng trước, mục đầu với mục đầu. Trong bản đối chiếu, một trong hai danh sách có thứ tự ngược lại ({{quotes}}), nên ở đây mỗi mục đi với một mục khác.',
    },
  },
  'uncovered-source': {
    number: {
      message: 'Thiếu {{value}}: {{quotes}}',
      explanation:
        'Mọi bản đối chiếu đều có {{value}} trong câu này ({{quotes}}); bản dịch không có số này dưới bất kỳ dạng nào, cả ở đây lẫn ở câu sau. Có thể thiếu một mệnh đề.',
    },
    clause: {
      message: 'Thiếu một phần của câu: {{quotes}}',
      explanation:
        'Ở chỗ này, mọi bản đối chiếu đều có những từ mà trong bản dịch không có gì tương ứng ({{quotes}}), và câu dịch ngắn hơn mức tương xứng với bản đối chiếu. Có thể đã bỏ sót một phần của câu.',
    },
  },
  'stale-translation': {
    changed: {
      message: 'Sau commit {{commit}} ({{date}}), bản {{versions}} đã thay đổi mà bản dịch thì chưa: {{changes}}',
      explanation:
        'Bản dịch vẫn như ở commit {{commit}} ngày {{date}}. Từ đó đến nay, bản đối chiếu đã thay đổi: {{changes}}. Hãy sửa bản dịch cho khớp.',
    },
    added: {
      message: 'Sau commit {{commit}} ({{date}}), bản {{versions}} đã thêm những từ mà câu này chưa có: {{changes}}',
      explanation:
        'Bản dịch vẫn như ở commit {{commit}} ngày {{date}}. Từ đó đến nay, bản đối chiếu đã thêm từ: {{changes}}. Hãy thêm cả ở đây.',
    },
    removed: {
      message: 'Sau commit {{commit}} ({{date}}), bản {{versions}} đã bỏ những từ mà câu này vẫn còn: {{changes}}',
      explanation:
        'Bản dịch vẫn như ở commit {{commit}} ngày {{date}}. Từ đó đến nay, bản đối chiếu đã bỏ bớt từ: {{changes}}. Hãy bỏ cả ở đây.',
    },
    negation: {
      message:
        'Sau commit {{commit}} ({{date}}), bản {{versions}} đã đổi giữa khẳng định và phủ định mà bản dịch thì chưa: {{changes}}',
      explanation:
        'Bản dịch vẫn như ở commit {{commit}} ngày {{date}}. Từ đó đến nay, bản đối chiếu đã đổi từ khẳng định sang phủ định hoặc ngược lại: {{changes}}.',
    },
    rewritten: {
      message:
        'Sau commit {{commit}} ({{date}}), bản {{versions}} đã viết lại câu mà bản dịch thì chưa thay đổi: {{changes}}',
      explanation:
        'Bản dịch vẫn như ở commit {{commit}} ngày {{date}}. Từ đó đến nay, câu đã được viết lại, hãy dịch lại: {{changes}}',
    },
  },
  omission: {
    sentence: {
      message: 'Ở đây không có gì tương ứng với đoạn này: {{quotes}}',
      explanation: 'Bản đối chiếu ({{versions}}) có đoạn này, còn bản dịch không có gì tương ứng: {{quotes}}',
    },
    title: {
      message: 'Bản dịch thiếu nhan đề: {{quotes}}',
      explanation: 'Bản đối chiếu ({{versions}}) có nhan đề, còn bản dịch thì không: {{quotes}}',
    },
  },
  addition: {
    sentence: {
      message: 'Không bản đối chiếu nào có câu này',
      explanation: 'Câu này không có câu tương ứng trong bản {{versions}}.',
    },
  },
};
