import type { Severity } from '../../core/mqm.js';
import { historyOf, redoDraft, undoDraft } from '../decisions/history.js';
import { hasOwnJudgement, isWide, reaches } from '../decisions/standing.js';
import { carriedCorrection, corrected } from '../placed-correction.js';
import { openAlignment } from './alignment-moves.js';
import type { Command } from './commands.js';
import { acceptedCorrection, acceptFix, amend, draftOf, type Judgement, keptOf, reachOf, stated } from './judge.js';
import { openLearn, quit } from './learn-keys.js';
import { firstOpen, moved, nextOpen, previousOpen } from './moves.js';
import { ROW_STEPS, type RowCommand } from './rows.js';
import { current, isListed, type ListEntry } from './selectors.js';
import { FILTERS, type ReviewState, type Screen, SORTS } from './state.js';
import { type After, ask, noted, type Step, stay } from './steps.js';
import { openTerms } from './term-keys.js';
import { fieldOf, type TextField } from './text-field.js';

type Act = (state: ReviewState) => Step;

/** What each command does in the list. */
const ACTS: Readonly<Record<Command, Act>> = {
  down: goBy('down'),
  up: goBy('up'),
  'page-down': goBy('page-down'),
  'page-up': goBy('page-up'),
  first: goBy('first'),
  last: goBy('last'),
  'next-open': goTo(nextOpen),
  'previous-open': goTo(previousOpen),
  'next-match': goBy('down'),
  'previous-match': goBy('up'),
  fix: onEntry(takeFix),
  edit: onEntry((entry, state) => open(state, { kind: 'edit', field: sentenceField(entry) })),
  editor: onEntry(({ item }, state) => ask(state, { kind: 'editor', text: item.target.text })),
  own: onEntry(({ item }, state) => open(state, { kind: 'edit', field: fieldOf(item.target.text), isOwn: true })),
  dismiss: onEntry((entry, state) => judge({ verdict: 'dismissed' }, entry, state)),
  'dismiss-like': onEntry((entry, state) =>
    open(state, { kind: 'dismiss', scope: 'file', counts: reachOf(entry, state), field: fieldOf('') }),
  ),
  skip: onEntry((entry, state) => judge({ verdict: 'skipped' }, entry, state)),
  comment: onEntry((entry, state) =>
    open(state, { kind: 'comment', field: fieldOf(entry.standing.decisions[0]?.comment ?? '') }),
  ),
  question: onEntry((_, state) => open(state, { kind: 'question', field: fieldOf('') })),
  'severity-neutral': onEntry(severity('neutral')),
  'severity-minor': onEntry(severity('minor')),
  'severity-major': onEntry(severity('major')),
  'severity-critical': onEntry(severity('critical')),
  undo,
  redo,
  search: (state) => open(state, { kind: 'search', field: fieldOf(state.query) }),
  filter: (state) => refilter({ ...state, filter: after(FILTERS, state.filter) }),
  sort: (state) => refilter({ ...state, sort: after(SORTS, state.sort) }),
  alignment: openAlignment,
  terms: onEntry(openTerms),
  learn: (state) => openLearn(state),
  overview: (state) => open(state, { kind: 'overview', top: 0 }),
  write: (state) => ask(state, { kind: 'plan' }),
  confirm: onEntry(confirm),
  back: (state) => refilter({ ...state, query: '', filter: state.query === '' ? 'open' : state.filter }),
  help: (state) => open(state, { kind: 'help', field: fieldOf(''), at: 0 }),
  quit,
};

/** Does in the list what a command says. */
export function runCommand(command: Command, state: ReviewState): Step {
  return ACTS[command](state);
}

/**
 * Saves a judgement on a finding and goes on. One on all findings like it says it of this one apart where this one has a judgement of its own, which goes before, or
 * where nothing is flagged that others could have, too.
 */
export function judge(judgement: Judgement, entry: ListEntry, state: ReviewState, then: After = 'advance'): Step {
  const kept = keptOf(entry);
  const { scope: _scope, ...own } = judgement;
  const isAlone = !isWide(judgement) || !reaches(draftOf(judgement, entry, state), entry.item, state.review.pair);
  const judgements = isAlone
    ? [{ ...kept, ...own }]
    : hasOwnJudgement(entry.standing)
      ? [{ ...kept, ...own }, judgement]
      : [{ ...kept, ...judgement }];
  const drafts = judgements.map((one) => draftOf(one, entry, state));
  return ask(noted(state, { key: 'notice.saved' }), { kind: 'append', drafts, after: then });
}

/** Adds a comment or a severity to what holds. In a conflict nothing does: one line would replace both opinions, and say neither. */
export function addTo(entry: ListEntry, added: Pick<Judgement, 'comment' | 'severity'>, state: ReviewState): Step {
  if (entry.standing.status === 'conflict') return stay(noted(state, { key: 'detail.conflict' }));
  return judge(amend(entry, added), entry, state, 'stay');
}

function takeFix(entry: ListEntry, state: ReviewState): Step {
  const judgement = acceptFix(entry);
  return judgement ? judge(judgement, entry, state) : stay(noted(state, { key: 'notice.no-fix' }));
}

/** Says of this finding what was said of nearly the same one. A correction whose words do not stand in the sentence is made anew from the fix. */
function confirm(entry: ListEntry, state: ReviewState): Step {
  const [before] = entry.standing.decisions;
  if (entry.standing.status !== 'carried' || !before) return runCommand('down', state);
  const { reason, comment, severity } = before;
  // A correction that is in the file no more is to be written again.
  const verdict = before.verdict === 'written' ? 'accepted' : before.verdict;
  const correction =
    verdict === 'accepted'
      ? (carriedCorrection(entry.item.target.text, before) ?? acceptFix(entry)?.correction)
      : undefined;
  if (verdict === 'accepted' && !correction) return stay(noted(state, { key: 'notice.no-fix' }));
  return judge({ verdict, ...stated({ reason, comment, severity, correction }) }, entry, state);
}

function severity(value: Severity): (entry: ListEntry, state: ReviewState) => Step {
  return (entry, state) => addTo(entry, { severity: value }, state);
}

function undo(state: ReviewState): Step {
  const { undo: step } = historyOf(state.decisions, state.by, state.review.pair);
  if (step.length === 0) return stay(noted(state, { key: 'notice.nothing-to-undo' }));
  const drafts = step.map((one) => undoDraft(one, state.decisions));
  return ask(noted(state, { key: 'notice.undone' }), { kind: 'append', drafts, after: 'follow' });
}

function redo(state: ReviewState): Step {
  const { redo: step } = historyOf(state.decisions, state.by, state.review.pair);
  if (step.length === 0) return stay(noted(state, { key: 'notice.nothing-to-redo' }));
  const drafts = step.map((one) => redoDraft(one, state.decisions));
  return ask(noted(state, { key: 'notice.redone' }), { kind: 'append', drafts, after: 'follow' });
}

function goTo(target: (state: ReviewState) => number): Act {
  return (state) => stay({ ...state, at: target(state) });
}

function goBy(command: RowCommand): Act {
  return goTo((state) => moved(state, ROW_STEPS[command]));
}

function onEntry(act: (entry: ListEntry, state: ReviewState) => Step): Act {
  return (state) => {
    const entry = current(state);
    return entry ? act(entry, state) : stay(state);
  };
}

function open(state: ReviewState, screen: Screen): Step {
  return stay({ ...state, screen });
}

/** With another filter or order the cursor stays on its finding; where that is not let through, it goes to one that is. */
function refilter(state: ReviewState): Step {
  const entry = current(state);
  return entry && isListed(entry, state) ? stay(state) : relist(state);
}

/** After a search the cursor is on a finding that it lets through. */
export function relist(state: ReviewState): Step {
  return stay({ ...state, at: firstOpen({ ...state, at: -1 }) });
}

function after<T>(list: readonly T[], one: T): T {
  return list[(list.indexOf(one) + 1) % list.length]!;
}

/** The sentence as it is to be written so far. Editing begins at the words in question, or behind what was corrected. */
function sentenceField(entry: ListEntry): TextField {
  const { text, marks } = entry.item.target;
  const correction = acceptedCorrection(entry);
  const last = correction.at(-1);
  if (!last) return fieldOf(text, marks[0]?.start);
  const now = corrected(text, correction);
  return fieldOf(now, now.length - (text.length - last.start - last.was.length));
}
