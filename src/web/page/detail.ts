import type { Scope } from './view.js';

export function detailHtml(_scope: Scope): string {
  return '';
}
