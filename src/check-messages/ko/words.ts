import type { CheckMessages } from '../catalogue.js';

/** Words that are none, that mean something else, or that do not go together. */
export const words: CheckMessages = {
  'garbled-katakana': {
    unknown: {
      message: '“{{word}}” 단어가 사전에 없고, 각 언어판에 소리가 비슷한 말도 없음(같은 자리의 말: {{quotes}})',
      explanation:
        '“{{word}}” 단어는 어느 사전에도 없고, 소리가 비슷한 이름이나 말이 있는 언어판도 없습니다(같은 자리의 말: {{quotes}}).',
    },
    nearest: {
      message: '“{{word}}” 단어가 사전에 없고, 각 언어판에서 소리가 가장 가까운 말은 다음과 같음: {{nearest}}',
      explanation:
        '“{{word}}” 단어는 어느 사전에도 없습니다. 소리가 가장 가까운 말({{nearest}})도 같은 단어라고 할 만큼 비슷하지는 않습니다. 잘못 옮긴 외래어입니다(각 언어판의 말: {{quotes}}).',
    },
    leftAsSound: {
      message: '“{{word}}” 단어는 번역해야 할 일반 단어를 소리대로 옮긴 것임: {{nearest}}',
      explanation:
        '“{{word}}”의 일부가 이름이 아닌 일반 단어({{nearest}})와 소리가 비슷합니다. 번역하지 않고 소리대로 옮긴 것입니다(각 언어판의 말: {{quotes}}).',
    },
  },
  untranslated: {
    letters: {
      message: '“{{word}}” 단어가 {{language}} 그대로 남아 있음',
      explanation:
        '번역문에 “{{word}}” 단어가 {{language}}판에서와 똑같이, {{language}}에만 있는 글자로 쓰여 있습니다.',
    },
    word: {
      message: '“{{word}}” 단어가 {{language}} 그대로 남아 있고, 다른 언어판에는 다른 말이 있음',
      explanation:
        '“{{word}}” 단어는 {{language}}판에만 있고 다른 언어판에는 어디에도 없습니다. 모든 언어판에서 쓰는 이름이나 약어가 아닙니다.',
    },
  },
  'unsupported-word': {
    misread: {
      message: '“{{actual}}” 단어의 뜻이 맞지 않으며, 여기서는 {{expected}}의 뜻임: {{quotes}}',
      explanation:
        '언어판의 말({{quotes}})은 {{expected}}의 뜻입니다. 글자대로 옮기면 “{{actual}}”의 뜻으로 볼 수 있지만, 그것은 다른 뜻입니다.',
    },
    syllable: {
      message: '“{{actual}}”에 해당하는 말이 다른 언어판에는 없으며, 다음 말을 잘못 읽은 것임: {{quotes}}',
      explanation:
        '다른 언어판에는 “{{actual}}” 대신 다른 말이 있습니다. 잘못 읽은 말({{quotes}})은 그런 뜻으로 볼 수도 있지만, {{expected}}의 뜻도 있습니다.',
    },
    near: {
      message: '“{{actual}}”에 해당하는 말이 어느 언어판에도 없고, 같은 자리의 말은 {{expected}}의 뜻임: {{quotes}}',
      explanation:
        '“{{actual}}”에 해당하는 말이 있는 언어판은 없습니다. 여러 언어판에서 같은 자리의 말은 {{expected}}의 뜻입니다({{quotes}}).',
    },
    literal: {
      message:
        '“{{actual}}”의 근거는 한 언어판의 말({{own}})뿐이고, 다른 언어판에는 그 자리에 다른 말이 있음: {{quotes}}',
      explanation:
        '“{{actual}}”의 뜻으로 볼 수 있는 말({{own}})은 한 언어판에만 있고, 다른 언어판에는 뜻이 가까운 말도 없습니다. 그 자리 가까이에는 번역문에 대응하는 말이 없는 말({{quotes}})이 있습니다. 여기서는 다른 뜻으로 쓰인 것으로 보입니다.',
    },
    alone: {
      message: '“{{actual}}”의 근거는 한 언어판의 말({{own}})뿐이고, 다른 언어판에는 뜻이 가까운 말도 없음',
      explanation:
        '“{{actual}}”의 뜻으로 볼 수 있는 말({{own}})은 한 언어판에만 있고, 다른 언어판에는 뜻이 가까운 말도 없습니다. 여기서는 다른 뜻으로 쓰였거나 이름 또는 관용구의 일부인 것으로 보입니다.',
    },
  },
  'confused-word': {
    misled: {
      message: '“{{actual}}” 단어의 뜻이 맞지 않으며({{misleading}}), 여기서는 {{expected}}의 뜻임: {{quotes}}',
      explanation:
        '혼동을 일으킨 말({{misleading}})에는 여러 뜻이 있습니다. 각 언어판의 말({{quotes}})을 보면 여기서는 “{{actual}}”의 뜻이 아니라 {{expected}}의 뜻입니다.',
    },
    other: {
      message: '“{{actual}}”에 해당하는 말이 어느 언어판에도 없고, 같은 자리의 말은 {{expected}}의 뜻임: {{quotes}}',
      explanation:
        '각 언어판에는 “{{actual}}”의 뜻이 될 수 있는 말이 없고, 같은 자리의 말({{quotes}})에도 그런 뜻은 없습니다. {{expected}} 또는 여기서 그것을 부르는 말을 쓰십시오.',
    },
    alone: {
      message: '“{{actual}}”의 근거는 한 가지 말({{misleading}})뿐인데, 그 말에는 다른 뜻도 있음',
      explanation:
        '“{{actual}}”의 뜻으로 볼 수 있는 말({{misleading}})은 하나뿐이며 그 말에는 다른 뜻도 있습니다. 다른 언어판에는 이 자리에 “{{actual}}”에 해당하는 말이 없고 다른 말이 있습니다.',
    },
  },
  'unknown-compound': {
    read: {
      message: '“{{actual}}” 단어는 일본어에 없으며, 음절마다 한자로 옮긴 것임({{read}}, 바른 표현: {{expected}})',
      explanation:
        '“{{actual}}” 단어는 어느 사전에도 없습니다. 각 한자는 원래 말({{read}})의 음절을 하나씩 옮긴 것입니다. 각 언어판의 말({{quotes}})에 해당하는 일본어는 {{expected}}입니다.',
    },
    order: {
      message: '“{{actual}}” 단어는 일본어에 없으며, 한자의 순서를 바꾸면 {{expected}}임: {{quotes}}',
      explanation:
        '“{{actual}}” 단어는 어느 사전에도 없습니다. 각 언어판의 말({{quotes}})에 해당하는 단어는 {{expected}}이며, 한자는 같고 순서만 다릅니다.',
    },
    near: {
      message: '“{{actual}}” 단어는 일본어에 없으며, 같은 자리의 말은 {{expected}}의 뜻임: {{quotes}}',
      explanation:
        '“{{actual}}” 단어는 어느 사전에도 없고, 이에 대응하는 말이 있는 언어판도 없습니다. 같은 자리의 말({{quotes}})에 해당하는 단어는 {{expected}}이며, 한자 하나만 다릅니다.',
    },
  },
  collocation: {
    idiom: {
      message: '“{{actual}}” 표현은 두 관용구를 뒤섞은 것임(바른 표현: {{expected}})',
      explanation: '“{{actual}}” 표현은 잘 알려진 실수입니다({{note}}). 다음과 같이 쓰십시오: {{expected}}.',
    },
    particle: {
      message: '“{{verb}}” 앞에는 조사 “{{particle}}” 대신 다른 조사를 씀(바른 표현: {{expected}})',
      explanation: '“{{actual}}” 표현의 조사가 틀렸습니다({{note}}). 다음과 같이 쓰십시오: {{expected}}.',
    },
    literal: {
      message: '“{{actual}}” 표현은 글자대로 옮긴 것임(바른 표현: {{expected}})',
      explanation:
        '일본어에서는 “{{actual}}”의 명사를 다른 동사와 함께 씁니다({{note}}). 다음과 같이 쓰십시오: {{expected}}.',
    },
  },
};
