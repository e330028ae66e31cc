/** Words before which the head of an English noun phrase stands and takes the plural: memoranda of understanding. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'on', 'for', 'in', 'with', 'to', 'at', 'from', 'by']);

/**
 * Plurals that are words of their own: securities are no plural of "security", nor customs of "custom". They match only as written.
 * Origin: the pluralia tantum of Quirk et al., A Comprehensive Grammar of the English Language, §5.77, that occur in official prose.
 */
export const OWN_PLURALS: ReadonlySet<string> = new Set([
  'arms',
  'customs',
  'damages',
  'goods',
  'headquarters',
  'logistics',
  'means',
  'minutes',
  'premises',
  'proceedings',
  'remains',
  'savings',
  'securities',
  'works',
]);
