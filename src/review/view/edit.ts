import type { Finding } from '../../core/finding.js';
import { checkName } from '../../finding-words/names.js';
import type { Catalogue } from '../messages/index.js';
import { current } from '../state/selectors.js';
import type { EditTrial, Screen } from '../state/state.js';
import type { TextField } from '../state/text-field.js';
import type { Canvas, Drawn } from './canvas.js';
import { changeInto } from './change-lines.js';
import { formScreen } from './form.js';
import { cutLine, piece, type Style, type StyledLine } from './styled.js';

/** The sentence being corrected, what the correction changes in it, and what the checks say of it then. */
export function editScreen(screen: Extract<Screen, { kind: 'edit' }>, canvas: Canvas, rows: number): Drawn {
  const { field, trial, isOwn } = screen;
  const { messages } = canvas;
  const below = [...changeLines(field, canvas), ...trialLines(trial, canvas)];
  return formScreen(
    {
      above: [],
      label: messages[isOwn === true ? 'field.own' : 'field.edit'],
      field,
      below,
      hint: messages['hint.edit'],
    },
    canvas,
    rows,
  );
}

/** The places that have been changed so far, a line for the sentence as it was and one for it as it is. */
function changeLines(field: TextField, { state, columns, metrics }: Canvas): readonly StyledLine[] {
  const before = current(state)?.item.target.text;
  if (before === undefined || before === field.text) return [];
  return changeInto({ before, after: field.text, language: state.review.language }, columns, 1, metrics);
}

/** Lines for what is flagged of the sentence; more would push the finding off a small screen. */
const MOST_LINES = 3;

/** What is flagged anew, what still is, what is no more: the worst first. */
function trialLines(trial: EditTrial | undefined, { messages, columns, metrics }: Canvas): readonly StyledLine[] {
  if (!trial) return [];
  const { result, isPending } = trial;
  const pending = isPending ? [piece(`  ${messages['edit.pending']}`, 'faint')] : [];
  if (!result) return [pending];
  const { added, still, gone } = result;
  const lines = [
    ...added.map((finding) => findingLine('+', 'edit.added', finding, messages, 'fault')),
    ...still.map((finding) => findingLine('=', 'edit.still', finding, messages)),
    ...gone.map((finding) => findingLine('-', 'edit.gone', finding, messages, 'faint')),
  ];
  const clean = added.length + still.length === 0 ? [[piece(`  ${messages['edit.clean']}`, 'title')]] : [];
  const [first = [], ...rest] = [...clean, ...lines].slice(0, MOST_LINES);
  return [[...first, ...pending], ...rest].map((line) => cutLine(line, columns, metrics));
}

/** `+ new  number-mismatch  15億円 is ten times too small.` */
function findingLine(
  sign: string,
  fate: 'edit.added' | 'edit.still' | 'edit.gone',
  { check, message }: Finding,
  messages: Catalogue,
  style?: Style,
): StyledLine {
  return [
    piece(`  ${sign} ${messages[fate]}  `, style),
    piece(`${checkName(check, messages)}  `),
    piece(message, 'faint'),
  ];
}
