import { SCOPES } from '../../core/decision.js';
import { say } from '../messages/index.js';
import type { Screen } from '../state/state.js';
import type { Canvas, Drawn } from './canvas.js';
import { formScreen } from './form.js';
import { cutLine, piece, type StyledLine } from './styled.js';

/** Dismissing: how many findings at once, and why. */
export function dismissScreen(screen: Extract<Screen, { kind: 'dismiss' }>, canvas: Canvas, rows: number): Drawn {
  const { messages, columns, metrics } = canvas;
  const above = SCOPES.map((scope): StyledLine => {
    const isChosen = scope === screen.scope;
    const text = say(messages, `scope.${scope}`, { count: screen.counts[scope] });
    return cutLine([piece(`${isChosen ? '>' : ' '} ${text}`, isChosen ? 'cursor-line' : 'faint')], columns, metrics);
  });
  const { field } = screen;
  return formScreen(
    { above, label: messages['field.reason'], field, below: [], hint: messages['hint.dismiss'] },
    canvas,
    rows,
  );
}
