import type { CheckCatalogue } from '../check-messages/index.js';
import { Fault } from '../core/fault.js';
import type { LanguageCode } from '../core/language.js';
import { type BeadStore, openBeadStore } from '../io/bead-store.js';
import { type DecisionStore, openDecisionStore } from '../io/decision-store.js';
import { editText } from '../io/editor.js';
import { addTerm, glossaryForTerms } from '../io/glossary-file.js';
import { type LessonStore, openLessonStore } from '../io/lesson-store.js';
import type { Environment } from '../io/terminal.js';
import type { ReviewPorts } from './review-ports.js';
import type { CheckedTexts, ReviewService } from './review-service.js';
import type { Settings } from './settings.js';
import { spokenReview, spokenTrial } from './spoken-review.js';
import type { TargetFormat } from './target-format.js';
import type { TextReview } from './text-review.js';
import { writePlanned } from './write-planned.js';

/** Where a review takes place. */
export interface ReviewPlace {
  /** In which `.taiyaku` stands, or is to stand. */
  readonly folder: string;
  readonly settings: Settings;
}

/** How it goes on. */
export interface ReviewManner extends ReviewPlace {
  readonly format: TargetFormat;
  /** What the checks say in the language of the interface; absent for English. */
  readonly spoken: CheckCatalogue | undefined;
}

/** What reviewers have said so far, by kind. */
export interface ReviewStores {
  /** Who is reviewing. */
  readonly by: string;
  readonly decisions: DecisionStore;
  readonly beads: BeadStore;
  readonly lessons: LessonStore;
}

/** Opens the files of a folder; nothing is read or created yet. */
export function openStores(folder: string, by: string): ReviewStores {
  return {
    by,
    decisions: openDecisionStore(folder, { by }),
    beads: openBeadStore(folder, { by }),
    lessons: openLessonStore(folder, { by }),
  };
}

/**
 * The files, the service and the editor, as a review uses them.
 * @param first the text under review as it was read last
 */
export function createReviewPorts(
  first: TextReview,
  service: ReviewService,
  stores: ReviewStores,
  { folder, settings, format, spoken }: ReviewManner,
  env: Environment,
): Omit<ReviewPorts, 'suspend' | 'redraw'> {
  const { path, language } = first.review;
  let shown = first;
  const target = () => ({ path, sha256: shown.sha256 });
  return {
    append: (drafts) => stores.decisions.append(drafts),
    learn: (drafts) => stores.lessons.append(drafts),
    lock: (drafts) => void stores.beads.append(drafts),
    ...writePlanned(folder, stores.decisions, target, format),
    async recheck() {
      shown = textOf(await service.check(), path);
      return spokenReview(shown.review, spoken);
    },
    async trySentence(segment, text) {
      const trial = await service.trySentence(target(), segment, text);
      return trial && spokenTrial(trial, spoken);
    },
    places: (finding) => service.termPlaces(target(), finding),
    addTerm: async (terms) => addToGlossary(glossaryForTerms(settings.glossary.value, folder), terms),
    edit: (text) => editText(text, `sentence.${language}.txt`, env),
  };
}

/** @throws Fault `input` when it is not among them: without it nobody would know that the findings are those from before */
function textOf({ texts, faults }: CheckedTexts, path: string): TextReview {
  const text = texts.find(({ review }) => review.path === path);
  if (text) return text;
  const what = 'it could not be checked again';
  const gone = { where: path, what, cure: 'Look whether it and its versions are where they were.' };
  throw new Fault('input', faults.length > 0 ? faults : gone);
}

/** @throws Fault `usage` when the file would be no glossary any more, or cannot be written */
async function addToGlossary(path: string, terms: Readonly<Record<LanguageCode, string>>): Promise<{ path: string }> {
  const { parseGlossary } = await import('../glossary/format.js');
  const entries = Object.entries(terms).map(([language, text]) => ({ language, text }));
  return addTerm(path, { terms: entries }, (text) => void parseGlossary(text, path));
}
