import { EXIT, Fault } from '../../core/fault.js';
import type { LanguageCode } from '../../core/language.js';
import { LANGUAGES } from '../../core/language.js';
import type { LexiconBook, LexiconEntry } from '../../lexicon/look-up.js';
import { formatTable } from '../../text/table.js';
import { escapeUnseen, visible } from '../../text/visible.js';
import { emit, guardOutput } from '../emit.js';
import type { LexiconFlags } from '../flag-types.js';
import type { CommandScope } from '../services.js';
import { resolveSettings, type Settings } from '../settings.js';

/** `taiyaku lexicon find WORD…`. @returns 0, also when nothing is found */
export async function lexiconFind(
  words: readonly string[],
  flags: LexiconFlags,
  { io }: CommandScope,
): Promise<number> {
  if (words.length === 0) {
    const cure = 'Write taiyaku lexicon find 外交, with the words before the flags.';
    throw new Fault('usage', { what: 'lexicon find needs a word', cure });
  }
  const settings = await resolveSettings(flags, io.env, '.');
  guardOutput(flags.output, [...settings.lexicon.value, settings.config]);
  const [books, { lookUp }] = await Promise.all([booksOf(settings), import('../../lexicon/look-up.js')]);
  const found = words.map((word) => ({ word, entries: lookUp(word, books) }));
  if (flags.json) {
    const value = found.map(({ word, entries }) => ({
      word,
      entries: entries.map(({ book, entry }) => ({ lexicon: book, ...entry })),
    }));
    emit(io, flags.output, `${escapeUnseen(JSON.stringify(value, null, 2))}\n`);
    return EXIT.done;
  }
  const rows = found.flatMap(({ entries }) => entries.map(({ book, entry }) => rowOf(book, entry)));
  const languages = [...LANGUAGES];
  emit(io, flags.output, formatTable(['lexicon', ...languages, 'kind', 'note'], rows));
  for (const { word, entries } of found) {
    if (entries.length === 0 && !flags.quiet) io.stderr.write(`no lexicon has ${visible(word)}\n`);
  }
  return EXIT.done;
}

function rowOf(book: string, { words, pos, note }: LexiconEntry): string[] {
  const others = Object.keys(words).filter((language) => !(LANGUAGES as readonly string[]).includes(language));
  const rest = others.map((language) => `${language}: ${words[language]!.join('; ')}`);
  const cells = LANGUAGES.map((language) => (words[language] ?? []).join('; '));
  return [book, ...cells, pos ?? '', [...rest, note ?? ''].filter((text) => text !== '').join('; ')];
}

/** `taiyaku lexicon stats`. @returns 0 */
export async function lexiconStats(flags: LexiconFlags, { io }: CommandScope): Promise<number> {
  const settings = await resolveSettings(flags, io.env, '.');
  guardOutput(flags.output, [...settings.lexicon.value, settings.config]);
  const books = await booksOf(settings);
  const stats = books.map(({ name, entries }) => ({
    lexicon: name,
    entries: entries.length,
    words: Object.fromEntries(countWords(entries)),
  }));
  if (flags.json) {
    emit(io, flags.output, `${escapeUnseen(JSON.stringify(stats, null, 2))}\n`);
    return EXIT.done;
  }
  const rows = stats.map(({ lexicon, entries, words }) => [
    lexicon,
    String(entries),
    Object.entries(words)
      .map(([language, count]) => `${language} ${count}`)
      .join(', '),
  ]);
  emit(io, flags.output, formatTable(['lexicon', 'entries', 'different words'], rows));
  return EXIT.done;
}

function countWords(entries: readonly LexiconEntry[]): Map<LanguageCode, number> {
  const words = new Map<LanguageCode, Set<string>>();
  for (const entry of entries) {
    for (const [language, forms] of Object.entries(entry.words)) {
      const own = words.get(language) ?? new Set<string>();
      for (const form of forms) own.add(form);
      words.set(language, own);
    }
  }
  return new Map([...words].map(([language, own]) => [language, own.size]));
}

/** The user's lexicons in their order, then the packaged ones. */
async function booksOf(settings: Settings): Promise<LexiconBook[]> {
  const [
    { coreBook, namesBook, userBook },
    { parseReadings },
    { packagedData },
    { parseUserLexicon },
    { readGlossaryFile },
  ] = await Promise.all([
    import('../../lexicon/look-up.js'),
    import('../../lexicon/readings.js'),
    import('../../io/data-store.js'),
    import('../../lexicon/user-lexicon.js'),
    import('../../io/read-glossary.js'),
  ]);
  const own = await Promise.all(
    settings.lexicon.value.map(async (path) => userBook(path, parseUserLexicon(await readGlossaryFile(path), path))),
  );
  const store = packagedData();
  const decoder = new TextDecoder();
  const read = async (name: string) => decoder.decode(await store.read(name));
  const core = await read('glossary/core-lexicon.tsv');
  const readings = parseReadings(await read('data/readings/readings.tsv'));
  return [
    ...own,
    coreBook('core lexicon', core, readings),
    namesBook('official names', await read('glossary/names.tsv')),
  ];
}
