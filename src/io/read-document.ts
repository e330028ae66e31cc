import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Block, Document } from '../core/document.js';
import { Fault } from '../core/fault.js';
import type { LanguageCode } from '../core/language.js';
import type { Reader } from '../core/ports.js';
import { detectLanguage } from '../text/detect-language.js';
import { type Decoded, decode, emptyFault } from './decode.js';
import { fileFault } from './file-fault.js';
import { LANGUAGE_NAMES, languageName, splitName } from './language-name.js';

export interface ReadOptions {
  /** The reader for a path, by its ending; `undefined` when there is none. (Passed in: `io/` may not import `readers/`.) */
  readonly readerFor: (path: string) => Promise<Reader | undefined>;
  /** The language as the user or the config says: it is not questioned. */
  readonly language?: LanguageCode;
  /** The language by the folder or the group the file stands in: held against the content, as a code in the file's name is. */
  readonly expected?: LanguageCode;
  /** The encoding as the user says. */
  readonly encoding?: string;
}

/** 200 MB. Texts under review are far smaller; a larger file is the wrong file. */
const MAX_BYTES = 200 * 1024 * 1024;

/** Confidence from which the content may contradict the name. Below it the text is too short or too mixed, and the name decides. */
const RELIABLE = 0.5;

/** Units of block text that the language is told from. */
const LANGUAGE_SAMPLE = 200_000;

/**
 * Reads a file of the disk into a document.
 * @throws Fault `input` when it is missing, a folder, not readable, too large, no text, without any block, in an unknown or another
 * language than its name says, or in a format without a reader
 */
export async function readDocument(path: string, options: ReadOptions): Promise<Document> {
  return documentFromBytes(await readBytes(path), path, options);
}

/** The same for bytes that are already there, as from standard input. The path gives format and language, and stands in messages. */
export async function documentFromBytes(bytes: Uint8Array, path: string, options: ReadOptions): Promise<Document> {
  const reader = await options.readerFor(path);
  if (!reader) {
    const { extension } = splitName(path);
    throw new Fault('input', {
      where: path,
      what: `taiyaku has no reader for ${extension} files`,
      cure: 'Export the text as .txt or .html and check that.',
    });
  }
  const { text } = decodeFile(bytes, path, reader.id, options.encoding);
  const blocks = reader.read(text);
  if (blocks.length === 0) throw emptyFault(path, 'the file has no text to read');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const language = options.language ?? languageOf(blocks, path, options.expected);
  const ignores = reader.ignores?.(text, blocks);
  const isSaid = ignores !== undefined && ignores.entries.length + ignores.faults.length > 0;
  return { path, language, text, sha256, blocks, ...(isSaid && { ignores }) };
}

/**
 * The text that the offsets of a document point into, and the encoding of its file.
 * @param format id of the reader: a web page may name its encoding
 * @param encoding as the user says
 * @throws Fault `input`
 */
export function decodeFile(bytes: Uint8Array, path: string, format: string, encoding?: string): Decoded {
  const declared = format === 'html' ? declaredCharset(bytes) : undefined;
  return decode(bytes, path, {
    ...(encoding !== undefined && { encoding }),
    ...(declared !== undefined && { declared }),
  });
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const entry = await stat(path);
    if (entry.isDirectory()) {
      throw new Fault('input', { where: path, what: 'this is a folder, not a file', cure: 'Name a file in it.' });
    }
    if (entry.size > MAX_BYTES) {
      const what = `the file has ${Math.round(entry.size / 1024 / 1024)} MB; taiyaku reads up to 200 MB`;
      throw new Fault('input', { where: path, what, cure: 'Check that this is the right file, or split it.' });
    }
    return await readFile(path);
  } catch (error) {
    throw error instanceof Fault ? error : fileFault(path, error);
  }
}

/** `<meta charset="…">` or its older form, in the first 1024 bytes, as HTML Standard §13.2.3.2 looks for it. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
}

function languageOf(blocks: readonly Block[], path: string, expected: LanguageCode | undefined): LanguageCode {
  const content = detectLanguage(sample(blocks));
  const named = splitName(path).language;
  if (expected !== undefined && named !== undefined && named !== expected) {
    throw mismatch(path, `its name says ${languageName(named)}, but it is given as ${languageName(expected)}`);
  }
  const name = expected ?? named;
  const reliable = content.language !== 'und' && content.confidence >= RELIABLE;
  if (name === undefined) {
    if (reliable) return content.language;
    const codes = Object.keys(LANGUAGE_NAMES).join(', ');
    throw new Fault('input', {
      where: path,
      what: 'its language cannot be told from the text',
      cure: `Put the language in the name, as in ${withCode(path, 'ja')}; taiyaku knows ${codes}.`,
    });
  }
  if (reliable && content.language !== name) {
    throw mismatch(path, `its name says ${languageName(name)}, but the text is ${languageName(content.language)}`);
  }
  return name;
}

function mismatch(path: string, what: string): Fault {
  return new Fault('input', {
    where: path,
    what,
    cure: 'Rename the file, or check whether two versions were exchanged.',
  });
}

function withCode(path: string, code: string): string {
  const { name, extension } = splitName(path);
  return `${name}.${code}${extension}`;
}

function sample(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (text.length >= LANGUAGE_SAMPLE) break;
    text += `${block.text.slice(0, LANGUAGE_SAMPLE)}\n`;
  }
  return text;
}
