import { EXIT } from '../../core/fault.js';
import type { Report } from '../../core/report.js';
import type { Termbase } from '../../core/termbase.js';
import type { ConceptUsage } from '../../evidence/term-usage.js';
import { widthOf } from '../../io/terminal.js';
import { escapeUnseen } from '../../text/visible.js';
import { planCheck } from '../check-jobs.js';
import { checkTexts } from '../check-run.js';
import { type Decision, decisionsOf } from '../decisions-by-concept.js';
import { emit } from '../emit.js';
import type { CheckFlags } from '../flag-types.js';
import { lessonsFor } from '../lessons-in-force.js';
import { readTexts } from '../read-run.js';
import type { CommandScope } from '../services.js';
import { formatSettings, resolveSettings } from '../settings.js';
import { adviceOf, formatSuggestions, type GlossaryAdvice } from '../terms-advice.js';

/** `taiyaku terms suggest`: findings about what things are called, by concept, and what the texts tell of the glossary. @returns the exit code */
export async function termsSuggest(
  operands: readonly string[],
  flags: CheckFlags,
  scope: CommandScope,
): Promise<number> {
  const { io } = scope;
  const plan = await planCheck(operands, flags, io, 'terms suggest');
  const settings = await resolveSettings(flags, io.env, plan.folder);
  if (flags.printConfig) {
    emit(io, flags.output, formatSettings(settings, flags.json === true, lessonsFor(plan.folder)));
    return EXIT.done;
  }
  const run = await readTexts(plan, settings, flags, scope);
  const reports: Report[] = [];
  const usages: (readonly ConceptUsage[])[] = [];
  let termbase: Termbase | undefined;
  await checkTexts(run, ({ session, collation, report }) => {
    reports.push(report);
    usages.push(session.termUsage(collation));
    termbase = session.termbase;
  });
  if (reports.length === 0) return EXIT.input;
  const decisions = decisionsOf(reports);
  const advice = termbase && adviceOf(termbase, usages);
  const width = flags.output === undefined ? widthOf(io.stdout) : 80;
  emit(io, flags.output, flags.json ? jsonOf(decisions, advice) : formatSuggestions(decisions, advice, width));
  return run.faults.length > 0 ? EXIT.input : EXIT.done;
}

function jsonOf(decisions: readonly Decision[], advice: GlossaryAdvice | undefined): string {
  const value = {
    decisions: decisions.map(({ concept, ...rest }) => ({ concept: concept ?? null, ...rest })),
    glossary: advice
      ? {
          ...advice,
          ambiguous: advice.ambiguous.map(({ concepts, ...rest }) => ({
            ...rest,
            concepts: concepts.map(({ id }) => id),
          })),
        }
      : null,
  };
  return `${escapeUnseen(JSON.stringify(value, null, 2))}\n`;
}
