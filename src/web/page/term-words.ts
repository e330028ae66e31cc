import { lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import { choicesOf, isSameWord, renderingsOf, type TermScreen } from '../../review/state/term-screen.js';
import { languageName } from './language-name.js';
import { ringHtml } from './ring.js';
import { said, saidAround } from './said.js';
import type { Scope } from './view.js';

/** What the versions call the term, and what the glossary has for it. */
export function termNamesHtml({ places }: TermScreen, { state, messages, words, language }: Scope): string {
  const { names = [], admitted = [] } = places ?? {};
  const rows = names.map(
    (name) =>
      `<div><dt>${lineHtml(languageName(name.language, language))}</dt><dd>${quoteHtml(name.text, name.language)}</dd></div>`,
  );
  const allowed = admitted.map((word) => quoteHtml(word, state.review.language)).join(' / ');
  const glossary =
    allowed === ''
      ? lineHtml(messages['terms.not-in-glossary'])
      : saidAround(messages['terms.glossary'], { words: allowed });
  const list =
    rows.length === 0
      ? ''
      : `<dl class="term-names" aria-label="${lineHtml(words['places.names'])}">${rows.join('')}</dl>`;
  return `${list}\n<p class="glossary">${glossary}</p>`;
}

/** The words that can be chosen, with the number of places that have them, and at how many places the word is not known. */
export function termWordsHtml(screen: TermScreen, { state, words }: Scope): string {
  const { places, word, mode, field } = screen;
  if (!places) return '';
  const counts = new Map(renderingsOf(places).map((one) => [one.word, one.count] as const));
  const all = choicesOf(screen);
  const ring = ringHtml({
    id: 'word',
    name: words['places.words'],
    choices: all.map((one) => `${quoteHtml(one, state.review.language)} (${counts.get(one) ?? 0})`),
    chosen: all.findIndex((one) => isSameWord(one, word)),
    // Another key would be typed into the field, or does nothing.
    isFixed: field !== undefined || mode === 'glossary',
  });
  const unclear = places.places.filter(({ target }) => !target).length;
  const note = unclear === 0 ? '' : `<p class="none">? ${said(words['places.unclear'], { count: unclear })}</p>`;
  return `${all.length === 0 ? '' : ring}${note}`;
}
