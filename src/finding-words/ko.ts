import type { FindingWords } from './en.js';

/** What a finding and its parts are called, in Korean. */
export const ko: FindingWords = {
  'status.open': '미처리',
  'status.accepted': '수정 확정',
  'status.written': '파일 반영',
  'status.dismissed': '기각',
  'status.skipped': '보류',
  'status.question': '질문',
  'status.carried': '이전 판정',
  'status.conflict': '충돌',
  'severity.critical': '치명적',
  'severity.major': '중대',
  'severity.minor': '경미',
  'severity.neutral': '참고',
  'finding.uncertain': '불확실',
  'finding.why': '이유',
  'finding.fix': '수정안',
  'finding.expected': '바른 표현',
  'finding.related': '관련 위치',
  'fix.insert': '삽입: {text}',
  'fix.delete': '삭제: {text}',
};
