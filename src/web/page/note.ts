import type { Scope, ScreenOf, ScreenParts } from './view.js';

export function notePage(_screen: ScreenOf<'comment' | 'question' | 'search'>, _scope: Scope): ScreenParts {
  return {};
}
