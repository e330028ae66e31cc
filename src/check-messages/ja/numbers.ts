import type { CheckMessages } from '../catalogue.js';

/** Of dates, numbers, their units and their limits. */
export const numbers: CheckMessages = {
  'date-mismatch': {
    other: {
      message: '「{{actual}}」は各言語版の日付「{{expected}}」と異なる（{{quotes}}）',
      explanation: '各言語版では、この箇所に別の日付がある（{{quotes}}）。',
    },
    impossible: {
      message: '「{{actual}}」という日付は存在しない',
      explanation: '「{{actual}}」という日付は暦にない。数字で書かれた日付の年・月・日の順を取り違えた可能性がある。',
    },
    range: {
      message: '「{{actual}}」は日付だが、各言語版では範囲である（{{quotes}}）',
      explanation: '二つの数は、各言語版では範囲の両端だが（{{quotes}}）、訳文では月と日になっている。',
    },
    day: {
      message: '「{{actual}}」は範囲だが、各言語版では日付である（{{quotes}}）',
      explanation: '二つの数は、各言語版では月と日だが（{{quotes}}）、訳文では範囲の両端になっている。',
    },
    quarter: {
      message: '「{{actual}}」は月だが、各言語版では四半期である（{{quotes}}）',
      explanation: '各言語版ではこの数が四半期の番号だが（{{quotes}}）、訳文では月になっている。',
    },
    year: {
      message: '「{{actual}}」には日があるが、各言語版では年である（{{quotes}}）',
      explanation: '各言語版では年と月だけで日はない（{{quotes}}）。訳文では、年の下2桁が日になっている。',
    },
    decade: {
      message: '「{{actual}}」は{{kind}}を表すが、各言語版では{{expected}}である（{{quotes}}）',
      explanation: 'ある年代と、その最初の年とは同じではない（{{quotes}}）。',
    },
    part: {
      message: '「{{actual}}」は{{kind}}を指すが、各言語版では{{expected}}である（{{quotes}}）',
      explanation:
        '年または月は同じだが、訳文ではその{{kind}}、各言語版ではその{{expected}}を指している（{{quotes}}）。',
    },
  },
  'number-mismatch': {
    magnitude: {
      message: '「{{actual}}」{{reading}}は各言語版の{{expectedValue}}と桁が違う（{{factor}}、{{quotes}}）',
      explanation:
        '各言語版ではここが{{expectedValue}}だが（{{quotes}}）、訳文では「{{actual}}」{{reading}}である。数字の並びは同じで、桁が違う。万・億・十億などを表す語をそのまま移したり、小数点を桁区切りと取り違えたりすると、こうなる。',
    },
    value: {
      message: '「{{actual}}」{{reading}}は各言語版の{{expectedValue}}と値が違う（{{quotes}}）',
      explanation: 'どの言語版でも、ここに「{{actual}}」{{reading}}はない。その位置には {{quotes}} がある。',
    },
    joined: {
      message: '「{{actual}}」は一つの数だが、各言語版では範囲である（{{quotes}}）',
      explanation: '各言語版ではここが範囲である（{{quotes}}）。その両端が、小数点の付いた一つの数になっている。',
    },
    sign: {
      message: '「{{actual}}」は正の数だが、各言語版では負の数である（{{quotes}}）',
      explanation: '各言語版ではこの数の前にマイナスがあるが（{{quotes}}）、訳文にはない。',
    },
  },
  'unit-mismatch': {
    unit: {
      message: '「{{actual}}」の単位は{{unit}}だが、各言語版では{{expected}}である（{{quotes}}）',
      explanation: '数は同じだが、単位が違う。訳文は「{{actual}}」、各言語版は {{quotes}} である。',
    },
    currency: {
      message: '「{{actual}}」の通貨は{{unit}}だが、各言語版では{{expected}}である（{{quotes}}）',
      explanation: '金額は同じだが、通貨が違う。訳文は「{{actual}}」、各言語版は {{quotes}} である。',
    },
    period: {
      message: '「{{actual}}」は{{unit}}当たりだが、各言語版では{{expected}}当たりである（{{quotes}}）',
      explanation:
        '各言語版ではこの数値を{{expected}}当たりとしているが（{{quotes}}）、訳文では{{unit}}当たりとしている。',
    },
    time: {
      message: '「{{actual}}」は{{unit}}を表すが、各言語版では{{expected}}である（{{quotes}}）',
      explanation: '数は同じだが、訳文では{{unit}}、各言語版では{{expected}}を表している（{{quotes}}）。',
    },
  },
  'limit-mismatch': {
    turned: {
      message: '「{{actual}}」は「{{limit}}」の意味だが、各言語版では「{{expected}}」である（{{quotes}}）',
      explanation: '数は同じだが、限度の向きが逆である。訳文は「{{actual}}」、各言語版は {{quotes}} である。',
    },
    side: {
      message: '「{{actual}}」は「{{limit}}」を指すが、各言語版では「{{expected}}」である（{{quotes}}）',
      explanation: '期間の長さは同じだが、前後が逆である。訳文は「{{actual}}」、各言語版は {{quotes}} である。',
    },
    edge: {
      message: '「{{actual}}」は「{{limit}}」の意味だが、各言語版では「{{expected}}」である（{{quotes}}）',
      explanation:
        'この時を、一方は終わり、他方は始まりとしている。訳文は「{{actual}}」、各言語版は {{quotes}} である。',
    },
    change: {
      message: '「{{actual}}」は「{{limit}}」の意味だが、各言語版では「{{expected}}」である（{{quotes}}）',
      explanation: '数は同じだが、増減の向きが逆である。訳文は「{{actual}}」、各言語版は {{quotes}} である。',
    },
    round: {
      message: '「{{actual}}」は「{{limit}}」の意味だが、各言語版では「{{expected}}」である（{{quotes}}）',
      explanation:
        '概数は同じだが、一方はその数に届かず、他方はその数を超える。訳文は「{{actual}}」、各言語版は {{quotes}} である。',
    },
  },
};
