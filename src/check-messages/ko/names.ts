import type { CheckMessages } from '../catalogue.js';

/** Names and acronyms. */
export const names: CheckMessages = {
  'name-mismatch': {
    kanji: {
      message: '“{{actual}}” 표기는 이름을 한자음에 맞춰 한자로 바꾼 것으로({{quotes}}), 다른 곳에서는 “{{usual}}”임',
      explanation:
        '각 언어판에 있는 베트남어 이름({{quotes}})을 한자음에 맞춰 한자로 바꾼 것입니다. 이 문서의 다른 곳에서는 “{{usual}}” 표기를 씁니다.',
    },
    kanjiAlone: {
      message: '“{{actual}}” 표기는 이름을 한자음에 맞춰 한자로 바꾼 것임: {{quotes}}',
      explanation:
        '각 언어판에 있는 베트남어 이름({{quotes}})을 한자음에 맞춰 한자로 바꾼 것입니다. 소리에 따라 가타카나로 쓰십시오.',
    },
    other: {
      message: '“{{actual}}” 이름이 각 언어판과 다름: {{quotes}}',
      explanation:
        '각 언어판에는 여기에 다른 이름이 있으며({{quotes}}), “{{actual}}” 표기는 그 이름을 적은 것이 아닙니다. {{hint}}',
    },
    official: {
      message: '“{{actual}}”의 바른 이름은 “{{expected}}”임: {{quotes}}',
      explanation:
        '각 언어판에 있는 이름({{quotes}})은 번역문의 언어로 “{{expected}}”입니다. “{{actual}}” 표기는 다른 것을 가리킵니다.',
    },
    near: {
      message: '“{{actual}}” 표기가 바른 이름(“{{expected}}”)과 조금 다름: {{quotes}}',
      explanation:
        '각 언어판에 있는 이름({{quotes}})은 번역문의 언어로 “{{expected}}”입니다. “{{actual}}” 표기는 일부 단어가 다르거나 단어의 순서가 다릅니다.',
    },
    added: {
      message: '이름 속의 “{{actual}}” 대신 각 언어판에는 “{{part}}”만 있음: {{quotes}}',
      explanation:
        '각 언어판의 이 이름에는 “{{part}}”에 해당하는 말만 있습니다({{quotes}}). “{{actual}}”에는 그보다 많은 내용이 들어 있습니다.',
    },
    letters: {
      message: '“{{actual}}”의 철자가 각 언어판의 이름과 다름: {{quotes}}',
      explanation:
        '각 언어판에 있는 베트남어 이름({{quotes}})은 로마자를 쓰는 모든 언어에서 같은 철자로 씁니다. “{{actual}}” 표기는 다른 이름이거나 이름이 아닙니다.',
    },
    hangul: {
      message: '“{{actual}}” 표기가 각 언어판의 이름과 맞지 않음: {{quotes}}',
      explanation:
        '각 언어판에는 베트남어 이름이 있습니다({{quotes}}). 외래어 표기법의 베트남어 표기 규칙으로도, 그 밖의 관용으로도 이 이름의 한글 표기는 이와 다릅니다.',
    },
    region: {
      message: '“{{actual}}”에 해당하는 이름이 어느 언어판에도 없음',
      explanation:
        '“{{actual}}”에 해당하는 이름은 여기에도 다른 곳에도, 어느 언어판에도 없습니다. 무엇을 가리키는지 확인하십시오.',
    },
    otherRegion: {
      message: '“{{actual}}”에 해당하는 이름이 어느 언어판에도 없고, 같은 자리에 다른 이름이 있음: {{quotes}}',
      explanation:
        '각 언어판에는 여기에 다른 이름이 있으며({{quotes}}), “{{actual}}”에 해당하는 이름은 어느 언어판에도 없습니다.',
    },
    misreadRegion: {
      message: '“{{actual}}”에 해당하는 이름이 어느 언어판에도 없고, 혼동하기 쉬운 말은 다른 것을 가리킴: {{quotes}}',
      explanation:
        '각 언어판의 말({{quotes}})을 “{{actual}}”의 뜻으로 잘못 읽을 수 있지만, 그 밖에 이 이름을 가리키는 말은 없습니다. 무엇을 가리키는지 확인하십시오.',
    },
  },
  'name-variant': {
    variant: {
      message: '“{{actual}}” 표기가 다른 곳에서는 “{{usual}}”임({{count}}곳)',
      explanation: '같은 이름의 표기가 여기서는 “{{actual}}”, 다른 {{count}}곳에서는 “{{usual}}”입니다({{quotes}}).',
    },
    before: {
      message: '“{{actual}}” 표기가 앞에서는 “{{usual}}”임',
      explanation: '같은 이름의 표기가 처음에는 “{{usual}}”, 여기서는 “{{actual}}”입니다({{quotes}}).',
    },
    longVowel: {
      message: '“{{actual}}” 표기가 다른 곳에서는 “{{usual}}”임({{count}}곳)',
      explanation:
        '“{{actual}}”, “{{usual}}” 두 표기는 장음 부호만 다릅니다. 이 문서에서는 다른 {{count}}곳에서 “{{usual}}” 표기를 씁니다.',
    },
    across: {
      message: '“{{actual}}” 표기가 다른 곳에서는 “{{usual}}”임({{count}}곳)',
      explanation: '같은 이름의 표기가 두 가지입니다({{quotes}}). “{{usual}}”: {{there}}, “{{actual}}”: {{here}}.',
    },
    spelling: {
      message: '“{{actual}}” 표기가 다른 곳에서는 “{{usual}}”임({{count}}곳)',
      explanation:
        '“{{actual}}”, “{{usual}}” 둘 다 같은 외래어의 맞는 표기이지만, 이 문서에서는 다른 {{count}}곳에서 “{{usual}}” 표기를 씁니다.',
    },
  },
  'acronym-conflict': {
    transposed: {
      message: '“{{actual}}” 약어가 각 언어판에서는 “{{expected}}”임: {{quotes}}',
      explanation:
        '“{{actual}}” 약어는 어느 언어판에도 나오지 않습니다. 같은 자리에 글자는 같고 순서가 다른 약어가 있습니다({{quotes}}).',
    },
    other: {
      message: '“{{actual}}” 약어가 어느 언어판에도 없고, 같은 자리의 약어는 “{{expected}}”임: {{quotes}}',
      explanation:
        '“{{actual}}” 약어는 어느 언어판에도 나오지 않습니다. 같은 자리의 약어는 모든 언어판에서 “{{expected}}”이며, 번역문에는 이것이 없습니다.',
    },
    expansion: {
      message: '“{{acronym}}” 약어의 이름이 여기서는 “{{actual}}”, 다른 곳에서는 “{{usual}}”임',
      explanation:
        '각 언어판에서 “{{acronym}}” 약어의 이름은 하나입니다({{quotes}}). 이 문서의 다른 곳에서는 “{{usual}}”입니다. {{hint}}',
    },
    expansionAcross: {
      message: '“{{acronym}}” 약어의 이름이 여기서는 “{{actual}}”, 다른 곳에서는 “{{usual}}”임',
      explanation:
        '각 언어판에서 “{{acronym}}” 약어의 이름은 하나이지만({{quotes}}) 번역문에서는 두 가지입니다. “{{usual}}”: {{there}}, “{{actual}}”: {{here}}.',
    },
  },
};
