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
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': 'Sentences side by side',

  // What the script says.
  'client.lost': 'Not saved: there is no connection to taiyaku.',

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
