import type { PackLanguage } from '../core/language.js';

/** A number as it stands among words: 12,345.6, in Vietnamese 12.345,6. @param digits behind the point, at most */
export function figure(value: number, language: PackLanguage, digits = 0): string {
  const [whole, part = ''] = value.toFixed(digits).split('.') as [string, string?];
  const [group, point] = language === 'vi' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, group);
  const digitsLeft = part.replace(/0+$/u, '');
  return digitsLeft === '' ? grouped : `${grouped}${point}${digitsLeft}`;
}
