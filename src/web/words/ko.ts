import type { WebWords } from './en.js';

/** What only the pages of the review say, in Korean. */
export const ko: WebWords = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: '검토: {path}',
  'page.texts': '텍스트',
  'page.over': '검토를 마쳤습니다.',

  // What the terminal says beside the link.
  'terminal.open': '링크를 브라우저에서 여십시오(한 번만 쓸 수 있습니다). 모든 판단은 바로 저장됩니다.',
  'terminal.exposed':
    '연결이 암호화되지 않습니다. 같은 네트워크에 있는 사람은 브라우저에 표시되는 내용을 읽을 수 있습니다',
  'terminal.again': 'Enter: 새 링크   q 또는 Ctrl-C: 끝내기',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': '문장 대응',

  // What the script says.
  'client.lost': '저장되지 않았습니다. taiyaku와의 연결이 끊겼습니다.',

  // Pages of the server: the way in, and what it refuses.
  'server.end': '검토 끝내기',
  'server.opening': '검토 화면을 여는 중…',
  'server.go-on': '검토 화면으로 이동',
  'server.no-session': '이 링크로는 더 이상 검토 화면을 열 수 없습니다',
  'server.new-link':
    '링크는 한 번만, 한 브라우저에서만 쓸 수 있습니다. taiyaku가 실행 중인 터미널에서 Enter 키를 누르면 새 링크가 표시됩니다.',
  'server.unknown': '이 주소에는 아무것도 없습니다',
  'server.failed': '지금은 이 텍스트를 검토할 수 없습니다',
};
