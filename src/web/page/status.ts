import type { Scope } from './view.js';

export function statusHtml(_scope: Scope): string {
  return '';
}
