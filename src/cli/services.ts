import type { Document } from '../core/document.js';
import type { LanguageCode } from '../core/language.js';
import type { ReadOptions } from '../io/read-document.js';
import type { CliIo } from '../io/terminal.js';
import type { Session, SessionOptions } from '../node.js';

/** What commands need from the rest of taiyaku; tests pass a session of their own. */
export interface Services {
  openSession(options: SessionOptions): Promise<Session>;
  /** Begins to load the Japanese dictionary beside everything else: nearly every check has a Japanese text. */
  readAhead?(): Promise<void>;
}

/** Loaded when a command asks for it, so that help and mistakes in flags are answered at once. */
export const packagedServices: Services = {
  openSession: async (options) => (await import('../node.js')).openSession(options),
  readAhead: async () => (await import('../io/kuromoji.js')).readAhead(),
};

/** What a command runs with. */
export interface CommandScope {
  readonly io: CliIo;
  readonly services: Services;
}

export interface TextOptions {
  /** The language as the user says it. */
  readonly language?: LanguageCode;
  /** The language by the group the file stands in. */
  readonly expected?: LanguageCode;
  /** Take the file as plain text whatever its name ends in. */
  readonly plain?: boolean;
}

/**
 * Reads a text from the disk.
 * @throws Fault `input`
 */
export async function readText(path: string, options: TextOptions = {}): Promise<Document> {
  const { readDocument } = await import('../io/read-document.js');
  return readDocument(path, await readOptions(options));
}

/**
 * The same for bytes that are there already: of standard input, or of the index of git.
 * @param name gives format and language, and stands in messages
 */
export async function readTextFrom(bytes: Uint8Array, name: string, options: TextOptions = {}): Promise<Document> {
  const { documentFromBytes } = await import('../io/read-document.js');
  return documentFromBytes(bytes, name, await readOptions(options));
}

async function readOptions({ plain, language, expected }: TextOptions): Promise<ReadOptions> {
  const { readerFor } = await import('../readers/index.js');
  return {
    readerFor: plain ? () => readerFor('plain.txt') : readerFor,
    ...(language !== undefined && { language }),
    ...(expected !== undefined && { expected }),
  };
}
