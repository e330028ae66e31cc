import { checkName } from '../../finding-words/names.js';
import { visible } from '../../text/visible.js';
import { isOwnItem } from '../decisions/own.js';
import type { ReviewItem } from '../model.js';
import type { ListEntry } from '../state/selectors.js';
import type { Canvas } from './canvas.js';
import { CARET } from './excerpt.js';
import { SEVERITY_LETTERS, STATUS_SIGNS, severityOf } from './statuses.js';
import { cutLine, type Piece, piece, type StyledLine } from './styled.js';

/** Most columns of a check's name in the list; of a list that is wide enough a third, where a name needs it. */
const CHECK_COLUMNS = { least: 20, most: 24 } as const;
/** UTF-16 units of words that are looked at: more than a line, however long they are. */
const REACH = 400;

/** The list round the cursor, a line a finding: `>* C 23:41 number-mismatch  150億円 <> 1,500 tỷ yên`. */
export function listLines({ list, state, messages, columns, metrics }: Canvas, rows: number): readonly StyledLine[] {
  if (list.length === 0) return [cutLine([piece(messages['list.empty'], 'faint')], columns, metrics)].slice(0, rows);
  const shown = windowAt(
    list,
    list.findIndex(({ index }) => index === state.at),
    rows,
  );
  const places = shown.map(({ item }) => placeOf(item));
  const placeColumns = Math.max(...places.map(metrics.columnsOf));
  const names = shown.map(({ item }) => visible(checkName(item.finding.check, messages)));
  const roomForName = Math.max(CHECK_COLUMNS.least, Math.min(CHECK_COLUMNS.most, Math.floor(columns / 3)));
  const checkColumns = Math.min(roomForName, Math.max(...names.map(metrics.columnsOf)));
  return shown.map((entry, k) => {
    const place = metrics.padColumns(places[k]!, placeColumns);
    const name = metrics.padColumns(metrics.fitStart(names[k]!, checkColumns), checkColumns);
    const words = wordsOf(entry.item, messages['list.no-source']);
    const isAt = entry.index === state.at;
    return cutLine(rowOf(entry, isAt, `${place} ${name}  ${words}`), columns, metrics);
  });
}

/** The stretch of a list that is shown so that one entry is in its middle, or as near to it as the ends let it. */
export function windowAt<Entry>(list: readonly Entry[], at: number, rows: number): readonly Entry[] {
  const top = Math.max(0, Math.min(at - Math.floor((rows - 1) / 2), list.length - rows));
  return list.slice(top, top + Math.max(0, rows));
}

function rowOf(entry: ListEntry, isAt: boolean, rest: string): StyledLine {
  const severity = severityOf(entry);
  const styled = (text: string): Piece => (isAt ? { text, style: 'cursor-line' } : { text });
  return [
    styled(`${isAt ? '>' : ' '}${STATUS_SIGNS[entry.standing.status]} `),
    { text: SEVERITY_LETTERS[severity], style: severity },
    styled(` ${rest}`),
  ];
}

function placeOf({ finding }: ReviewItem): string {
  return `${finding.target.line}:${finding.target.column}`;
}

/** `150億円 <> 1,500 tỷ yên / 1,500억 엔 (1,500億円)`: the words, the first ones of each source, what is expected; of a reviewer's own finding `送電網 -> 電力網`. */
function wordsOf(item: ReviewItem, noSource: string): string {
  const { finding, sources } = item;
  if (isOwnItem(item)) {
    // The versions were not asked: what the reviewer wants says it all.
    const wanted = finding.suggestions.map(({ text }) => short(text) || CARET).join(' / ');
    return `${short(finding.target.text) || CARET} -> ${wanted}`;
  }
  const theirs = sources.flatMap(({ language }) => finding.sources.find((one) => one.language === language) ?? []);
  const words = theirs.filter(({ text }) => text !== '').map(({ text }) => short(text));
  const expected = finding.expected.length > 0 ? ` (${finding.expected.map(short).join(' / ')})` : '';
  return `${short(finding.target.text) || CARET} <> ${words.join(' / ') || noSource}${expected}`;
}

function short(text: string): string {
  return visible(text.slice(0, REACH));
}
