import type { CheckMessage } from '../core/check.js';
import type { Finding, Said } from '../core/finding.js';
import type { Phrase } from '../core/phrase.js';
import type { Report } from '../core/report.js';
import { fillPlaceholders } from '../text/placeholders.js';
import type { CheckCatalogue } from './catalogue.js';
import { sayPhrase, sayValue } from './say-phrase.js';

/**
 * A report with its findings in the language of a catalogue. Ids, offsets, quotations and corrections are what they were.
 * @param catalogue undefined leaves the report in English
 */
export function localise(report: Report, catalogue: CheckCatalogue | undefined): Report {
  if (!catalogue) return report;
  return { ...report, findings: report.findings.map((finding) => localiseFinding(finding, catalogue)) };
}

/** A finding in the language of a catalogue. What the catalogue has no message for stays English: the whole explanation, so that no text is in two languages. */
export function localiseFinding(finding: Finding, catalogue: CheckCatalogue): Finding {
  const { said = [] } = finding;
  const [own] = said;
  if (!own) return finding;
  const explanations = said.map((one) => say(one, 'explanation', catalogue));
  const isWhole = explanations.every((explanation) => explanation !== undefined);
  return {
    ...finding,
    message: say(own, 'message', catalogue) ?? finding.message,
    explanation: isWhole ? [...new Set(explanations)].join(SPACE[catalogue.language]) : finding.explanation,
    expected: sayExpected(finding.expected, said, catalogue),
  };
}

/** Between sentences. */
const SPACE = { ja: '', vi: ' ', ko: ' ' } as const;

function say(
  { check, messageId, data }: Said,
  part: keyof CheckMessage,
  catalogue: CheckCatalogue,
): string | undefined {
  const message = catalogue.messages[check]?.[messageId];
  if (!message) return undefined;
  let isWhole = true;
  const words = fillPlaceholders(message[part], (name) => {
    const value = data[name];
    if (value === undefined) isWhole = false;
    return value === undefined ? '' : sayValue(value, catalogue);
  });
  return isWhole ? words : undefined;
}

/** Where the right words are not known, what is expected is said in words of the message: a decade, dollars. */
function sayExpected(expected: readonly string[], said: readonly Said[], catalogue: CheckCatalogue): readonly string[] {
  const phrases = said.flatMap(({ data }) => Object.values(data)).filter((value) => typeof value === 'object');
  const phraseOf = (words: string): Phrase | undefined => phrases.find(({ english }) => english === words);
  return expected.map((words) => {
    const found = phraseOf(words);
    return found ? sayPhrase(found, catalogue) : words;
  });
}
