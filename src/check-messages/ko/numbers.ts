import type { CheckMessages } from '../catalogue.js';

/** Dates, numbers, and what they count. */
export const numbers: CheckMessages = {
  'date-mismatch': {
    other: {
      message: '“{{actual}}” 날짜가 각 언어판(“{{expected}}”)과 다름: {{quotes}}',
      explanation: '각 언어판에는 같은 자리에 다른 날짜가 있습니다({{quotes}}).',
    },
    impossible: {
      message: '존재하지 않는 날짜: “{{actual}}”',
      explanation:
        '“{{actual}}”에 해당하는 날짜는 달력에 없습니다. 숫자로 쓴 연, 월, 일의 순서가 뒤바뀌었을 수 있습니다.',
    },
    range: {
      message: '“{{actual}}” 부분은 날짜, 각 언어판에서는 범위임: {{quotes}}',
      explanation: '두 수가 각 언어판에서는 범위의 처음과 끝이지만({{quotes}}) 번역문에서는 월과 일입니다.',
    },
    day: {
      message: '“{{actual}}” 부분은 범위, 각 언어판에서는 날짜임: {{quotes}}',
      explanation: '두 수가 각 언어판에서는 월과 일이지만({{quotes}}) 번역문에서는 범위의 처음과 끝입니다.',
    },
    quarter: {
      message: '“{{actual}}”의 수는 월인데 각 언어판에서는 분기임: {{quotes}}',
      explanation: '각 언어판에서는 이 수가 분기를 가리키는데({{quotes}}), 번역문에서는 월입니다.',
    },
    year: {
      message: '“{{actual}}”에는 날짜가 있는데 각 언어판에서는 연도임: {{quotes}}',
      explanation:
        '각 언어판에는 연도와 월만 있습니다({{quotes}}). 번역문에서는 연도의 뒤 두 자리가 날짜로 되어 있습니다.',
    },
    decade: {
      message: '“{{actual}}”의 뜻은 {{kind}}, 각 언어판에서는 {{expected}}임: {{quotes}}',
      explanation: '연대와 그 연대가 시작되는 해는 같지 않습니다({{quotes}}).',
    },
    part: {
      message: '“{{actual}}”의 시기는 “{{kind}}”, 각 언어판에서는 “{{expected}}”임: {{quotes}}',
      explanation:
        '연도나 달은 같지만, 시기가 번역문에서는 “{{kind}}”, 각 언어판에서는 “{{expected}}”입니다({{quotes}}).',
    },
  },
  'number-mismatch': {
    magnitude: {
      message: '“{{actual}}”{{reading}}의 자릿수가 각 언어판({{expectedValue}}, {{factor}})과 다름: {{quotes}}',
      explanation:
        '여기서 각 언어판의 수는 {{expectedValue}}({{quotes}}), 번역문의 수는 “{{actual}}”{{reading}}입니다. 숫자는 같고 자릿수만 다릅니다. 만, 억, 십억 등을 뜻하는 말을 환산하지 않고 그대로 옮기거나 소수점을 천 단위 구분 기호로 잘못 읽으면 이렇게 됩니다.',
    },
    value: {
      message: '“{{actual}}”{{reading}}의 값이 각 언어판({{expectedValue}})과 다름: {{quotes}}',
      explanation:
        '여기에 “{{actual}}”{{reading}}에 해당하는 수가 있는 언어판은 없으며, 같은 자리에 다른 수가 있습니다({{quotes}}).',
    },
    joined: {
      message: '“{{actual}}”의 수는 하나인데 각 언어판에서는 범위임: {{quotes}}',
      explanation: '각 언어판에는 여기에 범위가 있습니다({{quotes}}). 그 양 끝이 소수점이 붙은 한 수가 되었습니다.',
    },
    sign: {
      message: '“{{actual}}”의 값은 양수, 각 언어판에서는 음수임: {{quotes}}',
      explanation: '각 언어판에는 이 수 앞에 음수 부호가 있지만({{quotes}}) 번역문에는 없습니다.',
    },
  },
  'unit-mismatch': {
    unit: {
      message: '“{{actual}}”의 단위는 {{unit}}, 각 언어판에서는 {{expected}}임: {{quotes}}',
      explanation: '수는 같지만 단위가 다릅니다(번역문: “{{actual}}”, 각 언어판: {{quotes}}).',
    },
    currency: {
      message: '“{{actual}}”의 통화는 {{unit}}, 각 언어판에서는 {{expected}}임: {{quotes}}',
      explanation: '금액은 같지만 통화가 다릅니다(번역문: “{{actual}}”, 각 언어판: {{quotes}}).',
    },
    period: {
      message: '“{{actual}}”의 기준 기간은 {{unit}}, 각 언어판에서는 {{expected}}임: {{quotes}}',
      explanation: '이 수량의 기준 기간이 각 언어판에서는 {{expected}}이지만({{quotes}}) 번역문에서는 {{unit}}입니다.',
    },
    time: {
      message: '“{{actual}}”의 뜻은 {{unit}}, 각 언어판에서는 {{expected}}임: {{quotes}}',
      explanation: '수는 같지만 번역문에서는 {{unit}}, 각 언어판에서는 {{expected}}의 뜻입니다({{quotes}}).',
    },
  },
  'limit-mismatch': {
    turned: {
      message: '“{{actual}}”의 한도는 “{{limit}}”, 각 언어판에서는 “{{expected}}”임: {{quotes}}',
      explanation: '수는 같지만 한도의 방향이 반대입니다(번역문: “{{actual}}”, 각 언어판: {{quotes}}).',
    },
    side: {
      message: '“{{actual}}”의 시점은 “{{limit}}”, 각 언어판에서는 “{{expected}}”임: {{quotes}}',
      explanation: '기간의 길이는 같지만 앞뒤가 반대입니다(번역문: “{{actual}}”, 각 언어판: {{quotes}}).',
    },
    edge: {
      message: '“{{actual}}”의 뜻은 “{{limit}}”, 각 언어판에서는 “{{expected}}”임: {{quotes}}',
      explanation:
        '시점은 같지만 한쪽은 그때 끝나고 다른 쪽은 그때 시작합니다(번역문: “{{actual}}”, 각 언어판: {{quotes}}).',
    },
    change: {
      message: '“{{actual}}”의 뜻은 “{{limit}}”, 각 언어판에서는 “{{expected}}”임: {{quotes}}',
      explanation: '수는 같지만 늘고 줄어든 방향이 반대입니다(번역문: “{{actual}}”, 각 언어판: {{quotes}}).',
    },
    round: {
      message: '“{{actual}}”의 뜻은 “{{limit}}”, 각 언어판에서는 “{{expected}}”임: {{quotes}}',
      explanation:
        '어림수는 같지만 한쪽은 그 수에 못 미치고 다른 쪽은 그 수를 넘습니다(번역문: “{{actual}}”, 각 언어판: {{quotes}}).',
    },
  },
};
