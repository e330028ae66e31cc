import type { CheckMessages } from '../catalogue.js';

/** What a sentence says as a whole: affirmed or denied, listed, in order, left out, added, out of date. */
export const sentences: CheckMessages = {
  'negation-mismatch': {
    lost: {
      message: '“{{actual}}” 부분은 긍정, 각 언어판에서는 부정임: {{quotes}}',
      explanation:
        '각 언어판에서는 여기서 부정하지만({{quotes}}) 번역문의 이 부분은 그렇지 않습니다. 부정하는 말이 빠져 뜻이 반대가 된 것으로 보입니다.',
    },
    added: {
      message: '“{{actual}}” 부분은 부정, 각 언어판에서는 부정이 아님: {{quotes}}',
      explanation:
        '어느 언어판에서도 이것을 부정하지 않는데({{quotes}}) 번역문에서는 부정합니다. 부정하는 말이 더해져 뜻이 반대가 된 것으로 보입니다.',
    },
  },
  'repeated-word': {
    twice: {
      message: '같은 말이 연달아 되풀이됨: “{{word}}”',
      explanation: '“{{word}}” 부분이 바로 이어서 두 번 나옵니다. 여기서 말을 되풀이한 언어판은 없습니다.',
    },
    sameName: {
      message: '같은 대상의 두 이름이 연달아 나옴: “{{first}}”, “{{second}}”',
      explanation: '“{{first}}”, “{{second}}” 둘 다 같은 대상의 이름인데, 각 언어판에는 이름이 한 번만 나옵니다.',
    },
  },
  'duplicate-item': {
    twice: {
      message: '“{{item}}” 항목이 두 번 나열됨',
      explanation:
        '“{{joint}}” 앞뒤에 똑같이 “{{item}}” 항목이 있습니다. 여기서 같은 것을 두 번 나열한 언어판은 없으므로, 서로 다른 두 항목이 하나로 번역된 것으로 보입니다. 각 언어판의 항목과 비교하십시오.',
    },
    again: {
      message: '“{{item}}” 항목이 {{times}}번 나열됨',
      explanation:
        '“{{item}}” 항목이 {{times}}번 이어집니다(연결: “{{joint}}”). 같은 것을 이렇게 여러 번 나열한 언어판은 없습니다.',
    },
    apart: {
      message: '“{{item}}” 항목이 두 번 나열됨',
      explanation:
        '한 열거 안에 “{{item}}” 항목이 다른 항목을 사이에 두고 두 번 나옵니다. 각 언어판에는 한 번만 나옵니다.',
    },
    steps: {
      message: '두 단계에 똑같이 “{{item}}” 항목이 나오지만 각 언어판에는 다른 것이 있음: {{quotes}}',
      explanation:
        '앞 단계도 다음 단계도 “{{item}}”입니다. 각 언어판에는 같은 종류의 두 가지가 나오며, 다음 단계에는 다른 것이 있습니다({{quotes}}).',
    },
  },
  'item-mismatch': {
    missing: {
      message: '“{{before}}” 항목과 “{{after}}” 항목 사이에 한 항목이 빠짐: {{quotes}}',
      explanation:
        '각 언어판에는 “{{before}}” 항목과 “{{after}}” 항목 사이에 항목이 하나 더 있습니다({{quotes}}). 번역문에는 이에 대응하는 것이 없습니다.',
    },
    missingLast: {
      message: '“{{before}}” 항목 뒤에 한 항목이 빠짐: {{quotes}}',
      explanation:
        '각 언어판에는 “{{before}}” 항목 뒤, 목록의 끝에 항목이 하나 더 있습니다({{quotes}}). 번역문에는 이에 대응하는 것이 없습니다.',
    },
    added: {
      message: '“{{actual}}” 항목이 어느 언어판에도 없음',
      explanation:
        '각 언어판의 이 목록에는 “{{actual}}” 앞뒤의 두 항목 사이에 아무것도 없고, 문장의 다른 곳에도 이에 대응하는 말이 없습니다.',
    },
    replaced: {
      message: '“{{actual}}” 대신 각 언어판에는 다른 항목이 있음: {{quotes}}',
      explanation:
        '“{{actual}}” 항목이 있는 언어판은 없습니다. 각 언어판에는 같은 자리, 앞뒤의 두 항목 사이에 다른 항목이 있습니다({{quotes}}).',
    },
  },
  'swapped-items': {
    numbers: {
      message: '두 수의 자리가 서로 바뀜: “{{actual}}”, “{{other}}”({{quotes}})',
      explanation:
        '번역문에서 “{{actual}}”에 딸린 내용이 각 언어판에서는 “{{other}}”에 딸려 있고({{quotes}}), 그 반대도 마찬가지입니다. 두 수가 모두 있지만 내용과 서로 엇갈려 있습니다.',
    },
    range: {
      message: '“{{actual}}” 범위가 큰 수에서 작은 수로 이어짐: {{quotes}}',
      explanation: '이 범위의 두 수가 서로 바뀌었습니다. 각 언어판에는 작은 수가 먼저 나옵니다({{quotes}}).',
    },
    steps: {
      message: '단계의 순서가 각 언어판과 반대임: {{quotes}}',
      explanation:
        '번역문에서 “{{actual}}” 앞에 나오는 것이 각 언어판에서는 대응하는 말 뒤에 나오고, 그 반대도 마찬가지입니다({{quotes}}).',
    },
    ends: {
      message: '“{{actual}}”의 방향이 각 언어판과 반대임: {{quotes}}',
      explanation: '번역문의 출발점이 각 언어판에서는 도착점이고({{quotes}}), 그 반대도 마찬가지입니다.',
    },
    tied: {
      message: '“{{actual}}”의 순서가 짝을 이루는 목록과 반대임: {{quotes}}',
      explanation:
        '문장 안의 말에 따라 이 항목들은 앞의 목록과 첫째는 첫째끼리 순서대로 짝을 이룹니다. 각 언어판에서는 두 목록 중 하나의 순서가 반대이므로({{quotes}}) 번역문에서는 각 항목이 다른 것과 짝을 이룹니다.',
    },
  },
  'uncovered-source': {
    number: {
      message: '{{value}}에 해당하는 수가 빠짐: {{quotes}}',
      explanation:
        '모든 언어판에는 이 문장에 {{value}}에 해당하는 수가 있지만({{quotes}}) 번역문에는 여기에도 다음 문장에도, 어떤 형태로도 없습니다. 절 하나가 빠졌을 수 있습니다.',
    },
    clause: {
      message: '문장의 일부가 빠짐: {{quotes}}',
      explanation:
        '모든 언어판에는 여기에 번역문의 어느 것과도 대응하지 않는 말이 있고({{quotes}}), 번역문은 각 언어판에 견주어 예상되는 길이보다 짧습니다. 문장의 일부를 빠뜨렸을 수 있습니다.',
    },
  },
  'stale-translation': {
    changed: {
      message: '커밋 {{commit}}({{date}}) 이후 언어판({{versions}})이 바뀌었지만 번역문은 그대로임: {{changes}}',
      explanation:
        '번역문은 커밋 {{commit}}({{date}}) 당시 그대로입니다. 그 뒤 언어판이 바뀌었습니다({{changes}}). 번역문을 이에 맞게 고치십시오.',
    },
    added: {
      message: '커밋 {{commit}}({{date}}) 이후 언어판({{versions}})에 추가된 말이 이 문장에 없음: {{changes}}',
      explanation:
        '번역문은 커밋 {{commit}}({{date}}) 당시 그대로입니다. 그 뒤 언어판에 말이 추가되었습니다({{changes}}). 여기에도 추가하십시오.',
    },
    removed: {
      message: '커밋 {{commit}}({{date}}) 이후 언어판({{versions}})에서 삭제된 말이 이 문장에 남아 있음: {{changes}}',
      explanation:
        '번역문은 커밋 {{commit}}({{date}}) 당시 그대로입니다. 그 뒤 언어판에서 말이 삭제되었습니다({{changes}}). 여기에서도 삭제하십시오.',
    },
    negation: {
      message:
        '커밋 {{commit}}({{date}}) 이후 언어판({{versions}})의 긍정과 부정이 뒤바뀌었지만 번역문은 그대로임: {{changes}}',
      explanation:
        '번역문은 커밋 {{commit}}({{date}}) 당시 그대로입니다. 그 뒤 언어판이 긍정에서 부정으로, 또는 부정에서 긍정으로 바뀌었습니다({{changes}}).',
    },
    rewritten: {
      message:
        '커밋 {{commit}}({{date}}) 이후 언어판({{versions}})의 문장이 새로 쓰였지만 번역문은 그대로임: {{changes}}',
      explanation:
        '번역문은 커밋 {{commit}}({{date}}) 당시 그대로입니다. 그 뒤 언어판의 문장이 새로 쓰였습니다({{changes}}). 다시 번역하십시오.',
    },
  },
  omission: {
    sentence: {
      message: '다음에 대응하는 문장이 번역문에 없음: {{quotes}}',
      explanation: '언어판({{versions}})에는 다음 내용이 있지만 번역문에는 이에 대응하는 것이 없습니다: {{quotes}}',
    },
    title: {
      message: '번역문에 제목이 없음: {{quotes}}',
      explanation: '언어판({{versions}})에는 제목이 있지만 번역문에는 없습니다: {{quotes}}',
    },
  },
  addition: {
    sentence: {
      message: '어느 언어판에도 없는 문장',
      explanation: '이 문장에 대응하는 문장이 언어판({{versions}})에 없습니다.',
    },
  },
};
