import { checkMessagesFor } from '../check-messages/index.js';
import { REVIEWER } from '../core/decision.js';
import type { PackLanguage } from '../core/language.js';
import type { CheckTraits } from '../correction-report/index.js';

/** What each check is about, in a language: for findings of which only the judgement is left. */
export async function checkTraits(language: PackLanguage): Promise<(check: string) => CheckTraits | undefined> {
  const [{ CHECKS }, catalogue] = await Promise.all([import('../checks/index.js'), checkMessagesFor(language)]);
  const traits = new Map<string, CheckTraits>(
    CHECKS.map(({ meta: { id, summary, mqm, severity } }) => [
      id,
      { summary: catalogue?.summaries[id] ?? summary, mqm, severity },
    ]),
  );
  traits.set(REVIEWER, { summary: '', mqm: 'style/awkward-style', severity: 'minor' });
  return (check) => traits.get(check);
}
