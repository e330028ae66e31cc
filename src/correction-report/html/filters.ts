import { SEVERITIES } from '../../core/mqm.js';
import { categoryName } from '../../finding-words/names.js';
import { lineHtml } from './escape.js';
import type { PageScope } from './scope.js';

/** What narrows the list of entries. Only what occurs is offered. */
export function filtersHtml({ report, words, said }: PageScope): string {
  const { corrections } = report;
  const severities = SEVERITIES.toReversed().filter((severity) => corrections.some((one) => one.severity === severity));
  const categories = [...new Set(corrections.map(({ category }) => category))].sort();
  const states = [...new Set(corrections.map(({ status }) => status))].sort();
  const selects = [
    select(
      'severity',
      said('column.severity'),
      severities.map((severity) => [severity, said(`severity.${severity}`)]),
    ),
    select(
      'category',
      said('column.category'),
      categories.map((category) => [category, lineHtml(categoryName(category, words))]),
    ),
    select(
      'status',
      said('column.status'),
      states.map((status) => [status, said(`status.${status}`)]),
    ),
  ];
  function select(field: string, label: string, options: readonly (readonly [string, string])[]): string {
    const all = `<option value="">${said('page.all')}</option>`;
    const rest = options.map(([value, name]) => `<option value="${lineHtml(value)}">${name}</option>`);
    return `<label for="f-${field}">${label}<select id="f-${field}">${all}${rest.join('')}</select></label>`;
  }
  return [
    `<div class="filters scripted" id="filters" role="search" aria-label="${said('page.filter')}" data-shown="${lineHtml(words['page.shown'])}">`,
    ...selects,
    `<label for="f-words">${said('page.words')}<input type="search" id="f-words" autocomplete="off"></label>`,
    `<label for="f-unanswered" class="check"><input type="checkbox" id="f-unanswered">${said('page.unanswered')}</label>`,
    '</div>',
    '<p id="shown" role="status" hidden></p>',
  ].join('\n');
}
