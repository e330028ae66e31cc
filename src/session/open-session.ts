import type { Collation } from '../core/collation.js';
import type { Document } from '../core/document.js';
import type { LanguageCode } from '../core/language.js';
import type { LanguagePack } from '../core/ports.js';
import type { SegmentedDocument } from '../core/segment.js';
import { collate } from '../engine/collate.js';
import { segmentBySpans, segmentDocument } from '../engine/segment-document.js';
import { aligning } from './aligning.js';
import { checking } from './checking.js';
import { load } from './load.js';
import type { Session, SessionOptions, Text, Versions } from './session.js';

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

function packFinder(packs: ReadonlyMap<LanguageCode, LanguagePack>): (code: LanguageCode) => LanguagePack {
  return (code) => {
    const found = packs.get(code);
    if (!found) throw new Error(`the session was not opened for language "${code}"`);
    return found;
  };
}
