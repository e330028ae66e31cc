import { lineHtml } from '../../correction-report/html/escape.js';
import { say } from '../../review/messages/index.js';
import type { PlannedChange } from '../../review/state/state.js';
import { STATUS_SIGNS } from '../../review/view/statuses.js';
import { changeHtml } from './change.js';
import { actionsHtml, headingHtml } from './fields.js';
import type { Scope, ScreenOf, ScreenParts } from './view.js';

/** What writing would change, a sentence each. The one that ↑ and ↓ have come to is marked. */
export function writePage({ changes, top }: ScreenOf<'write'>, scope: Scope): ScreenParts {
  const { messages, words } = scope;
  const conflicts = changes.filter(({ conflict }) => conflict).length;
  const title = say(messages, 'write.title', { count: changes.length - conflicts, conflicts });
  const lines = changes.map((change, k) => changeItem(change, k === top, scope));
  const actions = actionsHtml([
    { label: words['forms.write'], key: 'enter', isMain: true },
    { label: words['forms.back'], key: 'escape' },
  ]);
  return {
    work: `<section class="screen">\n${headingHtml(title)}\n${actions}\n<ol class="changes">${lines.join('\n')}</ol>\n</section>`,
    alone: true,
  };
}

function changeItem({ line, before, after, conflict }: PlannedChange, isAt: boolean, scope: Scope): string {
  const { messages } = scope;
  const where = lineHtml(say(messages, 'write.line', { line }));
  const why = conflict
    ? `<p class="conflict"><span aria-hidden="true">${STATUS_SIGNS.conflict}</span> ${lineHtml(messages['write.conflict'])}</p>`
    : '';
  return `<li${conflict ? ' class="refused"' : ''}${isAt ? ' aria-current="true"' : ''}><h3>${where}</h3>${why}${changeHtml(before, after, scope)}</li>`;
}
