/** What only the pages of the review say, in English. The other languages have the same keys; `{name}` is filled in. */
export const en = {
  // The page itself: what is reviewed, the list of texts, the end.
  title: 'Review: {path}',
  'page.texts': 'Texts',
  'page.over': 'The review is over.',
  'page.toFinding': 'To the finding',
  'page.toKeys': 'To the keys',
  'page.findings': 'Findings',
  'page.filter': 'Filter',
  'page.order': 'Order',
  'page.searched': 'Searched for: {query}',
  'page.counts': 'How far the review is',
  'page.missing': '(missing)',
  'page.weak': 'doubtfully aligned',
  'page.weakZone': 'The sentences around it are doubtfully aligned.',
  'page.bead': 'bead {bead} ({confidence})',
  'page.above': '{count} more above',
  'page.below': '{count} more below',
  'page.nothing': 'No finding is marked.',
  'page.position': '{at} of {count}',
  'page.fault': 'Fault:',
  'page.file': 'Saved in {file}',
  'page.keys': 'Keys',
  'page.moreKeys': 'More keys',
  'page.judge': 'Judge',
  'page.severity': 'Severity',
  'page.move': 'Move',
  'page.look': 'Look',
  'page.do': 'do it',
  'page.accept': 'accept',
  'page.own': 'other error',
  'page.redo': 'redo',
  'page.comment': 'comment',
  'page.learn': 'lessons',
  'page.leave': 'leave',
  'page.previous': 'previous',
  'page.next': 'next',
  'page.previousOpen': 'open before',
  'page.nextOpen': 'next open',
  'page.start': 'Review in the browser',
  'page.languages': 'Languages',
  'page.open': 'Open',
  'page.all': 'Findings',
  'page.unwritten': 'Not written',
  'page.saved': 'Every judgement is saved at once, in {file}.',
  'page.none': 'There are no texts.',
  'page.write': 'Accepted corrections: {count}. Write them in a text with w, or for all texts with this command:',
  'page.end': 'End the review',
  'page.endHint': 'What is saved stays. The command in the terminal ends.',
  'page.close': 'You can close this page.',
  'page.used': 'This link has been used already',
  'page.usedHint':
    'Each link opens the review once. Press Enter in the terminal where taiyaku runs: it prints a new one.',
  'page.unknown': 'There is no such page',
  'page.unknownHint':
    'The address is wrong, or the review is over. Press Enter in the terminal where taiyaku runs: it prints a new link.',

  // Fields and screens that are read.
  'forms.enter': 'Enter',

  // Alignment and terms.
  'beads.title': 'Sentences side by side',

  // What the script says.
  'client.lost': 'Not saved: there is no connection to taiyaku.',
};

export type WebWords = Readonly<Record<keyof typeof en, string>>;
