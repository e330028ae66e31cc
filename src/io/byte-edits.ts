import { Fault, type FaultDetail } from '../core/fault.js';
import type { Span } from '../core/span.js';
import { inOrder } from '../text/apply-edits.js';
import { createLocator } from '../text/position.js';
import type { Decoded } from './decode.js';
import { encoderFor, encodeWords } from './encode-words.js';

/** New text for a span of a decoded text. */
interface Edit extends Span {
  readonly text: string;
}

/**
 * Edits the bytes of a file by edits of its text. All other bytes stay, so that the byte order mark, line ends, and characters that an encoding can write in two ways
 * (≒ in Shift_JIS) are as they were.
 * @param decoded the text of these bytes, and their encoding
 * @param edits in any order, none overlapping
 * @param path for messages only
 * @throws Fault `input` for characters that the encoding does not have, and for encodings that are read only
 */
export async function editBytes(
  bytes: Uint8Array,
  { text, encoding }: Decoded,
  edits: readonly Edit[],
  path: string,
): Promise<Uint8Array> {
  const encode = await encoderFor(encoding, path);
  const ordered = inOrder(edits);
  const locator = createLocator(text);
  const missing = new Map<string, FaultDetail>();
  const words = ordered.map((edit) =>
    encodeWords(edit.text, encode, encoding, `${path}:${locator.locate(edit.start).line}`, missing),
  );
  if (missing.size > 0) throw new Fault('input', [...missing.values()]);
  const offsets = ordered.flatMap(({ start, end }) => [start, end]);
  const places = byteOffsets(bytes, { text, encoding }, offsets);
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const k of ordered.keys()) {
    parts.push(bytes.subarray(done, places[2 * k]), words[k]!);
    done = places[2 * k + 1]!;
  }
  return Buffer.concat([...parts, bytes.subarray(done)]);
}

/** Where offsets of the text stand in the bytes. @param offsets ascending */
function byteOffsets(bytes: Uint8Array, { text, encoding }: Decoded, offsets: readonly number[]): number[] {
  const [a, b, c] = bytes;
  if (encoding.startsWith('utf-16')) {
    const isMarked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
    return offsets.map((offset) => 2 * offset + (isMarked ? 2 : 0));
  }
  if (encoding === 'utf-8') {
    let at = 0;
    let byte = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0;
    return offsets.map((offset) => {
      byte += Buffer.byteLength(text.slice(at, offset), 'utf8');
      at = offset;
      return byte;
    });
  }
  return offsetsByStep(encoding === 'windows-1258' ? vietnameseSteps(bytes) : steps(bytes, LENGTHS[encoding]), offsets);
}

/** How many units of the text a stretch of bytes gives. */
type Step = readonly [units: number, bytes: number];

function offsetsByStep(all: Iterable<Step>, offsets: readonly number[]): number[] {
  const places: number[] = [];
  let [unit, byte] = [0, 0];
  for (const [units, bytes] of all) {
    while (places.length < offsets.length && offsets[places.length]! <= unit) places.push(byte);
    if (places.length === offsets.length) return places;
    unit += units;
    byte += bytes;
  }
  return [...places, ...offsets.slice(places.length).map(() => byte)];
}

/** Bytes of a character by its first one (Encoding Standard, §12 and §13). All characters of these encodings are one unit of the text; those not named here have one byte each. */
const LENGTHS: Readonly<Record<string, (lead: number) => number>> = {
  shift_jis: (lead) => ((lead >= 0x81 && lead <= 0x9f) || (lead >= 0xe0 && lead <= 0xfc) ? 2 : 1),
  'euc-jp': (lead) => (lead === 0x8f ? 3 : lead === 0x8e || lead >= 0xa1 ? 2 : 1),
  'euc-kr': (lead) => (lead >= 0x81 ? 2 : 1),
};

function* steps(bytes: Uint8Array, lengthOf: (lead: number) => number = () => 1): Generator<Step> {
  for (let at = 0; at < bytes.length; ) {
    const length = lengthOf(bytes[at]!);
    yield [1, length];
    at += length;
  }
}

/** The text of windows-1258 is normalised when it is read: a letter and its tone mark are two bytes, and mostly one unit. */
function* vietnameseSteps(bytes: Uint8Array): Generator<Step> {
  const raw = new TextDecoder('windows-1258').decode(bytes);
  for (const [group] of raw.matchAll(/[^\p{M}]\p{M}*|\p{M}+/gu)) yield [group.normalize('NFC').length, group.length];
}
