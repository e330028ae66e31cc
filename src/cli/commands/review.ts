import { checkMessagesFor } from '../../check-messages/index.js';
import { EXIT, Fault } from '../../core/fault.js';
import { closeKeyboard } from '../../io/closed-keyboard.js';
import { findDecisionFolder } from '../../io/decision-file.js';
import type { LessonStore } from '../../io/lesson-store.js';
import { type CliIo, wantsColor } from '../../io/terminal.js';
import { catalogueFor, say } from '../../review/messages/index.js';
import { keyLabels } from '../../review/state/help-keys.js';
import { type Learning, NOTHING_LEARNED } from '../../review/state/learning.js';
import { startReview } from '../../review/state/reducer.js';
import { ambiguousWidth } from '../ambiguous-width.js';
import { planCheck } from '../check-jobs.js';
import { emit, hint, warnOfDamage } from '../emit.js';
import type { ReviewFlags } from '../flag-types.js';
import { lessonsFor } from '../lessons-in-force.js';
import { besideSettings } from '../project-place.js';
import { createReviewPorts, openStores, type ReviewPlace } from '../review-machine.js';
import { reviewPlainly, wantsPlain } from '../review-plain.js';
import type { ReviewService } from '../review-service.js';
import { commandToWrite, namesOf, unwrittenIn, wantingReview } from '../review-texts.js';
import { reviewerOf } from '../reviewer.js';
import { type CommandScope, packagedServices } from '../services.js';
import { formatSettings, resolveSettings, type Settings } from '../settings.js';
import { shortPath } from '../short-path.js';
import { spokenReview } from '../spoken-review.js';
import { formatOfTarget } from '../target-format.js';
import type { TextReview } from '../text-review.js';
import { uiLanguage } from '../ui-language.js';

/** `taiyaku review`. @returns the exit code */
export async function review(operands: readonly string[], flags: ReviewFlags, scope: CommandScope): Promise<number> {
  const { io } = scope;
  const isPlain = flags.plain === true || wantsPlain(io);
  if (operands[0] === '-') throw noText();
  if (!isPlain && !(io.stdin.isTTY && io.stdout.isTTY)) throw noTerminal();
  // A mistake in it is said before the texts are checked.
  if (!isPlain) ambiguousWidth(io.env);
  const given = operands.length > 0 ? operands : ['.'];
  const plan = await planCheck(given, flags, io, 'review');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  if (flags.printConfig) {
    emit(io, undefined, formatSettings(settings, false, lessonsFor(plan.folder)));
    return EXIT.done;
  }
  const service = await serviceFor(given, flags, scope, isPlain);
  try {
    const { texts } = await service.check();
    if (texts.length === 0) return EXIT.input;
    const place = { folder: findDecisionFolder(plan.folder) ?? besideSettings(settings, plan.folder), settings };
    return await reviewTexts(texts, service, { ...place, given }, flags, isPlain, io);
  } finally {
    service.close();
  }
}

/** A review on the screen has a thread of its own for all that takes long: no key waits for it. Until there is a screen, keys do nothing. */
async function serviceFor(
  operands: readonly string[],
  flags: ReviewFlags,
  scope: CommandScope,
  isPlain: boolean,
): Promise<ReviewService & { hush?(): void }> {
  if (isPlain || scope.services !== packagedServices) {
    return (await import('../review-service.js')).createReviewService(operands, flags, scope);
  }
  const { startReviewThread } = await import('../review-thread.js');
  const thread = startReviewThread(operands, flags, scope.io);
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
async function reviewTexts(
  texts: readonly TextReview[],
  service: ReviewService & { hush?(): void },
  place: ReviewPlace & { readonly given: readonly string[] },
  flags: ReviewFlags,
  isPlain: boolean,
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
  const learning = learningOf(stores.lessons, place.settings, io);
  const start = startReview(spokenReview(shown.review, spoken), decisions, {
    by: stores.by,
    file,
    labels: keyLabels(messages),
    learning,
  });
  if (isPlain) await reviewPlainly(start, ports, messages, io);
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
  const command = commandToWrite(place.given, flags.against);
  if (count > 0) hint(io, flags, say(messages, 'end.to-write', { count, command }));
  if (later.length > 0) hint(io, flags, say(messages, 'end.later', { texts: namesOf(later) }));
  return EXIT.done;
}

function learningOf(store: LessonStore, { choices }: Settings, { stdin }: CliIo): Learning {
  const locked = [...choices.checks].flatMap(([id, settings]) => (settings.locked ? [id] : []));
  // A script that says q is not kept waiting for an answer.
  return { ...NOTHING_LEARNED, lessons: store.read().lines, locked: new Set(locked), asksAtEnd: stdin.isTTY };
}

function noTerminal(): Fault {
  return new Fault('usage', {
    where: 'review',
    what: 'standard input or output is no terminal, and the review needs one',
    cure: 'Start it in a terminal, or add --plain, which reads answers line by line.',
  });
}

function noText(): Fault {
  return new Fault('usage', {
    where: '-',
    what: 'standard input is no file that can be reviewed',
    cure: 'Name the file.',
  });
}
