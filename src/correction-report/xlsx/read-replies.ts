import { unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { Fault } from '../../core/fault.js';
import { LANGUAGES } from '../../core/language.js';
import { type AnsweredRow, type ReadReplies, repliesOf } from '../replies.js';
import { correctionWordsFor } from '../words/index.js';

/** More than any report has, unpacked: a small file can claim to hold terabytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Where the columns of an answered table are. */
interface Head {
  readonly row: number;
  readonly id: number;
  readonly answer: number;
  readonly reply: number;
}

/**
 * Reads the answers of a workbook that was sent back: rows and columns in any order, rows deleted and added, saved by whichever program, in whichever of the four languages. The table is told by its head.
 * @throws Fault `input` for what is no workbook, or has no such table; whoever knows the file says which it is
 */
export async function readXlsxReplies(bytes: Uint8Array): Promise<ReadReplies> {
  const isHead = await headWords();
  const tables = (await sheetsOf(bytes)).flatMap(({ name, rows }) => {
    const head = headOf(rows, isHead);
    return head ? [{ name, rows, head }] : [];
  });
  if (tables.length === 0) {
    throw new Fault('input', {
      what: 'no sheet has the columns of a correction report, with its hidden column id',
      cure: 'Send the workbook that taiyaku report wrote, with its first row.',
    });
  }
  return repliesOf(
    tables.flatMap(({ name, rows, head }) =>
      rows.slice(head.row + 1).map(
        (row, k): AnsweredRow => ({
          // Rows are numbered as the program shows them.
          name: `${tables.length > 1 ? `sheet ${name}, ` : ''}row ${head.row + k + 2}`,
          id: row[head.id] ?? '',
          answer: row[head.answer] ?? '',
          reply: row[head.reply] ?? '',
        }),
      ),
    ),
  );
}

interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

async function sheetsOf(bytes: Uint8Array): Promise<ReadSheet[]> {
  try {
    let size = 0;
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
    if (size > MOST_BYTES) throw new Error(`unpacked it has ${size} bytes`);
    const sheets = await readXlsxFile<string>(bytes.slice().buffer, { parseNumber: (digits) => digits });
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
  } catch (error) {
    throw new Fault('input', {
      what: `this is no workbook that can be read (${error instanceof Error ? error.message : String(error)})`,
      cure: 'Save it as an Excel workbook (.xlsx), without a password.',
    });
  }
}

/** What stands in a cell; of a day that a program made of `3/4` the day. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

type IsHead = (column: 'answer' | 'reply', text: string) => boolean;

/** Tells the heads of the columns in all languages that reports have. */
async function headWords(): Promise<IsHead> {
  const all = await Promise.all(LANGUAGES.map(correctionWordsFor));
  const known = {
    answer: new Set(all.map((words) => folded(words['column.answer']))),
    reply: new Set(all.map((words) => folded(words['column.reply']))),
  };
  return (column, text) => known[column].has(folded(text));
}

function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** The first row that has all three heads: people put lines above it. */
function headOf(rows: ReadSheet['rows'], isHead: IsHead): Head | undefined {
  for (const [row, cells] of rows.entries()) {
    const id = cells.findIndex((text) => folded(text) === 'id');
    const answer = cells.findIndex((text) => isHead('answer', text));
    const reply = cells.findIndex((text) => isHead('reply', text));
    if (id >= 0 && answer >= 0 && reply >= 0) return { row, id, answer, reply };
  }
  return undefined;
}
