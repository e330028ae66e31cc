import type { Edit } from '../../core/decision.js';
import { cover } from '../../core/span.js';
import { lineHtml, textHtml } from '../../correction-report/html/escape.js';
import type { ReviewItem } from '../../review/model.js';
import { sentenceDiff } from '../../text/sentence-diff.js';
import type { Scope } from './view.js';

/** What a fix makes of the words of a finding: 30億 → 300億; undefined where none is known. */
export function fixHtml({ finding }: ReviewItem, scope: Scope): string | undefined {
  const { text } = scope.state.review;
  if (finding.suggestions.length === 0) return undefined;
  const suggestions = [...finding.suggestions].sort((a, b) => a.start - b.start);
  const span = suggestions.reduce<{ start: number; end: number }>(cover, finding.target);
  let [after, at] = ['', span.start];
  for (const { start, end, text: now } of suggestions) {
    after += text.slice(at, start) + now;
    at = end;
  }
  return changeHtml(text.slice(span.start, span.end), after + text.slice(at, span.end), scope);
}

/** The edits of a judgement, each with the words that it replaces. */
export function editsHtml(edits: readonly Edit[], scope: Scope): string {
  return edits.map(({ was, now }) => changeHtml(was, now, scope)).join(' / ');
}

/** Words as they are and as they will be, with what differs. Words that are put in or left out are said so. */
function changeHtml(was: string, now: string, { state, messages }: Scope): string {
  const { language } = state.review;
  const quoted = (html: string) => `<span lang="${lineHtml(language)}" dir="auto">${html}</span>`;
  if (was === '') return filled(messages['fix.insert'], quoted(`<ins>${textHtml(now)}</ins>`));
  if (now === '') return filled(messages['fix.delete'], quoted(`<del>${textHtml(was)}</del>`));
  const pieces = sentenceDiff(was, now, language);
  const side = (kind: 'removed' | 'added', element: 'del' | 'ins') =>
    quoted(
      pieces
        .filter((piece) => piece.kind === kind || piece.kind === 'same')
        .map(({ kind: own, text }) => (own === 'same' ? textHtml(text) : `<${element}>${textHtml(text)}</${element}>`))
        .join(''),
    );
  return `${side('removed', 'del')} <span class="becomes">→</span> ${side('added', 'ins')}`;
}

/** A message around something that is HTML already. */
function filled(message: string, html: string): string {
  const [before = '', after = ''] = message.split('{text}');
  return `${lineHtml(before)}${html}${lineHtml(after)}`;
}
