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
};

export type WebWords = Readonly<Record<keyof typeof en, string>>;
