import type { Scope } from './view.js';

export function headHtml(_scope: Scope): string {
  return '';
}
