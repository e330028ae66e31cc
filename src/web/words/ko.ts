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
  'client.failed': '저장되지 않았습니다. taiyaku가 처리하지 못했습니다. 페이지를 새로 고치세요.',
  'client.offline': 'taiyaku에 연결되어 있지 않습니다. 지금 하는 작업은 저장되지 않습니다.',
  'client.ended':
    '이 세션이 끝나 더 이상 저장되지 않습니다. taiyaku를 실행 중인 터미널에서 Enter를 누르면 새 링크가 나옵니다.',
  'client.overtaken': '그사이 내용이 바뀌어 방금 누른 키는 적용되지 않았습니다. 다시 확인하세요.',
};
