import { dirname } from 'node:path';
import { checkMessagesFor, localise } from '../../check-messages/index.js';
import { EXIT, Fault } from '../../core/fault.js';
import { findDecisionFolder } from '../../io/decision-file.js';
import { openDecisionStore } from '../../io/decision-store.js';
import { editText } from '../../io/editor.js';
import { wantsColor } from '../../io/terminal.js';
import { catalogueFor } from '../../review/messages/index.js';
import { keyLabels } from '../../review/state/help-keys.js';
import { startReview } from '../../review/state/reducer.js';
import { plural } from '../../text/plural.js';
import { planCheck } from '../check-jobs.js';
import { type Checked, checkTexts, readTexts } from '../check-run.js';
import { emit, hint, warn } from '../emit.js';
import type { ReviewFlags } from '../flag-types.js';
import { reviewOf } from '../review-model.js';
import { reviewPlainly, wantsPlain } from '../review-plain.js';
import type { ReviewPorts } from '../review-runner.js';
import { namesOf, wantingReview } from '../review-texts.js';
import { reviewerOf } from '../reviewer.js';
import type { CommandScope } from '../services.js';
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
  const plan = await planCheck(operands.length > 0 ? operands : ['.'], flags, io, 'review');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  if (flags.printConfig) {
    emit(io, undefined, formatSettings(settings, false));
    return EXIT.done;
  }
  const check = async (): Promise<Checked[]> => {
    const checked: Checked[] = [];
    await checkTexts(await readTexts(plan, settings, flags, scope), (one) => checked.push(one));
    return checked;
  };
  const texts = await check();
  if (texts.length === 0) return EXIT.input;
  const beside = settings.config === undefined ? plan.folder : dirname(settings.config);
  const folder = findDecisionFolder(plan.folder) ?? beside;
  const by = reviewerOf(io.env);
  const store = openDecisionStore(folder, { by });
  const { decisions, damaged } = store.read();
  if (damaged.length > 0) warn(io, flags, `${store.path}: passed over: ${plural(damaged.length, 'damaged line')}`);
  const [first, ...later] = wantingReview(texts, decisions);
  let checked = first ?? texts[0]!;
  const format = await formatOfTarget(checked.collation.target.document.path);
  const language = uiLanguage(flags.uiLang, io.env);
  const spoken = await checkMessagesFor(language);
  const reviewIn = ({ collation, report }: Checked) => reviewOf(collation, localise(report, spoken));
  const ports: Omit<ReviewPorts, 'suspend' | 'redraw'> = {
    append: (drafts) => store.append(drafts),
    ...writePlanned(folder, store, () => checked.collation.target.document, format),
    async recheck() {
      const { path } = checked.collation.target.document;
      checked = (await check()).find(({ collation }) => collation.target.document.path === path) ?? checked;
      return reviewIn(checked);
    },
    edit: (text) => editText(text, `sentence.${checked.collation.target.document.language}.txt`, io.env),
  };
  const messages = await catalogueFor(language);
  const labels = keyLabels(messages);
  const start = startReview(reviewIn(checked), decisions, { by, file: store.path, labels });
  if (isPlain) await reviewPlainly(start, ports, messages, io);
  else {
    const { reviewOnScreen } = await import('../review-screen.js');
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
