import { holdingLessons, type Teaching, teachingKey } from '../../core/lesson.js';
import { allowProposals, type FoundPair, pairProposals } from '../decisions/lessons.js';
import { headsBySubject } from '../decisions/standing.js';
import type { Learning } from './learning.js';
import type { ReviewState } from './state.js';

/** What the decisions teach and nobody was asked yet, in this project: neither learned nor refused. */
export function proposalsOf(state: ReviewState): readonly Teaching[] {
  const { review, decisions, standings, learning } = state;
  const answered = new Set(
    holdingLessons(learning.lessons).flatMap((lesson) => {
      if (lesson.kind === 'forget') return [];
      return [teachingKey(lesson.kind === 'refused' ? lesson.teaching : lesson)];
    }),
  );
  const allowed = allowProposals(review, decisions).filter(({ check }) => !learning.locked.has(check));
  const pairs = [...standingPairs(state), ...pairProposals(review, standings)].map(({ pair }) => pair);
  const byKey = new Map<string, Teaching>([...allowed, ...pairs].map((teaching) => [teachingKey(teaching), teaching]));
  return [...byKey].filter(([key]) => !answered.has(key)).map(([, teaching]) => teaching);
}

/** Pairs of written corrections that nobody has taken back. */
function standingPairs({ learning, decisions }: ReviewState): readonly FoundPair[] {
  if (learning.written.length === 0) return [];
  const heads = headsBySubject(decisions);
  return learning.written.filter(({ fingerprint }) =>
    heads.get(fingerprint)?.every(({ verdict }) => verdict === 'written' || verdict === 'accepted'),
  );
}

/** Keeps the pairs of findings that the text, checked anew after writing, no longer has. */
export function keepPairs(state: ReviewState): Learning {
  const found = [...state.learning.written, ...pairProposals(state.review, state.standings)];
  const byKey = new Map(found.map((one) => [`${one.fingerprint} ${teachingKey(one.pair)}`, one]));
  return { ...state.learning, written: [...byKey.values()] };
}
