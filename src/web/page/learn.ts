import type { Scope, ScreenOf, ScreenParts } from './view.js';

export function learnPage(_screen: ScreenOf<'learn'>, _scope: Scope): ScreenParts {
  return {};
}
