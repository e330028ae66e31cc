import { markedHeads } from '../../text/marked-heads.js';
import { isContent } from './content.js';
import { negations } from './negations.js';

/** Words before a Vietnamese verb: tense, negation, modality. Origin: the closed class of phó từ and of modal verbs (động từ tình thái) in school grammar. */
const MARKERS = new Set(
  'đã đang sẽ sắp vừa mới từng cũng vẫn cứ đều không chưa chẳng chả đừng chớ hãy phải được bị cần nên có là'.split(' '),
);
const BETWEEN = new Set('thể hề còn rất quá lại luôn một những các'.split(' '));

/** Function words that begin verbs as well: đã theo dõi, được vào, không cho phép. */
const VERBAL = new Set('vào ra lên xuống qua đến tới về bao theo cho để'.split(' '));

/** Spoken against, sure forms only: "sẽ mở" is "sẽ không mở", but "đã mở" may be "chưa mở" or "đã không mở". */
const DENIALS: readonly (readonly [RegExp, string])[] = [
  [/^có thể /iu, 'không thể '],
  [/^(được|nên|cần) /iu, 'không $1 '],
  [/^sẽ /iu, 'sẽ không '],
  [/^là /iu, 'không phải là '],
  [/^hãy /iu, 'đừng '],
];
const AFFIRMATIONS: readonly (readonly [RegExp, string])[] = [
  [/^(không|chưa) thể /iu, 'có thể '],
  [/^không phải là /iu, 'là '],
  [/^chưa (?=\p{L})/iu, 'đã '],
  [/(^|^sẽ |^đã |^vẫn )không (?:hề )?(?=\p{L})/iu, '$1'],
];

/** What may be a predicate of a Vietnamese sentence: a syllable with a meaning of its own and the markers before it. */
export const predicates = markedHeads(
  {
    markers: MARKERS,
    isBetween: ({ base }) => BETWEEN.has(base),
    isHead: (token, isMarked) => (isContent(token) && token.base !== 'thể') || (isMarked && VERBAL.has(token.base)),
    opposite: (words, denied) => {
      const rule = (denied ? AFFIRMATIONS : DENIALS).find(([pattern]) => pattern.test(words));
      return rule && words.replace(rule[0], rule[1]);
    },
  },
  ({ text }) => negations(text),
);
