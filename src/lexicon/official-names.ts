import type { LanguageCode } from '../core/language.js';

/** One way in which a language names something. */
export interface NameForm {
  readonly text: string;
  /** `deprecated` is what translators should not write, but do. */
  readonly status: 'preferred' | 'admitted' | 'deprecated';
  readonly acronym: boolean;
}

/** A body, office, place, treaty or unit, and what it is called. */
export interface OfficialName {
  readonly id: string;
  readonly domain: string;
  readonly forms: Readonly<Record<string, readonly NameForm[]>>;
  /** Where the name is from and how it is used. */
  readonly note: string;
}

/** Columns of the file that hold names, in their order. */
export const NAME_LANGUAGES = ['ja', 'vi', 'ko', 'en'] as const;

/** Column of the note: id and domain stand before the languages. */
const NOTE = 2 + NAME_LANGUAGES.length;

/** Names by what they name. */
export interface OfficialNames {
  /** All forms of a language, with the number of what they name; each form may name several things. */
  formsOf(language: LanguageCode): readonly { readonly concept: number; readonly form: NameForm }[];
  /** What kind of thing a concept is: city, ministry … */
  domainOf(concept: number): string;
  /** The English forms of a concept, as they stand in the file. */
  englishOf(concept: number): string;
  /** What a concept is, in English: "capital of Thailand". */
  noteOf(concept: number): string;
  /** True for what has another name today (サイゴン), as its note says: writers choose between the two. */
  isFormer(concept: number): boolean;
}

/** The lines of `glossary/names.tsv` that are entries. */
export function nameLines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Reads one line: id, domain, Japanese, Vietnamese, Korean, English, note; tabs between columns, `; ` between forms. */
export function parseNameLine(line: string): OfficialName {
  const [id = '', domain = '', ...rest] = line.split('\t');
  const forms = Object.fromEntries(NAME_LANGUAGES.map((language, k) => [language, formsIn(rest[k] ?? '')]));
  return { id, domain, forms, note: rest[NAME_LANGUAGES.length] ?? '' };
}

/** The first form is the preferred one; `#` stands before an acronym, `-` before a deprecated form. */
function formsIn(column: string): NameForm[] {
  if (column === '') return [];
  return column.split('; ').map((written, k): NameForm => {
    const deprecated = written.startsWith('-');
    const acronym = written.replace(/^-/u, '').startsWith('#');
    const text = written.replace(/^-?#?/u, '');
    return { text, acronym, status: deprecated ? 'deprecated' : k === 0 ? 'preferred' : 'admitted' };
  });
}

/** @param text `glossary/names.tsv`; a column is taken apart when its language is first asked for */
export function parseOfficialNames(text: string): OfficialNames {
  let lines: readonly string[] | undefined;
  const known = new Map<LanguageCode, ReturnType<OfficialNames['formsOf']>>();
  const columnOf = (concept: number, column: number) => {
    lines ??= nameLines(text);
    return lines[concept]?.split('\t')[column] ?? '';
  };
  return {
    domainOf: (concept) => columnOf(concept, 1),
    englishOf: (concept) => columnOf(concept, NOTE - 1),
    noteOf: (concept) => columnOf(concept, NOTE),
    isFormer: (concept) => columnOf(concept, NOTE).startsWith('former name'),
    formsOf(language) {
      const before = known.get(language);
      if (before) return before;
      const column = (NAME_LANGUAGES as readonly string[]).indexOf(language);
      lines ??= nameLines(text);
      const forms =
        column < 0
          ? []
          : lines.flatMap((line, concept) =>
              formsIn(line.split('\t')[2 + column] ?? '').map((form) => ({ concept, form })),
            );
      known.set(language, forms);
      return forms;
    },
  };
}
