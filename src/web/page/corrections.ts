import type { Edit } from '../../core/decision.js';
import { lineHtml, textHtml } from '../../correction-report/html/escape.js';
import type { ReviewItem } from '../../review/model.js';
import { fixOf, type Replacement } from '../../review/view/corrections.js';
import { sentenceDiff } from '../../text/sentence-diff.js';
import { saidAround } from './said.js';
import type { Scope } from './view.js';

/** What a fix makes of the words of a finding: 30億 → 300億; undefined where none is known. */
export function fixHtml({ finding }: ReviewItem, scope: Scope): string | undefined {
  const fix = fixOf(finding, scope.state.review.text);
  return fix && becomesHtml(fix, scope);
}

/** The edits of a judgement, each with the words that it replaces. */
export function editsHtml(edits: readonly Edit[], scope: Scope): string {
  return edits.map((edit) => becomesHtml(edit, scope)).join(' / ');
}

/** Words as they are and as they will be, with what differs. Words that are put in or left out are said so. */
function becomesHtml({ was, now }: Replacement, { state, messages }: Scope): string {
  const { language } = state.review;
  const quoted = (html: string) => `<span lang="${lineHtml(language)}" dir="auto">${html}</span>`;
  if (was === '') return saidAround(messages['fix.insert'], { text: quoted(`<ins>${textHtml(now)}</ins>`) });
  if (now === '') return saidAround(messages['fix.delete'], { text: quoted(`<del>${textHtml(was)}</del>`) });
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
