import type { LanguageCode } from '../core/language.js';
import { type Learned, learnedOf } from '../core/lesson.js';
import type { CheckSettings, Policy } from '../core/policy.js';
import { findDecisionFolder } from '../io/decision-file.js';
import { openLessonStore } from '../io/lesson-store.js';
import type { UserLexicon } from '../lexicon/user-lexicon.js';
import { plural } from '../text/plural.js';

/** What reviewers had taiyaku learn, and holds for texts of a folder. */
export interface LessonsInForce {
  readonly learned: readonly Learned[];
  /** Path of the lessons file; undefined where no decisions are kept. */
  readonly path: string | undefined;
  /** Numbers of its lines that are no lessons of this version. */
  readonly damaged: readonly number[];
}

/**
 * The lessons for texts of a folder: those beside the decisions, in it or above it.
 * @throws Fault `usage` when they are there and cannot be read
 */
export function lessonsFor(folder: string): LessonsInForce {
  const own = findDecisionFolder(folder);
  if (own === undefined) return { learned: [], path: undefined, damaged: [] };
  const store = openLessonStore(own, { by: '' });
  const { lines: lessons, damaged } = store.read();
  return { learned: learnedOf(lessons), path: store.path, damaged };
}

/**
 * A policy under which checks let the words pass that were learned for a language. A check that the configuration locks is never silenced.
 * @param language of the target
 */
export function withAllowed(policy: Policy, language: LanguageCode, learned: readonly Learned[]): Policy {
  const checks = new Map<string, CheckSettings>(policy.checks);
  for (const lesson of learned) {
    if (lesson.kind !== 'allow' || lesson.language !== language) continue;
    const settings = checks.get(lesson.check) ?? {};
    if (!settings.locked) checks.set(lesson.check, { ...settings, allow: [...(settings.allow ?? []), lesson.words] });
  }
  return { ...policy, checks };
}

/** Learned word pairs as lexicons, one for each two languages. */
export function learnedLexicons(learned: readonly Learned[]): readonly UserLexicon[] {
  const lexicons = new Map<string, UserLexicon>();
  for (const lesson of learned) {
    if (lesson.kind !== 'pair') continue;
    const { target, source } = lesson;
    const key = JSON.stringify([target.language, source.language]);
    const entry = { word: target.text.normalize('NFC'), equivalent: source.text.normalize('NFC') };
    const entries = [...(lexicons.get(key)?.entries ?? []), entry];
    lexicons.set(key, { from: target.language, to: source.language, entries });
  }
  return [...lexicons.values()];
}

/** `2 allowed wordings, 1 word pair`, for people. */
export function countLessons(learned: readonly Learned[]): string {
  const allowed = learned.filter(({ kind }) => kind === 'allow').length;
  return `${plural(allowed, 'allowed wording')}, ${plural(learned.length - allowed, 'word pair')}`;
}
