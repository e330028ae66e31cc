import type { CheckMessages } from '../catalogue.js';

/** How a text is written: placeholders, characters, punctuation, brackets, register. */
export const marks: CheckMessages = {
  'redundant-gloss': {
    whole: {
      message: '괄호 안에 “{{term}}” 용어가 되풀이됨',
      explanation:
        '괄호 안에 “{{term}}” 용어가 다시 나옵니다. 원문에는 그 자리에 이 용어가 다른 언어로 쓰여 있는데, 둘 다 번역한 것으로 보입니다.',
    },
    part: {
      message: '괄호 안에 “{{term}}” 용어가 되풀이됨',
      explanation: '괄호 앞에 있는 “{{term}}” 용어가 괄호 안에, 본래 들어갈 내용과 함께 다시 나옵니다.',
    },
  },
  'placeholder-mismatch': {
    changed: {
      message: '“{{actual}}” 부분이 각 언어판에서는 “{{expected}}”임',
      explanation:
        '“{{expected}}” 부분({{kind}})은 각 언어판({{quotes}})과 한 글자도 다르지 않아야 하는데, 번역문에서는 “{{actual}}”입니다.',
    },
    missing: {
      message: '빠진 {{kind}}: “{{expected}}”',
      explanation:
        '각 언어판에는 여기에 “{{expected}}” 부분이 있지만({{quotes}}) 번역문에는 여기에도 근처에도 없습니다.',
    },
    extra: {
      message: '어느 언어판에도 없는 {{kind}}: “{{actual}}”',
      explanation: '“{{actual}}” 부분({{kind}})은 번역문에만 있습니다.',
    },
    numbering: {
      message: '“{{actual}}” 번호가 각 언어판에서는 “{{expected}}”임',
      explanation:
        '이 제목 또는 항목의 번호가 모든 언어판에서는 “{{expected}}”이지만({{quotes}}) 번역문에서는 “{{actual}}”입니다.',
    },
  },
  'encoding-damage': {
    garbled: {
      message: '“{{actual}}” 부분의 글자가 깨짐({{what}}{{more}})',
      explanation: '문서의 바이트를 잘못된 인코딩으로 읽어 다른 글자가 되었습니다({{what}}{{more}}).',
    },
    lost: {
      message: '사라진 글자의 자리에 다른 글자가 있음({{what}}{{more}})',
      explanation:
        '프로그램이 읽거나 쓰지 못한 글자의 자리에 다른 글자를 넣었습니다({{what}}{{more}}). 이전 파일에서 원래 글자를 찾아보십시오.',
    },
    private: {
      message: '특정 글꼴에서만 뜻이 있는 글자가 있음({{what}}{{more}})',
      explanation: '사용자 정의 영역의 글자입니다({{what}}{{more}}). 다른 글꼴에서는 빈 네모나 다른 기호로 보입니다.',
    },
    decomposed: {
      message: '“{{actual}}” 부분의 글자가 분해되어 있음({{what}}{{more}})',
      explanation:
        '보기에는 맞지만 검색하면 나오지 않습니다({{what}}{{more}}). 글자는 결합된 형태(Unicode NFC)로 써야 합니다.',
    },
    unseen: {
      message: '눈에 보이지 않는 글자가 있음({{what}}{{more}})',
      explanation:
        '여기서는 아무 구실도 하지 않는 글자이며({{what}}{{more}}), 이 글자가 들어 있는 단어는 검색해도 나오지 않습니다.',
    },
  },
  punctuation: {
    unclosed: {
      message: '닫히지 않은 부호: {{mark}}',
      explanation: '여기에서 {{mark}} 부호가 열리지만, 이 문단에도 이어지는 문단에도 닫는 부호가 없습니다.',
    },
    unopened: {
      message: '여는 짝이 없는 부호: {{mark}}',
      explanation: '여기에서 {{mark}} 부호가 닫히지만, 이 문단에도 앞의 문단에도 여는 부호가 없습니다.',
    },
    mismatched: {
      message: '여는 부호와 닫는 부호의 짝이 맞지 않음: {{open}} {{close}}',
      explanation: '{{open}} 부호로 열고, 다른 부호의 짝인 {{close}} 부호로 닫았습니다.',
    },
    width: {
      message: '다른 곳에서는 {{usual}} 부호를 쓰는 자리에 {{actual}} 부호가 있음',
      explanation: '이 문서는 다른 곳에서는 이런 자리에 {{usual}} 부호를 씁니다.',
    },
    narrowKana: {
      message: '“{{actual}}” 부분이 반각임',
      explanation: '이 문서는 다른 곳에서는 전각 글자와 부호를 씁니다({{usual}}).',
    },
    doubled: {
      message: '부호 두 개가 나란히 있음: {{actual}}',
      explanation: '두 부호 중 하나는 필요 없습니다.',
    },
    spaced: {
      message: '{{next}} 앞에 빈칸이 있음',
      explanation: '{{next}} 앞에는 빈칸을 두지 않습니다.',
    },
    dash: {
      message: '앞뒤에 빈칸이 있는 붙임표로 두 절을 이음',
      explanation: '일본어에서는 절을 이렇게 잇지 않고, {{usual}} 또는 쉼표를 쓰거나, 두 절의 관계를 말로 나타냅니다.',
    },
  },
  'register-drift': {
    drift: {
      message: '“{{usual}}” 문체의 문장들 사이에 다른 문체가 있음: “{{actual}}”',
      explanation:
        '이 문서의 문장 중 {{share}}%, 그리고 이 앞뒤의 문장은 “{{usual}}” 문체로 끝나지만 이 문장은 “{{own}}” 문체로 끝납니다.',
    },
  },
};
