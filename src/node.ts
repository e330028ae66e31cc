/** The API wired with files: `openSession` loads what texts in some languages need. */
export { version } from './io/version.js';
export { japaneseTokenizer, loadJapaneseTokenizer } from './session/japanese-tokenizer.js';
export { openSession } from './session/open-session.js';
export type { Progress, Session, SessionOptions, SureBeads, Text, Versions } from './session/session.js';
