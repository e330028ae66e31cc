import type { TermStatus, TermType } from '../core/termbase.js';

/**
 * What the pick lists of TBX mean here. Origin: TBX-Min and TBX-Basic modules of ISO 30042:2019 (names with `-admn-sts`),
 * ISO 30042:2008 and ISO 12620:1999 (`normativeAuthorization`, longer list of term types).
 */
export const TBX_STATUS: Readonly<Record<string, TermStatus>> = {
  'preferredTerm-admn-sts': 'preferred',
  'admittedTerm-admn-sts': 'admitted',
  'deprecatedTerm-admn-sts': 'deprecated',
  'supersededTerm-admn-sts': 'deprecated',
  // A standard, a law or a regulation names the term; whether it is the preferred one is not said.
  'standardizedTerm-admn-sts': 'admitted',
  'legalTerm-admn-sts': 'admitted',
  'regulatedTerm-admn-sts': 'admitted',
  preferredTerm: 'preferred',
  admittedTerm: 'admitted',
  deprecatedTerm: 'deprecated',
  supersededTerm: 'deprecated',
  standardizedTerm: 'admitted',
  legalTerm: 'admitted',
  regulatedTerm: 'admitted',
  preferred: 'preferred',
  admitted: 'admitted',
  notRecommended: 'deprecated',
  obsolete: 'deprecated',
  deprecated: 'deprecated',
  forbidden: 'forbidden',
};

export const TBX_TERM_TYPE: Readonly<Record<string, TermType>> = {
  fullForm: 'full',
  entryTerm: 'full',
  phrase: 'full',
  phraseologicalUnit: 'full',
  setPhrase: 'full',
  standardText: 'full',
  internationalScientificTerm: 'full',
  commonName: 'full',
  formula: 'full',
  equation: 'full',
  symbol: 'full',
  acronym: 'acronym',
  initialism: 'acronym',
  abbreviation: 'abbreviation',
  clippedTerm: 'abbreviation',
  shortForm: 'short',
  shortcut: 'short',
  variant: 'variant',
  synonym: 'variant',
  synonymousPhrase: 'variant',
  internationalism: 'variant',
  transliteratedForm: 'variant',
  transcribedForm: 'variant',
};
