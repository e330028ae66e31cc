import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Aligned, type Aligner, type AlignOptions, createAligner } from './align/align.js';
import type { SignalContext } from './align/signal.js';
import { createEmbeddingSignal } from './align/signals/embedding.js';
import type { Alignment } from './core/alignment.js';
import type { Collation } from './core/collation.js';
import type { Document } from './core/document.js';
import type { Earlier } from './core/earlier.js';
import type { LanguageCode } from './core/language.js';
import { DEFAULT_POLICY, type Policy } from './core/policy.js';
import type { LanguagePack, Tokenizer } from './core/ports.js';
import type { Report } from './core/report.js';
import type { SegmentedDocument } from './core/segment.js';
import type { Span } from './core/span.js';
import type { Termbase } from './core/termbase.js';
import { CHECKS, SIGNALS } from './defaults.js';
import { collate } from './engine/collate.js';
import { explainPlace, type PlaceExplanation } from './engine/explain-place.js';
import { pairIdOf } from './engine/fingerprint.js';
import { createRegistry } from './engine/registry.js';
import { runChecks } from './engine/run.js';
import { segmentBySpans, segmentDocument } from './engine/segment-document.js';
import { createTextRun, type TextRun } from './engine/text-run.js';
import { type CheckContext, createCheckContext } from './evidence/context.js';
import { createTermMatcher } from './evidence/term-matcher.js';
import { type ConceptUsage, termUsage } from './evidence/term-usage.js';
import { parseGlossary } from './glossary/format.js';
import type { Matcher } from './glossary/matcher.js';
import { mergeTermbases } from './glossary/merge.js';
import { packagedData } from './io/data-store.js';
import { loadEmbedder } from './io/embedder.js';
import { loadDictionary } from './io/kuromoji.js';
import { readGlossaryFile } from './io/read-glossary.js';
import { loadPack } from './languages/index.js';
import { readIpadic } from './languages/ja/ipadic.js';
import { createJapaneseTokenizer } from './languages/ja/tokenize.js';
import type { Dictionary } from './lexicon/dictionary.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { loadLexicon, type PackagedLexicon, withDictionaries } from './lexicon/load.js';
import { parseUserLexicon, type UserLexicon, userDictionary } from './lexicon/user-lexicon.js';

/** What is going on, for a progress line: `loading Japanese dictionary`, `aligning vi.txt`. */
export type Progress = (step: string) => void;

export interface SessionOptions {
  /** Languages of all texts that will be read. */
  readonly languages: readonly LanguageCode[];
  /** Glossary files in force, TSV, CSV or TBX. */
  readonly glossaries?: readonly string[];
  /** Lexicon files of the user's own, what counts most first. */
  readonly lexicons?: readonly string[];
  /** Word pairs that are in no file, such as learned ones; they count before all files. */
  readonly pairs?: readonly UserLexicon[];
  /** A model of the user's own as one more signal of the aligner; none when absent. */
  readonly embedding?: {
    /** Folder or id, see `loadEmbedder`. */
    readonly model: string;
    /** How much it counts; 1 when absent. */
    readonly weight?: number;
  };
  readonly onProgress?: Progress;
}

/** A document, segmented or not. */
export type Text = Document | SegmentedDocument;

/** A target and its sources. */
export interface Versions {
  readonly target: Text;
  readonly sources: readonly Text[];
  /** Language of the version the others were made from; the first source when absent. */
  readonly original?: LanguageCode | undefined;
}

/** Everything loaded once: language packs, lexicon, glossary, aligner, checks. */
export interface Session {
  /** Undefined when no glossary is in force. */
  readonly termbase: Termbase | undefined;
  readonly matcher: Matcher | undefined;
  /** Cuts a document into sentences and words. */
  segment(document: Document): SegmentedDocument;
  /** Takes given spans as segments, empty ones too (`--segmented`, gold data). */
  segmentBySpans(document: Document, spans: readonly Span[]): SegmentedDocument;
  /**
   * Does for two segmented texts what must be waited for before they are aligned: with a model its vectors, else nothing.
   * @throws Fault (usage) when the model fails
   */
  prepare(target: SegmentedDocument, source: SegmentedDocument): Promise<void>;
  /** Aligns two segmented texts; the first is the target. With a model these very texts must have been prepared. */
  align(target: SegmentedDocument, source: SegmentedDocument): Alignment;
  /** The same, with the evidence of each bead. */
  alignWithEvidence(target: SegmentedDocument, source: SegmentedDocument, options?: AlignOptions): Aligned;
  /** Aligns a target with several sources, which help one another; with the evidence of each bead. */
  alignAll(target: SegmentedDocument, sources: readonly SegmentedDocument[]): Aligned[];
  /** What signals are given of two texts: for measuring them one by one. */
  signalContext(target: SegmentedDocument, source: SegmentedDocument): SignalContext;
  /**
   * Aligns a target with all its sources. What is not segmented yet is segmented; with a model they are, because they were prepared.
   * @param original language of the version the others were made from; the first source when absent
   */
  collate(target: Text, sources: readonly Text[], original?: LanguageCode): Collation;
  /** Collates several targets, whose texts teach the aligner one lexicon for each pair of languages: short ones are aligned better than one by one. */
  collateAll(texts: readonly Versions[]): Promise<Collation[]>;
  /**
   * Runs the checks over a collation.
   * @param policy which checks, how gravely, what is dismissed; the default profile when absent
   * @param earlier the texts at an earlier commit, for what has changed since; nothing is compared when absent
   */
  check(collation: Collation, policy?: Policy, earlier?: Earlier): Report;
  /**
   * Begins a run of several texts, in which what one calls a thing is held against what the others call it.
   * @param texts how many there will be at most; one text is checked as by `check`
   */
  openRun(texts: number): TextRun;
  /**
   * What stands at a place of the target, what the versions say for it, and what the checks made of it.
   * @param offset UTF-16 offset in the target's text
   * @returns undefined in a text without segments
   */
  explain(collation: Collation, offset: number, policy?: Policy): PlaceExplanation | undefined;
  /** How a text treats the concepts of the glossary that its versions name; empty without a glossary. */
  termUsage(collation: Collation): readonly ConceptUsage[];
}

interface Loaded {
  readonly packs: ReadonlyMap<LanguageCode, LanguagePack>;
  readonly lexicon: Lexicon;
  readonly aligner: Aligner;
  readonly termbase: Termbase | undefined;
  readonly matcher: Matcher | undefined;
}

/**
 * Loads what the languages need.
 * @throws Fault (usage) when a glossary or a lexicon has mistakes, or the model cannot be loaded
 */
export async function openSession(options: SessionOptions): Promise<Session> {
  const loaded = await load(options);
  const pack = packFinder(loaded.packs);
  const packOf = (file: SegmentedDocument) => pack(file.document.language);
  const contextOf = (target: SegmentedDocument, source: SegmentedDocument): SignalContext => ({
    target: { pack: packOf(target), segments: target.segments, blocks: target.document.blocks },
    source: { pack: packOf(source), segments: source.segments, blocks: source.document.blocks },
    lexicon: loaded.lexicon,
    ...(loaded.matcher ? { matcher: loaded.matcher } : {}),
  });
  const alignWithEvidence = (target: SegmentedDocument, source: SegmentedDocument, how?: AlignOptions) => {
    options.onProgress?.(`aligning ${source.document.path}`);
    return loaded.aligner.align(contextOf(target, source), how);
  };
  const align = (target: SegmentedDocument, source: SegmentedDocument) => alignWithEvidence(target, source).alignment;
  const alignAll = (target: SegmentedDocument, sources: readonly SegmentedDocument[]) => {
    options.onProgress?.(`aligning ${sources.map(({ document }) => document.path).join(', ')}`);
    return loaded.aligner.alignAll(sources.map((source) => contextOf(target, source)));
  };
  const collateAll = async (texts: readonly Versions[]): Promise<Collation[]> => {
    const cut = texts.map((text) => ({
      ...text,
      target: segmented(text.target),
      sources: text.sources.map(segmented),
    }));
    const contexts = cut.map(({ target, sources }) => sources.map((source) => contextOf(target, source)));
    const aligned = await loaded.aligner.alignRun(contexts, async (target, source) => {
      options.onProgress?.(`aligning ${cut[target]!.sources[source]!.document.path}`);
      await nextTurn(); // Lets an interruption through between texts.
    });
    return cut.map(({ target, sources, original }, k) => collate(target, sources, aligned[k]!, original));
  };
  const checkContextOf = (collation: Collation, earlier?: Earlier): CheckContext => {
    const packs = { target: packOf(collation.target), sources: collation.sources.map(packOf) };
    return createCheckContext(collation, packs, loaded.lexicon, loaded.matcher, earlier);
  };
  const optionsOf = ({ target }: Collation) => ({ version, pair: pairIdOf(resolve(target.document.path)) });
  const run = (collation: Collation, context: CheckContext, policy: Policy): Report => {
    options.onProgress?.(`checking ${collation.target.document.path}`);
    return runChecks(collation, createRegistry(CHECKS), context, { ...optionsOf(collation), policy });
  };
  const segment = (document: Document) => segmentDocument(document, pack(document.language));
  const segmented = (text: Text) => ('segments' in text ? text : segment(text));
  return {
    termbase: loaded.termbase,
    matcher: loaded.matcher,
    segment,
    segmentBySpans: (document, spans) => segmentBySpans(document, spans, pack(document.language)),
    async prepare(target, source) {
      if (options.embedding) options.onProgress?.(`embedding ${source.document.path}`);
      await loaded.aligner.prepare(contextOf(target, source));
    },
    align,
    alignWithEvidence,
    alignAll,
    signalContext: contextOf,
    collate(target, sources, original) {
      const cut = { target: segmented(target), sources: sources.map(segmented) };
      return collate(cut.target, cut.sources, alignAll(cut.target, cut.sources), original);
    },
    collateAll,
    check: (collation, policy = DEFAULT_POLICY, earlier) => run(collation, checkContextOf(collation, earlier), policy),
    openRun: (texts) =>
      telling(createTextRun(createRegistry(CHECKS), texts, checkContextOf, optionsOf), options.onProgress),
    termUsage: (collation) => termUsage(checkContextOf(collation)),
    explain(collation, offset, policy = DEFAULT_POLICY) {
      const context = checkContextOf(collation);
      return explainPlace(collation, offset, run(collation, context, policy), CHECKS, context, policy);
    },
  };
}

function packFinder(packs: ReadonlyMap<LanguageCode, LanguagePack>): (code: LanguageCode) => LanguagePack {
  return (code) => {
    const found = packs.get(code);
    if (!found) throw new Error(`the session was not opened for language "${code}"`);
    return found;
  };
}

/** The same run, which tells what it reads: that takes long, the rest does not. */
function telling(run: TextRun, onProgress: Progress | undefined): TextRun {
  return {
    ...run,
    read(collation, policy, earlier) {
      onProgress?.(`checking ${collation.target.document.path}`);
      run.read(collation, policy, earlier);
    },
  };
}

async function load(options: SessionOptions): Promise<Loaded> {
  const languages = [...new Set(options.languages)];
  if (languages.includes('ja')) options.onProgress?.('loading the Japanese dictionary');
  const [packs, lexicon, aligner, termbase] = await Promise.all([
    Promise.all(languages.map(async (code) => [code, await loadPack(code, { japaneseTokenizer })] as const)),
    Promise.all([packagedLexicon(languages), loadOwnLexicons(options.lexicons ?? [])]).then(([packaged, own]) =>
      withDictionaries(packaged, [...(options.pairs ?? []).map(userDictionary), ...own]),
    ),
    loadAligner(options),
    loadGlossaries(options.glossaries ?? []),
  ]);
  const byCode = new Map(packs);
  return {
    packs: byCode,
    lexicon,
    aligner,
    termbase,
    matcher: termbase && createTermMatcher(termbase, byCode, lexicon),
  };
}

async function loadAligner({ embedding, onProgress }: SessionOptions): Promise<Aligner> {
  if (!embedding) return createAligner(SIGNALS);
  onProgress?.(`loading ${embedding.model}`);
  const embedder = await loadEmbedder(embedding.model);
  return createAligner(SIGNALS, [createEmbeddingSignal(embedder, embedding.weight ?? 1)]);
}

async function loadGlossaries(paths: readonly string[]): Promise<Termbase | undefined> {
  if (paths.length === 0) return undefined;
  const parts = await Promise.all(
    paths.map(async (path) => ({ path, termbase: parseGlossary(await readGlossaryFile(path), path) })),
  );
  return mergeTermbases(parts);
}

async function loadOwnLexicons(paths: readonly string[]): Promise<Dictionary[]> {
  return Promise.all(paths.map(async (path) => userDictionary(parseUserLexicon(await readGlossaryFile(path), path))));
}

const lexicons = new Map<string, Promise<PackagedLexicon>>();

/** The packaged tables for some languages, loaded once however many sessions ask for them: what is computed from them is known to the next session. */
function packagedLexicon(languages: readonly LanguageCode[]): Promise<PackagedLexicon> {
  const sorted = [...languages].sort();
  const key = sorted.join(' ');
  const lexicon = lexicons.get(key) ?? loadLexicon(packagedData(), sorted);
  lexicons.set(key, lexicon);
  lexicon.catch(() => lexicons.delete(key));
  return lexicon;
}

let tokenizer: Promise<Tokenizer> | undefined;

/**
 * Makes a Japanese tokenizer of the dictionary of kuromoji.
 * @param folder of the dictionary files, if not the installed package's
 * @throws Fault when a file is missing or damaged
 */
export function loadJapaneseTokenizer(folder?: string): Promise<Tokenizer> {
  return loadDictionary((files) => createJapaneseTokenizer(readIpadic(files)), folder);
}

/** The tokenizer, loaded once however many sessions ask for it. */
export function japaneseTokenizer(): Promise<Tokenizer> {
  tokenizer ??= loadJapaneseTokenizer();
  return tokenizer;
}

/** Version of this package. */
export const version: string = (
  JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }
).version;
