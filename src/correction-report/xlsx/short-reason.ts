import type { Correction } from '../model.js';

/**
 * An entry without the quotes in brackets at the end of its reason, where the cell of the versions has the same words in bold: 「岸壁」の位置に「波止場」がある（vi bến cảng · ko 부두） is 「岸壁」の位置に「波止場」がある. As soon as one of them is
 * not there to be seen, all stay.
 */
export function withoutShownQuotes(correction: Correction): Correction {
  const { quotes, message, explanation } = correction;
  if (quotes === '' || !quotes.split(' · ').every((quote) => isShown(quote, correction))) return correction;
  const short = (why: string) => {
    const ending = [`（${quotes}）`, ` (${quotes})`, `(${quotes})`].find((end) => why.endsWith(end)) ?? '';
    return why.slice(0, why.length - ending.length);
  };
  return { ...correction, message: short(message), explanation: short(explanation) };
}

/** @param quote `vi bến cảng` */
function isShown(quote: string, { sources }: Correction): boolean {
  const [, language, quoted] = /^(\S+) (.+)$/su.exec(quote) ?? [];
  return sources.some(
    ({ language: of, passage }) =>
      of === language && passage?.marks.some(({ start, end }) => passage.text.slice(start, end) === quoted),
  );
}
