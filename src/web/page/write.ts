import type { Scope, ScreenOf, ScreenParts } from './view.js';

export function writePage(_screen: ScreenOf<'write'>, _scope: Scope): ScreenParts {
  return {};
}
