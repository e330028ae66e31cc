import { checkMessagesFor } from '../check-messages/index.js';
import { EXIT, Fault } from '../core/fault.js';
import { takeStopSignals } from '../io/stop-signals.js';
import type { CliIo } from '../io/terminal.js';
import { onTypedLine } from '../io/typed-lines.js';
import { catalogueFor, say } from '../review/messages/index.js';
import { isLoopback } from '../web/server/hosts.js';
import { startWebServer, type WebServer } from '../web/server/server.js';
import { webWordsFor } from '../web/words/index.js';
import { hint, warn, warnOfDamage } from './emit.js';
import type { ReviewFlags } from './flag-types.js';
import { learningOf } from './project-learning.js';
import { openStores, type ReviewPlace } from './review-machine.js';
import type { WebAddress } from './review-manner.js';
import type { ReviewService } from './review-service.js';
import { reviewerOf } from './reviewer.js';
import { shortPath } from './short-path.js';
import { formatOfTarget } from './target-format.js';
import type { TextReview } from './text-review.js';
import { uiLanguage } from './ui-language.js';
import { createWebDesk } from './web-desk.js';

/** Where a review in a browser takes place, and how its corrections are written. */
export interface WebPlace extends ReviewPlace {
  readonly address: WebAddress;
  readonly command: string;
}

/**
 * Serves the review of some texts to a browser until somebody ends it there or here.
 * @returns the exit code
 */
export async function reviewInBrowser(
  texts: readonly TextReview[],
  service: ReviewService,
  place: WebPlace,
  flags: ReviewFlags,
  io: CliIo,
): Promise<number> {
  const language = uiLanguage(flags.uiLang, io.env);
  const [messages, words, spoken] = await Promise.all([
    catalogueFor(language),
    webWordsFor(language),
    checkMessagesFor(language),
  ]);
  const stores = openStores(place.folder, reviewerOf(io.env));
  warnOfDamage(io, flags, stores.decisions.path, stores.decisions.read().damaged);
  const file = shortPath(stores.decisions.path);
  const desk = createWebDesk(await writable(texts, flags, io), {
    ...place,
    service,
    stores,
    messages,
    spoken,
    env: io.env,
    learning: () => learningOf(stores.lessons, place.settings, true),
    file,
  });
  const failed = failure();
  const server = await startWebServer(desk, { ...place.address, messages, words, language, failed: failed.take });
  if (!isLoopback(place.address.host)) warn(io, flags, words['terminal.exposed']);
  // What is checked from now on is shown in the browser.
  service.hush?.();
  service.warm().catch(() => undefined);
  try {
    await Promise.race([untilEnd(server, words, flags, io), failed.happened]);
  } finally {
    await server.close();
    await desk.close();
  }
  // Reads the decisions: nothing is said to be saved in a file that cannot be read any more.
  const count = desk.texts().reduce((sum, { unwritten }) => sum + unwritten, 0);
  hint(io, flags, say(messages, 'end.saved', { file }));
  if (count > 0) hint(io, flags, say(messages, 'end.to-write', { count, command: place.command }));
  return EXIT.done;
}

/** Texts whose corrections can be written: of the others it is said once why they are not on the desk. @throws Fault where no text is left */
async function writable(texts: readonly TextReview[], flags: ReviewFlags, io: CliIo): Promise<readonly TextReview[]> {
  const kept: TextReview[] = [];
  let last: Fault | undefined;
  for (const text of texts) {
    try {
      await formatOfTarget(text.review.path);
      kept.push(text);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      last = error;
      warn(io, flags, error.message);
    }
  }
  if (kept.length === 0 && last) throw last;
  return kept;
}

/** Prints a link, and another one for each Enter, until the review is ended: in the browser, by q or by a signal. */
function untilEnd(server: WebServer, words: Words, flags: ReviewFlags, io: CliIo): Promise<void> {
  return new Promise((resolve) => {
    const print = (): void => io.stdout.write(`${server.link()}\n`);
    const giveBack = takeStopSignals(() => end());
    const closeLines = io.stdin.isTTY
      ? onTypedLine((line) => (line.trim().toLowerCase() === 'q' ? end() : print()))
      : () => undefined;
    const end = (): void => {
      giveBack();
      closeLines();
      resolve();
    };
    print();
    hint(io, flags, words['terminal.open']);
    if (io.stdin.isTTY) hint(io, flags, words['terminal.again']);
    void server.ended.then(end);
  });
}

type Words = Awaited<ReturnType<typeof webWordsFor>>;

/** A defect in the server ends the review, as it does everywhere else. */
function failure(): { take(error: unknown): void; readonly happened: Promise<never> } {
  let take: (error: unknown) => void = () => undefined;
  const happened = new Promise<never>((_, reject) => {
    take = reject;
  });
  happened.catch(() => undefined);
  return { take: (error) => take(error), happened };
}
