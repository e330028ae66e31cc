import { categoryName } from '../../finding-words/names.js';
import { rightOf, wrongOf } from '../cells.js';
import { changeMarks } from '../change-marks.js';
import type { Correction } from '../model.js';
import { whyLines } from '../reasons.js';
import { isConfirmed } from '../scorecard.js';
import { lineHtml, textHtml } from './escape.js';
import { fieldsHtml } from './fields.js';
import type { PageScope } from './scope.js';
import { piecesHtml } from './sentences.js';

/** One entry of a sentence: what stands there and what is to stand there, how grave, why, and the fields for an answer. */
export function entryHtml(correction: Correction, scope: PageScope): string {
  const { number, severity, category, status, uncertain, text } = correction;
  const { said, words, report } = scope;
  const chips = [
    `<span class="chip ${severity}">${said(`severity.${severity}`)}</span>`,
    `<span class="chip">${lineHtml(categoryName(category, words))}</span>`,
    ...(uncertain ? [`<span class="chip doubt">${said('correction.uncertain')}</span>`] : []),
    // In what goes out all corrections are decided.
    ...(report.isOutgoing && isConfirmed(correction)
      ? []
      : [`<span class="chip state ${status}">${said(`status.${status}`)}</span>`]),
  ];
  return [
    `<article class="entry ${severity}" id="c-${number}" aria-labelledby="n-${number}" data-severity="${severity}" data-category="${lineHtml(category)}" data-status="${status}">`,
    '<div class="said">',
    `<header><h4 id="n-${number}"><a href="#c-${number}">${said('column.number')} ${number}</a></h4>`,
    changeHtml(correction, report.texts[text]!.language, scope),
    `<p class="chips">${chips.join('')}</p></header>`,
    reasonsHtml(correction, scope),
    '</div>',
    fieldsHtml(correction, scope),
    '</article>',
  ].join('\n');
}

/** 誤 and 正, with only that marked in which they differ. What the report itself says there, as （脱落）, is no quote. */
function changeHtml(correction: Correction, language: string, { said, words }: PageScope): string {
  const marks = changeMarks(correction, language);
  const cell = (side: 'wrong' | 'right', own: string) => {
    const html =
      marks[side].length === 0
        ? `<dd class="${side} unsaid">${textHtml(own)}</dd>`
        : `<dd class="${side}"><span lang="${lineHtml(language)}" dir="auto">${piecesHtml(marks[side])}</span></dd>`;
    return `<div><dt>${said(`column.${side}`)}</dt>${html}</div>`;
  };
  return `<dl class="change">${cell('wrong', wrongOf(correction, words))}${cell('right', rightOf(correction, words))}</dl>`;
}

function reasonsHtml(correction: Correction, { said, words }: PageScope): string {
  const { general } = correction;
  const see =
    general === undefined ? '' : `<br><a href="#g-${general}">${said('general.see', { number: general })}</a>`;
  const items = whyLines(correction, words).map(({ part, name, text }) => {
    const html = `${textHtml(text)}${part === 'reason' ? see : ''}`;
    return `<div><dt>${lineHtml(name)}</dt><dd>${html}</dd></div>`;
  });
  return `<dl class="why">${items.join('')}</dl>`;
}
