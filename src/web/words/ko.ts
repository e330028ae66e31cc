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
  'forms.accept': '수락',
  'forms.dismiss': '기각',
  'forms.save': '저장',
  'forms.search': '찾기',
  'forms.do': '실행',
  'forms.write': '반영',
  'forms.undo': '실행 취소',
  'forms.quit': '종료',
  'forms.back': '뒤로',
  'forms.changes': '바뀌는 부분',
  'forms.checks': '검사 결과',
  'forms.removed': '삭제:',
  'forms.added': '추가:',
  'forms.scope': '기각할 범위',
  'forms.like': '‘비슷한 지적 사항’은 같은 말에 대한 같은 검사의 지적입니다. 앞으로 나오는 것도 함께 기각됩니다.',
  'forms.tab': 'Tab은 페이지 안에서 이동할 때 씁니다. 문장 정렬과 용어 화면에서는 터미널의 Tab 대신 →와 ←를 씁니다.',
  'forms.lessons':
    '선택된 항목이 적용됩니다. 항목을 누르면 선택하거나 해제할 수 있습니다. ‘저장’을 누르기 전에는 아무것도 저장되지 않습니다.',

  // The overview.
  'sums.severity': '심각도',
  'sums.check': '검사 항목',
  'sums.section': '구역',
  'sums.sentences': '문장',
  'sums.all': '전체',
  'sums.density': '문장당 지적 사항',
  'sums.density.text':
    '구역마다 문장당 지적 사항 수를 막대 길이로 보여 줍니다. 채워진 부분은 미처리입니다. 막대 오른쪽은 지적 사항 / 문장입니다.',
  'sums.open': '미처리',
  'sums.judged': '판정함',
  'sums.map': '문장 정렬: {language}',
  'sums.map.text':
    '점 하나는 문장 한 쌍입니다. 가로는 검토하는 문서에서의 위치, 세로는 다른 언어판에서의 위치입니다. 흐린 점은 불확실한 쌍, 음영은 정렬이 약한 구간입니다.',
  'sums.sure': '확실한 쌍',
  'sums.doubtful': '불확실한 쌍',
  'sums.weak': '정렬이 약한 구간',
  'sums.pairs': '쌍',
  'sums.confidence': '평균 신뢰도',
  'sums.table': '표로 보기',

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
  'client.failed': '저장되지 않았습니다. taiyaku가 처리하지 못했습니다. 페이지를 새로 고치세요.',
  'client.offline': 'taiyaku에 연결되어 있지 않습니다. 지금 하는 작업은 저장되지 않습니다.',
  'client.ended':
    '이 세션이 끝나 더 이상 저장되지 않습니다. taiyaku를 실행 중인 터미널에서 Enter를 누르면 새 링크가 나옵니다.',
  'client.overtaken': '그사이 내용이 바뀌어 방금 누른 키는 적용되지 않았습니다. 다시 확인하세요.',

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
