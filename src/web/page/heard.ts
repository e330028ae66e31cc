import { lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import { listed, shapeOf } from '../../review/alignment/beads.js';
import { say } from '../../review/messages/index.js';
import type { ReviewSegment } from '../../review/model.js';
import { matchingKeys } from '../../review/state/help-keys.js';
import { planPlaces } from '../../review/state/term-plan.js';
import { fillValues } from '../../text/placeholders.js';
import { sureHtml } from './bead-list.js';
import { languageName } from './language-name.js';
import { rowLabel } from './learn.js';
import { fateName } from './term-places.js';
import type { Scope, ScreenOf } from './view.js';

/** UTF-16 units of a sentence that are read out: who moves on wants to know where that led, and not to hear a page. */
const REACH = 80;

/**
 * What a screen without a list says to who does not see it: which screen has come, and where its cursor is. HTML, read out as a part of the status whenever it changes: a key that moves
 * the mark would be silent otherwise, because the focus does not move with it. Empty where the field that has the focus says enough.
 */
export function screenHeardHtml(scope: Scope): string {
  const html = heardOf(scope);
  return html === '' ? '' : `<span class="heard">${html}</span>`;
}

function heardOf(scope: Scope): string {
  const { state, messages, words } = scope;
  const { screen } = state;
  switch (screen.kind) {
    case 'alignment':
      return beadHeard(screen, scope);
    case 'terms':
      return placeHeard(screen, scope);
    case 'learn':
      return lessonHeard(screen, scope);
    case 'write':
      return writeHeard(screen, scope);
    case 'overview':
      return lineHtml(messages['key.overview']);
    case 'help': {
      const row = matchingKeys(screen.field.text, state)[screen.at];
      return row ? lineHtml(`${words['forms.do']}: ${messages[row.label]}`) : lineHtml(messages['help.none']);
    }
    case 'dismiss':
      return lineHtml(say(messages, `scope.${screen.scope}`, { count: screen.counts[screen.scope] }));
    default:
      return '';
  }
}

/** `Japanese ← Vietnamese, bead 2/6, 1-2, 0.41 ? doubtful: 橋は閉じられ、市民は船で渡る。 / Cây cầu bị đóng.` */
function beadHeard({ at, version: index, order, help }: ScreenOf<'alignment'>, scope: Scope): string {
  const { state, messages, language } = scope;
  if (help !== undefined) return lineHtml(messages['align.key.help']);
  const version = state.review.versions[index];
  const bead = version?.beads[at];
  if (!version || !bead) return lineHtml(messages['align.empty']);
  const place = listed(version.beads, order).indexOf(at) + 1;
  const [text, other] = [state.review.language, version.language].map((code) => languageName(code, language));
  const lead = [
    `${lineHtml(`${text} ← ${other}`)}`,
    lineHtml(say(messages, 'align.bead', { at: order === 'text' ? at + 1 : place, count: version.beads.length })),
    lineHtml(shapeOf(bead)),
    sureHtml(bead, scope),
  ].join(', ');
  const side = (indexes: readonly number[], segments: readonly ReviewSegment[], code: string) => {
    const sentence = segments[indexes[0] ?? -1];
    return sentence ? shortHtml(sentence.text, code) : lineHtml(messages['align.nothing']);
  };
  const ours = side(bead.target, state.review.segments, state.review.language);
  return `${lead}: ${ours} / ${side(bead.source, version.segments, version.language)}`;
}

/** `made consistent: 鉄道, line 4, will be changed: 鉄の道`, or what is asked. */
function placeHeard(screen: ScreenOf<'terms'>, scope: Scope): string {
  const { state, messages } = scope;
  const { places, mode, field, word, at } = screen;
  if (field) return '';
  if (!places || places.places.length === 0) return lineHtml(messages[places ? 'terms.none' : 'terms.looking']);
  if (mode === 'glossary') return lineHtml(messages['terms.adding']);
  const planned = planPlaces(screen, state);
  const chosen = quoteHtml(word, state.review.language);
  if (mode === 'confirm') {
    const count = planned.filter(({ fate }) => fate === 'change').length;
    return fillValues(lineHtml(messages['terms.confirm']), { word: chosen, count });
  }
  const make = fillValues(lineHtml(messages['terms.make']), { word: chosen });
  const one = planned[at];
  if (!one) return make;
  const line = state.review.segments[one.place.segment]?.line ?? 0;
  const where = `${lineHtml(say(messages, 'write.line', { line }))}, ${lineHtml(fateName(one.fate, scope))}`;
  return `${make}, ${at + 1}/${planned.length}, ${where}: ${shortHtml(one.place.rendering, state.review.language)}`;
}

/** `From the decisions: 2 new, 1 learned. ticked: 鉄の道 …`. */
function lessonHeard({ rows, at }: ScreenOf<'learn'>, { messages, words }: Scope): string {
  const row = rows[at];
  if (!row) return lineHtml(messages['learn.none']);
  const proposed = rows.filter(({ ids }) => ids.length === 0).length;
  const title = lineHtml(say(messages, 'learn.title', { proposed, known: rows.length - proposed }));
  return `${title}. ${lineHtml(words[row.taken ? 'forms.ticked' : 'forms.cleared'])}: ${rowLabel(row, messages)}`;
}

/** `Will write: 2   Conflicts: 0, line 4`. */
function writeHeard({ changes, top }: ScreenOf<'write'>, { messages }: Scope): string {
  const conflicts = changes.filter(({ conflict }) => conflict).length;
  const title = say(messages, 'write.title', { count: changes.length - conflicts, conflicts });
  const change = changes[top];
  return lineHtml(change ? `${title}, ${say(messages, 'write.line', { line: change.line })}` : title);
}

function shortHtml(text: string, language: string): string {
  return quoteHtml(text.slice(0, REACH).replace(/[\ud800-\udbff]$/u, ''), language);
}
