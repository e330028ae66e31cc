import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Aligned, type Aligner, type AlignOptions, createAligner } from './align/align.js';
import { beside } from './align/locked-beads.js';
import type { SignalContext } from './align/signal.js';
import { createEmbeddingSignal } from './align/signals/embedding.js';
import type { Alignment } from './core/alignment.js';
import type { Collation } from './core/collation.js';
import type { Document } from './core/document.js';
import type { Earlier } from './core/earlier.js';
import type { Finding } from './core/finding.js';
import type { LanguageCode } from './core/language.js';
import type { LockedBead } from './core/locked-bead.js';
import { DEFAULT_POLICY, type Policy } from './core/policy.js';
import type { LanguagePack, Tokenizer } from './core/ports.js';
import type { Report } from './core/report.js';
import type { SegmentedDocument } from './core/segment.js';
import type { SentenceTrial } from './core/sentence-trial.js';
import type { Span } from './core/span.js';
import type { TermPlaces } from './core/term-place.js';
import type { Termbase } from './core/termbase.js';
import { CHECKS, SIGNALS } from './defaults.js';
import { collate } from './engine/collate.js';
import { explainPlace, type PlaceExplanation } from './engine/explain-place.js';
import { pairIdOf } from './engine/fingerprint.js';
import { lockedBeadsOf } from './engine/locked-beads.js';
import { createRegistry } from './engine/registry.js';
import { runChecks } from './engine/run.js';
import { segmentBySpans, segmentDocument } from './engine/segment-document.js';
import { placesOfFinding } from './engine/term-places.js';
import { createTextRun, type TextRun } from './engine/text-run.js';
import { trySentence } from './engine/try-sentence.js';
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

/** What is sure of two texts before they are aligned. */
export interface SureBeads extends AlignOptions {
  /** Lines of the beads file: those that hold and contradict no fixed one are in the alignment, too. */
  readonly locked?: readonly LockedBead[];
}

/** A target and its sources. */
export interface Versions {
  readonly target: Text;
  readonly sources: readonly Text[];
  /** Language of the version the others were made from; the first source when absent. */
  readonly original?: LanguageCode | undefined;
  /** Lines of the beads file, of this text and others: the alignment has those that hold. */
  readonly locked?: readonly LockedBead[];
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
  alignWithEvidence(target: SegmentedDocument, source: SegmentedDocument, sure?: SureBeads): Aligned;
  /**
   * Aligns a target with several sources, which help one another; with the evidence of each bead.
   * @param locked lines of the beads file: those that hold are in the alignments
   */
  alignAll(target: SegmentedDocument, sources: readonly SegmentedDocument[], locked?: readonly LockedBead[]): Aligned[];
  /** What signals are given of two texts: for measuring them one by one. */
  signalContext(target: SegmentedDocument, source: SegmentedDocument): SignalContext;
  /**
   * Aligns a target with all its sources. What is not segmented yet is segmented; with a model they are, because they were prepared.
   * @param original language of the version the others were made from; the first source when absent
   * @param locked lines of the beads file: those that hold are in the alignments
   */
  collate(target: Text, sources: readonly Text[], original?: LanguageCode, locked?: readonly LockedBead[]): Collation;
  /** Collates several targets, whose texts teach the aligner one lexicon for each pair of languages: short ones are aligned better than one by one. */
  collateAll(texts: readonly Versions[]): Promise<Collation[]>;
  /**
   * Runs the checks over a collation.
   * @param policy which checks, how gravely, what is dismissed; the default profile when absent
   * @param earlier the texts at an earlier commit, for what has changed since; nothing is compared when absent
   */
  check(collation: Collation, policy?: Policy, earlier?: Earlier): Report;
  /**
   * What the checks of rows say of a sentence of the target as it is, and with other words.
   * @param segment index in the target
   * @returns undefined where it cannot be told
   */
  trySentence(collation: Collation, segment: number, text: string, policy?: Policy): SentenceTrial | undefined;
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
  /**
   * All places of the term that a finding is about: where a version has it, and where the target has the flagged words or others for it. Places are offsets in the documents' texts.
   * @param finding of a report on this collation
   */
  termPlaces(collation: Collation, finding: Finding): TermPlaces;
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
  const segment = (document: Document) => segmentDocument(document, pack(document.language));
  const segmented = (text: Text) => ('segments' in text ? text : segment(text));
  const { contextOf, alignWithEvidence, alignAll, alignRun } = aligning(loaded, packOf, options.onProgress);
  const collateAll = async (texts: readonly Versions[]): Promise<Collation[]> => {
    const cut = texts.map((text) => ({
      ...text,
      target: segmented(text.target),
      sources: text.sources.map(segmented),
    }));
    const aligned = await alignRun(cut);
    return cut.map(({ target, sources, original }, k) => collate(target, sources, aligned[k]!, original));
  };
  return {
    termbase: loaded.termbase,
    matcher: loaded.matcher,
    segment,
    segmentBySpans: (document, spans) => segmentBySpans(document, spans, pack(document.language)),
    async prepare(target, source) {
      if (options.embedding) options.onProgress?.(`embedding ${source.document.path}`);
      await loaded.aligner.prepare(contextOf(target, source));
    },
    align: (target, source) => alignWithEvidence(target, source).alignment,
    alignWithEvidence,
    alignAll,
    signalContext: contextOf,
    collate(target, sources, original, locked) {
      const cut = { target: segmented(target), sources: sources.map(segmented) };
      return collate(cut.target, cut.sources, alignAll(cut.target, cut.sources, locked), original);
    },
    collateAll,
    ...checking(loaded, packOf, options.onProgress),
  };
}

/** The checks, and what else is asked about a collation. */
function checking(
  { lexicon, matcher }: Loaded,
  packOf: (file: SegmentedDocument) => LanguagePack,
  onProgress: Progress | undefined,
): Pick<Session, 'check' | 'trySentence' | 'openRun' | 'termUsage' | 'termPlaces' | 'explain'> {
  const makeContext = (collation: Collation, earlier?: Earlier): CheckContext => {
    const packs = { target: packOf(collation.target), sources: collation.sources.map(packOf) };
    return createCheckContext(collation, packs, lexicon, matcher, earlier);
  };
  const contextOf = rememberLast(makeContext);
  const optionsOf = ({ target }: Collation) => ({ version, pair: pairIdOf(resolve(target.document.path)) });
  const run = (collation: Collation, context: CheckContext, policy: Policy): Report => {
    onProgress?.(`checking ${collation.target.document.path}`);
    return runChecks(collation, createRegistry(CHECKS), context, { ...optionsOf(collation), policy });
  };
  return {
    check: (collation, policy = DEFAULT_POLICY, earlier) => run(collation, contextOf(collation, earlier), policy),
    trySentence: (collation, segment, text, policy = DEFAULT_POLICY) =>
      trySentence(collation, segment, text, {
        checks: createRegistry(CHECKS),
        // What was found out of the text as it is holds for the next words, too.
        contextOf: (one) => (one === collation ? contextOf(one) : makeContext(one)),
        pack: packOf(collation.target),
        options: { ...optionsOf(collation), policy },
      }),
    openRun: (texts) => telling(createTextRun(createRegistry(CHECKS), texts, contextOf, optionsOf), onProgress),
    termUsage: (collation) => termUsage(contextOf(collation)),
    termPlaces: (collation, finding) => placesOfFinding(finding, contextOf(collation)),
    explain(collation, offset, policy = DEFAULT_POLICY) {
      const context = contextOf(collation);
      return explainPlace(collation, offset, run(collation, context, policy), CHECKS, context, policy);
    },
  };
}

interface CutVersions {
  readonly target: SegmentedDocument;
  readonly sources: readonly SegmentedDocument[];
  readonly locked?: readonly LockedBead[];
}

/** The aligner for segmented texts, with what reviewers have confirmed of them. */
function aligning(
  { aligner, lexicon, matcher }: Loaded,
  packOf: (file: SegmentedDocument) => LanguagePack,
  onProgress: Progress = () => {},
) {
  const contextOf = (target: SegmentedDocument, source: SegmentedDocument): SignalContext => ({
    target: { pack: packOf(target), segments: target.segments, blocks: target.document.blocks },
    source: { pack: packOf(source), segments: source.segments, blocks: source.document.blocks },
    lexicon,
    ...(matcher ? { matcher } : {}),
  });
  const lockedOf = (target: SegmentedDocument, source: SegmentedDocument, lines: readonly LockedBead[]) =>
    lockedBeadsOf(target, source, pairIdOf(resolve(target.document.path)), lines);
  const contextsOf = ({ target, sources, locked = [] }: CutVersions) =>
    sources.map((source) => ({ ...contextOf(target, source), fixed: lockedOf(target, source, locked) }));
  return {
    contextOf,
    alignWithEvidence(target: SegmentedDocument, source: SegmentedDocument, sure: SureBeads = {}): Aligned {
      onProgress(`aligning ${source.document.path}`);
      const { fixed = [], locked = [] } = sure;
      const others = beside(fixed, lockedOf(target, source, locked));
      return aligner.align(contextOf(target, source), { fixed: [...fixed, ...others] });
    },
    alignAll(
      target: SegmentedDocument,
      sources: readonly SegmentedDocument[],
      locked: readonly LockedBead[] = [],
    ): Aligned[] {
      onProgress(`aligning ${sources.map(({ document }) => document.path).join(', ')}`);
      return aligner.alignAll(contextsOf({ target, sources, locked }));
    },
    alignRun(texts: readonly CutVersions[]): Promise<Aligned[][]> {
      return aligner.alignRun(texts.map(contextsOf), async (target, source) => {
        onProgress(`aligning ${texts[target]!.sources[source]!.document.path}`);
        await nextTurn(); // Lets an interruption through between texts.
      });
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

/** A reviewer asks about the text that was just checked, again and again: its links are found once. Those of other texts are not kept, they are large. */
function rememberLast(make: (collation: Collation, earlier?: Earlier) => CheckContext): typeof make {
  let last: CheckContext | undefined;
  return (collation, earlier) => {
    if (last?.collation === collation && last.earlier === earlier) return last;
    last = make(collation, earlier);
    return last;
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
