import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { markdown } from './markdown.js';
import type { Reporter } from './reporter.js';
import { text } from './text.js';

export type { ReportWords } from './report-words.js';
export { reportWordsFor } from './words/index.js';

/** All reporters, the default first. */
export const REPORTERS: readonly Reporter[] = [text, json, github, gitlab, markdown];
