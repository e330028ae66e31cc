import type { Command, Help } from 'commander';
import { HELP } from './help-texts.js';

/** Columns of help; it does not depend on the terminal, so that it can be quoted. */
const WIDTH = 80;

/** The words that call a command, without the program's name. */
export function commandPath(command: Command): string {
  const names: string[] = [];
  for (let current: Command | null = command; current?.parent; current = current.parent) names.unshift(current.name());
  return names.join(' ');
}

/** Summary, examples, usage, then commands and options. */
export function formatHelp(command: Command, helper: Help): string {
  const path = commandPath(command);
  const help = HELP[path];
  const sections: string[] = [];
  if (help) {
    sections.push(`${helper.boxWrap(help.summary, WIDTH)}\n`);
    sections.push(`Examples\n${help.examples.map(([line, what]) => `  ${line}\n      ${what}\n`).join('')}`);
  }
  sections.push(`Usage\n  ${helper.commandUsage(command)}\n`);
  const commands = helper.visibleCommands(command).map((sub) => [sub.name(), sub.summary()] as const);
  const options = helper
    .visibleOptions(command)
    .map((option) => [termOf(helper.optionTerm(option)), option.description] as const);
  sections.push(formatList('Commands', commands, helper), formatList('Options', options, helper));
  if (help?.notes) sections.push(`${help.notes.join('\n')}\n`);
  return sections.filter((section) => section !== '').join('\n');
}

/** A value that may be left out stands behind `=`: the next word is a text. `--changed [base]` becomes `--changed[=base]`. */
function termOf(term: string): string {
  return term.replace(/ \[([^\]]+)\]$/u, '[=$1]');
}

function formatList(title: string, entries: readonly (readonly [string, string])[], helper: Help): string {
  if (entries.length === 0) return '';
  const width = Math.min(26, Math.max(...entries.map(([term]) => term.length)));
  helper.helpWidth = WIDTH;
  const lines = entries.map(([term, text]) =>
    term.length > width
      ? `  ${term}\n${helper.formatItem('', width, text, helper)}`
      : helper.formatItem(term, width, text, helper),
  );
  return `${title}\n${lines.join('\n')}\n`;
}
