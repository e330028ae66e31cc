import type { Environment } from '../io/terminal.js';

/** Who makes a judgement: as the user says, who may share an account with others (`TAIYAKU_REVIEWER=Lan`), else the name that the system has for the user. */
export function reviewerOf({ TAIYAKU_REVIEWER, USER, USERNAME, LOGNAME }: Environment): string {
  return TAIYAKU_REVIEWER?.trim() || USER || USERNAME || LOGNAME || 'unknown';
}
