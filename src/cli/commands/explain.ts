import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { EXIT, Fault } from '../../core/fault.js';
import { widthOf } from '../../io/terminal.js';
import { nearest } from '../../text/nearest.js';
import type { ExplainFlags } from '../flag-types.js';
import type { CommandScope } from '../services.js';

/** `taiyaku explain [CHECK]`: the list of checks, or the page of one; with `--at`, a place of a text. @returns the exit code */
export async function explain(operands: readonly string[], flags: ExplainFlags, scope: CommandScope): Promise<number> {
  const { io } = scope;
  if (flags.at !== undefined) {
    if (operands.length === 0) return (await import('./explain-at.js')).explainAt(flags.at, flags, scope);
    const cure = 'Give a check or a place.';
    throw new Fault('usage', { where: '--at', what: `it stands beside the check ${operands[0]}`, cure });
  }
  const [{ CHECKS }, { wrap }] = await Promise.all([import('../../checks/index.js'), import('../../text/wrap.js')]);
  const metas = CHECKS.map(({ meta }) => meta);
  const [id] = operands;
  if (id !== undefined) {
    io.stdout.write(
      await pageOf(
        id,
        metas.map((meta) => meta.id),
      ),
    );
    return EXIT.done;
  }
  const width = Math.max(...metas.map((meta) => meta.id.length)) + 2;
  for (const meta of metas) {
    const head = `${meta.id.padEnd(width)}${meta.severity.padEnd(10)}`;
    const lines = wrap(meta.summary, Math.max(20, widthOf(io.stdout) - head.length));
    io.stdout.write(
      `${lines.map((line, index) => (index === 0 ? head : ' '.repeat(head.length)) + line).join('\n')}\n`,
    );
  }
  if (!flags.quiet) io.stderr.write('taiyaku explain CHECK prints the page of one.\n');
  return EXIT.done;
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
