import { negationReader } from '../../text/negation-reader.js';

/** A word that denies a clause, and the little words that may stand between it and what it denies. */
const DENIAL = "(?:\\bnot|n't|\\bnever|\\bcannot|\\bno)";
const BETWEEN = '(?: (?:\\w+ly|be|been|being|to|a|an|the|so|too|very|even|yet|have|any|at all|quite)){0,2} ';
const AUXILIARY = '(?:is|are|was|were|do|does|did|has|have|had|ca|could|wo|would|should)';

/** Stems of words that deny of themselves; denied again they affirm: "did not fail". */
const NEGATIVE_STEMS =
  'violat|breach|fail|refus|den(?:y|ied|ies|ial)|reject|lack|avoid|prevent|prohibit|forbid|forbad|forget|forgot|miss(?:ed|es|ing)?\\b|stop|ceas|exclud|ignor|doubt|absen|neglect|overlook|refrain|abstain|discontinu|disagree|disapprov|disappear|disab|disallow|discourag|dislike|disregard|dissatisf|impossib|imposs|improper|imperfect|inab|incapab|incomplet|inconsist|incorrect|ineligib|ineffect|inevit|infrequ|insuffic|insignif|intoler|invalid|invisib|irregul|irrelev|illeg|impract|unable|withhold|withheld|withdr[ae]w|without|cancel|abandon|remov|eliminat|los[est]|block|hid(?:e|den|es|ing)\\b|halt|suspend|ban(?:s|ned|ning)?\\b';

/** The un- of unopened and uninvited, not that of unit, union, until. */
const UN = 'un(?!i[tofvqcl]|ison|til|der|cles?\\b|less)';

/** Words that are denied to say much, the same, or a measure: "not uncommon", "not far", "no more than". */
const DEGREES =
  'mind|hesitat|wait|few|little|far|long|least|alone|surpris|strange|wrong|differ|wors|bad|small|exceed|more|less|fewer|other|later|sooner|matter|further|better|greater|larger|higher|lower|earlier|bigger|smaller|longer than|over\\b|above|below|under\\b|beyond';

/**
 * Words that deny in English. Origin: the closed class of negative words and semi-negatives in Quirk et al., A Comprehensive Grammar of the English Language
 * (1985), §10.54–10.70; the stems and set phrases compiled by hand for taiyaku.
 */
export const negations = negationReader({
  neutral: ['\\bno\\. ?(?=\\d)', `${DENIAL} (?:a )?doubt\\b`, '\\b(?:without|beyond) (?:a )?doubt\\b'],
  phrase: [
    '\\bnot (?:only|just|merely|simply|solely|least|to mention|that|all that)\\b',
    `\\b${AUXILIARY}n't (?:only|just|merely|simply)\\b`,
    // Questions that expect yes, tags and answers.
    `\\bwhy (?:not\\b|${AUXILIARY}n't)|, ${AUXILIARY}n't (?:it|he|she|they|we|you|i|there)\\b|(?<=^|["“])no(?=[,.!])`,
    // Conditions: the other case is as often named by a word of its own (if not closed, if open).
    `\\b(?:if|whether|or) not\\b|\\b(?:if|unless|whether) (?:[^\\s,.;]+ ){0,6}?(?:not|no|never|cannot|\\w+n't)\\b`,
    `${DENIAL}${BETWEEN}?(?:(?<= )(?:${NEGATIVE_STEMS}|${DEGREES}|${UN}\\w{3})\\w*)`,
    `${DENIAL} (?:\\w+ )?(?:more|less|fewer|other|later|sooner|earlier) than\\b|\\bcan(?:not|'t) (?:but|help|wait)\\b`,
    '\\bno (?:problem|wonder|idea|surprise|coincidence|choice|secret|exception|means)\\b',
  ],
  affix: ['\\bwithout\\b|\\bfree (?:of|from)\\b', `\\b(?:${UN}|non-?)[a-z]{3,}|\\b[a-z]{3,}(?:less|lessly|-free)\\b`],
  word: [
    '\\b(?:unless|instead|rather than|except\\w*|out of|other than|but for|apart from|nothing but)\\b',
    '\\b(?:hardly|barely|scarcely|rarely|seldom|few|fewer|little|less|least|only|yet|until|till|too|zero|otherwise|difficult|hard|reluctant|premature|different|low|break|breaks|broke|broken|in vain)\\b',
    `\\b(?:${NEGATIVE_STEMS}|mis(?:under|interp|judg|lead|led|plac|trust|read|heard))\\w*`,
  ],
  clause: ["\\b\\w+n't\\b", '\\b(?:not|never|cannot|no|nobody|nothing|nowhere|none|neither|nor)\\b'],
  scope: 'after',
});
