import type { Catalogue } from '../messages/index.js';
import type { Command } from './commands.js';
import { KEYS, type KeyRow } from './keymap.js';

/** What each command is called in the language of the review. */
export type KeyLabels = Readonly<Partial<Record<Command, string>>>;

/** What a review knows of its keys, for who looks for one. */
export interface KeyHelp {
  readonly labels: KeyLabels;
  /** Commands that do nothing where the review is shown: from a browser no editor can be opened. Who looks for a key does not find theirs. */
  readonly withheld: ReadonlySet<Command>;
}

/** The names of all commands, from the messages of the review. */
export function keyLabels(messages: Catalogue): KeyLabels {
  return Object.fromEntries(KEYS.map(({ command, label }) => [command, messages[label]]));
}

/** Rows of the key table that what is typed leads to: by the key itself, by its name or by what it does; all that are offered for nothing. */
export function matchingKeys(query: string, { labels, withheld }: KeyHelp): readonly KeyRow[] {
  const wanted = fold(query.trim());
  return KEYS.filter(
    ({ keys, command }) =>
      !withheld.has(command) &&
      (keys.includes(query.trim()) || command.includes(wanted) || fold(labels[command] ?? '').includes(wanted)),
  );
}

/** Tone marks and width do not count: who types "bo qua" looks for "bỏ qua". */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
