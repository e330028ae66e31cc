import { formHtml, headingHtml } from './fields.js';
import type { Scope, ScreenOf, ScreenParts } from './view.js';

/** A comment, a question to the author, or what is searched for. */
export function notePage(
  { kind, field }: ScreenOf<'comment' | 'question' | 'search'>,
  { messages, words }: Scope,
): ScreenParts {
  const label = messages[`field.${kind}`];
  if (kind === 'search') {
    const form = formHtml({ label, text: field.text, spelled: false }, words['forms.search'], words['forms.back']);
    return { form: `<div role="search">${form}</div>` };
  }
  return {
    work: headingHtml(messages[`key.${kind}`]),
    form: formHtml({ label, text: field.text }, words['forms.save'], words['forms.back']),
  };
}
