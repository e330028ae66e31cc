import type { LanguageCode } from '../core/language.js';
import { type DiffPiece, sentenceDiff } from '../text/sentence-diff.js';
import type { CorrectedSentence, Correction } from './model.js';

/** What of an entry says where it changes its sentence. */
type Changing = Pick<Correction, 'at' | 'wrong' | 'right'>;

/**
 * What goes and what comes in a sentence, entry by entry: each change is marked as its entry marks it. Compared as a whole, the sentence would run two changes into one: of `港の基部に` → `港湾の埠頭に`
 * 湾の埠頭 would come for の基部.
 * @param written the entries that are written there (`together`)
 * @returns pieces in order, no two of one kind side by side; one of them where nothing is written
 */
export function sentenceChanges(
  { before, after }: Pick<CorrectedSentence, 'before' | 'after'>,
  written: readonly Changing[],
  language: LanguageCode,
): DiffPiece[] {
  if (after === undefined) return [{ kind: 'same', text: before }];
  const pieces: DiffPiece[] = [];
  let done = 0;
  for (const { at, wrong, right } of [...written].sort((a, b) => a.at - b.at)) {
    pieces.push({ kind: 'same', text: before.slice(done, at) }, ...sentenceDiff(wrong, right ?? wrong, language));
    done = at + wrong.length;
  }
  pieces.push({ kind: 'same', text: before.slice(done) });
  // Words about two changes may overlap though the changes do not.
  const isWhole = textOf(pieces, 'removed') === after && textOf(pieces, 'added') === before;
  return isWhole ? joined(pieces) : sentenceDiff(before, after, language);
}

function textOf(pieces: readonly DiffPiece[], without: DiffPiece['kind']): string {
  return pieces.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
}

function joined(pieces: readonly DiffPiece[]): DiffPiece[] {
  const all: DiffPiece[] = [];
  for (const { kind, text } of pieces.filter((piece) => piece.text !== '')) {
    const last = all.at(-1);
    if (last?.kind === kind) all[all.length - 1] = { kind, text: last.text + text };
    else all.push({ kind, text });
  }
  return all;
}
