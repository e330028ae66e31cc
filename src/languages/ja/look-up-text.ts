import { findKey, type Ipadic } from './ipadic.js';

/**
 * A text as the dictionary wants to see it: one UTF-16 unit for each cluster of the text as given. A cluster is a character with
 * what belongs to it: its combining marks, its half-width voicing mark, the joined parts of an emoji.
 */
export interface LookUpText {
  readonly codes: Uint16Array;
  /** Where each cluster starts in the text as given, in UTF-16 units; one more at the end, the text's length. */
  readonly starts: Int32Array;
}

/** What stands in `codes` for white space of any kind. The dictionary has no word with this one in it. */
export const SPACE = 0x20;
/** 〓, which Japanese typesetters set for a missing character: stands for signs that the dictionary lacks. */
export const MISSING = 0x3013;
/** A kanji and a Cyrillic letter that no word of the dictionary has: stand for kanji and letters that it cannot know. */
const UNKNOWN_KANJI = 0x9fa5;
const UNKNOWN_LETTER = 0x04f9;
const FULL_WIDTH_COMMA = 0xff0c;
const FULL_WIDTH_STOP = 0xff0e;
/** Marks a unit in the memo that was not asked for yet; as a code it never stands in a look-up text. */
const NOT_YET = 0;

/** White space · a flag · an emoji with what is joined to it · a character with its marks · marks that have nothing to stand on. */
const CLUSTER =
  /\s|\p{RI}{2}|\p{ExtPict}[\p{M}\p{EMod}]*(?:\u200d\p{ExtPict}[\p{M}\p{EMod}]*)*|[^\p{M}\p{Cf}](?:(?!\s)[\p{M}\p{Cf}\uff9e\uff9f])*|[\s\S](?:(?!\s)[\p{M}\p{Cf}])*/gu;

/** What can make a cluster of more than one unit; most texts have none of it. */
const LARGE_CLUSTERS = /[\p{M}\p{Cf}\p{RI}\p{ExtPict}\uff9e\uff9f\u{10000}-\u{10ffff}]/u;

/**
 * Signs that have another code in IPADIC, whose characters are those of EUC-JP. ASCII punctuation is not listed: it is looked up in full
 * width, because IPADIC has （ and not (, and would make a verbal noun of it.
 */
const IPADIC_SIGNS: Readonly<Record<string, string>> = {
  '"': '”',
  '＂': '”',
  "'": '’',
  '＇': '’',
  '-': '‐',
  '－': '‐',
  '–': '‐',
  '—': '―',
  '~': '〜',
  '～': '〜',
  '¥': '￥',
  '｡': '。',
  '｢': '「',
  '｣': '」',
  '､': '、',
  '･': '・',
};

/** A number with thousands marks, a decimal mark or both: 1，500．5 is one number, 2025．8．10 and 10，20，30 are lists of three. */
const MARKED_NUMBER = /(?<!\d[，．]?)(?:\d{1,3}(?:，\d{3})+(?:．\d+)?|\d+．\d+)(?![，．]?\d)/g;

/** Prepares the conversion of texts to what a dictionary can be searched for. Works on any string, lone surrogates included. */
export function createLookUpText(dictionary: Ipadic): (text: string) => LookUpText {
  const memo = new Uint16Array(0x10000);
  const codeOf = (cluster: string): number => {
    if (cluster.length > 1) return lookUpCode(cluster, dictionary);
    const unit = cluster.charCodeAt(0);
    if (memo[unit] === NOT_YET) memo[unit] = lookUpCode(cluster, dictionary);
    return memo[unit]!;
  };
  const unitByUnit = (text: string): LookUpText => {
    const codes = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) codes[at] = memo[text.charCodeAt(at)] || codeOf(text.charAt(at));
    const starts = new Int32Array(text.length + 1);
    for (let at = 0; at < starts.length; at++) starts[at] = at;
    return { codes: joinNumbers(codes), starts };
  };
  return (text) => {
    if (!LARGE_CLUSTERS.test(text)) return unitByUnit(text);
    const codes: number[] = [];
    const starts: number[] = [];
    for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
      codes.push(codeOf(cluster));
      starts.push(index);
    }
    starts.push(text.length);
    return { codes: joinNumbers(Uint16Array.from(codes)), starts: Int32Array.from(starts) };
  };
}

/** Puts digits in place of the marks inside numbers, so that the search sees one run of digits. */
function joinNumbers(codes: Uint16Array): Uint16Array {
  if (!codes.includes(FULL_WIDTH_COMMA) && !codes.includes(FULL_WIDTH_STOP)) return codes;
  const text = stringOf(codes);
  for (const { 0: number, index } of text.matchAll(MARKED_NUMBER)) codes.fill(0x30, index, index + number.length);
  return codes;
}

function stringOf(codes: Uint16Array): string {
  // In pieces, because a call takes a limited number of arguments.
  let text = '';
  for (let at = 0; at < codes.length; at += 4096) text += String.fromCharCode(...codes.subarray(at, at + 4096));
  return text;
}

function lookUpCode(cluster: string, dictionary: Ipadic): number {
  if (/^\s/u.test(cluster)) return SPACE;
  const character = dictionaryForm(cluster);
  const code = character.charCodeAt(0);
  if (character.length > 1) return standIn(character);
  const kind = dictionary.classes[dictionary.classOf[code]!]?.name;
  // kuromoji puts every character that char.def does not name, hangul and surrogates among them, into the class of the space.
  if (kind === 'SPACE') return standIn(character);
  return kind === 'SYMBOL' && findKey(dictionary, [code]) < 0 ? MISSING : code;
}

function standIn(character: string): number {
  if (/\p{Script=Han}/u.test(character)) return UNKNOWN_KANJI;
  return /\p{L}/u.test(character) ? UNKNOWN_LETTER : MISSING;
}

/** The one character (perhaps of two units) under which a cluster is looked up: が for か with a mark, ガ for ｶﾞ, A for Ａ, （ for (. */
function dictionaryForm(cluster: string): string {
  const composed = cluster.normalize('NFKC');
  // Only letters and digits: ² and ① would become digits and join the number beside them.
  if (composed.length === 1 && /[\p{L}\p{Nd}]/u.test(composed) && !/\p{No}/u.test(cluster)) return composed;
  const character = String.fromCodePoint(cluster.codePointAt(0)!);
  if (character !== cluster) return dictionaryForm(character);
  const sign = IPADIC_SIGNS[character];
  if (sign) return sign;
  return /[!-/:-@[-`{-~]/.test(character) ? String.fromCharCode(character.charCodeAt(0) + 0xfee0) : character;
}
