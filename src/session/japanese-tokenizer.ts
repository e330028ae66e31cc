import type { Tokenizer } from '../core/ports.js';
import { loadDictionary } from '../io/kuromoji.js';
import { readIpadic } from '../languages/ja/ipadic.js';
import { createJapaneseTokenizer } from '../languages/ja/tokenize.js';

let tokenizer: Promise<Tokenizer> | undefined;

/**
 * Makes a Japanese tokenizer of the dictionary of kuromoji.
 * @param folder of the dictionary files, if not the installed package's
 * @throws Fault when a file is missing or damaged
 */
export function loadJapaneseTokenizer(folder?: string): Promise<Tokenizer> {
  return loadDictionary((files) => createJapaneseTokenizer(readIpadic(files)), folder);
}

/** The tokenizer, loaded once however many sessions ask for it. */
export function japaneseTokenizer(): Promise<Tokenizer> {
  tokenizer ??= loadJapaneseTokenizer();
  return tokenizer;
}
