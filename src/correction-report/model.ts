import type { Edit } from '../core/decision.js';
import type { FindingStatus, ReportPlace } from '../core/finding.js';
import type { LanguageCode, PackLanguage } from '../core/language.js';
import type { Severity } from '../core/mqm.js';
import type { ReportSource } from '../core/report.js';
import type { TextEdit } from '../core/text-edit.js';
import type { Passage, SourcePassage } from '../review/model.js';

/** The correction report (正誤表) over the texts of a run. Every format writes this, in this order and with these numbers and ids. */
export interface CorrectionReport {
  /** Of the program. */
  readonly version: string;
  /** In which it speaks. What the checks say is in it already; the writers have the rest. */
  readonly language: PackLanguage;
  /** As the user states it, 2027-03-31; reports have no clock. */
  readonly date: string | undefined;
  /** What it is about, as the user states it. */
  readonly title: string | undefined;
  /** What the user has to say to who gets it, in paragraphs. */
  readonly note: string | undefined;
  /** True when only what somebody has judged is in it: it goes out under a name, and nothing in it is of use inside only. */
  readonly isOutgoing: boolean;
  /** Who has made the judgements that hold, by name. */
  readonly reviewers: readonly string[];
  /** Files of the glossaries that the terms were held against, by name. */
  readonly glossaries: readonly string[];
  readonly texts: readonly ReportedText[];
  readonly scorecard: Scorecard;
  /** What is the same in several places, said once. */
  readonly general: readonly GeneralCorrection[];
  /** In the order in which the report is read: by list (`REPORT_PARTS`), text and position. */
  readonly corrections: readonly Correction[];
  /** The same entries by the sentences that they stand in, in the same order: each is in exactly one. */
  readonly sentences: readonly CorrectedSentence[];
}

/** A sentence with all of its entries of one list: it is read once, however many there are. */
export interface CorrectedSentence {
  /** Numbers of the entries; one after the other. */
  readonly corrections: readonly number[];
  /** The sentence before any of them. */
  readonly before: string;
  /** What becomes of it when all is written that can be written together, what reviewers want first; undefined where nothing can. */
  readonly after: string | undefined;
  /** True when reviewers stand behind all that is written there. */
  readonly isConfirmed: boolean;
  /** What each version has beside it, with the words of all the entries marked. */
  readonly sources: readonly SourcePassage[];
}

/** A text under review and its versions. */
export interface ReportedText {
  readonly path: string;
  /** The path as readers see it, see {@link shownNames}. */
  readonly name: string;
  /** What it is called by its own first line, where it opens with a heading or with a line that is like one. */
  readonly title: string | undefined;
  readonly progress: ReviewProgress;
  readonly language: LanguageCode;
  readonly sources: readonly ReportedSource[];
  /** The whole text, as decoded. */
  readonly text: string;
  /** What `fix --accepted` would write into it, by position. */
  readonly edits: readonly TextEdit[];
  /** Its sentences, for those who want to see it whole. */
  readonly segments: readonly { readonly start: number; readonly end: number }[];
  readonly sections: readonly ReportedSection[];
  /** Terms that it calls by several words, the most frequent first. */
  readonly spreads: readonly TermSpread[];
}

/** How far reviewers have come in a text. Uncertain findings that nobody has judged count for nothing. */
export interface ReviewProgress {
  /** Findings that somebody has judged. */
  readonly judged: number;
  /** Findings that nobody has judged, whether the report has them or not. */
  readonly open: number;
  /** Line of the first open one. */
  readonly firstOpen: number | undefined;
  /** The line up to which all are judged, where none is judged behind it. */
  readonly judgedTo: number | undefined;
}

/** A version, how it is aligned, and a picture of that. */
export interface ReportedSource extends ReportSource {
  /** As that of a text. */
  readonly title: string | undefined;
  /** The path as readers see it. */
  readonly name: string;
  readonly beads: readonly BeadPoint[];
  /** Sentences of it for which the text has no counterpart, by position; `line` is that of its file, from 1. */
  readonly unmatched: readonly { readonly line: number; readonly text: string }[];
}

/** A bead in a picture: where its middle stands in the target and in the source, 0–1 of each text. */
export interface BeadPoint {
  readonly target: number;
  readonly source: number;
  readonly confidence: number;
}

/** A part of a text, and how many corrections of each severity are in it. */
export interface ReportedSection {
  /** Undefined where it has no heading: its first words would pass for a quotation. */
  readonly title: string | undefined;
  /** Its first and its last line. */
  readonly line: number;
  readonly lastLine: number;
  readonly segments: number;
  /** Of the entries of the report. */
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Findings that nobody has judged and that the report does not have: none in the report is not none in the text. */
  readonly unlisted: number;
}

/** A term, and what the text calls it how often. */
export interface TermSpread {
  readonly uses: readonly { readonly words: string; readonly count: number }[];
}

/** `question`: the author is asked. `omission`: the versions say something that the text does not; `addition` the other way round. */
export type CorrectionKind = 'correction' | 'question' | 'omission' | 'addition';

/** One entry of the report. */
export interface Correction {
  /** From 1 in the order in which the report is read, the same in every format. */
  readonly number: number;
  /** Fingerprint of the finding. */
  readonly id: string;
  /** By which a reply is told, whatever the order of rows: the fingerprint, and the judgements that held when the report was made (`replyKey`). */
  readonly replyKey: string;
  /** Index of the text. */
  readonly text: number;
  readonly kind: CorrectionKind;
  readonly place: ReportPlace;
  /** Heading of the section it stands in; empty without one. */
  readonly section: string;
  /** Number of the item or the article that its line opens with, as written: 第3条, (2). Empty without one. */
  readonly item: string;
  /** The sentence as it stands in the file now. */
  readonly target: Passage;
  /** What each version has beside it. */
  readonly sources: readonly SourcePassage[];
  /** Edits of `before`; none where nobody has said what to write. */
  readonly edits: readonly Edit[];
  /** The words in question, as wide as the edits reach. Empty where something is missing. */
  readonly wrong: string;
  /** Where they stand in `before`: UTF-16 units. */
  readonly at: number;
  /** What to write for them; undefined where nobody has said. */
  readonly right: string | undefined;
  /** Words that the versions or the glossary call for, where there is no correction. */
  readonly expected: readonly string[];
  /** The sentence before the correction: of a written one the file has it no more. */
  readonly before: string;
  /** The sentence with the edits made; undefined without any. */
  readonly after: string | undefined;
  /** What is wrong, in a line. */
  readonly message: string;
  /** What it rests on. */
  readonly explanation: string;
  /** Words of the versions as the explanation quotes them, each behind the code of its language: `vi 150 tỷ · ko 1500억`. Empty where it quotes none. */
  readonly quotes: string;
  /** The words of the version that alone bears the words out, told apart from what the others have: `vi cảng`. Empty where none does. */
  readonly own: string;
  /** What the reviewer says of it, or asks. */
  readonly remark: string;
  readonly check: string;
  /** The same and all others that say it of these words. */
  readonly checks: readonly string[];
  /** MQM error type: `accuracy/mistranslation`. */
  readonly category: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly uncertain: boolean;
  readonly status: FindingStatus;
  /** Number of the general correction that says the same. */
  readonly general: number | undefined;
  /** Numbers of the entries that want to change the same words in another way: one of them can be written. */
  readonly rivals: readonly number[];
  /** What else was wanted for the same words, and gave way to this. */
  readonly alternatives: readonly Alternative[];
}

/** A correction that is no entry of its own, because another one of the same words is written. */
export interface Alternative {
  /** Fingerprint of its finding. */
  readonly id: string;
  readonly wrong: string;
  readonly right: string;
}

/** One correction that is wanted in several places. */
export interface GeneralCorrection {
  readonly number: number;
  /** What stands there now, the most frequent words first. */
  readonly wrongs: readonly { readonly words: string; readonly count: number }[];
  readonly right: string;
  /** Of the first place that has the most frequent words. */
  readonly message: string;
  /** Numbers of the corrections. */
  readonly corrections: readonly number[];
  /** Places that want the same and that the report does not have, because nobody has judged them. */
  readonly unlisted: number;
  /** Where the same words stand and nothing was found. */
  readonly elsewhere: readonly Elsewhere[];
}

/** A place where words of a general correction stand and nothing was found: they may be right there. */
export interface Elsewhere {
  /** Index of the text. */
  readonly text: number;
  /** From 1. */
  readonly line: number;
  /** The words in 【】, and what stands beside them. */
  readonly context: string;
}

/** MQM scorecard: errors that a reviewer has confirmed. */
export interface Scorecard {
  /** Of all texts, without white space. */
  readonly characters: number;
  /** Confirmed errors. */
  readonly errors: number;
  /** Entries of the report that nobody has judged, and those that are asked or in conflict. */
  readonly open: number;
  /** Findings that a reviewer, the configuration, a comment or the baseline has dismissed; not in the report. */
  readonly dismissed: number;
  /** Uncertain findings that nobody has judged, when they are not in the report. */
  readonly leftOut: number;
  readonly rows: readonly ScoreRow[];
  readonly penalty: number;
  /** 0–100. */
  readonly score: number;
}

/** The confirmed errors of one MQM type. */
export interface ScoreRow {
  readonly category: string;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly penalty: number;
}
