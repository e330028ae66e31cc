/** Forms of address before a name, and kinds of places and firms behind or before it. */
export const NAME_SIGNS = {
  person: new Set(
    'mr mrs ms miss mx dr prof professor sir madam uncle aunt brother sister chairman president director minister'.split(
      ' ',
    ),
  ),
  other: new Set(
    'province district commune ward city town village street river island bay port mount lake bridge'.split(' '),
  ),
};

/** Words that mean a country, mostly one's own, where its name is not said; in another language it may be. */
export const OWN_LAND: ReadonlySet<string> = new Set(
  'country nation national domestic home homeland native our ours local government'.split(' '),
);
