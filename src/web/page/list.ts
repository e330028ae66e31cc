import type { Scope } from './view.js';

export function listHtml(_scope: Scope): string {
  return '';
}
