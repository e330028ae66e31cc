import { SCOPES, type Scope } from '../../core/decision.js';
import { graphemesOf } from '../../text/columns.js';
import { visible } from '../../text/visible.js';
import { type Catalogue, say } from '../messages/index.js';
import type { Command } from '../state/commands.js';
import { correctBy } from '../state/edit.js';
import { reachOf } from '../state/judge.js';
import { struck } from '../state/keymap.js';
import { addTo, judge, runCommand } from '../state/list-keys.js';
import { current } from '../state/selectors.js';
import type { ReviewState } from '../state/state.js';
import { type Step, stay } from '../state/steps.js';
import { findingLines, fixedSentence } from './finding-lines.js';
import { answerLesson, type LessonStep, lessonLines, toLessons } from './lesson-questions.js';

/** What the next line of input answers. */
export type Question = 'finding' | 'scope' | 'edit' | 'comment' | 'question' | 'lesson';

/** A review without a screen: one question, one line as the answer. */
export interface PlainState {
  readonly review: ReviewState;
  readonly asking: Question;
}

/** The state after an answer, and what must be done; `again` when the answer was none of the choices. */
export interface PlainStep extends Step {
  readonly asking: Question;
  readonly again: boolean;
}

/** Letters of the choices, which are those of the screen. */
const CHOICES: ReadonlyMap<string, Command> = new Map([
  ['f', 'fix'],
  ['s', 'skip'],
  ['', 'confirm'],
  ['j', 'down'],
  ['k', 'up'],
  ['u', 'undo'],
  ['U', 'redo'],
  ['F', 'filter'],
]);

/** Choices after which it may be asked what the decisions taught. */
const TO_LESSONS: ReadonlyMap<string, 'learn' | 'quit'> = new Map([
  ['L', 'learn'],
  ['q', 'quit'],
]);

const QUESTIONS: ReadonlyMap<string, Question> = new Map([
  ['d', 'scope'],
  ['e', 'edit'],
  ['c', 'comment'],
  ['!', 'question'],
]);

/** The lines that ask: the finding with all versions and the choices, or what is wanted of the one before. */
export function questionLines({ review, asking }: PlainState, messages: Catalogue): readonly string[] {
  const entry = current(review);
  if (asking === 'lesson') return lessonLines(review, messages);
  if (!entry) return [messages['list.empty']];
  switch (asking) {
    case 'finding':
      return [...findingLines(entry, review, messages), messages['plain.choices']];
    case 'scope': {
      const counts = reachOf(entry, review);
      const scopes = SCOPES.map((scope, k) => `${k + 1} ${say(messages, `scope.${scope}`, { count: counts[scope] })}`);
      return scopes;
    }
    case 'edit':
      return [
        ...[entry.item.target.text, fixedSentence(entry) ?? ''].filter((line) => line !== '').map(visible),
        messages['field.edit'],
      ];
    case 'comment':
      return [messages['field.comment']];
    case 'question':
      return [messages['field.question']];
  }
}

/** Takes one line of input as the answer to the question that was asked. */
export function answer({ review, asking }: PlainState, line: string): PlainStep {
  const text = line.trim();
  const entry = current(review);
  const done = (step: Step): PlainStep => ({ ...step, asking: 'finding', again: false });
  if (asking === 'lesson') return withLessons(answerLesson(review, letterOf(text)));
  if (asking === 'finding' || !entry) return answerFinding(review, text);
  if (text === '') return done(stay(review));
  switch (asking) {
    case 'scope': {
      const scope = SCOPES[Number(text.normalize('NFKC')) - 1];
      if (!scope) return { ...stay(review), asking, again: true };
      return done(judge({ verdict: 'dismissed', ...wide(scope) }, entry, review));
    }
    case 'edit':
      return done(correctBy(text, review));
    case 'comment':
      return done(addTo(entry, { comment: text }, review));
    case 'question':
      return done(judge({ verdict: 'question', reason: text }, entry, review));
  }
}

function answerFinding(review: ReviewState, text: string): PlainStep {
  const letter = letterOf(text);
  const asking = QUESTIONS.get(letter);
  if (asking && current(review)) return { ...stay(review), asking, again: false };
  const last = TO_LESSONS.get(letter);
  if (last) return withLessons(toLessons(last, review));
  const command = CHOICES.get(letter);
  if (!command) return { ...stay(review), asking: 'finding', again: true };
  return { ...runCommand(command, review), asking: 'finding', again: false };
}

/** `quit` is no q: only what one key gives can be another key with an input method on. */
function letterOf(text: string): string {
  return graphemesOf(text).length === 1 ? struck(text) : text;
}

/** Leaves the review, or asks before what the decisions taught. */
export function leave(review: ReviewState): PlainStep {
  return withLessons(toLessons('quit', review));
}

function withLessons({ isAsking, ...step }: LessonStep): PlainStep {
  return { ...step, asking: isAsking ? 'lesson' : 'finding' };
}

function wide(scope: Scope): { readonly scope?: Scope } {
  return scope === 'this' ? {} : { scope };
}
