/** Where one text of a run has some words: how often, and the line of the first place. Counts and places only: texts are not kept. */
export interface RunUse {
  readonly text: string;
  /** Of the text under review. */
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly count: number;
}

/** What one text usually calls a term; `count` in rows. */
export interface TermUse extends RunUse {
  /** The glossary allows the word. */
  readonly admitted: boolean;
}

/** Katakana, and the words of the versions that it stands for, as `vi:hải`. */
export interface SpellingUse extends RunUse {
  readonly names: readonly string[];
}

/** What an acronym is said to stand for, once. */
export interface ExpansionUse extends RunUse {
  readonly acronym: string;
  readonly admitted: boolean;
  /** What each version has before the acronym there, by language. */
  readonly versions: Readonly<Record<string, string>>;
}

/** A row that has a term in two versions, and not the word by which it is known. */
export interface OpenRow {
  readonly path: string;
  readonly line: number;
  /** What the target has there. */
  readonly text: string;
}

/** A term over all texts of a run, known by the words of two versions for it. */
export interface RunTerm {
  /** The word that the glossary allows, else the most frequent one. */
  readonly standard: string;
  readonly admitted: boolean;
  /** Where it stands for the term, one a text; `count` in rows. */
  readonly uses: readonly RunUse[];
  readonly open: readonly OpenRow[];
}

/** What the texts of a run call things, whatever the order in which they were read. */
export interface RunEvidence {
  /** By the words of two versions, as `en:library card|vi:thẻ thư viện`. */
  readonly terms: ReadonlyMap<string, RunTerm>;
  readonly spellings: readonly SpellingUse[];
  readonly expansions: readonly ExpansionUse[];
}
