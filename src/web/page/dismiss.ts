import { SCOPES } from '../../core/decision.js';
import { lineHtml } from '../../correction-report/html/escape.js';
import { say } from '../../review/messages/index.js';
import { formHtml, headingHtml } from './fields.js';
import { pointButton } from './markup.js';
import type { Scope, ScreenOf, ScreenParts } from './view.js';

/** Dismissing: how many findings at once, and why. */
export function dismissPage({ scope: chosen, counts, field }: ScreenOf<'dismiss'>, scope: Scope): ScreenParts {
  const { messages, words } = scope;
  const scopes = SCOPES.map((one, k) => {
    const isChosen = one === chosen;
    const text = lineHtml(say(messages, `scope.${one}`, { count: counts[one] }));
    const label = `<span aria-hidden="true">${isChosen ? '●' : '○'}</span> ${text}`;
    return pointButton(k, label, { look: 'scope', id: `scope-${k}`, pressed: isChosen });
  });
  return {
    work: [
      headingHtml(messages['short.dismiss']),
      `<div class="scopes" role="group" aria-label="${lineHtml(words['forms.scope'])}" aria-describedby="scope-like">`,
      ...scopes,
      '</div>',
      `<p class="fine" id="scope-like">${lineHtml(words['forms.like'])}</p>`,
    ].join('\n'),
    form: formHtml({ label: messages['field.reason'], text: field.text }, words['forms.dismiss'], words['forms.back']),
  };
}
