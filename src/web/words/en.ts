/** What only the pages of the review say, in English. The other languages have the same keys; `{name}` is filled in. */
export const en = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: 'Review: {path}',
  'page.texts': 'Texts',
  'page.over': 'The review is over.',

  // What the terminal says beside the link.
  'terminal.open': 'Open the link in a browser; it works once. Every judgement is saved at once.',
  'terminal.exposed':
    'whoever is on the network between can read what the browser shows: the connection is not encrypted',
  'terminal.again': 'Enter: another link   q or Ctrl-C: end',

  // Fields and screens that are read.
  'forms.accept': 'Accept',
  'forms.dismiss': 'Dismiss',
  'forms.save': 'Save',
  'forms.search': 'Search',
  'forms.do': 'Do it',
  'forms.write': 'Write',
  'forms.undo': 'Undo',
  'forms.quit': 'Quit',
  'forms.back': 'Back',
  'forms.changes': 'What changes',
  'forms.checks': 'What the checks say',
  'forms.removed': 'removed:',
  'forms.added': 'added:',
  'forms.scope': 'How many at once',
  'forms.like': '“Like this” is the same check on the same words. New findings like this are dismissed, too.',
  'forms.tab':
    'Tab moves through the page. In the alignment and in the term screen, → and ← do what Tab does in a terminal.',
  'forms.lessons':
    'What is ticked is to hold. Choose a line to tick it or to clear it. Nothing is saved until you press Save.',

  // The overview.
  'sums.severity': 'Severity',
  'sums.check': 'Check',
  'sums.section': 'Section',
  'sums.sentences': 'sentences',
  'sums.all': 'all',
  'sums.density': 'Findings per sentence',
  'sums.density.text':
    'A bar for each section, as long as it has findings per sentence. The filled part is not judged yet. Behind it: findings / sentences.',
  'sums.open': 'not judged yet',
  'sums.judged': 'judged',
  'sums.map': 'Alignment: {language}',
  'sums.map.text':
    'Each point is a pair of sentences: across, its place in the text under review; down, its place in the version. Faint points are doubtful, weak stretches are shaded.',
  'sums.sure': 'confident pair',
  'sums.doubtful': 'doubtful pair',
  'sums.weak': 'weak stretch',
  'sums.pairs': 'Pairs',
  'sums.confidence': 'Mean confidence',
  'sums.table': 'As a table',

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
  'client.failed': 'Not saved: taiyaku could not do it. Load the page again.',
  'client.offline': 'No connection to taiyaku. What you do now is not saved.',
  'client.ended':
    'This session is over, and nothing more is saved. Press Enter in the terminal where taiyaku runs to get a new link.',
  'client.overtaken': 'This had changed in the meantime, so your last key did nothing. Look again.',

  // Pages of the server: the way in, and what it refuses.
  'server.end': 'End the review',
  'server.opening': 'The review opens …',
  'server.go-on': 'Go on to the review',
  'server.no-session': 'This link does not open the review any more',
  'server.new-link':
    'It works once, and in one browser. Press Enter in the terminal where taiyaku runs: it prints a new one.',
  'server.unknown': 'There is nothing at this address',
  'server.failed': 'This text cannot be reviewed now',
};

export type WebWords = Readonly<Record<keyof typeof en, string>>;
