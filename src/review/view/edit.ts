import { current } from '../state/selectors.js';
import type { Screen } from '../state/state.js';
import type { TextField } from '../state/text-field.js';
import type { Canvas, Drawn } from './canvas.js';
import { changeInto } from './change-lines.js';
import { formScreen } from './form.js';
import type { StyledLine } from './styled.js';

type EditScreen = Extract<Screen, { kind: 'edit' }>;

/** The sentence being corrected, and what the correction changes in it. */
export function editScreen({ field, isOwn }: EditScreen, canvas: Canvas, rows: number): Drawn {
  const { messages } = canvas;
  const below = changeLines(field, canvas);
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
function changeLines(field: TextField, { state, columns }: Canvas): readonly StyledLine[] {
  const before = current(state)?.item.target.text;
  if (before === undefined || before === field.text) return [];
  return changeInto({ before, after: field.text, language: state.review.language }, columns, 1);
}
