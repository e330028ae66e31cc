import type { Scope, ScreenOf, ScreenParts } from './view.js';

export function helpPage(_screen: ScreenOf<'help'>, _scope: Scope): ScreenParts {
  return {};
}
