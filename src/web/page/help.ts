import { lineHtml } from '../../correction-report/html/escape.js';
import { matchingKeys } from '../../review/state/help-keys.js';
import { formHtml, headingHtml } from './fields.js';
import { capHtml } from './key-cap.js';
import { keyButton, pointButton } from './markup.js';
import type { Scope, ScreenOf, ScreenParts } from './view.js';

/** Keys of a terminal only: a browser has other uses for Ctrl-C and Ctrl-D. */
const OF_TERMINALS: ReadonlySet<string> = new Set(['interrupt', 'end-of-input']);

/** All keys, or those that fit what is typed. The marked one has a button that does it, and so does Enter. */
export function helpPage({ field, at }: ScreenOf<'help'>, { state, messages, words }: Scope): ScreenParts {
  const rows = matchingKeys(field.text, state).map(({ keys, label }, k) => {
    const isMarked = k === at;
    const names = keys
      .filter((key) => !OF_TERMINALS.has(key))
      .map(capHtml)
      .join(' ');
    const content = `<span class="caps">${names}</span> <span>${lineHtml(messages[label])}</span>`;
    const button = pointButton(k, content, { look: 'key-row', id: `key-${k}`, pressed: isMarked });
    const go = isMarked ? keyButton('enter', lineHtml(words['forms.do']), { look: 'main' }) : '';
    return `<li${isMarked ? ' class="marked" aria-current="true"' : ''}>${button}${go}</li>`;
  });
  return {
    work: `${headingHtml(messages['key.help'])}\n<p class="fine">${lineHtml(words['forms.tab'])}</p>`,
    form: formHtml(
      { label: messages['field.help'], text: field.text, spelled: false },
      words['forms.do'],
      words['forms.back'],
    ),
    under:
      rows.length > 0 ? `<ul class="key-rows">${rows.join('\n')}</ul>` : `<p>${lineHtml(messages['help.none'])}</p>`,
    alone: true,
  };
}
