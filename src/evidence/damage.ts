import type { LanguageCode } from '../core/language.js';
import type { Severity } from '../core/mqm.js';
import { type Phrase, phrase } from '../core/phrase.js';
import type { Span } from '../core/span.js';
import { decomposed } from '../text/decomposed.js';
import { mojibake } from '../text/mojibake.js';
import { type StrayCharacter, strayCharacters } from '../text/unseen-characters.js';

/** Characters of a segment that a program made of others. */
export interface Damage extends Span {
  /** Damage of one group has one cause, and in a long text one finding. */
  readonly group: string;
  readonly messageId: 'garbled' | 'lost' | 'private' | 'decomposed' | 'unseen';
  /** What happened, for people: `UTF-8 read as Shift_JIS`, `U+200B zero-width space`. */
  readonly what: string | Phrase;
  readonly repair?: string;
  /** True where a version may have it on purpose, too: a text may speak of what a reader sees. */
  readonly mayBeShared: boolean;
  readonly confidence: number;
  readonly severity: Severity;
}

/** Damage in a text, in order. */
export function damageOf(text: string, language: LanguageCode): Damage[] {
  const garbled = garbledWords(text);
  const others = [...stray(text, language), ...inParts(text)];
  // What is lost or not seen inside a garbled word is part of that damage.
  let last = 0;
  const free = others
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      while (last < garbled.length && garbled[last]!.end <= start) last++;
      return !(garbled[last] && garbled[last]!.start < end);
    });
  return [...garbled, ...free].sort((a, b) => a.start - b.start);
}

function garbledWords(text: string): Damage[] {
  const found: Damage[] = [];
  for (const { encoding, readAs, ...rest } of mojibake(text)) {
    const { start, end, repair } = wholeWord(rest, text);
    const facts = {
      messageId: 'garbled',
      group: `${encoding} ${readAs}`,
      mayBeShared: true,
      severity: 'major',
    } as const;
    const what = phrase('damage.read-as', `${encoding} read as ${readAs}`, { encoding, reading: readAs });
    const confidence = repair === undefined ? 0.9 : 0.98;
    const last = found.at(-1);
    if (last && last.end > start) {
      // Two damaged letters of one word, each widened to the word: neither repair is the whole word's.
      const { repair: _part, ...word } = last;
      found[found.length - 1] = { ...word, end: Math.max(last.end, end) };
      continue;
    }
    found.push({ ...facts, start, end, what, confidence, ...(repair === undefined ? {} : { repair }) });
  }
  return found;
}

const LATIN = /[\p{Script=Latin}\p{M}]/u;

/** Plain letters round a damaged one belong to it: in "Viá»‡t" the word is damaged, and "Việt" is meant. */
function wholeWord({ start, end, repair }: Span & { readonly repair?: string }, text: string) {
  if (repair !== undefined && !LATIN.test(repair)) return { start, end, repair };
  let [from, to] = [start, end];
  while (LATIN.test(text.charAt(from - 1))) from--;
  while (LATIN.test(text.charAt(to))) to++;
  const whole =
    repair === undefined ? undefined : (text.slice(from, start) + repair + text.slice(end, to)).normalize('NFC');
  return { start: from, end: to, repair: whole };
}

const IN_PARTS = {
  marks: { what: phrase('damage.marks', 'letters and marks apart'), mayBeShared: false, confidence: 0.95 },
  jamo: { what: phrase('damage.jamo', 'letters of hangul apart'), mayBeShared: true, confidence: 0.85 },
  radical: {
    what: phrase('damage.radical', 'signs for radicals instead of kanji'),
    mayBeShared: true,
    confidence: 0.9,
  },
} as const;

function inParts(text: string): Damage[] {
  return decomposed(text).map(({ kind, ...found }) => {
    const { start, end, repair } = wholeWord(found, text);
    const facts = { messageId: 'decomposed', group: kind, severity: 'minor', ...IN_PARTS[kind] } as const;
    return { ...facts, start, end, ...(repair === undefined ? {} : { repair }) };
  });
}

/** Short names of the characters that are most often met (Unicode Standard, Names List). */
const NAMES: Readonly<Record<number, string>> = {
  11: 'vertical tab',
  12: 'form feed',
  27: 'escape',
  127: 'delete',
  133: 'next line',
  173: 'soft hyphen',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8206: 'left-to-right mark',
  8207: 'right-to-left mark',
  8232: 'line separator',
  8233: 'paragraph separator',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of a change of direction',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8297: 'end of an isolate',
  12644: 'hangul filler',
  65279: 'byte order mark',
  65532: 'object replacement character',
  65533: 'replacement character',
};

/** Characters that turn the letters behind them round. */
const TURNS: ReadonlySet<number> = new Set([0x202b, 0x202e, 0x2067]);

function stray(text: string, language: LanguageCode): Damage[] {
  return runsOf(strayCharacters(text, language)).map((run): Damage => {
    const [{ kind, code }] = run as [StrayCharacter];
    const isLost = kind === 'lost' || kind === 'private';
    const isWhole = run.every(({ repair }) => repair !== undefined);
    return {
      start: run[0]!.start,
      end: run.at(-1)!.end,
      messageId: kind === 'lost' || kind === 'private' ? kind : 'unseen',
      group: kind === 'private' ? kind : `${kind} ${code}`,
      what: `U+${code.toString(16).toUpperCase().padStart(4, '0')}${NAMES[code] ? ` ${NAMES[code]}` : ''}`,
      // Terminals obey some controls, and a text for them has its controls in all versions.
      mayBeShared: isLost || kind === 'control',
      confidence: kind === 'private' ? 0.85 : 0.95,
      severity: isLost || TURNS.has(code) ? 'major' : 'minor',
      ...(isWhole ? { repair: run.map(({ repair }) => repair).join('') } : {}),
    };
  });
}

/** Strays of one kind that touch each other. */
function runsOf(strays: readonly StrayCharacter[]): StrayCharacter[][] {
  const runs: StrayCharacter[][] = [];
  for (const next of strays) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.kind === next.kind && last.end === next.start) runs.at(-1)!.push(next);
    else runs.push([next]);
  }
  return runs;
}
