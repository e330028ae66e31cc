import type { Block } from './document.js';
import type { InlineIgnores } from './inline-ignore.js';
import type { LanguageCode } from './language.js';
import type { Negation, Predicate } from './negation.js';
import type { OrderWords } from './order-words.js';
import type { Quantity } from './quantity.js';
import type { SentenceEnd } from './register.js';
import type { Segment, Token } from './segment.js';
import type { Span } from './span.js';

/** Cuts text into words. Loading is done once by whoever creates it; `tokenize` is synchronous and never throws. */
export interface Tokenizer {
  /** Tokens in order; `text.slice(token.start, token.end) === token.surface` for each. */
  tokenize(text: string): Token[];
}

/** Turns decoded text into blocks. Never throws for odd text. */
export interface Reader {
  readonly id: string;
  /** File name endings, with the dot, lower case. */
  readonly extensions: readonly string[];
  /** @returns blocks in order, spans in `text` */
  read(text: string): Block[];
  /**
   * What comments of the text say of findings; absent in formats without comments.
   * @param blocks as read from the same text
   */
  ignores?(text: string, blocks: readonly Block[]): InlineIgnores;
}

/** Everything that taiyaku knows of one language. A new language is a new pack: no check and no signal names a language. */
export interface LanguagePack extends Tokenizer {
  readonly code: LanguageCode;
  /** Sentence spans in a block's text: in order, disjoint, trimmed, missing only white space. */
  segment(text: string): Span[];
  /** Numbers by value, in order of position. */
  quantities(text: string): Quantity[];
  /** True for tokens that carry meaning of their own: nouns, verbs, adjectives, names. Particles, auxiliaries and articles do not. */
  isContent(token: Token): boolean;
  /** True for tokens that can be part of a noun compound: nouns, affixes, numerals. */
  isNominal(token: Token): boolean;
  /**
   * How a term stands in running text: `token` = a term starts and ends at token borders (Japanese); `syllable` = at white space or
   * punctuation (Vietnamese, English); `eojeol` = it starts at a word's start and may be followed by particles (Korean).
   */
  readonly boundary: 'token' | 'syllable' | 'eojeol';
  /** True where one word is often written as several, with spaces between: Vietnamese "ngoại giao" is one word, English "foreign affairs" two. */
  readonly compoundsApart: boolean;
  /** True where the predicate ends its clause and "not" comes after it (Japanese, Korean); in the others the verb stands in the middle and "not" before it. */
  readonly verbLast: boolean;
  /** Words and marks that join the items of a coordination: 、 ・ および, `,` và, · 및, and. */
  readonly coordinators: ReadonlySet<string>;
  /** Words by which the order of things says something: respectively, then, from … to …. */
  readonly order: OrderWords;
  /** Words that stand beside a name and tell what it names: persons (さん, ông, Mr), and places, firms and bodies (省, tỉnh, Street). */
  readonly nameSigns: { readonly person: ReadonlySet<string>; readonly other: ReadonlySet<string> };
  /** Words by which a country is meant without its name: 国内, our, nước ta. */
  readonly ownLand: ReadonlySet<string>;
  /**
   * True when the language itself repeats these words to mean "each" or "many": 一つ一つ, 人人, từng từng.
   * @param surface one of the two equal halves
   */
  mayRepeat(surface: string): boolean;
  /** Words that deny, in order of position; empty where the pack knows none. */
  negations(segment: Pick<Segment, 'text' | 'tokens'>): Negation[];
  /** The predicates of a sentence, in order; empty where the pack cannot find them. */
  predicates(segment: Pick<Segment, 'text' | 'tokens'>): Predicate[];
  /**
   * The predicate that a sentence ends with and its register. Absent in languages whose predicates do not tell; nothing where the words end otherwise.
   * @param tokens of one segment
   */
  sentenceEnd?(tokens: readonly Token[]): SentenceEnd | undefined;
  /**
   * Whether words can stand in the place of others without anything around having to change. Absent where the pack cannot tell.
   * @param place UTF-16 units of the segment's text
   */
  canReplace?(words: string, place: Span, segment: Pick<Segment, 'text' | 'tokens'>): boolean;
  /**
   * Writes a value as this language writes numbers, in the manner of a number that stands there now.
   * @param like the words to be replaced: `240億` asks for magnitude words, `１５` for full-width digits
   */
  formatNumber(value: number, like: string): string;
}

/** Packaged data files as bytes, by name relative to the package's folder: `data/…`, `glossary/…`. */
export interface DataStore {
  read(name: string): Promise<Uint8Array>;
}

/** A model of the user's own that turns texts of all languages into vectors, near each other where they say the same. */
export interface Embedder {
  /** Name of the model, for messages. */
  readonly model: string;
  /** Vectors of unit length, one a text, in order. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
