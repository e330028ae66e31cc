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
};
