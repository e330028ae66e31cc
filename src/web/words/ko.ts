import type { WebWords } from './en.js';

/** What only the pages of the review say, in Korean. */
export const ko: WebWords = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: '검토: {path}',
  'page.texts': '텍스트',
  'page.over': '검토를 마쳤습니다.',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': '문장 대응',

  // What the script says.
  'client.lost': '저장되지 않았습니다. taiyaku와의 연결이 끊겼습니다.',
};
