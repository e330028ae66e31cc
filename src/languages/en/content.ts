import type { Token } from '../../core/segment.js';

/**
 * English function words by their lemma. Origin: compiled by hand for taiyaku from the closed word classes (Quirk et al., A
 * Comprehensive Grammar of the English Language, 1985, § 2.39): articles and determiners, pronouns, prepositions, conjunctions,
 * auxiliaries, and adverbs of degree that translations drop.
 */
const FUNCTION_WORDS = [
  // determiners
  'a an the this that these those each every either neither some any no all both half such other another own same',
  'many much more most few less least several',
  // pronouns
  'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself',
  "it its itself they them their theirs themselves who whom whose which what whoever whatever one ones it's that's there's",
  // prepositions
  'of in to for with on at by from into onto upon about above across after against along among amid around as before behind',
  'below beneath beside besides between beyond despite down during except inside like near off out outside over past per since',
  'through throughout till toward towards under until unto up via versus within without regarding concerning amongst',
  // conjunctions
  'and or but nor so yet if unless although though because while whereas whether than when whenever where wherever why how',
  // auxiliaries
  'be am is are was were been being do does did have has had having will would shall should can could may might must ought need',
  "don't doesn't didn't won't can't cannot isn't aren't wasn't weren't haven't hasn't hadn't wouldn't shouldn't couldn't",
  "i'm we're you're they're he's she's i've we've they've you've i'll we'll they'll let's",
  // adverbs and particles
  'not also too very just only even still already again ever never here there then thus hence therefore however moreover',
  'furthermore well rather quite almost etc ie eg i.e. e.g. vs',
].join(' ');

const STOP = new Set(FUNCTION_WORDS.split(' '));

/** True for nouns, verbs, adjectives and names; false for function words, numbers and marks. */
export function isContent(token: Token): boolean {
  return token.kind === 'word' && !STOP.has(token.base);
}
