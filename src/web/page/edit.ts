import type { Scope, ScreenOf, ScreenParts } from './view.js';

export function editPage(_screen: ScreenOf<'edit'>, _scope: Scope): ScreenParts {
  return {};
}
