import type { Teaching } from '../../core/lesson.js';
import { lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import { type Catalogue, say } from '../../review/messages/index.js';
import type { LearnRow } from '../../review/state/learning.js';
import { checkHtml } from './check-name.js';
import { type Action, actionsHtml, headingHtml } from './fields.js';
import { pointButton } from './markup.js';
import { saidAround } from './said.js';
import type { Scope, ScreenOf, ScreenParts } from './view.js';

/** UTF-16 units of words and reasons that are shown. */
const REACH = 400;

/** What the decisions taught: a button a line, pressed while the line is to hold. Pressing it takes the line or leaves it; nothing is saved before Enter. */
export function learnPage({ rows, at, leaving }: ScreenOf<'learn'>, { messages, words }: Scope): ScreenParts {
  const proposed = rows.filter(({ ids }) => ids.length === 0).length;
  const title = say(messages, 'learn.title', { proposed, known: rows.length - proposed });
  const lines = rows.map((row, k) => {
    const button = pointButton(k, rowLabel(row, messages), { look: 'lesson', id: `lesson-${k}`, pressed: row.taken });
    return `<li${k === at ? ' class="marked" aria-current="true"' : ''}>${button}</li>`;
  });
  const leave: Action = leaving
    ? { label: words['forms.quit'], key: 'q' }
    : { label: words['forms.back'], key: 'escape' };
  const list =
    lines.length > 0
      ? `<p class="fine">${lineHtml(words['forms.lessons'])}</p>\n<ul class="lessons">${lines.join('\n')}</ul>`
      : `<p>${lineHtml(messages['learn.none'])}</p>`;
  const actions = actionsHtml([
    { label: words['forms.save'], key: 'enter', isMain: true },
    { label: words['forms.undo'], key: 'u' },
    leave,
  ]);
  return { work: `<section class="screen">\n${headingHtml(title)}\n${list}\n${actions}\n</section>`, alone: true };
}

/** What a line would teach, with a box that is seen and not heard: the button says whether it is pressed. */
export function rowLabel({ teaching, ids, taken }: LearnRow, messages: Catalogue): string {
  const known = ids.length > 0 ? `<span class="chip">${lineHtml(messages['learn.known'])}</span> ` : '';
  return `<span class="box" aria-hidden="true">${taken ? '☑' : '☐'}</span><span>${known}${meaningHtml(teaching, messages)}</span>`;
}

/** What learning something means, with its words said to be of their languages. */
function meaningHtml(teaching: Teaching, messages: Catalogue): string {
  if (teaching.kind === 'allow') {
    const { words, language, check, reason } = teaching;
    const values = {
      words: quoted(words, language),
      check: checkHtml(check, messages),
      reason: `<bdi>${short(reason)}</bdi>`,
    };
    return saidAround(messages['learn.allow'], values);
  }
  const { target, source } = teaching;
  const values = {
    target: quoted(target.text, target.language),
    language: short(source.language),
    source: quoted(source.text, source.language),
  };
  return saidAround(messages['learn.pair'], values);
}

function quoted(text: string, language: string): string {
  return quoteHtml(text.slice(0, REACH), language);
}

function short(text: string): string {
  return lineHtml(text.slice(0, REACH));
}
