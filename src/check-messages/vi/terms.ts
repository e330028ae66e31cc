import type { CheckMessages } from '../catalogue.js';

/** Terms of the glossary, and terms that the document itself has made. */
export const terms: CheckMessages = {
  'term-missing': {
    other: {
      message: '“{{actual}}” không theo bảng thuật ngữ: “{{preferred}}” ({{quotes}})',
      explanation: 'Bảng thuật ngữ ghi “{{preferred}}” ({{quotes}}), không có “{{actual}}”.',
    },
    several: {
      message: '“{{actual}}” không theo bảng thuật ngữ: “{{preferred}}” ({{quotes}})',
      explanation:
        'Bảng thuật ngữ ghi “{{preferred}}” ({{quotes}}), không có “{{actual}}”. Thuật ngữ được phép: {{allowed}}.',
    },
    absent: {
      message: 'Thiếu “{{preferred}}” ({{quotes}})',
      explanation:
        'Bảng thuật ngữ ghi “{{preferred}}” cho thuật ngữ này ({{quotes}}), nhưng trong câu không có thuật ngữ nào trong số được phép: {{allowed}}.',
    },
  },
  'term-forbidden': {
    forbidden: {
      message: '“{{term}}” bị cấm dùng; hãy dùng: {{preferred}}',
      explanation: 'Bảng thuật ngữ cấm dùng “{{term}}” cho khái niệm “{{concept}}”. Hãy dùng: {{preferred}}.',
    },
    deprecated: {
      message: '“{{term}}” không nên dùng nữa; hãy dùng: {{preferred}}',
      explanation:
        'Bảng thuật ngữ khuyên không dùng “{{term}}” cho khái niệm “{{concept}}” nữa. Hãy dùng: {{preferred}}.',
    },
  },
  'term-inconsistent': {
    rarer: {
      message: '“{{actual}}” ở chỗ khác gọi là “{{usual}}” ({{spread}})',
      explanation:
        'Trong bản đối chiếu, đây là cùng một thuật ngữ ({{quotes}}). Văn bản gọi là “{{usual}}” ở {{count}} chỗ, còn ở đây gọi là “{{actual}}”, khiến người đọc tưởng là hai thứ khác nhau.',
    },
    termbase: {
      message: '“{{actual}}” trong bảng thuật ngữ là “{{usual}}” ({{spread}})',
      explanation:
        'Trong bản đối chiếu, đây là cùng một thuật ngữ ({{quotes}}). Văn bản gọi là “{{actual}}” ở đây và “{{usual}}” ở chỗ khác, mà bảng thuật ngữ chỉ cho phép “{{usual}}”.',
    },
    across: {
      message: '“{{actual}}” ở chỗ khác gọi là “{{usual}}” ({{spread}})',
      explanation:
        'Trong bản đối chiếu, đây là cùng một thuật ngữ ({{quotes}}). Thuật ngữ này được gọi là “{{usual}}” {{there}}, và là “{{actual}}” {{here}}.',
    },
  },
};
