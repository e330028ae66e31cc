import { Fault } from '../../core/fault.js';
import type { LanguageCode } from '../../core/language.js';
import type { MemoryReader, MemoryUnit } from '../../core/memory.js';
import { detectLanguage } from '../../text/detect-language.js';
import { languageColumns } from '../../text/language-columns.js';

/** So many rows tell the languages of a table that does not name them. */
const SAMPLE = 40;

/** Where texts and the confidence stand in a row, by the header. */
interface Layout {
  readonly texts: readonly { readonly column: number; readonly language?: LanguageCode }[];
  readonly confidence: number;
  /** Column that names the version, in an alignment with several; texts of each version have their own languages. */
  readonly version: number;
}

/**
 * Reads a table with tabs, one unit a line: columns named by their languages (`ja`, `vi-VN`), or an alignment as `taiyaku align --format tsv` writes it, whose
 * languages are told from its texts.
 * @param path for messages
 */
export function createTableReader(path: string): MemoryReader {
  let layout: Layout | undefined;
  let rest = '';
  const versions = new Map<string, Version>();
  const read = (line: string): MemoryUnit[] => {
    if (line.trim() === '') return [];
    const cells = line.split('\t');
    if (!layout) {
      layout = layoutOf(cells, path);
      return [];
    }
    const { texts, confidence, version } = layout;
    const name = version < 0 ? '' : (cells[version] ?? '');
    const own = versions.get(name) ?? createVersion(texts.map(({ language }) => language));
    versions.set(name, own);
    const row = texts.map(({ column }) => (cells[column] ?? '').trim());
    return own.add(row, confidence < 0 ? 1 : Number(cells[confidence]));
  };
  return {
    write(text) {
      const lines = (rest + text.replace(/^\ufeff/u, '')).split(/\r?\n/u);
      rest = lines.pop()!;
      return lines.flatMap(read);
    },
    close() {
      const last = read(rest);
      if (!layout) throw new Fault('input', { where: path, what: 'the table is empty', cure: 'Give an alignment.' });
      return [...last, ...[...versions.values()].flatMap((version) => version.close())];
    },
  };
}

function layoutOf(cells: readonly string[], path: string): Layout {
  const names = cells.map((cell) => cell.trim());
  const own = ['target text', 'source text'].map((name) => names.indexOf(name));
  const named = languageColumns(names);
  if (own.includes(-1) && named.length < 2) {
    throw new Fault('input', {
      where: `${path}:1`,
      what: 'the first line does not name two columns of texts',
      cure: 'Name them by their languages, as in "ja<tab>vi", or give the table of taiyaku align --format tsv.',
    });
  }
  const texts = own.includes(-1) ? named : own.map((column) => ({ column }));
  return { texts, confidence: names.indexOf('confidence'), version: names.indexOf('version') };
}

interface Version {
  add(row: readonly string[], confidence: number): MemoryUnit[];
  close(): MemoryUnit[];
}

/** Rows wait until enough of them are there to tell the languages that the header does not name. */
function createVersion(named: readonly (LanguageCode | undefined)[]): Version {
  let languages: readonly LanguageCode[] | undefined = named.every((language) => language !== undefined)
    ? named
    : undefined;
  let waiting: { row: readonly string[]; confidence: number }[] = [];
  const release = (): MemoryUnit[] => {
    languages ??= named.map(
      (language, k) => language ?? detectLanguage(waiting.map(({ row }) => row[k]).join('\n')).language,
    );
    const units = waiting.flatMap(({ row, confidence }) => unitOf(row, languages!, confidence));
    waiting = [];
    return units;
  };
  return {
    add(row, confidence) {
      waiting.push({ row, confidence });
      return languages || waiting.length >= SAMPLE ? release() : [];
    },
    close: release,
  };
}

function unitOf(row: readonly string[], languages: readonly LanguageCode[], confidence: number): MemoryUnit[] {
  const texts = new Map<LanguageCode, string>();
  row.forEach((text, k) => {
    const language = languages[k]!;
    if (text !== '' && language !== 'und' && !texts.has(language)) texts.set(language, text);
  });
  return texts.size > 1 ? [{ texts, confidence: Number.isFinite(confidence) ? confidence : 1 }] : [];
}
