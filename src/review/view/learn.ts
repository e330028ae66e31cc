import type { Screen } from '../state/state.js';
import type { Canvas, Drawn } from './canvas.js';
import { titleLine } from './frame.js';
import { fill } from './layouts.js';

export function learnScreen(_screen: Extract<Screen, { kind: 'learn' }>, canvas: Canvas, rows: number): Drawn {
  return { lines: fill([titleLine(canvas)], rows) };
}
