import type { Catalogue } from '../messages/index.js';
import { saveLessons, turned } from '../state/learn-keys.js';
import { runCommand } from '../state/list-keys.js';
import type { ReviewState } from '../state/state.js';
import { noted, type Step, stay, toList } from '../state/steps.js';
import { meaningOf } from '../view/learn.js';

/** What comes of an answer to a proposal: the next proposal is asked about, or none; `again` when it was no answer. */
export interface LessonStep extends Step {
  readonly isAsking: boolean;
  readonly again: boolean;
}

/** What the proposal that is asked about means, and the choices. */
export function lessonLines({ screen }: ReviewState, messages: Catalogue): readonly string[] {
  const row = screen.kind === 'learn' ? screen.rows[screen.at] : undefined;
  return row ? [meaningOf(row.teaching, messages), messages['learn.choices']] : [messages['learn.none']];
}

/** Goes on to the proposals, or back where there are none. @param command that shows them on a screen, or leaves the review */
export function toLessons(command: 'learn' | 'quit', state: ReviewState): LessonStep {
  const step = runCommand(command, { ...state, notice: undefined });
  const { screen } = step.state;
  if (screen.kind !== 'learn') return { ...step, isAsking: false, again: false };
  if (isProposal(step.state)) return { ...step, isAsking: true, again: false };
  return { ...stay(noted(toList(state), { key: 'learn.none' })), isAsking: false, again: false };
}

/** Takes y or n as the answer to a proposal, q as none to this one and the rest. All of it is saved after the last answer. */
export function answerLesson(state: ReviewState, letter: string): LessonStep {
  const { screen } = state;
  if (screen.kind !== 'learn' || letter === 'q') return { ...stay(toList(state)), isAsking: false, again: false };
  if (letter !== 'y' && letter !== 'n') return { ...stay(state), isAsking: true, again: true };
  // Proposals are taken until somebody says no.
  const said = letter === 'y' ? screen : turned(screen);
  const next = { ...state, notice: undefined, screen: { ...said, at: screen.at + 1 } };
  if (isProposal(next)) return { ...stay(next), isAsking: true, again: false };
  return { ...saveLessons(toList(state), said), isAsking: false, again: false };
}

function isProposal({ screen }: ReviewState): boolean {
  return screen.kind === 'learn' && screen.rows[screen.at]?.ids.length === 0;
}
