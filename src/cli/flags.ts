import { Command, Option } from 'commander';
import { LANGUAGES } from '../core/language.js';
import { BASELINE_NAME, FAIL_LEVELS } from '../io/config-schema.js';
import { CORRECTION_ENDINGS } from './correction-endings.js';
import type { CommandFlags } from './flag-types.js';
import { formatHelp } from './help.js';
import { HELP } from './help-texts.js';
import { AGAINST, addChecks, addEmbedding, addLanguages, addSettings, addUiLanguage, common } from './option-groups.js';
import { REPORT_FORMATS } from './report-formats.js';
import { addAlign, addExplain, addImport, addLearn, addLexicon, addTermsFind, addTermsSuggest } from './tool-flags.js';

export type Run = <Name extends keyof CommandFlags>(
  name: Name,
  operands: readonly string[],
  flags: CommandFlags[Name],
) => Promise<void>;

/** The commands and their flags. Nothing is run and nothing heavy is loaded here. */
export function createProgram(version: string, run: Run): Command {
  const program = new Command('taiyaku')
    .exitOverride()
    .helpCommand(false)
    .configureHelp({ formatHelp })
    .helpOption('-h, --help', 'show this help')
    .version(version, '--version', 'print the version')
    .usage('[command] [options]');
  const add: Add = (parent, name, usage, operands) => {
    const command = parent.command(name.split(' ').at(-1)!).summary(HELP[name]!.summary).usage(usage);
    if (operands !== '') command.argument(operands);
    // `-o` has no long name: `--output FORMAT=FILE` is something else.
    return command.action(async () => {
      const { o: output, output: outputs, ...flags } = command.opts();
      await run(name, command.args, { ...flags, ...(output && { output }), ...(outputs && { outputs }) });
    });
  };
  addCheck(add(program, 'check', 'TARGET [--against SOURCE...] | DIR', '[target...]'));
  addReport(add(program, 'report', 'TARGET [--against SOURCE...] -o FILE | DIR -o FILE', '[target...]'));
  addImportReplies(add(program, 'import', 'FILE [TARGET [--against SOURCE...] | DIR]', '[file...]'));
  addFix(add(program, 'fix', '--accepted TARGET [--against SOURCE...] | DIR', '[target...]'));
  addReview(add(program, 'review', 'TARGET [--against SOURCE...] | DIR', '[target...]'));
  addAlign(add(program, 'align', 'A B | TARGET --against SOURCE...', '[text...]'));
  common(
    addUiLanguage(
      add(program, 'demo', '[options]', '')
        .option('--uncertain', 'uncertain findings in full')
        .option('--report <file>', 'also write the correction report, as taiyaku report does'),
    ),
  );
  const terms = program
    .command('terms')
    .helpCommand(false)
    .summary(HELP.terms!.summary)
    .usage('check FILE... | find TEXT... | suggest TARGET...');
  common(add(terms, 'terms check', 'FILE...', '[file...]'));
  addTermsFind(add(terms, 'terms find', 'TEXT... | --file FILE', '[text...]'));
  addTermsSuggest(add(terms, 'terms suggest', 'TARGET [--against SOURCE...] | DIR', '[target...]'));
  addLearn(add(program, 'learn', 'MEMORY.tmx|ALIGNED.tsv... -o LEXICON.tsv', '[memory...]'));
  const lexicon = program
    .command('lexicon')
    .helpCommand(false)
    .summary(HELP.lexicon!.summary)
    .usage('find WORD... | stats | import FILE');
  addLexicon(add(lexicon, 'lexicon find', 'WORD...', '[word...]'));
  addLexicon(add(lexicon, 'lexicon stats', '[options]', ''));
  addImport(add(lexicon, 'lexicon import', 'FILE -o LEXICON.tsv', '[file...]'));
  const decisions = program
    .command('decisions')
    .helpCommand(false)
    .summary(HELP.decisions!.summary)
    .usage('list [DIR] | stats [DIR] | compact [DIR] | lessons [DIR]');
  common(add(decisions, 'decisions list', '[DIR]', '[dir...]').option('--json', 'for other programs'));
  common(add(decisions, 'decisions stats', '[DIR]', '[dir...]').option('--json', 'for other programs'));
  common(add(decisions, 'decisions compact', '[DIR]', '[dir...]').option('--dry-run', 'only say how many lines go'));
  common(
    add(decisions, 'decisions lessons', '[DIR]', '[dir...]')
      .option('--forget <id...>', 'no longer use these lessons')
      .option('--json', 'for other programs'),
  );
  addBaselines(program, add);
  addExplain(add(program, 'explain', '[CHECK] | --at FILE:LINE:COL', '[check]'));
  add(program, 'help', '[COMMAND]', '[command...]');
  return program;
}

const BASELINE = 'old findings that may stay (taiyaku baseline), or none';

function addCheck(command: Command): void {
  command
    .option('--against <source...>', AGAINST)
    .option('--stdin-filename <name>', 'name that stands for standard input when TARGET is -')
    .option('--since <ref>', 'also flag what a version changed after this commit and TARGET did not, or last-change')
    .option(
      '--changed [base]',
      'only what is new since the branch left BASE (default: the branch it will be merged into)',
    )
    .option('--staged', 'only what is about to be committed, as it is staged')
    .option('--baseline <file>', BASELINE)
    .addOption(
      new Option('--format <format>', `${REPORT_FORMATS[0]} (default), ${REPORT_FORMATS.slice(1).join(', ')}`).choices(
        REPORT_FORMATS,
      ),
    )
    .option('--json', 'the same as --format json')
    .option('-o <file>', 'write the report to a file')
    .option('--output <format=file...>', 'also write it in this format; - is standard output')
    .option('--max-open <n>', 'exit 1 when more findings are open')
    .option('--min-score <n>', 'exit 1 when the MQM score is lower, of 100')
    .option('--uncertain', 'uncertain findings in full, not in a line each');
  addUiLanguage(command);
  addSettings(command);
  addEmbedding(command);
  addLanguages(command).addOption(
    new Option(
      '--fail-on <level>',
      'exit 1 from this severity on: neutral, minor, major (default), critical, none',
    ).choices(FAIL_LEVELS),
  );
  addChecks(command).option('--severity <check=level...>', 'another severity for the findings of a check');
  common(command);
}

function addReport(command: Command): void {
  command
    .option('--against <source...>', AGAINST)
    .option('-o <file>', `the report; its ending says the format: ${CORRECTION_ENDINGS.join(', ')}`)
    .addOption(new Option('--format <format>', 'another format than the ending says').choices(CORRECTION_ENDINGS))
    .addOption(
      new Option('--report-lang <lang>', 'language of the report: ja, vi, ko, en (default: of the text)').choices(
        LANGUAGES,
      ),
    )
    .option('--date <date>', 'the day that stands on it, as 2027-03-31 (default: none)')
    .option('--title <text>', 'what it is about, below its heading (default: the title of the text, if it has one)')
    .option('--note <text>', 'what you have to say to who gets it: where the text comes from, by when to answer whom')
    .option('--uncertain', 'also uncertain findings that nobody has judged')
    .option('--judged', 'only what somebody has judged: nothing that is still open');
  addSettings(command);
  addEmbedding(command);
  addChecks(addLanguages(command));
  common(command);
}

function addImportReplies(command: Command): void {
  command
    .option('--by <name>', 'who has answered (default: you)')
    .option('--dry-run', 'only say what the answers become')
    .option('--against <source...>', AGAINST);
  addSettings(command);
  addEmbedding(command);
  addChecks(addLanguages(command));
  common(command);
}

type Add = (parent: Command, name: keyof CommandFlags, usage: string, operands: string) => Command;

function addBaselines(program: Command, add: Add): void {
  const group = program
    .command('baseline')
    .helpCommand(false)
    .summary(HELP.baseline!.summary)
    .usage('create TARGET|DIR | prune [TARGET|DIR] | show [DIR]');
  const create = add(group, 'baseline create', 'DIR | TARGET [--against SOURCE...]', '[target...]');
  addRun(create.option('--force', 'anew for these texts; what it has of others stays'));
  const prune = add(group, 'baseline prune', '[DIR] | TARGET [--against SOURCE...]', '[target...]');
  addRun(prune.option('--dry-run', 'only say how many findings go'));
  const show = add(group, 'baseline show', '[DIR]', '[dir...]');
  common(
    show
      .option('--baseline <file>', BASELINE)
      .option('-c, --config <file>', 'configuration to use, or none')
      .option('--json', 'for other programs'),
  );
}

/** What decides which findings a check has, as `check` takes it. */
function addRun(command: Command): void {
  command
    .option('--baseline <file>', `the file (default: the nearest ${BASELINE_NAME})`)
    .option('--against <source...>', AGAINST)
    .option('--stdin-filename <name>', 'name that stands for standard input when TARGET is -')
    .option('--since <ref>', 'also flag what a version changed after this commit and TARGET did not, or last-change');
  addSettings(command);
  addEmbedding(command);
  addChecks(addLanguages(command));
  common(command);
}

function addFix(command: Command): void {
  command
    .option('--accepted', 'write the corrections that were accepted in the review')
    .option('--dry-run', 'show the changes and write nothing')
    .option('--undo', 'put back what was written last: into a file, or everywhere by the last run')
    .option('--against <source...>', AGAINST);
  addSettings(command);
  addEmbedding(command);
  addChecks(addLanguages(command));
  common(command);
}

function addReview(command: Command): void {
  command
    .option('--plain', 'one question at a time, without a screen: for screen readers and scripts')
    .option('--web', 'in a browser, by a link that works once')
    .option('--port <n>', 'with --web: the port to listen on (default: a free one)')
    .option('--host <address>', 'with --web: the address to listen on (default: 127.0.0.1, this machine alone)')
    .option('--against <source...>', AGAINST);
  addUiLanguage(command);
  addSettings(command);
  addEmbedding(command);
  addChecks(addLanguages(command));
  common(command);
}
