import type { CheckMessages } from '../catalogue.js';

/** Of names and acronyms. */
export const names: CheckMessages = {
  'name-mismatch': {
    kanji: {
      message: '「{{actual}}」は固有名に漢字を当てたもので（{{quotes}}）、ほかの箇所では「{{usual}}」と表記している',
      explanation:
        '各言語版の {{quotes}} はベトナム語の固有名だが、訳文では読みから漢字を当てている。この文書のほかの箇所では「{{usual}}」と表記している。',
    },
    kanjiAlone: {
      message: '「{{actual}}」は固有名に漢字を当てたものである（{{quotes}}）',
      explanation:
        '各言語版の {{quotes}} はベトナム語の固有名だが、訳文では読みから漢字を当てている。音に従って片仮名で書くこと。',
    },
    other: {
      message: '「{{actual}}」は各言語版の固有名と異なる（{{quotes}}）',
      explanation: '各言語版にはここに固有名 {{quotes}} があり、「{{actual}}」はその表記ではない。{{hint}}',
    },
    official: {
      message: '「{{actual}}」は「{{expected}}」とすべきである（{{quotes}}）',
      explanation:
        '各言語版には固有名 {{quotes}} があり、その訳名は「{{expected}}」である。「{{actual}}」は別のものを指す。',
    },
    near: {
      message: '「{{actual}}」は訳名「{{expected}}」と少し異なる（{{quotes}}）',
      explanation: '{{quotes}} の訳名は「{{expected}}」である。「{{actual}}」は一部の語または語順が異なる。',
    },
    added: {
      message: '固有名の中の「{{actual}}」は、各言語版では「{{part}}」だけである（{{quotes}}）',
      explanation:
        '各言語版ではこの固有名の中に {{quotes}} があり、これは「{{part}}」に当たる。「{{actual}}」はそれより多くのことを述べている。',
    },
    letters: {
      message: '「{{actual}}」は各言語版の固有名とつづりが異なる（{{quotes}}）',
      explanation:
        '各言語版にはベトナム語の固有名 {{quotes}} があり、ラテン文字の言語ではどれも同じつづりで書く。「{{actual}}」は別の固有名であるか、固有名ではない。',
    },
    hangul: {
      message: '「{{actual}}」は {{quotes}} の表記ではない',
      explanation:
        '各言語版にはベトナム語の固有名 {{quotes}} がある。ベトナム語の固有名の表記規則（외래어 표기법）でも、ほかの慣用でも、ハングルでの表記は訳文のものと異なる。',
    },
    region: {
      message: '「{{actual}}」はどの言語版にも挙げられていない',
      explanation: 'この箇所でも、ほかの箇所でも、「{{actual}}」を挙げている言語版はない。何を指すか確かめること。',
    },
    otherRegion: {
      message: '「{{actual}}」はどの言語版にも挙げられておらず、代わりに {{quotes}} がある',
      explanation: '各言語版ではここに {{quotes}} が挙げられており、「{{actual}}」を挙げている言語版はない。',
    },
    misreadRegion: {
      message: '「{{actual}}」はどの言語版にも挙げられておらず、{{quotes}} は別のものを指す',
      explanation:
        '{{quotes}} は「{{actual}}」とも取れるが、各言語版のほかの語に「{{actual}}」を指すものはない。何を指すか確かめること。',
    },
  },
  'name-variant': {
    variant: {
      message: '「{{actual}}」の表記は、ほかの箇所では「{{usual}}」である（{{count}} か所）',
      explanation:
        '同じ固有名の表記が、ここでは「{{actual}}」、ほかの {{count}} か所では「{{usual}}」である（{{quotes}}）。',
    },
    before: {
      message: '「{{actual}}」の表記は、先の箇所では「{{usual}}」である',
      explanation: '同じ固有名の表記が、初出では「{{usual}}」、ここでは「{{actual}}」である（{{quotes}}）。',
    },
    longVowel: {
      message: '「{{actual}}」の表記は、ほかの箇所では「{{usual}}」である（{{count}} か所）',
      explanation:
        '「{{actual}}」と「{{usual}}」は長音符の有無だけが異なる。この文書では、ほかの {{count}} か所で「{{usual}}」と表記している。',
    },
    across: {
      message: '「{{actual}}」の表記は、ほかの箇所では「{{usual}}」である（{{count}} か所）',
      explanation:
        '同じ固有名の表記が二つある（{{quotes}}）。「{{usual}}」は {{there}}、「{{actual}}」は {{here}}である。',
    },
    spelling: {
      message: '「{{actual}}」の表記は、ほかの箇所では「{{usual}}」である（{{count}} か所）',
      explanation:
        '「{{actual}}」と「{{usual}}」は同じ外来語の二つの表記で、どちらも正しい。この文書では、ほかの {{count}} か所で「{{usual}}」と表記している。',
    },
  },
  'acronym-conflict': {
    transposed: {
      message: '略語「{{actual}}」は各言語版では「{{expected}}」である（{{quotes}}）',
      explanation:
        '「{{actual}}」はどの言語版のどこにもない。この箇所には、同じ文字が別の順に並んだ {{quotes}} がある。',
    },
    other: {
      message: '略語「{{actual}}」はどの言語版にもなく、「{{expected}}」がある（{{quotes}}）',
      explanation:
        '「{{actual}}」はどの言語版のどこにもない。この箇所では、すべての言語版に「{{expected}}」があり、訳文にはない。',
    },
    expansion: {
      message: '略語「{{acronym}}」が、ここでは「{{actual}}」、ほかの箇所では「{{usual}}」である',
      explanation:
        '「{{acronym}}」は各言語版では一つの固有名である（{{quotes}}）。この文書のほかの箇所では「{{usual}}」としている。{{hint}}',
    },
    expansionAcross: {
      message: '略語「{{acronym}}」が、ここでは「{{actual}}」、ほかの箇所では「{{usual}}」である',
      explanation:
        '「{{acronym}}」は各言語版では一つの固有名である（{{quotes}}）。訳文では、「{{usual}}」が {{there}}、「{{actual}}」が {{here}}である。',
    },
  },
};
