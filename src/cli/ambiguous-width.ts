import { Fault } from '../core/fault.js';
import type { Environment } from '../io/terminal.js';
import type { AmbiguousWidth } from '../text/columns.js';

const VARIABLE = 'TAIYAKU_AMBIGUOUS_WIDTH';

/**
 * Cells that the user's terminal gives to an ambiguous character, as the environment says it.
 * @returns undefined when it says nothing
 * @throws Fault `usage` when it says something else than 1 or 2
 */
export function ambiguousWidth(env: Environment): AmbiguousWidth | undefined {
  const value = env[VARIABLE];
  if (!value) return undefined;
  if (value === '1') return 1;
  if (value === '2') return 2;
  throw new Fault('usage', {
    where: VARIABLE,
    what: `the environment sets it to "${value}"`,
    cure: 'Set it to 1 or 2, or unset it.',
  });
}
