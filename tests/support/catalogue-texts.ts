import type { CheckCatalogue } from '../../src/check-messages/index.js';

/** A text of a catalogue, and the place that it has there, so that a failure names it: `number-mismatch value message`. */
type PlacedText = readonly [place: string, text: string];

/** Messages, explanations and summaries; the phrases in them are none of these. */
export function textsOf({ messages, summaries }: CheckCatalogue): readonly PlacedText[] {
  return [
    ...Object.entries(messages).flatMap(([check, of]) =>
      Object.entries(of).flatMap(([id, { message, explanation }]): PlacedText[] => [
        [`${check} ${id} message`, message],
        [`${check} ${id} explanation`, explanation],
      ]),
    ),
    ...Object.entries(summaries).map(([check, summary]): PlacedText => [`${check} summary`, summary]),
  ];
}

/** Places of the texts for which something holds. */
export function placesWhere(
  catalogue: CheckCatalogue,
  holds: (text: string, place: string) => boolean,
): readonly string[] {
  return textsOf(catalogue).flatMap(([place, text]) => (holds(text, place) ? [place] : []));
}
