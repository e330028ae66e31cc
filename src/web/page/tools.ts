import type { Severity } from '../../core/mqm.js';
import { lineHtml } from '../../correction-report/html/escape.js';
import type { Command } from '../../review/state/commands.js';
import { openField } from '../../review/state/from-page.js';
import { KEYS } from '../../review/state/keymap.js';
import type { KeyName } from '../../review/state/keys.js';
import { counts, current } from '../../review/state/selectors.js';
import { keyName } from '../../review/view/key-names.js';
import { severityOf } from '../../review/view/statuses.js';
import { type ButtonOptions, kbd, keyButton, namedKeyButton } from './markup.js';
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
  const file = `<p class="file">${said(words['page.file'], { file: state.file })}</p>`;
  return `<section class="tools" aria-label="${lineHtml(words['page.keys'])}">\n${buttons}\n${file}\n</section>`;
}

/** What is not done most is a second row where there is room, and folded away where there is none: one of the two is shown. */
function listTools(scope: Scope): string {
  const { words } = scope;
  const hasEntry = current(scope.state) !== undefined;
  // When all is judged, writing is what is left to do: who has it on a phone need not look for it among the rest.
  const count = counts(scope.state);
  const isToWrite = count.accepted > 0 && count.open + count.carried + count.conflict === 0;
  const tools: readonly Tool[] = [...(hasEntry ? MAIN : []), ...(isToWrite ? (['write'] as const) : [])];
  const main =
    tools.length > 0
      ? groupHtml(
          words['page.judge'],
          tools.map((tool) => toolHtml(tool, 'tool', scope)),
          'most',
        )
      : '';
  const rest = (row: string) =>
    [
      ...(hasEntry
        ? [
            groupHtml(
              words['page.judge'],
              JUDGE.map((tool) => toolHtml(tool, row, scope)),
            ),
            groupHtml(
              words['page.severity'],
              SEVERITIES.map((severity, k) => severityHtml(severity, k + 1, row, scope)),
            ),
          ]
        : [
            groupHtml(
              words['page.judge'],
              (['undo', 'redo'] as const).map((tool) => toolHtml(tool, row, scope)),
            ),
          ]),
      groupHtml(
        words['page.move'],
        MOVE.map((tool) => toolHtml(tool, row, scope)),
      ),
      groupHtml(
        words['page.look'],
        LOOK.filter((tool) => !tools.includes(tool)).map((tool) => toolHtml(tool, row, scope)),
      ),
    ].join('\n');
  return [
    main,
    `<div class="row-of-tools">${rest('row')}</div>`,
    `<details class="more"><summary>${lineHtml(words['page.moreKeys'])}</summary>${rest('fold')}</details>`,
  ].join('\n');
}

function groupHtml(name: string, buttons: readonly string[], look = ''): string {
  return `<div role="group" aria-label="${lineHtml(name)}" class="group ${look}">${buttons.join('')}</div>`;
}

/** @param row what its id begins with: a key may have two buttons, of which one is shown */
function toolHtml(tool: Tool, row: string, scope: Scope): string {
  const { keys, label } = KEYS.find(({ command }) => command === tool)!;
  const [key] = keys as [string];
  const face = `${lineHtml(nameOf(tool, scope))} ${kbd(keyName(key))}`;
  const options = {
    id: `${row}-${tool}`,
    look: 'tool',
    title: scope.messages[label],
    shortcut: shortcutOf(key),
  };
  return struckBy(key, face, options);
}

function severityHtml(severity: Severity, key: number, row: string, { state, messages }: Scope): string {
  const entry = current(state);
  const face = `${lineHtml(messages[`severity.${severity}`])} ${kbd(`${key}`)}`;
  const pressed = entry !== undefined && severityOf(entry) === severity;
  const title = messages[`key.severity-${severity}`];
  const options = { id: `${row}-${severity}`, look: 'tool', title, shortcut: `${key}`, pressed };
  return keyButton(`${key}`, face, options);
}

const NAMED: ReadonlySet<string> = new Set(['up', 'down', 'left', 'right', 'enter', 'escape']);

function struckBy(key: string, face: string, options: ButtonOptions): string {
  return NAMED.has(key) ? namedKeyButton(key as KeyName, face, options) : keyButton(key, face, options);
}

/** `D` is `Shift+D`, an arrow has the name that browsers have for it. */
function shortcutOf(key: string): string {
  if (NAMED.has(key)) {
    const name = `${key.charAt(0).toUpperCase()}${key.slice(1)}`;
    return ['up', 'down', 'left', 'right'].includes(key) ? `Arrow${name}` : name;
  }
  return /^[A-Z]$/u.test(key) ? `Shift+${key}` : key;
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
  const face = `${lineHtml(messages['key.back'])} ${kbd('Esc')}`;
  const back = namedKeyButton('escape', face, { id: 'tool-escape', look: 'tool', shortcut: 'Escape' });
  return groupHtml(words['page.keys'], [back], 'most');
}
