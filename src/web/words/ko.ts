import type { WebWords } from './en.js';

/** What only the pages of the review say, in Korean. */
export const ko: WebWords = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: '검토: {path}',
  'page.texts': '텍스트',
  'page.over': '검토를 마쳤습니다.',
  'page.toFinding': '지적 사항으로 이동',
  'page.toKeys': '키로 이동',
  'page.findings': '지적 사항',
  'page.filter': '필터',
  'page.order': '순서',
  'page.searched': '검색어: {query}',
  'page.counts': '검토 진행 상황',
  'page.missing': '(누락)',
  'page.weak': '문장 정렬 불확실',
  'page.weakZone': '이 부근은 문장 정렬이 불확실합니다.',
  'page.bead': '대응 {bead}({confidence})',
  'page.above': '위에 {count}건 더 있음',
  'page.below': '아래에 {count}건 더 있음',
  'page.nothing': '선택된 지적 사항이 없습니다.',
  'page.position': '{count}건 중 {at}번째',
  'page.fault': '오류:',
  'page.file': '저장 위치: {file}',
  'page.keys': '키',
  'page.moreKeys': '다른 키',
  'page.judge': '판정',
  'page.severity': '심각도',
  'page.move': '이동',
  'page.look': '보기',
  'page.do': '실행',
  'page.accept': '확정',
  'page.own': '다른 오류',
  'page.redo': '다시 실행',
  'page.comment': '메모',
  'page.learn': '학습',
  'page.leave': '종료',
  'page.previous': '이전',
  'page.next': '다음',
  'page.previousOpen': '이전 미처리',
  'page.nextOpen': '다음 미처리',
  'page.start': '브라우저에서 검토',
  'page.languages': '언어',
  'page.open': '미처리',
  'page.all': '지적 사항',
  'page.unwritten': '미반영',
  'page.saved': '모든 판정은 {file}에 바로 저장됩니다.',
  'page.none': '텍스트가 없습니다.',
  'page.write':
    '확정한 수정: {count}건. 각 텍스트 화면에서 w를 누르거나, 다음 명령으로 모든 텍스트에 반영할 수 있습니다.',
  'page.end': '검토 끝내기',
  'page.endHint': '저장한 내용은 그대로 남습니다. 터미널의 명령도 함께 끝납니다.',
  'page.close': '이 페이지는 닫아도 됩니다.',
  'page.used': '이미 사용한 링크입니다',
  'page.usedHint': '링크는 한 번만 열 수 있습니다. taiyaku를 실행 중인 터미널에서 Enter를 누르면 새 링크가 나옵니다.',
  'page.unknown': '페이지가 없습니다',
  'page.unknownHint':
    '주소가 잘못되었거나 검토가 끝났습니다. taiyaku를 실행 중인 터미널에서 Enter를 누르면 새 링크가 나옵니다.',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': '문장 대응',

  // What the script says.
  'client.lost': '저장되지 않았습니다. taiyaku와의 연결이 끊겼습니다.',
};
