import type { Scope, ScreenOf, ScreenParts } from './view.js';

export function alignmentPage(_screen: ScreenOf<'alignment'>, _scope: Scope): ScreenParts {
  return {};
}
