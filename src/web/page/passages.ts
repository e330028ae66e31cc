import { WEAK_BEAD } from '../../core/alignment.js';
import { lineHtml } from '../../correction-report/html/escape.js';
import { markedHtml } from '../../correction-report/html/sentences.js';
import type { Passage, ReviewItem, SourcePassage } from '../../review/model.js';
import { languageName } from './language-name.js';
import { confidenceOf } from './numbers.js';
import { said } from './said.js';
import type { Scope } from './view.js';

/** The sentence of the target, the words of the finding marked. */
export function targetHtml({ target }: ReviewItem, scope: Scope): string {
  // What is missing has a place of no width: it is said there.
  const { language, words } = scope;
  const missing = `<span lang="${lineHtml(language)}">${lineHtml(words['page.missing'])}</span>`;
  return figureHtml(captionOf(target.language, target, scope), target, missing, 'target');
}

/** What each version has beside it, and how sure it is that it belongs there. */
export function versionsHtml({ target, sources }: ReviewItem, scope: Scope): string {
  const { weakZones } = scope.state.review;
  const figures = sources.map((source, k) => {
    const { start, end } = target.span;
    const isWeak = (weakZones[k] ?? []).some((zone) => zone.start < end && start < zone.end);
    return versionHtml(source, isWeak, scope);
  });
  return `<div class="beside">\n${figures.join('\n')}\n</div>`;
}

function versionHtml(source: SourcePassage, isWeak: boolean, scope: Scope): string {
  const { messages, words } = scope;
  const { language, passage, bead, confidence } = source;
  if (!passage) {
    const nothing = lineHtml(messages['detail.nothing']);
    return `<figure class="version"><figcaption>${captionOf(language, undefined, scope)}</figcaption><p class="none">${nothing}</p></figure>`;
  }
  const isDoubtful = bead !== '' && confidence < WEAK_BEAD;
  const behind =
    bead === '' ? '' : `· ${said(words['page.bead'], { bead, confidence: confidenceOf(confidence, scope.language) })}`;
  const doubt = isDoubtful ? ` <strong class="doubtful">⚠ ${lineHtml(words['page.weak'])}</strong>` : '';
  const caption = `${captionOf(language, passage, scope)} <small>${behind}</small>${doubt}`;
  const zone = isWeak ? `<p class="zone">⚠ ${lineHtml(words['page.weakZone'])}</p>` : '';
  return figureHtml(caption, passage, '', 'version', zone);
}

/** `ベトナム語 3行目`. */
function captionOf(code: string, passage: Passage | undefined, { language, messages }: Scope): string {
  const name = `<span class="language">${lineHtml(languageName(code, language))}</span>`;
  return passage ? `${name} <small>${said(messages['write.line'], { line: passage.line })}</small>` : name;
}

function figureHtml(caption: string, passage: Passage, nothing: string, look: string, below = ''): string {
  const sentence = markedHtml(passage, nothing);
  return `<figure class="${look}"><figcaption>${caption}</figcaption><blockquote lang="${lineHtml(passage.language)}" dir="auto">${sentence}</blockquote>${below}</figure>`;
}
