/** What {@link pairBrackets} says of a unit. */
export const OPENS = 1;
export const CLOSES = 2;

/** Which characters close an opening one. German „…“ and »…« use characters that open elsewhere. */
const CLOSERS: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '（': '）',
  '［': '］',
  '｛': '｝',
  '「': '」',
  '『': '』',
  '｢': '｣',
  '【': '】',
  '〔': '〕',
  '〈': '〉',
  '《': '》',
  '〝': '〟〞',
  '“': '”',
  '‘': '’',
  '„': '“”',
  '‚': '‘’',
  '«': '»',
  '‹': '›',
  '»': '«»',
  '”': '”',
  '"': '"',
  '＂': '＂',
};

/** Characters that open in some places and close in others; their neighbours decide. */
const TWO_WAY = new Set(['"', '＂', '”', '»']);

const CLOSING = new Set([...Object.values(CLOSERS).join('')]);
const OPENING = new Set(Object.keys(CLOSERS));
const BLANK = /^$|\s/u;
const ENDS_WORD = /^$|[\s\p{P}]/u;
const LETTER = /\p{L}/u;

/** True for quotes and brackets that can open: `「`, `(`, `"` … */
export function isOpening(character: string): boolean {
  return OPENING.has(character);
}

/** True for quotes and brackets that can close: `」`, `)`, `"` … */
export function isClosing(character: string): boolean {
  return CLOSING.has(character);
}

/** Characters that close what a mark opens; empty for a mark that opens nothing. */
export function closersOf(character: string): string {
  return CLOSERS[character] ?? '';
}

interface Open {
  readonly at: number;
  readonly closers: string;
}

/** True when a mark opens between these neighbours (empty at either end of the text): " does in a "b, not in a" b. */
export function opensHere(character: string, before: string, after: string): boolean {
  if (!TWO_WAY.has(character)) return OPENING.has(character);
  const free = BLANK.test(before) || OPENING.has(before);
  if (free) return !BLANK.test(after);
  // Without white space, as in 彼は"はい"と答えた, such a mark opens unless a word ends here: a 6" pipe.
  return (character === '"' || character === '＂') && !ENDS_WORD.test(after) && !LETTER_OR_DIGIT_LATIN.test(before);
}

const LETTER_OR_DIGIT_LATIN = /[\p{Script=Latin}\p{Nd}]/u;

/** True when a mark can close between these neighbours, if its partner stands before. */
export function closesHere(character: string, before: string, after: string): boolean {
  // The apostrophe of ‘It’s late’ closes nothing.
  if (character === '’') return !LETTER.test(after);
  if (!TWO_WAY.has(character)) return true;
  return !(BLANK.test(before) && !BLANK.test(after) && !CLOSING.has(after));
}

/**
 * Finds quotes and brackets that open and close within `[from, to)` of `text`, nested properly, at most `bound` UTF-16 units
 * apart. Marks without a partner stay unmarked, so that one forgotten 」 never hides the rest of a text.
 * Linear in `to - from`: every opening mark is pushed and popped once.
 * @returns one byte a unit ({@link OPENS}, {@link CLOSES} or 0), or undefined when nothing pairs
 */
export function pairBrackets(text: string, from: number, to: number, bound: number): Uint8Array | undefined {
  let marks: Uint8Array | undefined;
  const stack: Open[] = [];
  const waiting = new Map<string, number>();
  const count = (closers: string, by: number): void => {
    for (const closer of closers) waiting.set(closer, (waiting.get(closer) ?? 0) + by);
  };
  for (let at = from; at < to; at++) {
    if (!BRACKET_UNIT[text.charCodeAt(at)]) continue;
    const character = text.charAt(at);
    const before = at > from ? text.charAt(at - 1) : '';
    const after = at + 1 < to ? text.charAt(at + 1) : '';
    if ((waiting.get(character) ?? 0) > 0 && closesHere(character, before, after)) {
      let open = stack.pop();
      while (open && !open.closers.includes(character)) {
        count(open.closers, -1);
        open = stack.pop();
      }
      if (!open) continue;
      count(open.closers, -1);
      if (at - open.at > bound) continue;
      marks ??= new Uint8Array(to - from);
      marks[open.at - from] = OPENS;
      marks[at - from] = CLOSES;
    } else if (opensHere(character, before, after)) {
      const closers = closersOf(character);
      stack.push({ at, closers });
      count(closers, 1);
    }
  }
  return marks;
}

const BRACKET_UNIT = new Uint8Array(0x10000);
for (const character of [...OPENING, ...CLOSING]) BRACKET_UNIT[character.charCodeAt(0)] = 1;
