import type { Scope, ScreenParts } from './view.js';

export function overviewPage(_scope: Scope): ScreenParts {
  return { alone: true };
}
