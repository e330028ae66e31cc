import type { Token } from '../../core/segment.js';
import { markedHeads } from '../../text/marked-heads.js';
import { isContent } from './content.js';
import { negations } from './negations.js';

const CONTRACTED =
  "isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't can't couldn't won't wouldn't shouldn't mustn't needn't";
/** Auxiliaries and negative adverbs. Origin: Quirk et al., A Comprehensive Grammar of the English Language (1985), § 3.21. */
const MARKERS = new Set(
  `be is are was were am have has had do does did can could will would shall should may might must need cannot not never ${CONTRACTED}`.split(
    ' ',
  ),
);
const BETWEEN = new Set(
  'been being to a an the so too very even yet any already also still just ever now all both'.split(' '),
);

/** The auxiliaries behind which "not" stands as it is. */
const DENIABLE = /^(is|are|was|were|has|have|had|could|will|would|should|may|might|must|does|did|do)(?= )/iu;

/** What may be a predicate of an English sentence: a word with a meaning of its own and the auxiliaries before it. */
export const predicates = markedHeads(
  {
    markers: MARKERS,
    isBetween: (token) => BETWEEN.has(token.base) || isManner(token),
    isHead: (token) => isContent(token) && !isManner(token),
    opposite,
  },
  ({ text }) => negations(text),
);

function isManner({ base }: Token): boolean {
  return /[^aeiou]ly$/u.test(base) && base.length > 5;
}

function opposite(words: string, denied: boolean): string | undefined {
  if (!denied) {
    if (/^can /iu.test(words)) return words.replace(/^(can) /iu, '$1not ');
    return DENIABLE.test(words) ? words.replace(DENIABLE, '$1 not') : undefined;
  }
  if (/^(?:do|does|did)(?:n['’]t| not) /iu.test(words)) return undefined;
  const affirmed = words
    .replace(/^can(?:not|['’]t) /iu, (found) => `${found.slice(0, 3)} `)
    .replace(/^(is|are|was|were|has|have|had|could|would|should|must)(?:n['’]t| not) /iu, '$1 ')
    .replace(/^(will|may|might) not /iu, '$1 ');
  return affirmed === words ? undefined : affirmed;
}
