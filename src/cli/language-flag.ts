import { Fault } from '../core/fault.js';
import type { LanguageCode } from '../core/language.js';
import { readLanguageTag } from '../text/language-tag.js';

/**
 * The primary language of a BCP 47 tag given on the command line: `ja-JP` is `ja`.
 * @throws Fault `usage` with the tag that was probably meant (`jp` → `ja`)
 */
export function readLanguage(tag: string, flag: string): LanguageCode {
  const read = readLanguageTag(tag);
  if ('language' in read) return read.language;
  throw new Fault('usage', {
    where: flag,
    what: `"${tag}" is no language`,
    cure: read.meant ? `Did you mean ${read.meant}?` : 'Write a BCP 47 code, as ja, vi, ko, en or de.',
  });
}
