import type { Finding } from '../../core/finding.js';
import { lineHtml, textHtml } from '../../correction-report/html/escape.js';
import type { Catalogue } from '../../review/messages/index.js';
import { current } from '../../review/state/selectors.js';
import type { EditTrial } from '../../review/state/state.js';
import { changeHtml } from './change.js';
import { checkHtml } from './check-name.js';
import { formHtml, headingHtml } from './fields.js';
import type { Scope, ScreenOf, ScreenParts } from './view.js';

/** The sentence being corrected, what the correction changes in it, and what the checks say of it then. */
export function editPage({ field, trial, isOwn }: ScreenOf<'edit'>, scope: Scope): ScreenParts {
  const { messages, words, state } = scope;
  const label = messages[isOwn === true ? 'field.own' : 'field.edit'];
  return {
    work: headingHtml(messages[isOwn === true ? 'key.own' : 'key.edit']),
    form: formHtml(
      { label, text: field.text, language: state.review.language },
      words['forms.accept'],
      words['forms.back'],
    ),
    under: `<div class="consequences" aria-live="polite">${changed(field.text, scope)}${trialHtml(trial, scope)}</div>`,
  };
}

function changed(after: string, scope: Scope): string {
  const before = current(scope.state)?.item.target.text;
  if (before === undefined || before === after) return '';
  return `<h3>${lineHtml(scope.words['forms.changes'])}</h3>\n${changeHtml(before, after, scope)}`;
}

/** What is flagged anew, what still is, what is no more: the worst first. */
function trialHtml(trial: EditTrial | undefined, { messages, words }: Scope): string {
  if (!trial) return '';
  const { result, isPending } = trial;
  const lines = result && [
    ...result.added.map((finding) => findingHtml('+', 'added', finding, messages)),
    ...result.still.map((finding) => findingHtml('=', 'still', finding, messages)),
    ...result.gone.map((finding) => findingHtml('−', 'gone', finding, messages)),
  ];
  const isClean = result && result.added.length + result.still.length === 0;
  return [
    `<h3>${lineHtml(words['forms.checks'])}</h3>`,
    isPending ? `<p class="pending">${lineHtml(messages['edit.pending'])}</p>` : '',
    isClean ? `<p class="clean">${lineHtml(messages['edit.clean'])}</p>` : '',
    lines && lines.length > 0 ? `<ul class="trial">${lines.join('')}</ul>` : '',
  ].join('\n');
}

/** `+ new  number-mismatch  15億円 is ten times too small.` */
function findingHtml(sign: string, fate: 'added' | 'still' | 'gone', { check, message }: Finding, messages: Catalogue) {
  const name = messages[`edit.${fate}`];
  return `<li class="${fate}"><span class="fate"><span aria-hidden="true">${sign}</span> ${lineHtml(name)}</span> ${checkHtml(check, messages)} ${textHtml(message)}</li>`;
}
