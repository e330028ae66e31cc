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
  'beads.versions': '언어판',
  'beads.doubtful': '불확실',
  'beads.locked': '확정됨',
  'beads.more': '… 외 {count}문장',
  'beads.moves': '이동',
  'beads.close-keys': '문장 대응으로 돌아가기',
  'beads.earlier': '↑ 앞의 대응 보기',
  'beads.later': '↓ 다음 대응 보기',
  'beads.map': '대응도: {target}–{version}',
  'beads.map.text':
    '위는 번역문, 아래는 언어판이며 대응하는 부분을 띠로 이었습니다. 불확실한 대응: {all}건 중 {count}건.',
  'beads.map.sure': '대응',
  'beads.map.weak': '불확실',
  'beads.map.locked': '확정됨',
  'beads.map.at': '선택한 대응',
  'places.names': '각 언어판의 용어',
  'places.words': '용어에 쓸 말',
  'places.title': '나오는 위치',
  'places.earlier': '↑ 앞의 위치 보기',
  'places.later': '↓ 다음 위치 보기',
  'places.change': '바꿈',
  'places.same': '이미 이 말을 씀',
  'places.unclear': '알 수 없음: {count}곳',

  // What the script says.
  'client.lost': '저장되지 않았습니다. taiyaku와의 연결이 끊겼습니다.',
};
