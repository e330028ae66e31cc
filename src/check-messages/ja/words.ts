import type { CheckMessages } from '../catalogue.js';

/** Of words that are wrong, unknown, repeated or left as they were, and of what is denied. */
export const words: CheckMessages = {
  'negation-mismatch': {
    lost: {
      message: '「{{actual}}」は肯定だが、各言語版では否定である（{{quotes}}）',
      explanation:
        '各言語版ではここを否定しているが（{{quotes}}）、訳文のこの語句は否定していない。否定が抜け、意味が逆になった可能性が高い。',
    },
    added: {
      message: '「{{actual}}」は否定だが、各言語版では否定していない（{{quotes}}）',
      explanation:
        'どの言語版もここを否定していないが（{{quotes}}）、訳文では否定している。否定が加わり、意味が逆になった可能性が高い。',
    },
  },
  'garbled-katakana': {
    unknown: {
      message: '「{{word}}」は未知の語で、音の似た語も各言語版にない（{{quotes}}）',
      explanation:
        '「{{word}}」はどの辞書にもなく、音の似た固有名や語はどの言語版にもない。各言語版でこの箇所に当たるもの：{{quotes}}。',
    },
    nearest: {
      message: '「{{word}}」は未知の語で、音が最も近いのは {{nearest}} である',
      explanation:
        '「{{word}}」はどの辞書にもない。{{nearest}} と音が少し似ているが、同じ語といえるほどではなく、外来語が崩れたものとみられる。各言語版でこの箇所に当たるもの：{{quotes}}。',
    },
    leftAsSound: {
      message: '「{{word}}」は {{nearest}} の音を写しているが、これは訳すべき普通の語である',
      explanation:
        '「{{word}}」の一部は {{nearest}} と音が似ている。これは固有名ではなく普通の語だが、訳されずに音だけが写されている。各言語版でこの箇所に当たるもの：{{quotes}}。',
    },
  },
  'repeated-word': {
    twice: {
      message: '「{{word}}」が二度続いている',
      explanation: '「{{word}}」が間を置かずに繰り返されているが、ここで語を繰り返している言語版はない。',
    },
    sameName: {
      message: '「{{first}}」と「{{second}}」は同じものを指し、続けて書かれている',
      explanation: '「{{first}}」と「{{second}}」は同じものを指す。各言語版では一つだけで、重ねていない。',
    },
  },
  'unsupported-word': {
    misread: {
      message: '{{quotes}} はここでは「{{expected}}」の意味であり、「{{actual}}」ではない',
      explanation:
        '{{quotes}} は「{{expected}}」を意味する。一語ずつ訳せば「{{actual}}」とも取れるが、それは別の意味である。',
    },
    syllable: {
      message: '「{{actual}}」に当たる語はほかの言語版になく、{{quotes}} を取り違えたとみられる',
      explanation:
        'ほかの言語版では「{{actual}}」とは別のことを述べている。{{quotes}} は「{{actual}}」とも取れるが、「{{expected}}」の意味もある。',
    },
    near: {
      message: '「{{actual}}」に当たる語はどの言語版にもなく、「{{expected}}」に当たる語がある（{{quotes}}）',
      explanation:
        '「{{actual}}」に当たる語はどの言語版にもない。その位置には、複数の言語版で「{{expected}}」に当たる語がある（{{quotes}}）。',
    },
    literal: {
      message: '「{{actual}}」の根拠は {{own}} だけで、ほかの言語版には別の語がある（{{quotes}}）',
      explanation:
        '「{{actual}}」を意味し得るのは {{own}} だけで、ほかの言語版には意味の近い語もない。その近くには、訳文に対応する語のない {{quotes}} がある。ここでの {{own}} は別の意味とみられる。',
    },
    alone: {
      message: '「{{actual}}」の根拠は {{own}} だけで、ほかの言語版には意味の近い語もない',
      explanation:
        '「{{actual}}」を意味し得るのは {{own}} だけで、ほかの言語版には意味の近い語もない。ここでの {{own}} は別の意味か、固有名や成句の一部とみられる。',
    },
  },
  'confused-word': {
    misled: {
      message: '{{misleading}} はここでは「{{expected}}」の意味であり、「{{actual}}」ではない（{{quotes}}）',
      explanation:
        '{{misleading}} には複数の意味がある。ここでの意味が「{{actual}}」ではなく「{{expected}}」であることは、{{quotes}} からわかる。',
    },
    other: {
      message: '「{{actual}}」に当たる語はどの言語版にもなく、「{{expected}}」に当たる語がある（{{quotes}}）',
      explanation:
        '「{{actual}}」を意味し得る語はどの言語版にもなく、各言語版にある語（{{quotes}}）が「{{actual}}」を意味することもない。「{{expected}}」、またはここでの呼び名にすること。',
    },
    alone: {
      message: '「{{actual}}」の根拠は {{misleading}} だけで、この語には別の意味もある',
      explanation:
        '「{{actual}}」を意味し得るのは {{misleading}} だけであり、この語には別の意味もある。他の言語版にはここに「{{actual}}」に当たる語がなく、その位置には別の語がある。',
    },
  },
  'unknown-compound': {
    read: {
      message:
        '「{{actual}}」は日本語の語ではなく、{{read}} を一音節ずつ漢字にしたものである（日本語では「{{expected}}」）',
      explanation:
        '「{{actual}}」はどの辞書にもない。漢字は一字ずつ、{{read}} の各音節の読みに当たる。各言語版の語（{{quotes}}）は、日本語では「{{expected}}」という。',
    },
    order: {
      message: '「{{actual}}」という語はなく、漢字の順を変えると「{{expected}}」になる（{{quotes}}）',
      explanation:
        '「{{actual}}」はどの辞書にもない。{{quotes}} は「{{expected}}」であり、同じ漢字が別の順に並んでいる。',
    },
    near: {
      message: '「{{actual}}」という語はなく、各言語版には「{{expected}}」に当たる語がある（{{quotes}}）',
      explanation:
        '「{{actual}}」はどの辞書にもなく、これに当たる語はどの言語版にもない。その位置には {{quotes}} があり、これは漢字が一字だけ違う「{{expected}}」に当たる。',
    },
  },
  collocation: {
    idiom: {
      message: '「{{actual}}」は二つの慣用句の混同であり、正しくは「{{expected}}」である',
      explanation: '「{{actual}}」はよく知られた誤用である（{{note}}）。「{{expected}}」とすること。',
    },
    particle: {
      message: '「{{verb}}」は助詞「{{particle}}」を取らず、正しくは「{{expected}}」である',
      explanation: '「{{actual}}」は助詞が誤っている（{{note}}）。「{{expected}}」とすること。',
    },
    literal: {
      message: '「{{actual}}」は一語ずつの直訳であり、日本語では「{{expected}}」という',
      explanation: '日本語では、「{{actual}}」の名詞は別の動詞と結び付く（{{note}}）。「{{expected}}」とすること。',
    },
  },
  untranslated: {
    letters: {
      message: '「{{word}}」が{{language}}のまま残っている',
      explanation: '「{{word}}」は{{language}}版にある形のまま訳文に残っており、{{language}}にしかない文字を含む。',
    },
    word: {
      message: '「{{word}}」が{{language}}のまま残っており、ほかの言語版では別の語である',
      explanation:
        '「{{word}}」があるのは{{language}}版だけで、ほかの言語版のどこにもない。すべての言語版に共通する固有名や略語ではない。',
    },
  },
};
