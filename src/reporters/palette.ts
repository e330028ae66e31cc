import picocolors from 'picocolors';
import type { Role } from '../core/finding.js';
import type { Severity } from '../core/mqm.js';

type Paint = (text: string) => string;

/** Colours by meaning. What a colour says is always said by letters or marks too. */
export interface Palette {
  readonly title: Paint;
  readonly faint: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
  readonly role: Readonly<Record<Role, Paint>>;
  readonly removed: Paint;
  readonly added: Paint;
}

/** @param color false gives a palette that changes nothing */
export function createPalette(color: boolean): Palette {
  const paint = picocolors.createColors(color);
  const boldly =
    (one: Paint): Paint =>
    (text) =>
      paint.bold(one(text));
  return {
    title: paint.bold,
    faint: paint.dim,
    severity: {
      critical: boldly(paint.red),
      major: boldly(paint.yellow),
      minor: boldly(paint.cyan),
      neutral: paint.bold,
    },
    role: { contradicts: paint.red, supports: paint.green, silent: paint.dim },
    removed: paint.red,
    added: paint.green,
  };
}
