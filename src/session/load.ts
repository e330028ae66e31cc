import { type Aligner, createAligner } from '../align/align.js';
import { createEmbeddingSignal } from '../align/signals/embedding.js';
import type { LanguageCode } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { Termbase } from '../core/termbase.js';
import { SIGNALS } from '../defaults.js';
import { createTermMatcher } from '../evidence/term-matcher.js';
import { parseGlossary } from '../glossary/format.js';
import type { Matcher } from '../glossary/matcher.js';
import { mergeTermbases } from '../glossary/merge.js';
import { packagedData } from '../io/data-store.js';
import { loadEmbedder } from '../io/embedder.js';
import { readGlossaryFile } from '../io/read-glossary.js';
import { loadPack } from '../languages/index.js';
import type { Dictionary } from '../lexicon/dictionary.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { loadLexicon, type PackagedLexicon, withDictionaries } from '../lexicon/load.js';
import { parseUserLexicon, userDictionary } from '../lexicon/user-lexicon.js';
import { japaneseTokenizer } from './japanese-tokenizer.js';
import type { SessionOptions } from './session.js';

/** What a session works with. */
export interface Loaded {
  readonly packs: ReadonlyMap<LanguageCode, LanguagePack>;
  readonly lexicon: Lexicon;
  readonly aligner: Aligner;
  readonly termbase: Termbase | undefined;
  readonly matcher: Matcher | undefined;
}

/** @throws Fault (usage) when a glossary or a lexicon has mistakes, or the model cannot be loaded */
export async function load(options: SessionOptions): Promise<Loaded> {
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
