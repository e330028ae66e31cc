import type { Scope, ScreenOf, ScreenParts } from './view.js';

export function termsPage(_screen: ScreenOf<'terms'>, _scope: Scope): ScreenParts {
  return {};
}
