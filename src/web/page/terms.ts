import { lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import type { MessageKey } from '../../review/messages/index.js';
import { type PlannedPlace, planPlaces } from '../../review/state/term-plan.js';
import { type TermScreen, termsOf } from '../../review/state/term-screen.js';
import { formHtml } from './fields.js';
import { cappedButton } from './key-cap.js';
import { languageName } from './language-name.js';
import { saidAround } from './said.js';
import { termPlacesHtml } from './term-places.js';
import { termNamesHtml, termWordsHtml } from './term-words.js';
import type { Scope, ScreenOf, ScreenParts } from './view.js';

/** All places of a term: the word that they are to have, what becomes of each, and what Enter does with that. */
export function termsPage(screen: ScreenOf<'terms'>, scope: Scope): ScreenParts {
  const { messages, state } = scope;
  const { places, field } = screen;
  if (!places || places.places.length === 0) {
    const said = messages[places ? 'terms.none' : 'terms.looking'];
    return { work: sectionHtml([`<p>${lineHtml(said)}</p>`, groupHtml([backButton(scope)])], scope), alone: true };
  }
  const planned = planPlaces(screen, state);
  const head = [termNamesHtml(screen, scope), termWordsHtml(screen, scope)];
  return {
    work: sectionHtml(field ? head : [...head, keysHtml(screen, planned, scope)], scope),
    ...(field && { form: wordForm(field.text, scope) }),
    under: termPlacesHtml(planned, screen, scope),
    alone: true,
  };
}

function sectionHtml(parts: readonly string[], { messages }: Scope): string {
  const title = `<h2 id="terms-title" class="screen-title">${lineHtml(messages['key.terms'])}</h2>`;
  return `<section class="terms" aria-labelledby="terms-title">\n${[title, ...parts].join('\n')}\n</section>`;
}

/** The keys that do something now; where Enter saves something, before them what that is. */
function keysHtml(screen: TermScreen, planned: readonly PlannedPlace[], scope: Scope): string {
  const { messages } = scope;
  const enter = (label: string) => cappedButton('enter', label, { id: 'terms-enter', look: 'main' });
  switch (screen.mode) {
    case 'glossary':
      return askHtml(addedHtml(screen, scope), [enter(lineHtml(messages['terms.add'])), backButton(scope)]);
    case 'confirm': {
      const count = planned.filter(({ fate }) => fate === 'change').length;
      const asked = `<p>${aboutWord('terms.confirm', screen, scope, { count })}</p>`;
      return askHtml(asked, [enter(lineHtml(messages['terms.save'])), backButton(scope)]);
    }
    case 'places':
      return groupHtml([
        enter(aboutWord('terms.make', screen, scope)),
        cappedButton('e', lineHtml(messages['terms.own']), { id: 'terms-own' }),
        cappedButton('g', lineHtml(messages['terms.to-glossary']), { id: 'terms-glossary' }),
        backButton(scope),
      ]);
  }
}

/** What the glossary would have: what each language calls the term. */
function addedHtml(screen: TermScreen, { state, messages, language }: Scope): string {
  const rows = Object.entries(termsOf(screen, state.review.language)).map(
    ([code, text]) => `<div><dt>${lineHtml(languageName(code, language))}</dt><dd>${quoteHtml(text, code)}</dd></div>`,
  );
  return `<p>${lineHtml(messages['terms.adding'])}</p><dl class="term-names">${rows.join('')}</dl>`;
}

/** A message with the chosen word in it, which is said to be of the language of the text. */
function aboutWord(
  key: MessageKey,
  { word }: TermScreen,
  { state, messages }: Scope,
  values: Readonly<Record<string, number>> = {},
): string {
  return saidAround(messages[key], { ...values, word: quoteHtml(word, state.review.language) });
}

/** The field for a word of one's own. Words are no text to be spelled. */
function wordForm(text: string, { state, messages }: Scope): string {
  const { language } = state.review;
  return formHtml(
    { label: messages['terms.field'], text, language, spelled: false },
    messages['terms.use'],
    messages['terms.back'],
  );
}

function backButton({ messages }: Scope): string {
  return cappedButton('escape', lineHtml(messages['terms.back']), { id: 'terms-back' });
}

function groupHtml(buttons: readonly string[]): string {
  return `<div class="term-keys">${buttons.join('')}</div>`;
}

/** A question with its answers. @param asked HTML */
function askHtml(asked: string, buttons: readonly string[]): string {
  return `<div class="asked">${asked}${groupHtml(buttons)}</div>`;
}
