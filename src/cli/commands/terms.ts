import type { Document } from '../../core/document.js';
import { EXIT, Fault } from '../../core/fault.js';
import type { LanguageCode } from '../../core/language.js';
import { toDocumentSpan } from '../../core/segment.js';
import { contains, width } from '../../core/span.js';
import type { Term, Termbase } from '../../core/termbase.js';
import type { TermMatch } from '../../glossary/matcher.js';
import type { Session } from '../../node.js';
import { formatTable } from '../../text/table.js';
import { escapeUnseen, visible } from '../../text/visible.js';
import { emit, guardOutput } from '../emit.js';
import { formatFault } from '../faults.js';
import type { CommonFlags, TermsFindFlags } from '../flag-types.js';
import { readLanguage } from '../language-flag.js';
import { createProgress } from '../progress.js';
import { type CommandScope, readText } from '../services.js';
import { formatSettings, resolveSettings } from '../settings.js';

/** `taiyaku terms check FILE…`. @returns 2 when a glossary has mistakes, all of which are told */
export async function termsCheck(files: readonly string[], _: CommonFlags, { io }: CommandScope): Promise<number> {
  if (files.length === 0) {
    throw new Fault('usage', { what: 'terms check needs a glossary', cure: 'Write taiyaku terms check terms.tsv' });
  }
  const [{ parseGlossary }, { readGlossaryFile }] = await Promise.all([
    import('../../glossary/format.js'),
    import('../../io/read-glossary.js'),
  ]);
  let code: number = EXIT.done;
  for (const file of files) {
    try {
      io.stdout.write(describe(file, parseGlossary(await readGlossaryFile(file), file)));
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      io.stderr.write(formatFault(error));
      code = EXIT.usage;
    }
  }
  return code;
}

function describe(path: string, termbase: Termbase): string {
  const terms = termbase.concepts.flatMap((concept) => concept.terms);
  const lines = [`${visible(path)}: ${termbase.concepts.length} concepts, ${terms.length} terms`];
  for (const language of [...new Set(terms.map((term) => term.language))].sort()) {
    const own = terms.filter((term) => term.language === language);
    const counts = (['preferred', 'admitted', 'deprecated', 'forbidden'] as const)
      .map((status) => [status, own.filter((term) => term.status === status).length] as const)
      .filter(([, count]) => count > 0)
      .map(([status, count]) => `${count} ${status}`);
    lines.push(`  ${visible(language)}  ${String(own.length).padStart(6)}  ${counts.join(', ')}`);
  }
  return `${lines.join('\n')}\n`;
}

/** A use of a term; `start` and `end` are UTF-16 offsets in the text as read. */
interface Use {
  readonly start: number;
  readonly end: number;
  readonly match: TermMatch;
}

/** `taiyaku terms find TEXT…` or `--file FILE`. @returns 0 */
export async function termsFind(words: readonly string[], flags: TermsFindFlags, scope: CommandScope): Promise<number> {
  const { io, services } = scope;
  const settings = await resolveSettings(flags, io.env, flags.file === undefined ? '.' : `${flags.file}/..`);
  if (flags.printConfig) {
    io.stdout.write(formatSettings(settings, flags.json === true));
    return EXIT.done;
  }
  const document = await documentOf(words, flags);
  if (settings.glossary.value.length === 0) {
    throw new Fault('usage', { what: 'no glossary is in force', cure: 'Name one: --glossary terms.tsv' });
  }
  guardOutput(flags.output, [flags.file, ...settings.glossary.value, settings.config]);
  const progress = createProgress(io, flags);
  const session = await services.openSession({
    languages: [document.language],
    glossaries: settings.glossary.value,
    onProgress: progress.step,
  });
  const uses = usesIn(document, session);
  progress.clear();
  emit(io, flags.output, flags.json ? formatJson(document, uses) : formatUses(document, uses));
  return EXIT.done;
}

async function documentOf(words: readonly string[], flags: TermsFindFlags): Promise<Document> {
  const language = flags.language === undefined ? undefined : readLanguage(flags.language, '--language');
  if (flags.file !== undefined) {
    if (words.length === 0) return readText(flags.file, language === undefined ? {} : { language });
    throw new Fault('usage', { where: '--file', what: 'a text is also given', cure: 'Give a text or a file.' });
  }
  const text = words.join(' ');
  if (text.trim() === '') {
    const cure = 'Write taiyaku terms find TEXT --glossary terms.tsv, with TEXT before the flags.';
    throw new Fault('usage', { what: 'terms find needs a text', cure });
  }
  const { plainText } = await import('../../readers/plain-text.js');
  const known = language ?? (await languageOf(text));
  return { path: 'text', language: known, text, sha256: '', blocks: plainText.read(text) };
}

async function languageOf(text: string): Promise<LanguageCode> {
  const { detectLanguage } = await import('../../text/detect-language.js');
  const { language } = detectLanguage(text);
  if (language !== 'und') return language;
  throw new Fault('usage', { what: 'the language of the text cannot be told', cure: 'Name it: --language en' });
}

/** Every use of a term, without those that lie inside a longer term, of the same concept or of another. */
function usesIn(document: Document, session: Session): Use[] {
  return session.segment(document).segments.flatMap((segment) => {
    const matches = session.matcher?.matches(document.language, segment.text, segment.tokens) ?? [];
    const isInside = (inner: TermMatch) =>
      matches.some((outer) => width(outer) > width(inner) && contains(outer, inner));
    return matches
      .filter((match) => !isInside(match))
      .map((match): Use => ({ ...toDocumentSpan(segment, match), match }));
  });
}

/** Preferred terms of the languages that the text is not in. */
function counterparts({ match }: Use): readonly Term[] {
  const { concept, term } = match;
  return concept.terms.filter((other) => other.status === 'preferred' && other.language !== term.language);
}

function formatUses(document: Document, uses: readonly Use[]): string {
  const rows = uses.map((use) => [
    String(use.start),
    document.text.slice(use.start, use.end),
    use.match.concept.id,
    use.match.term.status + (use.match.loose ? ', loose' : ''),
    counterparts(use)
      .map((term) => `${term.language}: ${term.text}`)
      .join('; '),
  ]);
  return formatTable(['offset', 'term', 'concept', 'status', 'preferred elsewhere'], rows);
}

function formatJson(document: Document, uses: readonly Use[]): string {
  const terms = uses.map((use) => ({
    start: use.start,
    end: use.end,
    text: document.text.slice(use.start, use.end),
    term: use.match.term.text,
    concept: use.match.concept.id,
    status: use.match.term.status,
    loose: use.match.loose,
    preferred: counterparts(use).map(({ language, text }) => ({ language, text })),
  }));
  return `${escapeUnseen(JSON.stringify({ language: document.language, terms }, null, 2))}\n`;
}
