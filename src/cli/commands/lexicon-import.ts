import { EXIT, Fault } from '../../core/fault.js';
import type { LanguageCode } from '../../core/language.js';
import { isAllowed, type Termbase } from '../../core/termbase.js';
import type { UserEntry, UserLexicon } from '../../lexicon/user-lexicon.js';
import type { WordTable } from '../../lexicon/word-list.js';
import { emit, guardOutput } from '../emit.js';
import type { LexiconImportFlags } from '../flag-types.js';
import { readLanguage } from '../language-flag.js';
import type { CommandScope } from '../services.js';

/** `taiyaku lexicon import FILE`. @returns 0 */
export async function lexiconImport(
  files: readonly string[],
  flags: LexiconImportFlags,
  { io }: CommandScope,
): Promise<number> {
  const [file] = files;
  if (file === undefined || files.length > 1) {
    const cure = 'Write taiyaku lexicon import words.tbx --from ja --to vi -o ja-vi.tsv';
    throw new Fault('usage', { what: 'lexicon import needs one file', cure });
  }
  guardOutput(flags.output, [file]);
  const [{ readGlossaryFile }, { formatUserLexicon }] = await Promise.all([
    import('../../io/read-glossary.js'),
    import('../../lexicon/user-lexicon.js'),
  ]);
  const lexicon = await readWords(await readGlossaryFile(file), file, flags);
  const entries = distinct(lexicon.entries);
  emit(io, flags.output, formatUserLexicon({ ...lexicon, entries }, `imported, ${entries.length} word pairs`));
  if (!flags.quiet) io.stderr.write(`${entries.length} word pairs ${lexicon.from}–${lexicon.to}\n`);
  return EXIT.done;
}

async function readWords(text: string, file: string, flags: LexiconImportFlags): Promise<UserLexicon> {
  const from = flags.from === undefined ? undefined : readLanguage(flags.from, '--from');
  const to = flags.to === undefined ? undefined : readLanguage(flags.to, '--to');
  if (from !== undefined && from === to) {
    throw new Fault('usage', { where: '--to', what: `it is the language of --from, ${from}`, cure: 'Name another.' });
  }
  if (/\.tbx$/iu.test(file) || /^\ufeff?(?:[^\n]*[\t,;])?concept_id\b/iu.test(text)) {
    const { parseGlossary } = await import('../../glossary/format.js');
    return pairsOf(tableOf(parseGlossary(text, file)), file, from, to);
  }
  const { parseWordList, parseWordTable } = await import('../../lexicon/word-list.js');
  const table = parseWordTable(text);
  if (table) return pairsOf(table, file, from, to);
  if (from !== undefined && to !== undefined) return { from, to, entries: parseWordList(text, file) };
  throw new Fault('usage', {
    where: file,
    what: 'the list does not say its languages',
    cure: 'Name them: --from ja --to vi',
  });
}

/** A glossary as a table: of each concept the terms that may be used. */
function tableOf({ concepts }: Termbase): WordTable {
  const languages = [...new Set(concepts.flatMap(({ terms }) => terms.map(({ language }) => language)))];
  const rows = concepts.map(({ terms }) => {
    const usable = terms.filter(({ status }) => isAllowed(status));
    const own = (language: LanguageCode) => usable.filter((term) => term.language === language).map(({ text }) => text);
    return new Map(languages.map((language) => [language, own(language)]));
  });
  return { languages, rows };
}

function pairsOf(
  { languages, rows }: WordTable,
  file: string,
  asked: LanguageCode | undefined,
  askedTo: LanguageCode | undefined,
): UserLexicon {
  const from = asked ?? (languages.includes('ja') ? 'ja' : languages[0]!);
  const others = languages.filter((language) => language !== from);
  const to = askedTo ?? others[0];
  if (to === undefined || (askedTo === undefined && others.length > 1)) {
    throw new Fault('usage', {
      where: file,
      what: `its languages are ${languages.join(', ')}`,
      cure: `Name two: --from ${from} --to ${to ?? 'LANG'}`,
    });
  }
  const entries = rows.flatMap((row) =>
    (row.get(from) ?? []).flatMap((word) => (row.get(to) ?? []).map((equivalent) => ({ word, equivalent }))),
  );
  if (entries.length > 0) return { from, to, entries };
  throw new Fault('usage', {
    where: file,
    what: `no line has words in ${from} and ${to}`,
    cure: `Its languages are ${languages.join(', ')}.`,
  });
}

function distinct(entries: readonly UserEntry[]): UserEntry[] {
  return [...new Map(entries.map((entry) => [`${entry.word}\t${entry.equivalent}`, entry])).values()];
}
