import type { PackLanguage } from '../core/language.js';
import type { FailLevel } from '../io/config-schema.js';
import type { ALIGNMENT_FORMATS } from './alignment-output.js';
import type { PolicyFlags } from './check-policy.js';
import type { CorrectionEnding } from './correction-endings.js';
import type { GateFlags } from './gates.js';
import type { ReportFormat } from './report-formats.js';

/** What every command takes. */
export interface CommonFlags {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
  readonly input?: boolean;
  readonly ci?: boolean;
}

export interface SettingsFlags {
  readonly glossary?: readonly string[];
  readonly lexicon?: readonly string[];
  readonly config?: string;
  readonly printConfig?: boolean;
  readonly target?: PackLanguage;
  readonly original?: PackLanguage;
  readonly failOn?: FailLevel;
  readonly embedding?: string;
  readonly json?: boolean;
}

export interface CheckFlags extends CommonFlags, SettingsFlags, PolicyFlags, GateFlags {
  readonly against?: readonly string[];
  readonly stdinFilename?: string;
  readonly since?: string;
  /** The commit or branch; empty where none was named. */
  readonly changed?: string;
  readonly staged?: boolean;
  readonly baseline?: string;
  readonly format?: ReportFormat;
  readonly output?: string;
  /** As `sarif=report.sarif`. */
  readonly outputs?: readonly string[];
  readonly uncertain?: boolean;
  readonly uiLang?: PackLanguage;
}

export interface FixFlags extends CheckFlags {
  readonly accepted?: boolean;
  readonly dryRun?: boolean;
  readonly undo?: boolean;
}

export interface BaselineFlags extends CheckFlags {
  readonly force?: boolean;
  readonly dryRun?: boolean;
}

export interface BaselineShowFlags extends CommonFlags, Pick<SettingsFlags, 'config' | 'json'> {
  readonly baseline?: string;
}

export interface ReviewFlags extends CommonFlags, SettingsFlags, PolicyFlags {
  readonly against?: readonly string[];
  readonly plain?: boolean;
  readonly web?: boolean;
  readonly port?: string;
  readonly host?: string;
  readonly uiLang?: PackLanguage;
}

export interface AlignFlags extends CommonFlags, SettingsFlags {
  readonly against?: readonly string[];
  readonly format?: (typeof ALIGNMENT_FORMATS)[number];
  readonly minConfidence?: string;
  readonly output?: string;
  readonly segmented?: boolean;
  readonly gold?: string;
  readonly evidence?: string;
  readonly fixed?: string;
  readonly languageA?: string;
  readonly languageB?: string;
}

export interface ReportFlags extends CommonFlags, SettingsFlags, PolicyFlags {
  readonly against?: readonly string[];
  readonly format?: CorrectionEnding;
  readonly output?: string;
  /** In which the report speaks. */
  readonly reportLang?: PackLanguage;
  /** As 2027-03-31. */
  readonly date?: string;
  readonly title?: string;
  readonly note?: string;
  readonly uncertain?: boolean;
  readonly judged?: boolean;
}

export interface ImportFlags extends CommonFlags, SettingsFlags, PolicyFlags {
  readonly against?: readonly string[];
  /** Who has answered. */
  readonly by?: string;
  readonly dryRun?: boolean;
}

export interface ExplainFlags extends CommonFlags, Pick<SettingsFlags, 'glossary' | 'lexicon' | 'config'> {
  readonly at?: string;
  readonly against?: readonly string[];
  /** Of the list of checks and their summaries. */
  readonly uiLang?: PackLanguage;
}

export interface DemoFlags extends CommonFlags {
  /** File for the correction report. */
  readonly report?: string;
  readonly uiLang?: PackLanguage;
  readonly uncertain?: boolean;
}

export interface LearnFlags extends CommonFlags {
  readonly from?: string;
  readonly to?: string;
  readonly minConfidence?: string;
  readonly output?: string;
}

export interface LexiconImportFlags extends CommonFlags {
  readonly from?: string;
  readonly to?: string;
  readonly output?: string;
}

export interface LexiconFlags extends CommonFlags, Pick<SettingsFlags, 'lexicon' | 'config' | 'json'> {
  readonly output?: string;
}

export interface TermsFindFlags extends CommonFlags, SettingsFlags {
  readonly file?: string;
  readonly language?: string;
  readonly output?: string;
}

export interface DecisionsFlags extends CommonFlags, Pick<SettingsFlags, 'json'> {}

export interface DecisionsLessonsFlags extends DecisionsFlags {
  /** Ids. */
  readonly forget?: readonly string[];
}

export interface DecisionsCompactFlags extends CommonFlags {
  readonly dryRun?: boolean;
}

/** What each command is called with: its operands and its flags. */
export interface CommandFlags {
  check: CheckFlags;
  report: ReportFlags;
  import: ImportFlags;
  fix: FixFlags;
  review: ReviewFlags;
  align: AlignFlags;
  demo: DemoFlags;
  'terms check': CommonFlags;
  'terms suggest': CheckFlags;
  'terms find': TermsFindFlags;
  learn: LearnFlags;
  'lexicon import': LexiconImportFlags;
  'lexicon find': LexiconFlags;
  'lexicon stats': LexiconFlags;
  'decisions list': DecisionsFlags;
  'decisions stats': DecisionsFlags;
  'decisions compact': DecisionsCompactFlags;
  'decisions lessons': DecisionsLessonsFlags;
  'baseline create': BaselineFlags;
  'baseline prune': BaselineFlags;
  'baseline show': BaselineShowFlags;
  explain: ExplainFlags;
  help: object;
}
