import { lineHtml } from '../../correction-report/html/escape.js';
import { cappedButton } from './key-cap.js';
import { FORM } from './markup.js';

/** The field of a page: there is one at most. */
export interface PageField {
  readonly label: string;
  readonly text: string;
  /** Of what is typed; that of the interface when absent. */
  readonly language?: string;
  /** Words that are looked for are no text to be spelled. */
  readonly spelled?: boolean;
}

/** Characters of a line of the field, roughly: 漢 takes two. */
const LINE = 50;
const MOST_LINES = 8;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };

/**
 * A field with its label. Its text is not made visible as that of quotes is: it comes back, and a soft hyphen in it must come back as one. A parser drops a line end behind the start tag,
 * so there is one more.
 */
export function fieldHtml({ label, text, language, spelled = true }: PageField): string {
  const rows = Math.min(MOST_LINES, Math.max(spelled ? 2 : 1, Math.ceil(text.length / LINE)));
  const said = language === undefined ? '' : ` lang="${lineHtml(language)}"`;
  const content = text.replace(/[&<>\r]/gu, (character) => ESCAPES[character]!);
  return `<label for="field">${lineHtml(label)}</label>\n<textarea id="field" name="field" form="${FORM}" rows="${rows}"${said} dir="auto" spellcheck="${spelled}" autocomplete="off" enterkeyhint="done" autofocus>\n${content}</textarea>`;
}

/** Something that can be done, and its key: `Accept [Enter]`. */
export interface Action {
  readonly label: string;
  /** As key tables have it: `u`, `enter`. */
  readonly key: string;
  /** It is what one comes here for. */
  readonly isMain?: boolean;
}

/** What can be done on a screen, in a row of buttons. */
export function actionsHtml(actions: readonly Action[]): string {
  const buttons = actions.map(({ label, key, isMain }) =>
    cappedButton(key, lineHtml(label), { ...(isMain && { look: 'main' }), id: `do-${key}` }),
  );
  return `<p class="actions">${buttons.join('\n')}</p>`;
}

/** A field with what can be done with it. Enter does it, Escape goes back. */
export function formHtml(field: PageField, enter: string, back: string): string {
  const actions = actionsHtml([
    { label: enter, key: 'enter', isMain: true },
    { label: back, key: 'escape' },
  ]);
  return `<div class="form">\n${fieldHtml(field)}\n${actions}\n</div>`;
}

/** The heading of a screen. Its first letter becomes a capital: it may be the name of a key, as in `edit the sentence`. */
export function headingHtml(text: string): string {
  return `<h2 class="screen-title">${lineHtml(text)}</h2>`;
}
