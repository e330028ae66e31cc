import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkMessagesFor } from '../../check-messages/index.js';
import type { CheckMeta } from '../../core/check.js';
import { EXIT, Fault } from '../../core/fault.js';
import { checkName, checkNameAndId } from '../../finding-words/names.js';
import { widthOf } from '../../io/terminal.js';
import { type ReportWords, reportWordsFor } from '../../reporters/index.js';
import { columnsOf } from '../../text/columns.js';
import { nearest } from '../../text/nearest.js';
import { wrap } from '../../text/wrap.js';
import type { ExplainFlags } from '../flag-types.js';
import type { CommandScope } from '../services.js';
import { uiLanguage } from '../ui-language.js';

/** `taiyaku explain [CHECK]`: the list of checks, or the page of one; with `--at`, a place of a text. @returns the exit code */
export async function explain(operands: readonly string[], flags: ExplainFlags, scope: CommandScope): Promise<number> {
  const { io } = scope;
  if (flags.at !== undefined) {
    if (operands.length === 0) return (await import('./explain-at.js')).explainAt(flags.at, flags, scope);
    const cure = 'Give a check or a place.';
    throw new Fault('usage', { where: '--at', what: `it stands beside the check ${operands[0]}`, cure });
  }
  const { CHECKS } = await import('../../checks/index.js');
  const language = uiLanguage(flags.uiLang, io.env);
  const summaries = (await checkMessagesFor(language))?.summaries;
  const words = await reportWordsFor(language);
  const metas = CHECKS.map(({ meta }) => ({ ...meta, summary: summaries?.[meta.id] ?? meta.summary }));
  const [id] = operands;
  if (id !== undefined) {
    const known = metas.map((meta) => meta.id);
    const page = await pageOf(id, known);
    // The pages are in English; this much of one can be read without it.
    const name = checkNameAndId(id, words);
    const above = summaries?.[id];
    io.stdout.write(above === undefined ? page : `${name}\n${above}\n\n${page}`);
    return EXIT.done;
  }
  io.stdout.write(listOf(metas, words, widthOf(io.stdout)));
  if (!flags.quiet) io.stderr.write('taiyaku explain CHECK prints the page of one.\n');
  return EXIT.done;
}

/** Severities stand in a column of at least so many, as wide as English needs it. */
const SEVERITY_WIDTH = 10;

function listOf(metas: readonly CheckMeta[], words: ReportWords, width: number): string {
  const severityOf = ({ severity }: CheckMeta) => words[`severity.${severity}`];
  const idWidth = Math.max(...metas.map((meta) => meta.id.length)) + 2;
  const severityWidth = Math.max(SEVERITY_WIDTH, ...metas.map((meta) => columnsOf(severityOf(meta)) + 2));
  const indent = ' '.repeat(idWidth + severityWidth);
  return metas
    .map((meta) => {
      const severity = severityOf(meta);
      const head = meta.id.padEnd(idWidth) + severity + ' '.repeat(severityWidth - columnsOf(severity));
      const name = checkName(meta.id, words);
      const summary = name === meta.id ? meta.summary : `${name}: ${meta.summary}`;
      const lines = wrap(summary, Math.max(20, width - indent.length));
      return `${lines.map((line, index) => (index === 0 ? head : indent) + line).join('\n')}\n`;
    })
    .join('');
}

async function pageOf(id: string, known: readonly string[]): Promise<string> {
  if (!known.includes(id)) {
    const meant = nearest(id, known);
    const cure = meant ? `Did you mean ${meant}?` : `The checks are ${known.join(', ')}.`;
    throw new Fault('usage', { where: id, what: 'there is no such check', cure });
  }
  const [page, accuracy] = await Promise.all([readPage(`checks/${id}.md`), readPage('accuracy.md')]);
  return page + accuracyOf(id, accuracy);
}

async function readPage(name: string): Promise<string> {
  const path = fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url));
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new Fault('usage', { where: path, what: 'this page is missing', cure: 'Install taiyaku again.' });
  }
}

/** What is measured for a check: its row on the page of accuracy. */
function accuracyOf(id: string, page: string): string {
  const row = page.split('\n').find((line) => line.startsWith(`| ${id} |`));
  const [, , several = '–', one = '–'] = row?.split('|').map((cell) => cell.trim()) ?? [];
  const measured =
    several === '–' && one === '–'
      ? 'It found nothing in the annotated texts without a glossary.'
      : `Findings that are right, in the annotated texts without a glossary: ${several} with three versions, ${one} with one.`;
  return `\n## Accuracy\n\n${measured} See docs/accuracy.md.\n`;
}
