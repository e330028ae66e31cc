import type { Severity } from '../../core/mqm.js';
import { lineHtml } from '../../correction-report/html/escape.js';
import type { Command } from '../../review/state/commands.js';
import { openField } from '../../review/state/from-page.js';
import { KEYS } from '../../review/state/keymap.js';
import { current } from '../../review/state/selectors.js';
import { type ReviewState, UNJUDGED } from '../../review/state/state.js';
import { severityOf } from '../../review/view/statuses.js';
import type { WebWords } from '../words/en.js';
import { cappedButton } from './key-cap.js';
import { said } from './said.js';
import type { Scope } from './view.js';

/** What a reviewer does most: in sight on a phone, too. */
const MAIN = ['fix', 'edit', 'dismiss', 'skip', 'undo'] as const;
const JUDGE = ['dismiss-like', 'own', 'comment', 'question', 'redo'] as const;
const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;
const MOVE = ['up', 'down', 'previous-open', 'next-open', 'search'] as const;
const LOOK = ['alignment', 'terms', 'learn', 'overview', 'write', 'help', 'quit'] as const;
type Tool = (typeof MAIN | typeof JUDGE | typeof MOVE | typeof LOOK)[number];

/** The keys that do something here, as buttons; and where what they do is saved. */
export function toolsHtml(scope: Scope): string {
  const { words, state } = scope;
  const buttons = state.screen.kind === 'list' ? listTools(scope) : screenTools(scope);
  const file = `<p class="file">${switchHtml(words)}${said(words['page.file'], { file: state.file })}</p>`;
  return `<section class="tools" aria-label="${lineHtml(words['page.keys'])}">\n${buttons}\n${file}\n</section>`;
}

/** What is not done most is a second row where there is room, and folded away where there is none: one of the two is shown. */
function listTools(scope: Scope): string {
  const { words, state } = scope;
  const most: readonly Tool[] = [...(current(state) ? MAIN : []), ...(isToWrite(state) ? (['write'] as const) : [])];
  return [
    most.length === 0 ? '' : toolGroup('page.judge', most, 'tool', scope, 'most'),
    `<div class="row-of-tools">${otherTools(most, 'row', scope)}</div>`,
    `<details class="more"><summary>${lineHtml(words['page.moreKeys'])}</summary>${otherTools(most, 'fold', scope)}</details>`,
  ].join('\n');
}

/** When all is judged, writing is what is left to do: who has it on a phone need not look for it among the rest. */
function isToWrite({ standings }: ReviewState): boolean {
  const isJudged = standings.every(({ status }) => !UNJUDGED.has(status));
  return isJudged && standings.some(({ status }) => status === 'accepted');
}

/** Where no finding is marked there is nothing to be judged, but a judgement can be undone. @param most what stands before them @param row what their ids begin with */
function otherTools(most: readonly Tool[], row: string, scope: Scope): string {
  const { words, state } = scope;
  const judging = current(state)
    ? [
        toolGroup('page.judge', JUDGE, row, scope),
        groupHtml(
          words['page.severity'],
          SEVERITIES.map((severity, k) => severityHtml(severity, `${k + 1}`, row, scope)),
        ),
      ]
    : [toolGroup('page.judge', ['undo', 'redo'], row, scope)];
  const look = LOOK.filter((tool) => !most.includes(tool));
  return [...judging, toolGroup('page.move', MOVE, row, scope), toolGroup('page.look', look, row, scope)].join('\n');
}

/** Switches keys of one character off and on. Without the script there are none. */
function switchHtml(words: WebWords): string {
  const title = lineHtml(words['client.keysHint']);
  return `<button type="button" class="switch" data-switch hidden aria-pressed="true" title="${title}">${lineHtml(words['client.keys'])}</button>`;
}

function toolGroup(name: keyof WebWords, tools: readonly Tool[], row: string, scope: Scope, look = ''): string {
  return groupHtml(
    scope.words[name],
    tools.map((tool) => toolHtml(tool, row, scope)),
    look,
  );
}

function groupHtml(name: string, buttons: readonly string[], look = ''): string {
  return `<div role="group" aria-label="${lineHtml(name)}" class="group ${look}">${buttons.join('')}</div>`;
}

/** @param row what its id begins with: a key may have two buttons, of which one is shown */
function toolHtml(tool: Tool, row: string, scope: Scope): string {
  const { keys, label } = KEYS.find(({ command }) => command === tool)!;
  const options = { id: `${row}-${tool}`, look: 'tool', title: scope.messages[label] };
  return cappedButton(keys[0]!, lineHtml(nameOf(tool, scope)), options);
}

function severityHtml(severity: Severity, key: string, row: string, { state, messages }: Scope): string {
  const entry = current(state);
  const pressed = entry !== undefined && severityOf(entry) === severity;
  const title = messages[`key.severity-${severity}`];
  const options = { id: `${row}-${severity}`, look: 'tool', title, pressed };
  return cappedButton(key, lineHtml(messages[`severity.${severity}`]), options);
}

/** The short name of a command where there is one: buttons stand side by side. */
function nameOf(tool: Tool, { messages, words }: Scope): string {
  switch (tool) {
    case 'own':
    case 'redo':
    case 'comment':
    case 'learn':
    case 'undo':
    case 'help':
      return words[`page.${tool}`];
    case 'dismiss-like':
      return words['page.dismissLike'];
    case 'quit':
      return words['page.leave'];
    case 'up':
      return words['page.previous'];
    case 'down':
      return words['page.next'];
    case 'previous-open':
      return words['page.previousOpen'];
    case 'next-open':
      return words['page.nextOpen'];
    default:
      return messages[`short.${tool satisfies Command}`];
  }
}

/** Back from a screen that fills the page. Where a text is typed Enter and Escape stand beside it. */
function screenTools({ state, messages, words }: Scope): string {
  if (openField(state)) return '';
  const back = cappedButton('escape', lineHtml(messages['key.back']), { id: 'tool-escape', look: 'tool' });
  return groupHtml(words['page.keys'], [back], 'most');
}
