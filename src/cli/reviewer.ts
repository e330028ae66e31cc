import type { Environment } from '../io/terminal.js';

/** Who makes a judgement: the name that the system has for the user. */
export function reviewerOf({ USER, USERNAME, LOGNAME }: Environment): string {
  return USER || USERNAME || LOGNAME || 'unknown';
}
