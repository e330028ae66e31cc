import { lineHtml, textHtml } from '../../correction-report/html/escape.js';
import { diffSpans } from '../../review/view/diff-spans.js';
import type { Scope } from './view.js';

/**
 * A sentence with what goes and what comes: `<del>15億円</del><ins>150億円</ins>`, as the terminal has it in [brackets]. Of two texts with little in common all goes and all comes: a book that was
 * pasted into the field keeps nobody waiting. Who hears it is told which is which.
 */
export function changeHtml(before: string, after: string, { state, words, language }: Scope): string {
  const heard = (word: string) => `<span class="heard" lang="${lineHtml(language)}">${lineHtml(word)} </span>`;
  const target = state.review.language;
  const spans = diffSpans(before, after, target);
  let html = '';
  let done = 0;
  for (const [k, gone] of spans.before.entries()) {
    const come = spans.after[k]!;
    html += textHtml(before.slice(done, gone.start));
    if (gone.end > gone.start) {
      html += `<del>${heard(words['forms.removed'])}${textHtml(before.slice(gone.start, gone.end))}</del>`;
    }
    if (come.end > come.start) {
      html += `<ins>${heard(words['forms.added'])}${textHtml(after.slice(come.start, come.end))}</ins>`;
    }
    done = gone.end;
  }
  html += textHtml(before.slice(done));
  return `<blockquote class="changed" lang="${lineHtml(target)}" dir="auto">${html}</blockquote>`;
}
