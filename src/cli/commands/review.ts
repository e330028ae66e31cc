import { dirname } from 'node:path';
import { EXIT, Fault } from '../../core/fault.js';
import { openBeadStore } from '../../io/bead-store.js';
import { findDecisionFolder } from '../../io/decision-file.js';
import { openDecisionStore } from '../../io/decision-store.js';
import { editText } from '../../io/editor.js';
import { type CliIo, wantsColor } from '../../io/terminal.js';
import { catalogueFor } from '../../review/messages/index.js';
import { keyLabels } from '../../review/state/help-keys.js';
import { startReview } from '../../review/state/reducer.js';
import { plural } from '../../text/plural.js';
import { planCheck } from '../check-jobs.js';
import { emit, hint, warn } from '../emit.js';
import type { ReviewFlags } from '../flag-types.js';
import { reviewPlainly, wantsPlain } from '../review-plain.js';
import type { ReviewPorts } from '../review-runner.js';
import type { ReviewService, TextReview } from '../review-service.js';
import { namesOf, wantingReview } from '../review-texts.js';
import { reviewerOf } from '../reviewer.js';
import { type CommandScope, packagedServices } from '../services.js';
import { formatSettings, resolveSettings } from '../settings.js';
import { formatOfTarget } from '../target-format.js';
import { uiLanguage } from '../ui-language.js';
import { writePlanned } from '../write-planned.js';

/** `taiyaku review`. @returns the exit code */
export async function review(operands: readonly string[], flags: ReviewFlags, scope: CommandScope): Promise<number> {
  const { io } = scope;
  const isPlain = flags.plain === true || wantsPlain(io);
  if (operands[0] === '-') throw noText();
  if (!isPlain && !(io.stdin.isTTY && io.stdout.isTTY)) throw noTerminal();
  const given = operands.length > 0 ? operands : ['.'];
  const plan = await planCheck(given, flags, io, 'review');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  if (flags.printConfig) {
    emit(io, undefined, formatSettings(settings, false));
    return EXIT.done;
  }
  const service = await serviceFor(given, flags, scope, isPlain);
  try {
    const texts = await service.check();
    if (texts.length === 0) return EXIT.input;
    const beside = settings.config === undefined ? plan.folder : dirname(settings.config);
    return await reviewTexts(texts, service, findDecisionFolder(plan.folder) ?? beside, flags, isPlain, io);
  } finally {
    service.close();
  }
}

/** A review on the screen has a thread of its own for all that takes long: no key waits for it. */
async function serviceFor(
  operands: readonly string[],
  flags: ReviewFlags,
  scope: CommandScope,
  isPlain: boolean,
): Promise<ReviewService & { hush?(): void }> {
  if (isPlain || scope.services !== packagedServices) {
    return (await import('../review-service.js')).createReviewService(operands, flags, scope);
  }
  return (await import('../review-thread.js')).startReviewThread(operands, flags, scope.io);
}

/** Reviews the first of these texts that has open findings. @param folder in which `.taiyaku` stands, or is to stand */
async function reviewTexts(
  texts: readonly TextReview[],
  service: ReviewService & { hush?(): void },
  folder: string,
  flags: ReviewFlags,
  isPlain: boolean,
  io: CliIo,
): Promise<number> {
  const by = reviewerOf(io.env);
  const store = openDecisionStore(folder, { by });
  const beads = openBeadStore(folder, { by });
  const { decisions, damaged } = store.read();
  if (damaged.length > 0) warn(io, flags, `${store.path}: passed over: ${plural(damaged.length, 'damaged line')}`);
  const [first, ...later] = wantingReview(texts, decisions);
  let shown = first ?? texts[0]!;
  const { path, language } = shown.review;
  const target = () => ({ path, sha256: shown.sha256 });
  const ports: Omit<ReviewPorts, 'suspend' | 'redraw'> = {
    append: (drafts) => store.append(drafts),
    ...writePlanned(folder, store, target, await formatOfTarget(path)),
    lock: (drafts) => void beads.append(drafts),
    async recheck() {
      shown = (await service.check()).find(({ review }) => review.path === path) ?? shown;
      return shown.review;
    },
    trySentence: (segment, text) => service.trySentence(target(), segment, text),
    edit: (text) => editText(text, `sentence.${language}.txt`, io.env),
    places: (finding) => service.termPlaces(target(), finding),
    addTerm: async () => {
      throw new Fault('usage', {
        where: 'review',
        what: 'terms cannot be added to a glossary from here yet',
        cure: 'Add the line to the glossary by hand.',
      });
    },
  };
  const messages = await catalogueFor(uiLanguage(flags.uiLang, io.env));
  const start = startReview(shown.review, decisions, { by, file: store.path, labels: keyLabels(messages) });
  if (isPlain) await reviewPlainly(start, ports, messages, io);
  else {
    const { reviewOnScreen } = await import('../review-screen.js');
    service.hush?.();
    // Nobody waits for it; where it fails, the first question that needs it says why.
    service.warm().catch(() => undefined);
    await reviewOnScreen(start, ports, messages, wantsColor(io.stdout, io.env, flags.color));
  }
  hint(io, flags, `${store.path}: every judgement is saved. Write the corrections: taiyaku fix --accepted`);
  if (later.length > 0) hint(io, flags, `Open findings also in: ${namesOf(later)}`);
  return EXIT.done;
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
