import { lineHtml } from '../../correction-report/html/escape.js';
import type { Desk, DeskText } from '../desk.js';
import type { WebWords } from '../words/index.js';
import { documentHtml, type Frame } from './document.js';
import { languageName } from './language-name.js';
import { said } from './said.js';

/** What the start page shows. */
export interface StartPage extends Pick<Desk, 'file' | 'command'> {
  readonly texts: readonly DeskText[];
}

/** The first page: every text with how far it is, how corrections are written, and the end of the review. */
export function textsDocument(start: StartPage, words: WebWords, frame: Frame): string {
  const { texts, file, command } = start;
  const unwritten = texts.reduce((sum, text) => sum + text.unwritten, 0);
  const body = [
    '<main class="plain">',
    `<h1><span class="brand">taiyaku</span> ${lineHtml(words['page.start'])}</h1>`,
    texts.length === 0 ? `<p class="none">${lineHtml(words['page.none'])}</p>` : tableHtml(texts, words, frame),
    `<p>${said(words['page.saved'], { file })}</p>`,
    ...(unwritten === 0
      ? []
      : [
          `<p>${said(words['page.write'], { count: unwritten })}</p>`,
          `<pre class="command"><code>${lineHtml(command)}</code></pre>`,
        ]),
    endHtml(words, frame),
    '</main>',
  ];
  return documentHtml(words['page.start'], body.join('\n'), frame);
}

function tableHtml(texts: readonly DeskText[], words: WebWords, frame: Frame): string {
  const heads = ['texts', 'languages', 'open', 'all', 'unwritten'] as const;
  const head = heads.map(
    (name, k) => `<th scope="col"${k > 1 ? ' class="n"' : ''}>${lineHtml(words[`page.${name}`])}</th>`,
  );
  const rows = texts.map((text, k) => rowHtml(text, k, words, frame));
  return `<table class="texts">\n<thead><tr>${head.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

function rowHtml(
  { path, language, sources, open, findings, unwritten }: DeskText,
  at: number,
  words: WebWords,
  frame: Frame,
): string {
  const names = [language, ...sources].map((code) => languageName(code, frame.language));
  const [own = '', ...others] = names.map(lineHtml);
  // On a narrow screen a row is a block, and each number says what it is.
  const number = (name: 'open' | 'all' | 'unwritten', count: number) =>
    `<td class="n" data-name="${lineHtml(words[`page.${name}`])}">${count}</td>`;
  return [
    `<tr class="${open > 0 ? 'open' : 'done'}"><th scope="row"><a href="t/${at}/"><bdi>${lineHtml(path)}</bdi></a></th>`,
    `<td>${own} ← ${others.join(', ')}</td>`,
    `${number('open', open)}${number('all', findings)}${number('unwritten', unwritten)}</tr>`,
  ].join('');
}

function endHtml(words: WebWords, { csrf }: Frame): string {
  return [
    '<form method="post" action="end" class="end">',
    `<input type="hidden" name="csrf" value="${lineHtml(csrf)}">`,
    `<button type="submit">${lineHtml(words['page.end'])}</button>`,
    `<p class="fine">${lineHtml(words['page.endHint'])}</p>`,
    '</form>',
  ].join('\n');
}
