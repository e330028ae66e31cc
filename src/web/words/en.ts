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

  // What the script says.
  'client.lost': 'Not saved: there is no connection to taiyaku.',
  'client.failed': 'Not saved: taiyaku could not do it. Load the page again.',
  'client.offline': 'No connection to taiyaku. What you do now is not saved.',
  'client.ended':
    'This session is over, and nothing more is saved. Press Enter in the terminal where taiyaku runs to get a new link.',
  'client.overtaken': 'This had changed in the meantime, so your last key did nothing. Look again.',
};

export type WebWords = Readonly<Record<keyof typeof en, string>>;
