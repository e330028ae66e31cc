import { type Command, Option } from 'commander';
import { LANGUAGES } from '../core/language.js';
import { PROFILES } from '../core/policy.js';

/** What `--against` is for, of every command that takes it for a text under review. */
export const AGAINST = 'versions that TARGET must agree with, the original first (default: those beside it)';

export function addUiLanguage(command: Command, what = 'what people read is in ja, vi, ko or en'): Command {
  return command.addOption(new Option('--ui-lang <lang>', `${what} (default: as the system)`).choices(LANGUAGES));
}

export function addSettings(command: Command): void {
  command
    .option('--glossary <file...>', 'glossaries in force (TSV, CSV, TBX), or none')
    .option('--lexicon <file...>', 'lexicons of your own (taiyaku learn), or none')
    .option('-c, --config <file>', 'configuration to use, or none')
    .option('--print-config', 'print the settings in force and where they come from');
}

export function addChecks(command: Command): Command {
  return command
    .addOption(new Option('--profile <profile>', 'how much is reported: strict, default, quiet').choices(PROFILES))
    .option('--only <check...>', 'run these checks only')
    .option('--skip <check...>', 'leave these checks out');
}

export function addLanguages(command: Command): Command {
  return command
    .addOption(
      new Option('--target <lang>', 'in a folder: language under review: ja (default), vi, ko, en').choices(LANGUAGES),
    )
    .addOption(
      new Option('--original <lang>', 'language of the original (default the first version)').choices(LANGUAGES),
    );
}

export function addEmbedding(command: Command): Command {
  return command.option('--embedding <model>', 'a model of your own that helps to align: folder, id, or none');
}

export function common(command: Command): void {
  command
    .option('-q, --quiet', 'no progress, warnings and hints')
    .option('-v, --verbose', 'say what is done and how long it takes')
    .option('--color', 'colours even when the output is no terminal')
    .option('--no-color', 'no colours')
    .option('--no-input', 'never wait for input from a terminal')
    .option('--ci', 'for build servers: no progress line, no hints, no input')
    .helpOption('-h, --help', 'show this help');
}
