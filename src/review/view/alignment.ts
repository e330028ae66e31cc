import type { Screen } from '../state/state.js';
import type { Canvas, Drawn } from './canvas.js';
import { titleLine } from './frame.js';
import { fill } from './layouts.js';

export function alignmentScreen(_screen: Extract<Screen, { kind: 'alignment' }>, canvas: Canvas, rows: number): Drawn {
  return { lines: fill([titleLine(canvas)], rows) };
}
