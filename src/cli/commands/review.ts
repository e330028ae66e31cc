import { checkMessagesFor } from '../../check-messages/index.js';
import { EXIT, Fault } from '../../core/fault.js';
import { checkNames } from '../../finding-words/names.js';
import { closeKeyboard } from '../../io/closed-keyboard.js';
import { findDecisionFolder } from '../../io/decision-file.js';
import { type CliIo, wantsColor } from '../../io/terminal.js';
import { catalogueFor, say } from '../../review/messages/index.js';
import { keyLabels } from '../../review/state/help-keys.js';
import { startReview } from '../../review/state/reducer.js';
import { ambiguousWidth } from '../ambiguous-width.js';
import { planCheck } from '../check-jobs.js';
import { emit, hint, warnOfDamage } from '../emit.js';
import type { ReviewFlags } from '../flag-types.js';
import { lessonsFor } from '../lessons-in-force.js';
import { learningOf } from '../project-learning.js';
import { besideSettings } from '../project-place.js';
import { createReviewPorts, openStores, type ReviewPlace } from '../review-machine.js';
import { mannerOf, type ReviewManner, webAddressOf } from '../review-manner.js';
import { reviewPlainly } from '../review-plain.js';
import type { ReviewService } from '../review-service.js';
import { commandToWrite, namesOf, unwrittenIn, wantingReview } from '../review-texts.js';
import { reviewerOf } from '../reviewer.js';
import { type CommandScope, packagedServices } from '../services.js';
import { formatSettings, resolveSettings } from '../settings.js';
import { shortPath } from '../short-path.js';
import { spokenReview } from '../spoken-review.js';
import { formatOfTarget } from '../target-format.js';
import type { TextReview } from '../text-review.js';
import { uiLanguage } from '../ui-language.js';

/** `taiyaku review`. @returns the exit code */
export async function review(operands: readonly string[], flags: ReviewFlags, scope: CommandScope): Promise<number> {
  const { io } = scope;
  if (operands[0] === '-') throw noText();
  const manner = mannerOf(flags, io);
  // Mistakes in these are said before the texts are checked.
  if (manner === 'screen') ambiguousWidth(io.env);
  const address = webAddressOf(flags);
  const given = operands.length > 0 ? operands : ['.'];
  const plan = await planCheck(given, flags, io, 'review');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  if (flags.printConfig) {
    emit(io, undefined, formatSettings(settings, false, lessonsFor(plan.folder)));
    return EXIT.done;
  }
  const service = await serviceFor(given, flags, scope, manner);
  try {
    const { texts } = await service.check();
    if (texts.length === 0) return EXIT.input;
    const folder = findDecisionFolder(plan.folder) ?? besideSettings(settings, plan.folder);
    const place = { folder, settings, command: commandToWrite(given, flags.against) };
    if (manner !== 'web') return await reviewFirst(texts, service, place, flags, manner, io);
    const { reviewInBrowser } = await import('../review-web.js');
    return await reviewInBrowser(texts, service, { ...place, address }, flags, io);
  } finally {
    service.close();
  }
}

/** A review on a screen has a thread of its own for all that takes long: no key waits for it. Until there is a screen, keys of a terminal do nothing. */
async function serviceFor(
  operands: readonly string[],
  flags: ReviewFlags,
  scope: CommandScope,
  manner: ReviewManner,
): Promise<ReviewService> {
  if (manner === 'plain' || scope.services !== packagedServices) {
    return (await import('../review-service.js')).createReviewService(operands, flags, scope);
  }
  const { startReviewThread } = await import('../review-thread.js');
  const thread = startReviewThread(operands, flags, scope.io);
  if (manner === 'web') return thread;
  const openKeyboard = closeKeyboard();
  return {
    ...thread,
    hush() {
      openKeyboard();
      thread.hush();
    },
    close() {
      openKeyboard();
      thread.close();
    },
  };
}

/** Reviews the first of these texts that has open findings. @param place where decisions are kept, and which settings hold */
async function reviewFirst(
  texts: readonly TextReview[],
  service: ReviewService,
  place: ReviewPlace & { readonly command: string },
  flags: ReviewFlags,
  manner: 'screen' | 'plain',
  io: CliIo,
): Promise<number> {
  const stores = openStores(place.folder, reviewerOf(io.env));
  const { lines: decisions, damaged } = stores.decisions.read();
  const file = shortPath(stores.decisions.path);
  warnOfDamage(io, flags, stores.decisions.path, damaged);
  const [first, ...later] = wantingReview(texts, decisions);
  const shown = first ?? texts[0]!;
  const spokenLanguage = uiLanguage(flags.uiLang, io.env);
  const spoken = await checkMessagesFor(spokenLanguage);
  const ports = createReviewPorts(
    shown,
    service,
    stores,
    { ...place, format: await formatOfTarget(shown.review.path), spoken },
    io.env,
  );
  const messages = await catalogueFor(spokenLanguage);
  const learning = learningOf(stores.lessons, place.settings, io.stdin.isTTY);
  const start = startReview(spokenReview(shown.review, spoken), decisions, {
    by: stores.by,
    file,
    labels: keyLabels(messages),
    checkNames: checkNames(messages),
    learning,
  });
  if (manner === 'plain') await reviewPlainly(start, ports, messages, io);
  else {
    const { reviewOnScreen } = await import('../review-screen.js');
    service.hush?.();
    // Nobody waits for it; where it fails, the first question that needs it says why.
    service.warm().catch(() => undefined);
    const color = wantsColor(io.stdout, io.env, flags.color);
    await reviewOnScreen(start, ports, messages, { color, ambiguous: ambiguousWidth(io.env) });
  }
  hint(io, flags, say(messages, 'end.saved', { file }));
  const count = unwrittenIn(shown, stores.decisions.read().lines, decisions.length);
  if (count > 0) hint(io, flags, say(messages, 'end.to-write', { count, command: place.command }));
  if (later.length > 0) hint(io, flags, say(messages, 'end.later', { texts: namesOf(later) }));
  return EXIT.done;
}

function noText(): Fault {
  return new Fault('usage', {
    where: '-',
    what: 'standard input is no file that can be reviewed',
    cure: 'Name the file.',
  });
}
