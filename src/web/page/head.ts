import { lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import { progressOf } from '../../review/state/selectors.js';
import { cappedButton } from './key-cap.js';
import { said, saidAround } from './said.js';
import type { Scope } from './view.js';

/** What is reviewed, how far it is, and what the list shows of it. */
export function headHtml(scope: Scope): string {
  const { state, words } = scope;
  const { path, language, sources } = state.review;
  const languages = [language, '←', ...sources].map(lineHtml).join(' ');
  return [
    `<a class="skip-link" href="#desk">${lineHtml(words['page.toFinding'])}</a><a class="skip-link" href="#part-tools">${lineHtml(words['page.toKeys'])}</a>`,
    '<header class="head">',
    `<p class="way"><a href="../../">${lineHtml(words['page.texts'])}</a></p>`,
    `<h1><span class="brand">taiyaku</span> <bdi>${lineHtml(path)}</bdi></h1>`,
    `<p class="languages">${languages}</p>`,
    `<ul class="counts" aria-label="${lineHtml(words['page.counts'])}">${countItems(scope)}</ul>`,
    `<div class="shown">${shownHtml(scope)}</div>`,
    '</header>',
  ].join('\n');
}

function countItems({ state, messages }: Scope): string {
  return progressOf(state)
    .map(([name, count]) => `<li class="count-${name}">${said(messages[`count.${name}`], { count })}</li>`)
    .join('');
}

/** Filter, order and search. Where a text is being typed their keys would be letters of it, so that they are no buttons then. */
function shownHtml({ state, messages, words }: Scope): string {
  const { filter, sort, query, screen } = state;
  const choices = [
    ['F', words['page.filter'], messages[`filter.${filter}`], messages['key.filter']],
    ['r', words['page.order'], messages[`sort.${sort}`], messages['key.sort']],
  ] as const;
  const shown = choices.map(([key, name, value, title]) => {
    const label = `<span class="what">${lineHtml(name)}</span> ${lineHtml(value)}`;
    if (screen.kind !== 'list') return `<span class="choice">${label}</span>`;
    return cappedButton(key, label, { look: 'choice', id: `head-${key}`, title });
  });
  if (query !== '') {
    const searched = saidAround(words['page.searched'], { query: `<mark>${quoteHtml(query, '')}</mark>` });
    shown.push(`<span class="choice query">${searched}</span>`);
  }
  return shown.join('\n');
}
