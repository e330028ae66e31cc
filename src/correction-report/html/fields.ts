import type { Correction } from '../model.js';
import { ANSWERS } from '../replies.js';
import { heardHtml, lineHtml } from './escape.js';
import type { PageScope } from './scope.js';

/** Where the receiver answers one entry. It is shown when the script runs, which keeps and saves what is written here. */
export function fieldsHtml({ number, replyKey }: Correction, { said, words }: PageScope): string {
  const name = `${words['column.number']} ${number}`;
  const radios = ANSWERS.map(
    (answer) =>
      `<label for="a-${number}-${answer}"><input type="radio" name="a-${number}" id="a-${number}-${answer}" value="${answer}">${said(`answer.${answer}`)}</label>`,
  );
  return [
    `<fieldset class="scripted" data-key="${lineHtml(replyKey)}">`,
    `<legend>${said('column.answer')}${heardHtml(` (${name})`)}</legend>`,
    `<div class="answers">${radios.join('')}<button type="button" class="clear" hidden>${said('page.clear')}${heardHtml(` (${name})`)}</button></div>`,
    `<label class="reply" for="t-${number}">${said('column.reply')}${heardHtml(` (${name})`)}</label>`,
    `<textarea id="t-${number}" rows="1"></textarea>`,
    '</fieldset>',
  ].join('\n');
}

/** How many are answered, and the button that writes them into a file. It stays in sight. */
export function answerBarHtml({ words, said }: PageScope): string {
  const templates = (['answered', 'saved', 'notKept'] as const).map(
    (key) => ` data-${key.toLowerCase()}="${lineHtml(words[`page.${key}`])}"`,
  );
  return `<div class="bar scripted" id="bar"${templates.join('')}><p><span id="answered"></span> <span id="told" role="status"></span></p><button type="button" id="save">${said('page.save')}</button></div>`;
}
