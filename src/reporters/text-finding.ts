import { diffChars, diffWordsWithSpace } from 'diff';
import type { Finding, ReportPlace, ReportTestimony, Suggestion } from '../core/finding.js';
import { SEVERITIES } from '../core/mqm.js';
import { checkName, checkNameAndId } from '../finding-words/names.js';
import { columnsOf, fitEnd, fitMiddle, fitStart, padColumns } from '../text/columns.js';
import { visible } from '../text/visible.js';
import { wrap } from '../text/wrap.js';
import { excerptOf } from './excerpt.js';
import type { Palette } from './palette.js';
import type { ReportWords, Say } from './report-words.js';
import { chooseTestimonies } from './testimonies.js';

/** What the blocks of one report share. */
export interface TextScope {
  readonly targetLanguage: string;
  readonly targetText: string | undefined;
  /** The text that a testimony points into. */
  readonly sourceText: (testimony: ReportTestimony) => string | undefined;
  readonly palette: Palette;
  readonly say: Say;
  readonly words: ReportWords;
  readonly width: number;
}

/** Findings that say the same of one concept; the first stands for all. */
export interface Group {
  readonly first: Finding;
  readonly others: readonly Finding[];
}

type Paint = (text: string) => string;

const MARGIN = 3;
/** Room for `contradicts` and the space before it. */
const ROLE_COLUMN = 13;
/** Places that are listed before "and N more". */
const LISTED = 6;
/** Stands where a zero-width span is: something is missing here. */
const CARET = '‸';

/** A finding in full: place and kind, words in context, why, fix. Ends with a line end. */
export function formatFinding(group: Group, scope: TextScope): string {
  const { first } = group;
  const { say } = scope;
  const lines = [headLine(first, scope), ...contextLines(first, scope)];
  lines.push(...labelled('why', [visible(first.explanation || first.message)], scope));
  for (const suggestion of first.suggestions) lines.push(...fixLines(suggestion, scope));
  if (first.suggestions.length === 0 && first.expected.length > 0) {
    lines.push(...labelled('expected', [first.expected.map(visible).join(' / ')], scope));
  }
  if (first.related.length > 0) lines.push(...labelled('related', [listPlaces(first.related, say)], scope));
  if (group.others.length > 0) {
    const places = listPlaces(
      group.others.map((finding) => finding.target),
      say,
    );
    lines.push(...labelled('also', [say('also.places', { places, count: group.others.length + 1 })], scope));
  }
  return `${lines.join('\n')}\n`;
}

/** An uncertain finding in one line. */
export function formatShort(finding: Finding, { palette, say, words, width }: TextScope): string {
  const place = `${positionOf(finding.target)}`.padEnd(7);
  const head = `  ${place} ${padColumns(say(`severity.${finding.severity}`), severityColumn(say))} ${visible(checkName(finding.check, words))}  `;
  const message = visible(finding.message || finding.explanation);
  const tail = `  ${finding.confidence.toFixed(2)}`;
  const room = Math.max(10, width - columnsOf(head) - columnsOf(tail));
  return `${head}${padColumns(fitStart(message, room), room)}${palette.faint(tail)}\n`;
}

function severityColumn(say: Say): number {
  return Math.max(...SEVERITIES.map((severity) => columnsOf(say(`severity.${severity}`))));
}

/** With the ids of the checks where there is room: they are needed for settings, and the rest of the line more. */
function headLine(finding: Finding, { palette, say, words, width }: TextScope): string {
  const severity = say(`severity.${finding.severity}`).toUpperCase();
  const state = finding.status === 'open' ? '' : `  ${say(`status.${finding.status}`)}`;
  const doubt = finding.uncertain ? `  ${say('finding.uncertain')}` : '';
  const [full, brief] = [checkNameAndId, checkName].map((nameOf) => {
    const checks = finding.checks.map((check) => nameOf(check, words)).join(', ');
    return `${positionOf(finding.target)}  ${severity}  ${visible(checks)}${doubt}${state}`;
  }) as [string, string];
  const right = `${finding.confidence.toFixed(2)}  ${visible(finding.id)}`;
  const room = Math.max(20, width - columnsOf(right) - 2);
  const cut = columnsOf(full) <= room ? full : fitStart(brief, room);
  const painted = cut.replace(severity, (word) => palette.severity[finding.severity](word));
  return `${painted}${' '.repeat(Math.max(2, width - columnsOf(cut) - columnsOf(right)))}${palette.faint(right)}`;
}

/** The target's words, then each version's, with `language line` before them and the role behind. */
function contextLines(finding: Finding, scope: TextScope): string[] {
  const { palette, say, width, targetLanguage, targetText } = scope;
  const { shown, hidden } = chooseTestimonies(finding.sources);
  const labels = [finding.target, ...shown].map((place) =>
    visible(`${'language' in place ? place.language : targetLanguage} ${place.line}`),
  );
  const labelWidth = Math.max(5, ...labels.map(columnsOf));
  const indent = MARGIN + labelWidth + 2;
  const room = Math.max(16, width - indent - ROLE_COLUMN);
  const labelAt = (index: number): string => `${' '.repeat(MARGIN)}${padColumns(labels[index]!, labelWidth)}  `;
  const target = inContext(finding.target, targetText, room + ROLE_COLUMN, palette.severity[finding.severity]);
  const sources = shown.map((place, index) => {
    const { role } = place;
    const word = say(`role.${role}`);
    const { plain, painted } = inContext(place, scope.sourceText(place), room, palette.role[role]);
    const gap = ' '.repeat(Math.max(2, width - indent - columnsOf(plain) - columnsOf(word)));
    return `${labelAt(index + 1)}${painted}${gap}${palette.role[role](word)}`;
  });
  const rest = say(hidden === 1 ? 'versions.more.one' : 'versions.more', { count: hidden });
  const more = hidden > 0 ? [palette.faint(`${' '.repeat(indent)}${rest}`)] : [];
  return [`${labelAt(0)}${target.painted}`, ...sources, ...more];
}

function inContext(
  place: ReportPlace,
  text: string | undefined,
  room: number,
  paint: Paint,
): { plain: string; painted: string } {
  const { before, words, after } =
    text === undefined
      ? { before: '', words: fitMiddle(visible(place.text), room - 2), after: '' }
      : excerptOf(text, place, room - 2);
  const marked = place.start === place.end ? CARET : `[${words}]`;
  return { plain: before + marked + after, painted: before + paint(marked) + after };
}

/** `Fix    30億 -> 300億`; long ones below each other. */
function fixLines(suggestion: Suggestion, scope: TextScope): string[] {
  const { palette, say, width } = scope;
  const old = scope.targetText?.slice(suggestion.start, suggestion.end) ?? '';
  const before = visible(old);
  const after = visible(suggestion.text);
  if (before === '') return labelled('fix', [say('fix.insert', { text: after })], scope);
  if (after === '') return labelled('fix', [say('fix.delete', { text: before })], scope);
  if (columnsOf(before) + columnsOf(after) + 4 <= width - columnsOf(label('fix', say))) {
    const { removed, added } = paintChanges(before, after, palette);
    return [`${label('fix', say)}${removed} -> ${added}`];
  }
  return labelled('fix', [`- ${before}`, `+ ${after}`], scope);
}

/** Paints what differs: characters where words have no spaces, else words. */
function paintChanges(before: string, after: string, palette: Palette): { removed: string; added: string } {
  const changes = before.includes(' ') ? diffWordsWithSpace(before, after) : diffChars(before, after);
  const side = (skip: 'added' | 'removed', paint: Paint) =>
    changes.map((part) => (part[skip] ? '' : part.added || part.removed ? paint(part.value) : part.value)).join('');
  return { removed: side('added', palette.removed), added: side('removed', palette.added) };
}

const LABELS = ['why', 'fix', 'expected', 'related', 'also'] as const;
type Label = (typeof LABELS)[number];
/** Columns of a label with the spaces behind it, where the labels of the language are short. */
const LABEL_COLUMN = 7;

function label(name: Label, say: Say): string {
  const widest = Math.max(...LABELS.map((one) => columnsOf(say(`finding.${one}`))));
  return `${' '.repeat(MARGIN)}${padColumns(say(`finding.${name}`), Math.max(LABEL_COLUMN, widest + 2))}`;
}

/** Paragraphs behind a label, wrapped, every line indented to the first. */
function labelled(name: Label, paragraphs: readonly string[], { say, width }: TextScope): string[] {
  const first = label(name, say);
  const indent = ' '.repeat(columnsOf(first));
  const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, Math.max(10, width - indent.length)));
  return lines.map((line, index) => (index === 0 ? first : indent) + line);
}

function listPlaces(places: readonly ReportPlace[], say: Say): string {
  const shown = places.slice(0, LISTED).map(positionOf).join(', ');
  return places.length > LISTED ? say('places.more', { places: shown, count: places.length - LISTED }) : shown;
}

function positionOf({ line, column }: ReportPlace): string {
  return `${line}:${column}`;
}

/** The end of a path that fits. */
export function fitPath(path: string, columns: number): string {
  return fitEnd(visible(path), columns);
}
