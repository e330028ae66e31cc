import type { CheckMessages } from '../catalogue.js';

/** Terms of the glossary, and terms that the document itself has made. */
export const terms: CheckMessages = {
  'term-missing': {
    other: {
      message: '“{{actual}}” 표현이 용어집에서는 “{{preferred}}”임: {{quotes}}',
      explanation: '용어집의 용어는 “{{preferred}}”입니다. “{{actual}}” 표현은 허용되지 않습니다({{quotes}}).',
    },
    several: {
      message: '“{{actual}}” 표현이 용어집에서는 “{{preferred}}”임: {{quotes}}',
      explanation:
        '용어집의 용어는 “{{preferred}}”입니다. “{{actual}}” 표현은 허용되지 않습니다({{quotes}}). 허용된 용어는 {{allowed}}입니다.',
    },
    absent: {
      message: '“{{preferred}}” 용어가 빠짐: {{quotes}}',
      explanation:
        '용어집에서 이 말({{quotes}})에 해당하는 용어는 “{{preferred}}”인데, 문장에 허용된 용어({{allowed}})가 하나도 없습니다.',
    },
  },
  'term-forbidden': {
    forbidden: {
      message: '금지된 용어: “{{term}}”(대신 쓸 용어: {{preferred}})',
      explanation:
        '용어집에서는 “{{concept}}” 개념에 “{{term}}” 용어를 쓰지 못하게 합니다. 대신 다음을 쓰십시오: {{preferred}}.',
    },
    deprecated: {
      message: '권장하지 않는 용어: “{{term}}”(대신 쓸 용어: {{preferred}})',
      explanation:
        '용어집에서는 “{{concept}}” 개념에 “{{term}}” 용어를 권장하지 않습니다. 대신 다음을 쓰십시오: {{preferred}}.',
    },
  },
  'term-inconsistent': {
    rarer: {
      message: '“{{actual}}” 용어가 다른 곳에서는 “{{usual}}”임({{spread}})',
      explanation:
        '각 언어판에서는 하나의 용어입니다({{quotes}}). 이 문서에서는 {{count}}곳에서 “{{usual}}”, 여기서는 “{{actual}}” 용어를 쓰므로 서로 다른 두 가지로 읽힐 수 있습니다.',
    },
    termbase: {
      message: '“{{actual}}” 용어가 용어집에서는 “{{usual}}”임({{spread}})',
      explanation:
        '각 언어판에서는 하나의 용어입니다({{quotes}}). 이 문서에서는 여기서 “{{actual}}”, 다른 곳에서 “{{usual}}” 용어를 쓰는데, 용어집에서는 “{{usual}}”만 허용합니다.',
    },
    across: {
      message: '“{{actual}}” 용어가 다른 곳에서는 “{{usual}}”임: {{spread}}',
      explanation:
        '각 언어판에서는 하나의 용어이지만({{quotes}}) 번역문에서는 두 가지입니다. “{{usual}}”: {{there}}, “{{actual}}”: {{here}}.',
    },
  },
};
