import type { Finding } from '../../core/finding.js';
import type { SentenceTrial } from '../../core/sentence-trial.js';
import { standings } from '../decisions/standing.js';
import type { ReviewItem } from '../model.js';
import { current, type ListEntry } from './selectors.js';
import { type EditTrial, type ReviewState, UNJUDGED } from './state.js';
import { ask, type Step } from './steps.js';

/** After a key in the sentence that is being edited: the checks are asked about it once more, if its words are other ones now. */
export function askTrial(before: ReviewState, step: Step): Step {
  const { state } = step;
  const { screen } = state;
  const entry = current(state);
  if (screen.kind !== 'edit' || before.screen.kind !== 'edit' || !entry) return step;
  const { text } = screen.field;
  if (text === before.screen.field.text) return step;
  if (text === entry.item.target.text) return { ...step, state: withTrial(state, undefined) };
  const trial: EditTrial = { ...screen.trial, isPending: true };
  const asked = ask(withTrial(state, trial), { kind: 'try', segment: entry.item.finding.segment, text });
  return { ...asked, effects: [...step.effects, ...asked.effects] };
}

/** Takes in what the checks say of a sentence, if it is still the one on the screen. @param trial undefined where they cannot tell */
export function takeTrial(state: ReviewState, text: string, trial: SentenceTrial | undefined): ReviewState {
  const { screen } = state;
  const entry = current(state);
  if (screen.kind !== 'edit' || screen.field.text !== text || !entry) return state;
  if (!trial) return withTrial(state, undefined);
  return withTrial(state, {
    isPending: false,
    result: { ...fates(entry, text, trial, state), added: added(entry, trial, state) },
  });
}

function withTrial(state: ReviewState, trial: EditTrial | undefined): ReviewState {
  if (state.screen.kind !== 'edit') return state;
  const { trial: _before, ...screen } = state.screen;
  return { ...state, screen: { ...screen, ...(trial && { trial }) } };
}

/** What becomes of the findings of the sentence that want a judgement. Those of checks that see the whole document only go with their words. */
function fates(
  entry: ListEntry,
  text: string,
  { before, after }: SentenceTrial,
  { review, standings: known }: ReviewState,
): { readonly gone: readonly Finding[]; readonly still: readonly Finding[] } {
  const own = review.items.flatMap(({ finding }, k) => {
    const wantsJudgement = k === entry.index || UNJUDGED.has(known[k]!.status);
    return finding.segment === entry.item.finding.segment && wantsJudgement ? [finding] : [];
  });
  const isStill = (finding: Finding) =>
    isIn(after, finding) || (!isIn(before, finding) && text.includes(finding.target.text));
  return { gone: own.filter((finding) => !isStill(finding)), still: own.filter(isStill) };
}

/** What is flagged only now: the certain ones that nobody has dismissed. */
function added({ item }: ListEntry, { before, after }: SentenceTrial, state: ReviewState): readonly Finding[] {
  const known = [...before, ...state.review.items.map(({ finding }) => finding)];
  const items = after
    .filter((finding) => !finding.uncertain && !isIn(known, finding))
    .map((finding): ReviewItem => ({ ...item, finding }));
  const stand = standings({ ...state.review, items }, state.decisions, state.read);
  return items.flatMap(({ finding }, k) => (UNJUDGED.has(stand[k]!.status) ? [finding] : []));
}

function isIn(findings: readonly Finding[], { fingerprints }: Finding): boolean {
  return findings.some((other) => other.fingerprints.some((one) => fingerprints.includes(one)));
}
