import { contains, type Span } from '../../core/span.js';
import type { TermPlace } from '../../core/term-place.js';
import { lineHtml, quoteHtml } from '../../correction-report/html/escape.js';
import { markedHtml } from '../../correction-report/html/sentences.js';
import { say } from '../../review/messages/index.js';
import type { ReviewSegment } from '../../review/model.js';
import type { PlaceFate, PlannedPlace } from '../../review/state/term-plan.js';
import type { TermScreen } from '../../review/state/term-screen.js';
import { cappedButton } from './key-cap.js';
import { pointButton } from './markup.js';
import type { Scope } from './view.js';
import { beyondHtml, windowRound } from './window.js';

/** Signs of what becomes of a place, those of the terminal; beside them it is said in words. */
const SIGNS: Readonly<Record<PlaceFate, string>> = {
  change: '→',
  same: '=',
  accepted: '*',
  left: 'x',
  unknown: '?',
  taken: '!',
};

/** Fates that Space changes. */
const TURNED: ReadonlySet<PlaceFate> = new Set(['change', 'left', 'taken']);

/** The places round the marked one, each with its sentence and what becomes of it; beside the marked one stands what the versions have. */
export function termPlacesHtml(planned: readonly PlannedPlace[], screen: TermScreen, scope: Scope): string {
  const { words } = scope;
  const { from, to } = windowRound(screen.at, planned.length);
  const rows = planned.slice(from, to).map((one, k) => placeHtml(one, from + k, screen, scope));
  return [
    '<section class="term-places" aria-labelledby="places-title">',
    `<h3 id="places-title">${lineHtml(words['places.title'])}</h3>`,
    beyondHtml(from > 0 ? from - 1 : undefined, words['places.earlier'], 'place-earlier'),
    `<ul role="list">\n${rows.join('\n')}\n</ul>`,
    beyondHtml(to < planned.length ? to : undefined, words['places.later'], 'place-later'),
    '</section>',
  ].join('\n');
}

function placeHtml({ place, fate }: PlannedPlace, index: number, screen: TermScreen, scope: Scope): string {
  const { state, messages } = scope;
  const sentence = state.review.segments[place.segment];
  const isAt = index === screen.at;
  const line = say(messages, 'write.line', { line: sentence?.line ?? 0 });
  const point = pointButton(index, `${index + 1}: ${lineHtml(line)}`, { id: `place-${index}`, pressed: isAt });
  const text = sentence ? excerptHtml(sentence, place.target, state.review.language) : '';
  return [
    `<li class="term-place of-${fate}" data-point="${index}"${isAt ? ' aria-current="true"' : ''}>`,
    `<p class="place-lead">${point} ${fateHtml(fate, scope)}</p>`,
    `<div class="place-text">${text}${fate === 'change' ? becomesHtml(place, screen, scope) : ''}${isAt ? sourcesHtml(place, scope) : ''}</div>`,
    `${isAt ? leaveHtml(fate, screen, scope) : ''}</li>`,
  ].join('');
}

/** `x left out`. */
function fateHtml(fate: PlaceFate, scope: Scope): string {
  return `<span class="place-fate">${lineHtml(`${SIGNS[fate]} ${fateName(fate, scope)}`)}</span>`;
}

/** What becomes of a place, in words. */
export function fateName(fate: PlaceFate, { messages, words }: Scope): string {
  return fate === 'change' || fate === 'same' ? words[`places.${fate}`] : messages[`terms.${fate}`];
}

/** `体育の会館 → スポーツセンター`. */
function becomesHtml({ rendering }: TermPlace, { word }: TermScreen, { state }: Scope): string {
  const [now, then] = [rendering, word].map((text) => quoteHtml(text, state.review.language));
  return `<p class="term-becomes"><del>${now}</del> → <ins>${then}</ins></p>`;
}

/** What the versions have at a place, with the term marked. */
function sourcesHtml({ sources }: TermPlace, { state }: Scope): string {
  const rows = sources.flatMap(({ language, span }) => {
    const version = state.review.versions.find((one) => one.language === language);
    const sentence = version?.segments.find((one) => contains(one.span, span));
    if (!sentence) return [];
    return [`<div><dt>${lineHtml(language)}</dt><dd>${excerptHtml(sentence, span, language)}</dd></div>`];
  });
  return rows.length === 0 ? '' : `<dl class="place-versions">${rows.join('')}</dl>`;
}

/** Leaves the place out, or takes it in; nothing where that would change nothing. */
function leaveHtml(fate: PlaceFate, { mode, field }: TermScreen, { messages }: Scope): string {
  if (field || mode === 'glossary' || !TURNED.has(fate)) return '';
  const label = messages[fate === 'left' ? 'terms.take' : 'terms.leave'];
  return `<p class="place-keys">${cappedButton(' ', lineHtml(label), { id: 'place-leave' })}</p>`;
}

/** A sentence with the words in question marked. */
function excerptHtml({ span, text }: ReviewSegment, words: Span | undefined, language: string): string {
  const marks = words ? [{ start: words.start - span.start, end: words.end - span.start }] : [];
  return `<blockquote lang="${lineHtml(language)}" dir="auto">${markedHtml({ text, marks }, '')}</blockquote>`;
}
