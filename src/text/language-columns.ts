import type { LanguageCode } from '../core/language.js';
import { readLanguageTag } from './language-tag.js';

/** A column of a table that is named by its language. */
export interface LanguageColumn {
  readonly column: number;
  readonly language: LanguageCode;
}

/**
 * The columns of a table that its header names by their languages (`ja`, `vi-VN`). Beside two languages `id` is the number of a line, and not Indonesian.
 * @param header the cells of the first line
 */
export function languageColumns(header: readonly string[]): LanguageColumn[] {
  const named = header.flatMap((cell, column) => {
    const name = cell.trim();
    const tag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9-]+)?$/u.test(name) ? readLanguageTag(name) : undefined;
    return tag && 'language' in tag ? [{ column, language: tag.language }] : [];
  });
  return named.length > 2 ? named.filter(({ language }) => language !== 'id') : named;
}
