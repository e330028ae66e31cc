import { checkNameAndId } from '../../finding-words/names.js';
import { visible } from '../../text/visible.js';
import { correctionOf } from '../corrections.js';
import { type Catalogue, say } from '../messages/index.js';
import type { Passage } from '../model.js';
import { corrected } from '../placed-correction.js';
import { type ListEntry, listOf } from '../state/selectors.js';
import { type ReviewState, UNJUDGED } from '../state/state.js';

/** A finding as lines that can be read out: no colours, no columns, evidence in brackets. */
export function findingLines(entry: ListEntry, state: ReviewState, messages: Catalogue): readonly string[] {
  const { item, standing } = entry;
  const { finding } = item;
  const list = listOf(state);
  const place = `${list.findIndex(({ index }) => index === entry.index) + 1}/${list.length}`;
  const status = standing.status === 'open' ? '' : `, ${messages[`status.${standing.status}`]}`;
  const severity = messages[`severity.${standing.decisions[0]?.severity ?? finding.severity}`];
  const left = list.filter((one) => UNJUDGED.has(one.standing.status)).length;
  const checks = finding.checks.map((check) => checkNameAndId(check, messages)).join(', ');
  const fix = fixedSentence(entry);
  return [
    `${place}  ${severity}  ${checks}${status}  (${say(messages, 'plain.left', { count: left })})`,
    passageLine(item.target),
    ...item.sources.map(({ language, passage }) =>
      passage ? passageLine(passage) : `${language}: ${messages['list.no-source']}`,
    ),
    `${messages['finding.why']}: ${visible(finding.explanation || finding.message)}`,
    ...(fix === undefined ? [] : [`${messages['finding.fix']}: ${visible(fix)}`]),
    ...standing.decisions.flatMap(({ reason, comment, by }) =>
      [reason, comment].filter((text) => text !== undefined && text !== '').map((text) => visible(`${by}: ${text}`)),
    ),
  ];
}

/** The sentence with the finding's own fix; undefined when there is none. */
export function fixedSentence({ item }: ListEntry): string | undefined {
  const edits = correctionOf(item.finding, item.target);
  return edits && corrected(item.target.text, edits);
}

function passageLine({ language, line, text, marks }: Passage): string {
  let at = 0;
  let marked = '';
  for (const { start, end } of marks) {
    if (start < at) continue;
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  return `${language} ${line}: ${visible(marked + text.slice(at))}`;
}
