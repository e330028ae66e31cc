import { LANGUAGES, type PackLanguage } from '../core/language.js';

/** How one language calls a member of a contrast set. */
export interface MemberWords {
  /** Words that mean this member and no other of the set, in nearly any text. */
  readonly clear: readonly string[];
  /** Words that may mean it: wider or looser ones, and those with several senses. */
  readonly may: readonly string[];
}

/** A member of a contrast set: words that a good translation never takes for those of another member. */
export interface ContrastMember {
  /** The set, such as `season`. */
  readonly set: string;
  /** The member in its set, such as `spring`. */
  readonly member: string;
  /** True in a set of the senses of one ambiguous word; the members of other sets are of one field. */
  readonly homonym: boolean;
  readonly words: Readonly<Record<PackLanguage, MemberWords>>;
}

/** With it begin the names of sets of homonyms. */
const HOMONYM = 'homonym-';

/** Reads one line of `glossary/contrasts.tsv`: set, member, Japanese, Vietnamese, Korean, English. */
export function parseContrastLine(line: string): ContrastMember {
  const [set = '', member = '', ...cells] = line.split('\t');
  const words = Object.fromEntries(LANGUAGES.map((language, k) => [language, parseCell(cells[k] ?? '')]));
  return { set, member, homonym: set.startsWith(HOMONYM), words: words as Record<PackLanguage, MemberWords> };
}

/** The lines of the file that are entries. */
export function contrastLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** @param text `glossary/contrasts.tsv` */
export function parseContrasts(text: string): readonly ContrastMember[] {
  return contrastLines(text).map(parseContrastLine);
}

/** `clear; clear | may; may`, either part may be empty. */
function parseCell(cell: string): MemberWords {
  const [clear = '', may = ''] = cell.split('|').map((part) => part.trim());
  const list = (part: string) => (part === '' ? [] : part.split('; '));
  return { clear: list(clear), may: list(may) };
}
