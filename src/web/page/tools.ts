import type { Scope } from './view.js';

export function toolsHtml(_scope: Scope): string {
  return '';
}
