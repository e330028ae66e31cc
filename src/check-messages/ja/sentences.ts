import type { CheckMessages } from '../catalogue.js';

/** Of what sentences and lists lack, have too much or have in another order, and of sentences that were left behind. */
export const sentences: CheckMessages = {
  omission: {
    sentence: {
      message: '対応する文が訳文にない（{{quotes}}）',
      explanation: 'この文（{{quotes}}）は {{versions}} 版にあるが、対応する文が訳文にない。',
    },
    title: {
      message: '表題が訳文にない（{{quotes}}）',
      explanation: '{{versions}} 版にある表題（{{quotes}}）が訳文にない。',
    },
  },
  addition: {
    sentence: {
      message: 'この文はどの言語版にもない',
      explanation: 'この文に対応する文は、どの言語版（{{versions}}）にもない。',
    },
  },
  'uncovered-source': {
    number: {
      message: '{{value}} が訳文にない（{{quotes}}）',
      explanation:
        'すべての言語版のこの文に {{value}} があるが（{{quotes}}）、訳文では、この文にも次の文にも、どのような形でも見当たらない。節が抜けた可能性がある。',
    },
    clause: {
      message: '文の一部が抜けている（{{quotes}}）',
      explanation:
        'すべての言語版に、訳文のどこにも対応しない語句があり（{{quotes}}）、訳文は各言語版から見込まれる長さより短い。文の一部が抜けた可能性がある。',
    },
  },
  'item-mismatch': {
    missing: {
      message: '「{{before}}」と「{{after}}」の間の項目が抜けている（{{quotes}}）',
      explanation:
        '各言語版では、「{{before}}」と「{{after}}」の間に {{quotes}} が挙げられている。訳文にはこれに当たる語がない。',
    },
    missingLast: {
      message: '「{{before}}」の後の項目が抜けている（{{quotes}}）',
      explanation:
        '各言語版では、「{{before}}」の後、最後に {{quotes}} が挙げられている。訳文にはこれに当たる語がない。',
    },
    added: {
      message: '「{{actual}}」はどの言語版にも挙げられていない',
      explanation:
        '各言語版では、この列挙で「{{actual}}」の前後に当たる項目の間に何もなく、文のほかの箇所にもこれに当たる語がない。',
    },
    replaced: {
      message: '「{{actual}}」の位置に、各言語版では {{quotes}} が挙げられている',
      explanation: '「{{actual}}」はどの言語版にもない。その位置、同じ前後の項目の間には {{quotes}} が挙げられている。',
    },
  },
  'duplicate-item': {
    twice: {
      message: '「{{item}}」が二度挙げられている',
      explanation:
        '「{{item}}」が「{{joint}}」で二度並べられている。ここで同じものを二度挙げている言語版はないため、別々の二つの項目が同じ語になった可能性が高い。各言語版の項目と見比べること。',
    },
    again: {
      message: '「{{item}}」が {{times}} 回挙げられている',
      explanation:
        '「{{item}}」が「{{joint}}」で並べられ、{{times}} 回続いている。同じものをこれほど挙げている言語版はない。',
    },
    apart: {
      message: '「{{item}}」が二度挙げられている',
      explanation: '「{{item}}」が、ほかの項目を挟んで一つの列挙の中に二度ある。各言語版では一度だけである。',
    },
    steps: {
      message: '二つの手順がどちらも「{{item}}」だが、各言語版では別のものである（{{quotes}}）',
      explanation:
        '最初の手順も次の手順も「{{item}}」である。各言語版では同種の二つのものを挙げており、二つ目は {{quotes}} である。',
    },
  },
  'swapped-items': {
    numbers: {
      message: '「{{actual}}」と「{{other}}」が入れ替わっている（{{quotes}}）',
      explanation:
        '訳文で「{{actual}}」と結び付いているものが、各言語版では「{{other}}」と結び付いており（{{quotes}}）、その逆も同様である。値は二つともあるが、それぞれ結び付くものが違う。',
    },
    range: {
      message: '範囲「{{actual}}」が大きい数から小さい数になっている（{{quotes}}）',
      explanation: 'この範囲の二つの数が入れ替わっている。各言語版では小さい数が先にある（{{quotes}}）。',
    },
    steps: {
      message: '手順の順序が逆である（{{quotes}}）',
      explanation:
        '訳文で「{{actual}}」の前に述べていることが、各言語版では「{{actual}}」に当たる語の後にあり、その逆も同様である（{{quotes}}）。',
    },
    ends: {
      message: '「{{actual}}」の向きが各言語版では逆である（{{quotes}}）',
      explanation: '訳文での始点が、各言語版では終点であり（{{quotes}}）、その逆も同様である。',
    },
    tied: {
      message: '「{{actual}}」の順序が、結び付く相手の順序と合わない（{{quotes}}）',
      explanation:
        'これらは、ある語によって、前の列挙と先頭から順に結び付けられている。各言語版では二つの列挙の一方が別の順序であり（{{quotes}}）、そのため結び付く相手が違う。',
    },
  },
  'stale-translation': {
    changed: {
      message:
        '{{versions}} 版はコミット {{commit}}（{{date}}）の後に変更されたが、訳文は変更されていない（{{changes}}）',
      explanation:
        '訳文は {{date}} のコミット {{commit}} の時のままである。その後、言語版が変更された（{{changes}}）。これに合わせること。',
    },
    added: {
      message: 'コミット {{commit}}（{{date}}）の後に {{versions}} 版に加えられた語句が、この文にない（{{changes}}）',
      explanation:
        '訳文は {{date}} のコミット {{commit}} の時のままである。その後、言語版に語句が加えられた（{{changes}}）。ここにも加えること。',
    },
    removed: {
      message:
        'コミット {{commit}}（{{date}}）の後に {{versions}} 版から削られた語句が、この文では削られていない（{{changes}}）',
      explanation:
        '訳文は {{date}} のコミット {{commit}} の時のままである。その後、言語版から語句が削られた（{{changes}}）。ここからも削ること。',
    },
    negation: {
      message:
        '{{versions}} 版はコミット {{commit}}（{{date}}）の時とは肯定・否定が逆だが、訳文は変更されていない（{{changes}}）',
      explanation:
        '訳文は {{date}} のコミット {{commit}} の時のままである。その後、言語版が、肯定と否定が逆になるように変更された（{{changes}}）。',
    },
    rewritten: {
      message:
        '{{versions}} 版はコミット {{commit}}（{{date}}）の時は別の文だったが、訳文は変更されていない（{{changes}}）',
      explanation:
        '訳文は {{date}} のコミット {{commit}} の時のままである。その後、この文は書き直された（{{changes}}）。訳し直すこと。',
    },
  },
};
