/**
 * The IPADIC dictionary in the compiled form that the package kuromoji ships, as flat typed arrays.
 *
 * Stock kuromoji builds 325,871 small JavaScript arrays at start-up and copies every file once; here each file stays one
 * typed array and the feature strings (part of speech, dictionary form, reading) are decoded only for words that are asked for.
 * All numbers in the files are little-endian, as on every machine that Node runs on.
 */

/** The contents of kuromoji's `dict/*.dat.gz`, unpacked; zeros at the end may be missing. */
export interface IpadicFiles {
  readonly base: Uint8Array;
  readonly check: Uint8Array;
  readonly cc: Uint8Array;
  readonly tid: Uint8Array;
  readonly tid_map: Uint8Array;
  readonly tid_pos: Uint8Array;
  readonly unk: Uint8Array;
  readonly unk_map: Uint8Array;
  readonly unk_pos: Uint8Array;
  readonly unk_char: Uint8Array;
  readonly unk_invoke: Uint8Array;
}

/** What the dictionary says of one word. `*` in the files means "nothing" and is left out. */
export interface Features {
  /** 品詞. */
  readonly pos: string;
  /** 品詞細分類1. */
  readonly posDetail?: string;
  /** 基本形. */
  readonly base?: string;
  /** 読み, in katakana. */
  readonly reading?: string;
}

/** Words by key. A word id is the offset of the word's record, as in kuromoji. */
export interface WordTable {
  /** Records of five units: left context, right context and cost of a word are at `id / 2`, `+ 1` and `+ 2`, the place of its features at `+ 3`. */
  readonly records: Int16Array;
  /** For each key: the key, the number of words, the word ids. */
  readonly entries: Int32Array;
  /** Where in `entries` the number of words of a key stands. */
  readonly heads: Int32Array;
  /** @param id a word id of this table */
  features(id: number): Features;
}

/** How unknown words are made from a class of characters (MeCab's `char.def`). */
export interface CharacterClass {
  readonly name: string;
  /** Propose an unknown word even where the dictionary has words. */
  readonly always: boolean;
  /** An unknown word takes the whole run of characters of this class. */
  readonly grouping: boolean;
}

/** A loaded dictionary. */
export interface Ipadic {
  /** Double array over the UTF-8 bytes of the words; a word ends with a zero byte, whose base is −1 − key. */
  readonly trieBase: Int32Array;
  readonly trieCheck: Int32Array;
  /** Cost of a right context followed by a left context, at `right * leftContexts + left + 2`. */
  readonly costs: Int16Array;
  readonly leftContexts: number;
  readonly words: WordTable;
  /** Keys are indexes in `classes`. */
  readonly unknown: WordTable;
  readonly classes: readonly CharacterClass[];
  /** Class of each UTF-16 unit, an index in `classes`. */
  readonly classOf: Uint8Array;
}

/**
 * Makes a dictionary of unpacked files.
 * @throws RangeError when a file is cut off
 */
export function readIpadic(files: IpadicFiles): Ipadic {
  const costs = int16(files.cc);
  return {
    trieBase: int32(files.base),
    trieCheck: int32(files.check),
    costs,
    leftContexts: costs[1] ?? 0,
    words: wordTable(files.tid, files.tid_map, files.tid_pos),
    unknown: wordTable(files.unk, files.unk_map, files.unk_pos),
    classes: characterClasses(files.unk_invoke),
    classOf: files.unk_char,
  };
}

/**
 * The key of the dictionary word that is exactly these UTF-16 units, or −1.
 * @param codes units that are no surrogates
 */
export function findKey(dictionary: Ipadic, codes: readonly number[]): number {
  let node = 0;
  for (const code of codes) {
    node = step(dictionary, node, code);
    if (node < 0) return -1;
  }
  return keyAt(dictionary, node);
}

/** Follows one UTF-16 unit (no surrogate, not 0), as UTF-8, from a node of the trie: the next node, or −1. */
export function step(dictionary: Ipadic, node: number, code: number): number {
  if (code < 0x80) return stepByte(dictionary, node, code);
  let next: number;
  if (code < 0x800) {
    next = stepByte(dictionary, node, 0xc0 | (code >> 6));
  } else {
    next = stepByte(dictionary, node, 0xe0 | (code >> 12));
    if (next >= 0) next = stepByte(dictionary, next, 0x80 | ((code >> 6) & 0x3f));
  }
  return next < 0 ? next : stepByte(dictionary, next, 0x80 | (code & 0x3f));
}

function stepByte({ trieBase, trieCheck }: Ipadic, node: number, byte: number): number {
  const next = trieBase[node]! + byte;
  return trieCheck[next] === node ? next : -1;
}

/** The key of the word that ends at a node of the trie, or −1 when none does. */
export function keyAt(dictionary: Ipadic, node: number): number {
  const leaf = stepByte(dictionary, node, 0);
  return leaf < 0 ? -1 : -dictionary.trieBase[leaf]! - 1;
}

function wordTable(recordBytes: Uint8Array, mapBytes: Uint8Array, featureBytes: Uint8Array): WordTable {
  const records = int16(recordBytes);
  const entries = int32(mapBytes);
  return { records, entries, heads: headsOf(entries), features: featureReader(records, featureBytes) };
}

/**
 * Keys rise but leave gaps, so the last one is found first.
 * @throws RangeError when the map is shorter than it says
 */
function headsOf(entries: Int32Array): Int32Array {
  const keys = entries[0] ?? 0;
  let last = -1;
  forEachKey(entries, keys, (key) => {
    last = key;
  });
  const heads = new Int32Array(last + 1);
  forEachKey(entries, keys, (key, head) => {
    heads[key] = head;
  });
  return heads;
}

function forEachKey(entries: Int32Array, keys: number, visit: (key: number, head: number) => void): void {
  for (let n = 0, at = 1; n < keys; n++) {
    const key = entries[at];
    const count = entries[at + 1];
    if (key === undefined || count === undefined) throw new RangeError('the map from keys to words is cut off');
    visit(key, at + 1);
    at += 2 + count;
  }
}

/** Reads `surface,品詞,細分類1,細分類2,細分類3,活用型,活用形,基本形,読み,発音` (unknown words end at 基本形). */
function featureReader(records: Int16Array, bytes: Uint8Array): (id: number) => Features {
  const decoder = new TextDecoder();
  // A text uses few of the 392,126 words and uses them often.
  const read = new Map<number, Features>();
  return (id) => {
    const already = read.get(id);
    if (already) return already;
    const at = id >> 1;
    const start = (records[at + 3]! & 0xffff) | (records[at + 4]! << 16);
    const end = bytes.indexOf(0, start);
    const fields = decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end)).split(',');
    const features = {
      pos: fields[1] ?? '記号',
      ...given('posDetail', fields[2]),
      ...given('base', fields[7]),
      ...given('reading', fields[8]),
    };
    read.set(id, features);
    return features;
  };
}

function given(name: 'posDetail' | 'base' | 'reading', field: string | undefined): Partial<Features> {
  return field === undefined || field === '*' ? {} : { [name]: field };
}

/** Each class is two flags, a length of 4 bytes (kuromoji does not use it) and a name that ends with a zero byte. */
function characterClasses(bytes: Uint8Array): CharacterClass[] {
  const decoder = new TextDecoder();
  const classes: CharacterClass[] = [];
  for (let at = 0; ; ) {
    const nameEnd = bytes.indexOf(0, at + 6);
    const name = decoder.decode(bytes.subarray(at + 6, nameEnd < 0 ? bytes.length : nameEnd));
    if (name === '') return classes;
    classes.push({ name, always: bytes[at] === 1, grouping: bytes[at + 1] === 1 });
    if (nameEnd < 0) return classes;
    at = nameEnd + 1;
  }
}

function int32(bytes: Uint8Array): Int32Array {
  const whole = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  return new Int32Array(whole.buffer, whole.byteOffset, whole.byteLength >> 2);
}

function int16(bytes: Uint8Array): Int16Array {
  const whole = bytes.byteOffset % 2 === 0 ? bytes : new Uint8Array(bytes);
  return new Int16Array(whole.buffer, whole.byteOffset, whole.byteLength >> 1);
}
