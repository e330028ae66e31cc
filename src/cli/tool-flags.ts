import { type Command, Option } from 'commander';
import { ALIGNMENT_FORMATS } from './alignment-output.js';
import { AGAINST, addEmbedding, addLanguages, addSettings, addUiLanguage, common } from './option-groups.js';

export function addAlign(command: Command): void {
  command
    .option('--against <source...>', 'texts to align the first one with')
    .addOption(new Option('--format <format>', 'beads (default), tsv, json, tmx or html').choices(ALIGNMENT_FORMATS))
    .option('--json', 'the same as --format json')
    .option('-o <file>', 'write the alignment to a file; .tsv, .json, .tmx, .html say the format')
    .option('--min-confidence <n>', 'leave out beads below N, from 0 to 1 (html: mark them)')
    .option('--segmented', 'every line is a segment, empty lines too')
    .option('--evidence <n>', 'what speaks for and against bead N (from 0), instead of the alignment')
    .option('--fixed <file>', 'beads that are sure, as bead lines: every alignment has them')
    .option('--gold <file>', 'score against beads (with --segmented) or an alignment in JSON')
    .option('--language-a <lang>', 'language of A, as a BCP 47 code')
    .option('--language-b <lang>', 'language of B, as a BCP 47 code');
  addSettings(command);
  addEmbedding(command);
  common(command);
}

export function addExplain(command: Command): void {
  command
    .option('--at <place>', 'what stands at FILE:LINE:COL, and what the checks made of it')
    .option('--against <source...>', 'the versions of FILE (default: those that stand beside it)')
    .option('--glossary <file...>', 'glossaries in force (TSV, CSV, TBX), or none')
    .option('--lexicon <file...>', 'lexicons of your own (taiyaku learn), or none')
    .option('-c, --config <file>', 'configuration to use, or none');
  addUiLanguage(command, 'what the checks flag, in ja, vi, ko or en');
  common(command);
}

export function addTermsFind(command: Command): void {
  command
    .option('--file <file>', 'look in a file')
    .option('--language <lang>', 'language of the text')
    .option('--json', 'for other programs')
    .option('-o <file>', 'write the list to a file');
  addSettings(command);
  common(command);
}

export function addTermsSuggest(command: Command): void {
  command
    .option('--against <source...>', AGAINST)
    .option('--json', 'for other programs')
    .option('-o <file>', 'write the list to a file');
  addSettings(command);
  addLanguages(command);
  common(command);
}

export function addLearn(command: Command): void {
  addPair(command).option('--min-confidence <n>', 'leave out units below N, from 0 to 1 (default 0.8)');
  common(command);
}

export function addImport(command: Command): void {
  common(addPair(command));
}

function addPair(command: Command): Command {
  return command
    .option('-o <file>', 'write the lexicon to a file')
    .option('--from <lang>', 'language of the words')
    .option('--to <lang>', 'language of their equivalents');
}

export function addLexicon(command: Command): void {
  command
    .option('--lexicon <file...>', 'lexicons of your own, or none')
    .option('-c, --config <file>', 'configuration to use, or none')
    .option('--json', 'for other programs')
    .option('-o <file>', 'write the answer to a file');
  common(command);
}
