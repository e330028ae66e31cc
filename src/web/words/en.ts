/** What only the pages of the review say, in English. The other languages have the same keys; `{name}` is filled in. */
export const en = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: 'Review: {path}',
  'page.texts': 'Texts',
  'page.over': 'The review is over.',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': 'Sentences side by side',
  'beads.versions': 'Versions',
  'beads.doubtful': 'doubtful',
  'beads.locked': 'locked',
  'beads.more': '… and {count} more',
  'beads.moves': 'Go to',
  'beads.close-keys': 'back to the sentences',
  'beads.earlier': '↑ what stands before',
  'beads.later': '↓ what follows',
  'beads.map': 'Alignment of {target} and {version}',
  'beads.map.text': 'Above the text, below the version; bands join what belongs together. Doubtful: {count} of {all}.',
  'beads.map.sure': 'aligned',
  'beads.map.weak': 'doubtful',
  'beads.map.locked': 'locked',
  'beads.map.at': 'the marked one',
  'places.names': 'The term in the versions',
  'places.words': 'Words for the term',
  'places.title': 'Places',
  'places.earlier': '↑ places before',
  'places.later': '↓ places that follow',
  'places.change': 'will be changed',
  'places.same': 'has the word already',
  'places.unclear': 'word not known: {count}',

  // What the script says.
  'client.lost': 'Not saved: there is no connection to taiyaku.',
};

export type WebWords = Readonly<Record<keyof typeof en, string>>;
