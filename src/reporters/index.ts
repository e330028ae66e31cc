import { checkstyle } from './checkstyle.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { rdjson } from './rdjson.js';
import type { Reporter } from './reporter.js';
import { sarif } from './sarif.js';
import { text } from './text.js';

export type { ReportWords } from './report-words.js';
export { reportWordsFor } from './words/index.js';

/** All reporters, the default first. */
export const REPORTERS: readonly Reporter[] = [text, json, github, sarif, junit, gitlab, rdjson, checkstyle, markdown];
