/** What a command does in one sentence, and how it is used: people read examples before options. */
export interface CommandHelp {
  readonly summary: string;
  /** Command line and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  /** What stands below the options. */
  readonly notes?: readonly string[];
}

const EXIT_NOTE = [
  'Exit codes: 0 done, 1 findings at or above --fail-on, 2 wrong use, configuration',
  'or glossary, 3 a text could not be read, paired or aligned.',
];

/** By the command's path: `''` is taiyaku itself, `terms find` a subcommand. */
export const HELP: Readonly<Record<string, CommandHelp>> = {
  '': {
    summary: 'Aligns a Japanese text with its Vietnamese, Korean and English versions and flags errors in it.',
    examples: [
      ['taiyaku demo', 'see it work on a shipped text'],
      ['taiyaku check ja.txt --against vi.txt ko.txt', 'check a text against two versions'],
      ['taiyaku check talks/', 'check every text that the folder has in several languages'],
      ['taiyaku explain number-mismatch', 'what a check flags and what not'],
    ],
  },
  check: {
    summary: 'Compares a text with the versions it must agree with and reports what is wrong in it.',
    examples: [
      ['taiyaku check ja.txt --against vi.txt ko.txt en.txt', 'the first version is the original'],
      ['taiyaku check talks/', 'ja.txt + vi.txt, a.ja.txt + a.vi.txt, ja/a.txt + vi/a.txt'],
      ['taiyaku check talks/ --glossary terms.tsv --json -o report.json', 'with a glossary, for other programs'],
      ['taiyaku check talks/ --since main', 'also what a version changed after main and the text did not'],
      ['taiyaku check talks/ --changed=origin/main --ci', 'for a pull request: only what is new in it'],
      ['taiyaku check talks/ --staged', 'before a commit: only what is new in what is staged'],
      ['cat draft.txt | taiyaku check - --against vi.txt --stdin-filename draft.ja.txt', 'a text from another program'],
    ],
    notes: EXIT_NOTE,
  },
  report: {
    summary: 'Writes the correction report (正誤表) of a reviewed text, for those who decide on it.',
    examples: [
      ['taiyaku report ja.txt --against vi.txt ko.txt -o report.html', 'a page to read and to answer'],
      ['taiyaku report talks/ -o report.xlsx', 'a table of all texts of a folder'],
      ['taiyaku report talks/ -o report.docx --date 2027-03-31', 'with tracked changes, and a day on it'],
      ['taiyaku report talks/ -o report.md --report-lang vi', 'in Vietnamese'],
    ],
    notes: [
      'What was confirmed in the review and what is open is in it, what was dismissed is not.',
      'Exit codes: 0 done, 2 wrong use, 3 a text could not be read or aligned.',
    ],
  },
  import: {
    summary: 'Reads the answers to a correction report into the decisions.',
    examples: [
      ['taiyaku import report.xlsx talks/', 'the report that came back, and its texts'],
      ['taiyaku import report.docx ja.txt --against vi.txt ko.txt --by Lan', 'what Lan has answered'],
      ['taiyaku import report-replies.json talks/ --dry-run', 'only see what would be added'],
      ['taiyaku fix --accepted talks/', 'then write what was accepted'],
    ],
    notes: [
      'Answers that contradict a judgement made since are conflicts: taiyaku review shows both sides.',
      'Exit codes: 0 done, 2 wrong use or no such report, 3 a file could not be read.',
    ],
  },
  fix: {
    summary: 'Writes the corrections that were accepted in the review into the texts; nothing else in a file changes.',
    examples: [
      ['taiyaku fix --accepted --dry-run talks/', 'see what would change'],
      ['taiyaku fix --accepted talks/', 'write it; a copy of each file is kept'],
      ['taiyaku fix --accepted ja.txt --against vi.txt ko.txt', 'one text'],
      ['taiyaku fix --undo talks/', 'put back what the last run wrote there'],
    ],
    notes: [
      'Conflicts (the file has other words there by now) are listed and left.',
      'Exit codes: 0 done, 2 wrong use, 3 a text could not be read, aligned or written.',
    ],
  },
  review: {
    summary:
      'Goes through the findings of a text in the terminal, or in a browser: fix, edit, dismiss, skip. Every judgement is saved at once.',
    examples: [
      ['taiyaku review ja.txt --against vi.txt ko.txt', 'one text'],
      ['taiyaku review talks/', 'the text of a folder'],
      ['taiyaku review talks/ --web', 'all texts of a folder, in a browser'],
      ['taiyaku review talks/ --plain', 'one question at a time, without a screen'],
      ['taiyaku review talks/ --ui-lang vi', 'keys and labels in Vietnamese'],
    ],
    notes: [
      'f takes the fix, e edits, d dismisses, s skips, u takes back, ? shows all keys.',
      'Judgements stand in .taiyaku/decisions.jsonl; taiyaku fix --accepted writes them.',
      'Exit codes: 0 done, 2 wrong use or no terminal, 3 a text could not be read.',
    ],
  },
  align: {
    summary: 'Aligns two texts sentence by sentence.',
    examples: [
      ['taiyaku align ja.txt vi.txt', 'beads, as [0, 1]:[0]:0.12'],
      ['taiyaku align ja.txt --against vi.txt ko.txt -o page.html', 'see in a browser where the alignment is doubtful'],
      ['taiyaku align ja.txt vi.txt --min-confidence 0.8 -o memory.tmx', 'a translation memory of the sure sentences'],
      ['taiyaku align ja.txt --against vi.txt ko.txt --format tsv', 'sentences side by side'],
      ['taiyaku align ja.txt vi.txt --evidence 12', 'why bead 12 is one: words, numbers, lengths'],
      ['taiyaku align a.txt b.txt --segmented --gold gold.txt', 'score against gold beads, a line a segment'],
      ['taiyaku align de.txt fr.txt --language-a de --language-b fr', 'languages without a pack'],
    ],
    notes: ['Scores go to standard error.', 'Exit codes: 0 done, 2 wrong use, 3 a text could not be read or aligned.'],
  },
  demo: {
    summary: 'Checks the joint statement that is shipped with taiyaku; nothing to prepare.',
    examples: [
      ['taiyaku demo', 'Japanese against Vietnamese, Korean and English'],
      ['taiyaku demo --uncertain', 'uncertain findings in full, too'],
    ],
  },
  terms: {
    summary: 'Works with glossaries.',
    examples: [
      ['taiyaku terms check terms.tsv', 'find mistakes in a glossary'],
      ['taiyaku terms find --file ja.txt --glossary terms.tsv', 'which terms a text uses'],
      ['taiyaku terms suggest talks/ --glossary terms.tsv', 'what is to be decided, and what the glossary lacks'],
    ],
  },
  'terms check': {
    summary: 'Validates glossaries: prints their counts, or every mistake with its line.',
    examples: [['taiyaku terms check terms.tsv energy.tbx', 'TSV, CSV and TBX']],
  },
  'terms find': {
    summary: 'Lists the terms of a glossary that a text uses.',
    examples: [
      ['taiyaku terms find 港の整備に関する覚書 --glossary terms.tsv', 'a text on the command line'],
      ['taiyaku terms find --file ja.txt --glossary terms.tsv --json', 'a file, for other programs'],
    ],
  },
  'terms suggest': {
    summary:
      'Lists what things are called wrongly or in several ways, a decision for many places, and what the texts tell of the glossary.',
    examples: [
      ['taiyaku terms suggest talks/ --glossary terms.tsv', 'over all texts of a folder'],
      ['taiyaku terms suggest ja.txt --against vi.txt ko.txt --json', 'one text, for other programs'],
    ],
    notes: ['Uncertain findings are left out. Exit codes: 0 done, 2 wrong use, 3 a text could not be read or aligned.'],
  },
  learn: {
    summary: 'Learns a lexicon of word pairs, with counts, from translation memories or checked alignments.',
    examples: [
      ['taiyaku learn memory.tmx -o ja-vi.lexicon.tsv', 'Japanese and the other language of the memory'],
      ['taiyaku learn talks.tmx --to ko -o ja-ko.lexicon.tsv', 'one of several languages'],
      ['taiyaku align ja.txt vi.txt -o a.tsv && taiyaku learn a.tsv -o mine.tsv', 'from an alignment'],
      ['taiyaku check talks/ --lexicon ja-vi.lexicon.tsv', 'use it; or name it as "lexicon" in the configuration'],
    ],
    notes: ['Memories: TMX, tables with a column a language, alignments in TSV.'],
  },
  lexicon: {
    summary: 'Looks words up in the lexicons in force, and makes lexicons from word lists.',
    examples: [
      ['taiyaku lexicon find 外交', 'what the lexicons have for a word of any language'],
      ['taiyaku lexicon stats', 'which lexicons are in force and how large they are'],
      ['taiyaku lexicon import words.tbx --from ja --to vi -o ja-vi.tsv', 'from TBX, a table or a word list'],
    ],
  },
  'lexicon find': {
    summary: 'Looks words of any language up: your lexicons, then the core lexicon and the official names.',
    examples: [
      ['taiyaku lexicon find 外交 đồng', 'Japanese, Vietnamese, Korean, English'],
      ['taiyaku lexicon find treaty --lexicon mine.tsv --json', 'with a lexicon of your own, for other programs'],
    ],
  },
  'lexicon stats': {
    summary: 'Lists the lexicons in force, in order, and how much they hold.',
    examples: [['taiyaku lexicon stats --lexicon ja-vi.lexicon.tsv', 'yours first']],
  },
  'lexicon import': {
    summary:
      'Makes a lexicon of a word list: TBX, a table with a column a language, or word and definition as in StarDict tab files.',
    examples: [
      ['taiyaku lexicon import terms.tbx --from ja --to vi -o ja-vi.tsv', 'terms that may be used'],
      ['taiyaku lexicon import dict.txt --from ja --to en -o ja-en.tsv', 'word<tab>definition, senses with ; or ,'],
    ],
  },
  decisions: {
    summary: 'Shows what reviewers have judged and what was learned from it, and makes the file of judgements smaller.',
    examples: [
      ['taiyaku decisions list', 'what holds, and who said so'],
      ['taiyaku decisions stats', 'which checks are dismissed most often'],
      ['taiyaku decisions compact --dry-run', 'how many lines no longer hold'],
      ['taiyaku decisions lessons', 'what was learned from them'],
    ],
  },
  'decisions list': {
    summary: 'Lists the judgements that hold, a line each; where reviewers contradict each other, all of them.',
    examples: [
      ['taiyaku decisions list', 'when, who, verdict, check, words and their correction, reason'],
      ['taiyaku decisions list talks/ --json', 'for other programs'],
    ],
    notes: ['DIR has .taiyaku/decisions.jsonl, or a folder above it, up to the repository.', 'Times are in UTC.'],
  },
  'decisions stats': {
    summary: 'Counts judgements by verdict, check and person, and says how often each check was dismissed.',
    examples: [
      ['taiyaku decisions stats talks/', 'a check that is dismissed often wants a glossary, or to be skipped'],
    ],
  },
  'decisions compact': {
    summary: 'Removes the lines that no longer hold from the decisions file. Every finding stands as before.',
    examples: [
      ['taiyaku decisions compact --dry-run', 'only say how many lines go'],
      ['taiyaku decisions compact talks/', 'undo cannot go back behind it'],
    ],
  },
  'decisions lessons': {
    summary: 'Lists what was learned from judgements and what was refused, or takes some of it back.',
    examples: [
      ['taiyaku decisions lessons', 'words that are no longer flagged, word pairs, each with its id'],
      ['taiyaku decisions lessons --forget 5q2m8c1kv0ta', 'the next check is as before'],
    ],
    notes: ['Lessons stand in .taiyaku/lessons.jsonl, beside the decisions.'],
  },
  baseline: {
    summary: 'Keeps old findings from failing new work: a file names each of them, and check lets these pass.',
    examples: [
      ['taiyaku baseline create talks/', 'what is open now may stay; commit the file'],
      ['taiyaku check talks/', 'finds the file by itself and reports what is new'],
      ['taiyaku baseline prune talks/', 'take out what was mended'],
      ['taiyaku baseline show', 'how many findings may stay, by text and check'],
    ],
  },
  'baseline create': {
    summary: 'Writes the open findings into taiyaku-baseline.json, certain and uncertain, each by its fingerprint.',
    examples: [
      ['taiyaku baseline create talks/', 'every text of a folder'],
      ['taiyaku baseline create ja.txt --against vi.txt ko.txt', 'one text'],
      ['taiyaku baseline create talks/ --force', 'anew, though there is one'],
    ],
    notes: [
      'Use the settings that check is run with. The file is the one that check finds;',
      'a new one stands beside taiyaku.config.json, else in the folder you are in.',
      'Exit codes: 0 done, 2 wrong use, 3 a text could not be read; nothing is written.',
    ],
  },
  'baseline prune': {
    summary:
      'Removes findings that are no longer there, and those of texts that are no longer there. It never adds any.',
    examples: [
      ['taiyaku baseline prune', 'the texts of this folder'],
      ['taiyaku baseline prune talks/ --dry-run', 'only say how many findings go'],
    ],
    notes: [
      'What was not checked in this run stays. Use the settings that check is run with.',
      'Exit codes: 0 done, 2 wrong use, 3 a text could not be read.',
    ],
  },
  'baseline show': {
    summary: 'Lists how many findings may stay, by text and check.',
    examples: [
      ['taiyaku baseline show', 'the baseline of this folder or of one above it'],
      ['taiyaku baseline show talks/ --json', 'for other programs'],
    ],
  },
  explain: {
    summary: 'Lists the checks, prints the page of one, or says what the checks saw at a place of a text.',
    examples: [
      ['taiyaku explain', 'all checks with their severity'],
      ['taiyaku explain term-missing', 'what it flags, what not, known limits'],
      ['taiyaku explain --at talks/a.ja.txt:22:27', 'why a word is flagged, or why it is not'],
    ],
  },
  help: {
    summary: 'Shows how a command is used.',
    examples: [['taiyaku help check', 'the same as taiyaku check --help']],
  },
};
