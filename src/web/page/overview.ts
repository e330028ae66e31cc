import { SEVERITIES } from '../../core/mqm.js';
import type { Span } from '../../core/span.js';
import { lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import { tableHtml } from '../../correction-report/html/scope.js';
import { say } from '../../review/messages/index.js';
import { SEVERITY_LETTERS } from '../../review/view/statuses.js';
import { createLocator, type Locator } from '../../text/position.js';
import { checkHtml } from './check-name.js';
import { actionsHtml, headingHtml } from './fields.js';
import { languageName } from './language-name.js';
import { numberOf } from './numbers.js';
import { sectionsHtml } from './pictures/sections.js';
import { versionMapHtml } from './pictures/versions.js';
import { NONE, type Tally, talliesOf } from './tallies.js';
import type { Scope, ScreenParts } from './view.js';

/** UTF-16 units of text that are shown of a weak zone at most. */
const EXCERPT = 200;

/** Counts, where the findings are, and what is doubtfully aligned. All of it is on the page: a browser scrolls by itself. */
export function overviewPage(scope: Scope): ScreenParts {
  const { messages, words, state } = scope;
  const { bySeverity, byCheck, bySection } = talliesOf(state);
  const severities = [...SEVERITIES].reverse().map((severity): CountRow => {
    const letter = `<span class="letter ${severity}" aria-hidden="true">${SEVERITY_LETTERS[severity]}</span>`;
    return [`${letter} ${lineHtml(messages[`severity.${severity}`])}`, bySeverity.get(severity) ?? NONE];
  });
  const checks = [...byCheck].map(([check, tally]): CountRow => [checkHtml(check, messages), tally]);
  const none = `<p>${lineHtml(messages['overview.none'])}</p>`;
  const work = [
    '<section class="screen overview">',
    headingHtml(messages['key.overview']),
    actionsHtml([{ label: words['forms.back'], key: 'escape' }]),
    '<div class="blocks">',
    blockHtml(messages['overview.severities'], countTable(words['sums.severity'], severities, scope)),
    blockHtml(messages['overview.checks'], checks.length > 0 ? countTable(words['sums.check'], checks, scope) : none),
    blockHtml(messages['overview.sections'], bySection.length > 0 ? sectionsHtml(bySection, scope) : none),
    '</div>',
    '<div class="blocks">',
    ...versionBlocks(none, scope),
    '</div>',
    '</section>',
  ];
  return { work: work.join('\n'), alone: true };
}

/** A name as HTML, and how many findings it has. */
type CountRow = readonly [name: string, tally: Tally];

function countTable(name: string, rows: readonly CountRow[], { messages, words, language }: Scope): string {
  const heads = [name, messages['status.open'], words['sums.all']];
  const cells = rows.map(([label, { open, all }]) => [label, numberOf(open, language), numberOf(all, language)]);
  return tableHtml(heads.map(lineHtml), cells, [1, 2]);
}

function blockHtml(title: string, content: string): string {
  return `<div class="block"><h3>${lineHtml(title)}</h3>\n${content}\n</div>`;
}

/** Of each version where to look, and a map. */
function versionBlocks(none: string, scope: Scope): readonly string[] {
  const { messages, language, state } = scope;
  const { sources, weakZones, text } = state.review;
  const locator = createLocator(text);
  return sources.map((source, k) => {
    const zones = (weakZones[k] ?? []).map((zone) => `<li>${zoneHtml(zone, locator, scope)}</li>`);
    const list = zones.length > 0 ? `<ul class="zones">${zones.join('\n')}</ul>` : none;
    const title = say(messages, 'overview.weak', { language: languageName(source, language) });
    return blockHtml(title, `${list}\n${versionMapHtml(k, scope)}`);
  });
}

/** `lines 120-133  海辺の町で…`. */
function zoneHtml(zone: Span, locator: Locator, { messages, state }: Scope): string {
  const { text, language } = state.review;
  const inside = (offset: number) => Math.max(0, Math.min(offset, text.length));
  const { line: start } = locator.locate(inside(zone.start));
  const { line: end } = locator.locate(inside(Math.max(zone.start, zone.end - 1)));
  const cut = zone.end - zone.start > EXCERPT ? '…' : '';
  const excerpt = text
    .slice(zone.start, Math.min(zone.end, zone.start + EXCERPT))
    .trim()
    .replace(/\s+/gu, ' ');
  return `<strong>${lineHtml(say(messages, 'overview.lines', { start, end }))}</strong> ${quoteHtml(excerpt + cut, language)}`;
}
