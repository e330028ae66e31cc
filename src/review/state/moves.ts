import { rowAt } from './rows.js';
import { listOf } from './selectors.js';
import { type ReviewState, UNJUDGED } from './state.js';

/** Index of the first finding in the list that wants a judgement, else of the first one; −1 for an empty list. */
export function firstOpen(state: ReviewState): number {
  const list = listOf(state);
  return (list.find(({ standing }) => UNJUDGED.has(standing.status)) ?? list[0])?.index ?? -1;
}

/** Index of the next finding behind the cursor that wants a judgement, from the top where there is none; where none does, the cursor stays. */
export function nextOpen(state: ReviewState): number {
  return openFrom(state, listOf(state));
}

/** The same upwards. */
export function previousOpen(state: ReviewState): number {
  return openFrom(state, [...listOf(state)].reverse());
}

function openFrom({ at }: ReviewState, list: ReturnType<typeof listOf>): number {
  const own = list.findIndex(({ index }) => index === at);
  const around = [...list.slice(own + 1), ...list.slice(0, own)];
  return around.find(({ standing }) => UNJUDGED.has(standing.status))?.index ?? at;
}

/** Index of the finding some places further in the list, or of its first or last one. */
export function moved(state: ReviewState, by: number): number {
  const list = listOf(state);
  const own = list.findIndex(({ index }) => index === state.at);
  return list[rowAt(own, by, list.length)]?.index ?? -1;
}
