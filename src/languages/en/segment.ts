import type { Span } from '../../core/span.js';
import { LATIN_ABBREVIATIONS } from '../../text/latin-abbreviations.js';
import { spacedStop } from '../../text/sentence-guards.js';
import { sentenceSegmenter } from '../../text/sentences.js';

/** Capitalised words that begin English sentences: determiners, pronouns, conjunctions, prepositions, sentence adverbs. */
const STARTERS = [
  ...[
    'The',
    'A',
    'An',
    'This',
    'That',
    'These',
    'Those',
    'It',
    'Its',
    'He',
    'She',
    'We',
    'They',
    'You',
    'I',
    'His',
    'Her',
    'Their',
  ],
  ...[
    'Our',
    'My',
    'Your',
    'There',
    'Here',
    'In',
    'On',
    'At',
    'By',
    'For',
    'From',
    'With',
    'To',
    'As',
    'After',
    'Before',
    'During',
  ],
  ...[
    'Under',
    'Since',
    'Until',
    'While',
    'When',
    'Where',
    'What',
    'Who',
    'Which',
    'Why',
    'How',
    'If',
    'Although',
    'Though',
    'Because',
  ],
  ...[
    'However',
    'Moreover',
    'Furthermore',
    'Therefore',
    'Thus',
    'Then',
    'Meanwhile',
    'But',
    'And',
    'Or',
    'So',
    'Yet',
    'Both',
    'Each',
  ],
  ...[
    'All',
    'Some',
    'Many',
    'Most',
    'Such',
    'No',
    'Not',
    'Now',
    'Once',
    'Only',
    'Also',
    'Another',
    'Other',
    'Every',
    'Several',
  ],
];

const ITEM_WORDS = [
  'article',
  'section',
  'chapter',
  'part',
  'annex',
  'appendix',
  'paragraph',
  'clause',
  'item',
  'table',
  'figure',
];

const cut = sentenceSegmenter({
  wide: '。！？｡',
  spaced: '.?!…',
  endsAt: spacedStop({ abbreviations: LATIN_ABBREVIATIONS, starters: STARTERS, itemWords: ITEM_WORDS }),
  quoteBound: 800,
});

/** English sentences of `text` as UTF-16 spans: trimmed, ordered, disjoint, missing only white space. Never throws. */
export function segment(text: string): Span[] {
  return cut(text);
}
