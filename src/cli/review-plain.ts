import type { CliIo } from '../io/terminal.js';
import { type Catalogue, say } from '../review/messages/index.js';
import { answer, leave, type PlainStep, type Question, questionLines } from '../review/plain/plain.js';
import { type ReviewState, UNJUDGED } from '../review/state/state.js';
import { SMALLEST } from '../review/view/screen.js';
import { visible } from '../text/visible.js';
import type { ReviewPorts } from './review-ports.js';
import { runReview } from './review-runner.js';

/** Variables by which users of screen readers tell programs: Ink's, and that of the tools of Charm and GitHub. */
const SCREEN_READERS = ['INK_SCREEN_READER', 'ACCESSIBLE'];

/** Whether the review goes line by line though nobody said so: the terminal cannot draw, is too small, or is read out. */
export function wantsPlain({ env, stdout: { columns, rows } }: Pick<CliIo, 'env' | 'stdout'>): boolean {
  const isSmall = (columns ?? SMALLEST.columns) < SMALLEST.columns || (rows ?? SMALLEST.rows) < SMALLEST.rows;
  const isRead = SCREEN_READERS.some((name) => !['', '0', 'false'].includes(env[name] ?? ''));
  return env.TERM === 'dumb' || isSmall || isRead;
}

/**
 * A review line by line: no escape codes, nothing is drawn over, so that a screen reader reads it in order and a script can answer.
 * The end of the input ends it; everything is saved by then.
 */
export async function reviewPlainly(
  first: ReviewState,
  ports: Omit<ReviewPorts, 'suspend' | 'redraw'>,
  messages: Catalogue,
  { stdin, stdout }: CliIo,
): Promise<void> {
  let asking = 'finding' as Question;
  let over = false;
  const reviewer = runReview(first, { ...ports, suspend: () => undefined, redraw: () => undefined }, () => undefined);
  void reviewer.done.then(() => {
    over = true;
  });
  const ask = (): void => {
    const lines = questionLines({ review: reviewer.state(), asking }, messages);
    stdout.write(`${lines.join('\n')}\n${messages['plain.ask']}`);
  };
  const tell = (): void => {
    const { notice } = reviewer.state();
    if (notice) stdout.write(`${visible(say(messages, notice.key, notice.values))}\n`);
  };
  const goOn = async (step: PlainStep): Promise<void> => {
    asking = step.asking;
    reviewer.proceed(step);
    await Promise.resolve();
  };
  ask();
  for await (const line of stdin.lines()) {
    stdout.write('\n');
    const before = asking;
    const isLast = isLeaving(reviewer.state());
    const step = answer({ review: reviewer.state(), asking }, line);
    await goOn(step);
    if (over) return;
    const isDone = asking === 'finding' && step.effects.length > 0 && !isLeft(reviewer.state());
    if (step.again) stdout.write(`${messages['plain.again']}\n`);
    else if (!isDone || before === 'lesson') tell();
    if (isLast && asking === 'finding') return;
    if (isDone) {
      stdout.write(`${say(messages, 'plain.left', { count: 0 })}\n`);
      await goOn(leave(reviewer.state()));
      if (over) return;
    }
    stdout.write('\n');
    ask();
  }
  stdout.write(`\n${messages['plain.end']}\n`);
}

/** Whether the review is left when it is answered what the decisions taught. */
function isLeaving({ screen }: ReviewState): boolean {
  return screen.kind === 'learn' && screen.leaving;
}

/** Whether a finding wants a judgement; after the last one, an answer would be given to a finding that was not asked about. */
function isLeft({ standings, filter }: ReviewState): boolean {
  return filter !== 'open' || standings.some(({ status }) => UNJUDGED.has(status));
}
