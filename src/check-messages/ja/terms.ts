import type { CheckMessages } from '../catalogue.js';

/** Of the glossary, and of one term that is called by two words. */
export const terms: CheckMessages = {
  'term-missing': {
    other: {
      message: '用語集では「{{preferred}}」だが、訳文では「{{actual}}」となっている（{{quotes}}）',
      explanation: '用語集では「{{preferred}}」で、「{{actual}}」は認められていない（{{quotes}}）。',
    },
    several: {
      message: '用語集では「{{preferred}}」だが、訳文では「{{actual}}」となっている（{{quotes}}）',
      explanation:
        '用語集では「{{preferred}}」で、「{{actual}}」は認められていない（{{quotes}}）。認められた訳語：{{allowed}}。',
    },
    absent: {
      message: '用語集の訳語「{{preferred}}」がない（{{quotes}}）',
      explanation: '用語集では「{{preferred}}」だが、この文にはそれがない（{{quotes}}）。認められた訳語：{{allowed}}。',
    },
  },
  'term-forbidden': {
    forbidden: {
      message: '「{{term}}」は禁止された訳語である（代わりの訳語：{{preferred}}）',
      explanation: '用語集は、「{{concept}}」の訳語として「{{term}}」を禁止している。代わりの訳語：{{preferred}}。',
    },
    deprecated: {
      message: '「{{term}}」は非推奨の訳語である（代わりの訳語：{{preferred}}）',
      explanation: '用語集は、「{{concept}}」の訳語として「{{term}}」を非推奨としている。代わりの訳語：{{preferred}}。',
    },
  },
  'term-inconsistent': {
    rarer: {
      message: '訳語「{{actual}}」は、ほかの箇所では「{{usual}}」である（{{spread}}）',
      explanation:
        '{{quotes}} は各言語版では一つの用語である。この文書では {{count}} か所で「{{usual}}」、ここでは「{{actual}}」としており、読者は別のものと受け取りかねない。',
    },
    termbase: {
      message: '訳語「{{actual}}」は、用語集では「{{usual}}」である（{{spread}}）',
      explanation:
        '{{quotes}} は各言語版では一つの用語である。この文書では、ここで「{{actual}}」、ほかの箇所で「{{usual}}」としているが、用語集で認められた訳語は「{{usual}}」だけである。',
    },
    across: {
      message: '訳語「{{actual}}」は、ほかの箇所では「{{usual}}」である（{{spread}}）',
      explanation:
        '{{quotes}} は各言語版では一つの用語である。訳語は、「{{usual}}」が {{there}}、「{{actual}}」が {{here}}である。',
    },
  },
};
