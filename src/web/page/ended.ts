import { lineHtml } from '../../correction-report/html/escape.js';
import { type Catalogue, say } from '../../review/messages/index.js';
import type { Desk } from '../desk.js';
import type { WebWords } from '../words/index.js';
import { documentHtml, type Frame } from './document.js';

/** What is said when a review is over. */
export interface End extends Pick<Desk, 'file' | 'command'> {
  /** Accepted corrections, of all texts, that no file has yet. */
  readonly unwritten: number;
  /** Why nobody knows what is saved, one line a mistake: the decisions cannot be read any more. */
  readonly mistakes?: readonly string[];
}

/** The page after the end: what is saved and where, and how corrections get into the files. */
export function endedDocument(
  { file, command, unwritten, mistakes }: End,
  words: WebWords,
  messages: Catalogue,
  frame: Frame,
): string {
  const lines = [
    ...(mistakes ?? [say(messages, 'end.saved', { file })]),
    ...(unwritten === 0 ? [] : [say(messages, 'end.to-write', { count: unwritten, command })]),
    words['page.close'],
  ];
  const body = lines.map((line) => `<p>${lineHtml(line)}</p>`).join('\n');
  const title = words['page.over'];
  return documentHtml(title, `<main class="plain told">\n<h1>${lineHtml(title)}</h1>\n${body}\n</main>`, frame);
}
