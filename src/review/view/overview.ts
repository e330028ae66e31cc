import { SEVERITIES } from '../../core/mqm.js';
import type { Span } from '../../core/span.js';
import { checkName } from '../../finding-words/names.js';
import { createLocator, type Locator } from '../../text/position.js';
import { visible } from '../../text/visible.js';
import { say } from '../messages/index.js';
import type { Review } from '../model.js';
import { entriesOf } from '../state/selectors.js';
import { type ReviewState, UNJUDGED } from '../state/state.js';
import type { Canvas, Drawn } from './canvas.js';
import { titleLine } from './frame.js';
import { fill } from './layouts.js';
import { SEVERITY_LETTERS, severityOf } from './statuses.js';
import { cutLine, piece, type StyledLine } from './styled.js';

/** Longest bar. */
const BAR = 20;
/** UTF-16 units of text that are shown of a weak zone at most. */
const EXCERPT = 200;
/** Columns of names before numbers. */
const NAME_COLUMNS = 24;

/** A line that is made when it is shown: a long text has thousands of sections. */
type Row = () => StyledLine;

/** Counts, density by section, and what is doubtfully aligned. `top` beyond the end shows the end. */
export function overviewScreen(top: number, canvas: Canvas, rows: number): Drawn {
  const { messages, columns, state, metrics } = canvas;
  const all = [...countRows(canvas), ...sectionRows(canvas), ...weakRows(state.review, canvas)];
  const room = Math.max(0, rows - 2);
  const from = Math.max(0, Math.min(top, all.length - room));
  const shown = all.slice(from, from + room).map((row) => cutLine(row(), columns, metrics));
  const hint = cutLine([piece(messages['hint.overview'], 'key')], columns, metrics);
  return { lines: [titleLine(canvas), ...fill(shown, room), hint] };
}

function countRows({ state, messages, metrics }: Canvas): readonly Row[] {
  const [bySeverity, byCheck] = [new Map<string, Count>(), new Map<string, Count>()];
  for (const entry of entriesOf(state)) {
    const isOpen = UNJUDGED.has(entry.standing.status);
    add(bySeverity, severityOf(entry), isOpen);
    add(byCheck, entry.item.finding.check, isOpen);
  }
  const severities = [...SEVERITIES].reverse().map((severity): Row => {
    const name = `${SEVERITY_LETTERS[severity]} ${messages[`severity.${severity}`]}`;
    return () => [
      piece('  '),
      piece(metrics.padColumns(name, NAME_COLUMNS), severity),
      numbers(bySeverity.get(severity)),
    ];
  });
  const checks = [...byCheck]
    .sort(([a, one], [b, other]) => other.all - one.all || (a < b ? -1 : 1))
    .map(([check, count]): Row => {
      const name = checkName(check, messages);
      // Who sees that a check is noisy wants its id, to write a setting.
      const id = name === check ? [] : [piece(`   ${check}`, 'faint')];
      return () => [piece(`  ${metrics.padColumns(visible(name), NAME_COLUMNS)}`), numbers(count), ...id];
    });
  return [
    heading(messages['overview.severities']),
    ...severities,
    heading(messages['overview.checks']),
    ...orNone(checks, messages['overview.none']),
  ];
}

interface Count {
  open: number;
  all: number;
}

function add(counts: Map<string, Count>, key: string, isOpen: boolean): void {
  const count = counts.get(key) ?? { open: 0, all: 0 };
  counts.set(key, { open: count.open + Number(isOpen), all: count.all + 1 });
}

function numbers({ open, all }: Count = { open: 0, all: 0 }) {
  return piece(` ${String(open).padStart(4)} / ${all}`);
}

/** A bar for findings per sentence, as long as the densest section needs. */
function sectionRows({ state, messages }: Canvas): readonly Row[] {
  const { sections } = state.review;
  const found = findingsBySection(state);
  const density = sections.map(({ segments }, k) => found[k]! / Math.max(1, segments));
  const most = density.reduce((a, b) => Math.max(a, b), 0);
  const rows = sections.map(({ title, segments }, k): Row => {
    const length = most === 0 ? 0 : Math.ceil((density[k]! / most) * BAR);
    const number = `${found[k]} / ${segments}`;
    return () => [
      piece('  '),
      piece('#'.repeat(length).padEnd(BAR)),
      piece(` ${number.padEnd(10)} `),
      piece(title.slice(0, EXCERPT)),
    ];
  });
  return [heading(messages['overview.sections']), ...orNone(rows, messages['overview.none'])];
}

/** How many findings begin in each section. Both stand in the order of the text. */
function findingsBySection({ review }: ReviewState): readonly number[] {
  const counts = review.sections.map(() => 0);
  let section = 0;
  for (const { target } of review.items) {
    const { start } = target.span;
    while (section + 1 < counts.length && review.sections[section + 1]!.span.start <= start) section++;
    if (counts.length > 0) counts[section]!++;
  }
  return counts;
}

function weakRows({ weakZones, sources, text }: Review, canvas: Canvas): readonly Row[] {
  const { messages } = canvas;
  const lines = locatorOf(text);
  return sources.flatMap((language, k) => {
    const zones = weakZones[k] ?? [];
    const rows = zones.map(
      (zone): Row =>
        () =>
          zoneLine(zone, text, lines(), canvas),
    );
    return [heading(say(messages, 'overview.weak', { language })), ...orNone(rows, messages['overview.none'])];
  });
}

/** `lines 120-133  海辺の町で…`. */
function zoneLine(zone: Span, text: string, locator: Locator, { messages, metrics }: Canvas): StyledLine {
  const inside = (offset: number) => Math.max(0, Math.min(offset, text.length));
  const { line: start } = locator.locate(inside(zone.start));
  const { line: end } = locator.locate(inside(Math.max(zone.start, zone.end - 1)));
  const lines = metrics.padColumns(say(messages, 'overview.lines', { start, end }), NAME_COLUMNS);
  const words = text
    .slice(zone.start, Math.min(zone.end, zone.start + EXCERPT))
    .trim()
    .replace(/\s+/gu, ' ');
  return [piece(`  ${lines} `), piece(words, 'faint')];
}

/** The line table is made when the first zone is shown. */
function locatorOf(text: string): () => Locator {
  let locator: Locator | undefined;
  return () => {
    locator ??= createLocator(text);
    return locator;
  };
}

function heading(text: string): Row {
  return () => [piece(text, 'title')];
}

function orNone(rows: readonly Row[], none: string): readonly Row[] {
  return rows.length > 0 ? rows : [() => [piece(`  ${none}`, 'faint')]];
}
