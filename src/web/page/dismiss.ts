import type { Scope, ScreenOf, ScreenParts } from './view.js';

export function dismissPage(_screen: ScreenOf<'dismiss'>, _scope: Scope): ScreenParts {
  return {};
}
