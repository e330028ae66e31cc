import type { CheckMessages } from '../catalogue.js';

/** Dates, numbers, and what they count. */
export const numbers: CheckMessages = {
  'date-mismatch': {
    other: {
      message: '“{{actual}}” khác ngày với bản đối chiếu (“{{expected}}”): {{quotes}}',
      explanation: 'Ở chỗ này, bản đối chiếu ghi một ngày khác: {{quotes}}.',
    },
    impossible: {
      message: '“{{actual}}” không phải là ngày có thật',
      explanation: 'Trên lịch không có “{{actual}}”. Có thể ngày, tháng, năm viết bằng chữ số đã bị đặt sai thứ tự.',
    },
    range: {
      message: '“{{actual}}” là một ngày, còn bản đối chiếu ghi một khoảng: {{quotes}}',
      explanation:
        'Trong bản đối chiếu, hai số này là hai đầu của một khoảng ({{quotes}}); ở đây chúng lại thành tháng và ngày.',
    },
    day: {
      message: '“{{actual}}” là một khoảng, còn bản đối chiếu ghi một ngày: {{quotes}}',
      explanation:
        'Trong bản đối chiếu, hai số này là tháng và ngày ({{quotes}}); ở đây chúng lại thành hai đầu của một khoảng.',
    },
    quarter: {
      message: '“{{actual}}” là tháng, còn bản đối chiếu là quý: {{quotes}}',
      explanation: 'Trong bản đối chiếu, con số này chỉ quý ({{quotes}}), còn ở đây lại chỉ tháng.',
    },
    year: {
      message: '“{{actual}}” có ngày, còn bản đối chiếu là năm: {{quotes}}',
      explanation: 'Bản đối chiếu chỉ có tháng và năm ({{quotes}}). Ở đây, hai chữ số cuối của năm thành ngày.',
    },
    decade: {
      message: '“{{actual}}” nói về {{kind}}, còn bản đối chiếu nói về {{expected}}: {{quotes}}',
      explanation: 'Thập niên và năm mở đầu thập niên không phải là một: {{quotes}}.',
    },
    part: {
      message: '“{{actual}}” là {{kind}}, còn bản đối chiếu là {{expected}}: {{quotes}}',
      explanation:
        'Năm hoặc tháng thì giống nhau, nhưng ở đây là {{kind}}, còn trong bản đối chiếu là {{expected}}: {{quotes}}.',
    },
  },
  'number-mismatch': {
    magnitude: {
      message: '“{{actual}}”{{reading}} khác độ lớn với bản đối chiếu ({{expectedValue}}, {{factor}}): {{quotes}}',
      explanation:
        'Ở chỗ này, bản đối chiếu ghi {{expectedValue}} ({{quotes}}), còn bản dịch ghi “{{actual}}”{{reading}}. Các chữ số giống nhau nhưng độ lớn thì khác: thường là do chép nguyên từ chỉ vạn, trăm triệu hay tỷ mà không quy đổi, hoặc nhầm dấu thập phân với dấu ngăn cách hàng nghìn.',
    },
    value: {
      message: '“{{actual}}”{{reading}} khác giá trị với bản đối chiếu ({{expectedValue}}): {{quotes}}',
      explanation: 'Không bản đối chiếu nào có “{{actual}}”{{reading}} ở đây; chỗ tương ứng ghi: {{quotes}}.',
    },
    joined: {
      message: '“{{actual}}” là một số, còn bản đối chiếu là một khoảng: {{quotes}}',
      explanation: 'Bản đối chiếu có một khoảng ở đây ({{quotes}}). Hai đầu của khoảng đó đã thành một số thập phân.',
    },
    sign: {
      message: '“{{actual}}” là số dương, còn bản đối chiếu ghi số âm: {{quotes}}',
      explanation: 'Trong bản đối chiếu, trước số này có dấu trừ ({{quotes}}); bản dịch thì không.',
    },
  },
  'unit-mismatch': {
    unit: {
      message: '“{{actual}}” tính bằng {{unit}}, còn bản đối chiếu tính bằng {{expected}}: {{quotes}}',
      explanation: '“{{actual}}” có cùng con số nhưng khác đơn vị so với bản đối chiếu: {{quotes}}.',
    },
    currency: {
      message: '“{{actual}}” tính bằng {{unit}}, còn bản đối chiếu tính bằng {{expected}}: {{quotes}}',
      explanation: '“{{actual}}” có cùng số tiền nhưng khác loại tiền so với bản đối chiếu: {{quotes}}.',
    },
    period: {
      message: '“{{actual}}” tính cho {{unit}}, còn bản đối chiếu tính cho {{expected}}: {{quotes}}',
      explanation: 'Bản đối chiếu ghi con số này cho {{expected}} ({{quotes}}), còn bản dịch ghi cho {{unit}}.',
    },
    time: {
      message: '“{{actual}}” là {{unit}}, còn bản đối chiếu là {{expected}}: {{quotes}}',
      explanation: 'Con số giống nhau, nhưng ở đây là {{unit}}, còn trong bản đối chiếu là {{expected}}: {{quotes}}.',
    },
  },
  'limit-mismatch': {
    turned: {
      message: '“{{actual}}” nghĩa là “{{limit}}”, còn bản đối chiếu là “{{expected}}”: {{quotes}}',
      explanation: '“{{actual}}” có cùng con số nhưng giới hạn ngược với bản đối chiếu: {{quotes}}.',
    },
    side: {
      message: '“{{actual}}” nằm {{limit}} mốc thời gian, còn trong bản đối chiếu thì nằm {{expected}}: {{quotes}}',
      explanation: '“{{actual}}” dài bằng khoảng thời gian trong bản đối chiếu nhưng nằm ở phía ngược lại: {{quotes}}.',
    },
    edge: {
      message: '“{{actual}}” nghĩa là “{{limit}}”, còn bản đối chiếu là “{{expected}}”: {{quotes}}',
      explanation:
        '“{{actual}}” có cùng mốc thời gian với bản đối chiếu, nhưng một bên là kết thúc, một bên là bắt đầu: {{quotes}}.',
    },
    change: {
      message: '“{{actual}}” nghĩa là “{{limit}}”, còn bản đối chiếu là “{{expected}}”: {{quotes}}',
      explanation: '“{{actual}}” có cùng con số với bản đối chiếu, nhưng một bên tăng, một bên giảm: {{quotes}}.',
    },
    round: {
      message: '“{{actual}}” nghĩa là “{{limit}}”, còn bản đối chiếu là “{{expected}}”: {{quotes}}',
      explanation:
        '“{{actual}}” có cùng số tròn với bản đối chiếu, nhưng một bên chưa tới, một bên vượt quá: {{quotes}}.',
    },
  },
};
