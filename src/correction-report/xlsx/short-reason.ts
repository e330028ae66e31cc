import type { Correction } from '../model.js';
import { isConfirmed } from '../scorecard.js';

/**
 * An entry without the quotes in brackets at the end of its reason, where the cell of the versions has the same words in bold: 用語集では「岸壁」（vi bến cảng · ko 부두） is 用語集では「岸壁」. As soon as one of them is
 * not there to be seen, or is all that speaks for the correction, all stay.
 */
export function withoutShownQuotes(correction: Correction): Correction {
  const { quotes, message, explanation, right } = correction;
  const isNeeded = isConfirmed(correction) && right !== undefined && !message.includes(right);
  if (quotes === '' || isNeeded || !quotes.split(' · ').every((quote) => isShown(quote, correction))) return correction;
  const short = (why: string) => {
    const ending = [`（${quotes}）`, ` (${quotes})`, `(${quotes})`].find((end) => why.endsWith(end)) ?? '';
    return why.slice(0, why.length - ending.length);
  };
  const [said, rest] = [short(message), short(explanation)];
  const stays = [said, rest].some((why) => why.includes(quotes));
  return { ...correction, message: said, explanation: rest, quotes: stays ? quotes : '' };
}

/** @param quote `vi bến cảng` */
function isShown(quote: string, { sources }: Correction): boolean {
  const [, language, quoted] = /^(\S+) (.+)$/su.exec(quote) ?? [];
  return sources.some(
    ({ language: of, passage }) =>
      of === language && passage?.marks.some(({ start, end }) => passage.text.slice(start, end) === quoted),
  );
}
