import { stemmer } from 'stemmer';
import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { remember } from '../text/remember.js';
import { createKoreanKeyFinder } from './key-finder-korean.js';
import type { KeyFinder, KeyUse } from './key-use.js';

/**
 * Finds some keys of a dictionary (see `equivalentKey`): those of the words that the other side of a text has, not the tens of thousands that a dictionary has.
 * @param keys of one language
 */
export function createKeyFinder(keys: Iterable<string>, pack: LanguagePack): KeyFinder {
  return pack.boundary === 'eojeol' ? createKoreanKeyFinder(keys) : createSequenceFinder(keys, pack);
}

/** Words of a key after the first, by the first. */
type Sequences = Map<string, { readonly key: string; readonly words: readonly string[] }[]>;

function createSequenceFinder(keys: Iterable<string>, pack: LanguagePack): KeyFinder {
  const sequences: Sequences = new Map();
  for (const key of new Set(keys)) {
    const words = key.split(' ');
    const known = sequences.get(words[0]!);
    if (known) known.push({ key, words });
    else sequences.set(words[0]!, [{ key, words }]);
  }
  return (segment) => {
    const units = unitsOf(segment, pack);
    return units.flatMap((first, at) =>
      first.forms
        .flatMap((form) => sequences.get(form) ?? [])
        .flatMap(({ key, words }): KeyUse[] => {
          if (words.length === 1) return [{ key, start: first.start, end: first.end }];
          const last = units[at + words.length - 1];
          if (!last || last.run !== first.run || !words.every((word, k) => units[at + k]!.forms.includes(word)))
            return [];
          return [{ key, start: first.start, end: last.end }];
        }),
    );
  };
}

interface Unit extends Span {
  /** The same word as it may stand in a key: by its dictionary form, and as it is written (data, whose dictionary form is "datum"). */
  readonly forms: readonly string[];
  /** Words of one run have nothing but white space or a hyphen between them. */
  readonly run: number;
}

function unitsOf({ text, tokens }: Segment, pack: LanguagePack): Unit[] {
  const stemmed = pack.code === 'en';
  const units: Unit[] = [];
  let run = 0;
  let before: Token | undefined;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    if (before && !isJoint(text, before.end, token.start)) run++;
    before = token;
    const { start, end } = token;
    if (!stemmed) units.push({ forms: [token.base], run, start, end });
    else for (const forms of stemsOf(token)) units.push({ forms, run, start, end });
  }
  return units;
}

/** The stems of a word, of one with hyphens those of its parts. */
function stemsOf({ base, surface }: Token): (readonly string[])[] {
  const own = partStems(base);
  const written = partStems(surface.toLowerCase());
  return own.map((stem, k) => (written[k] === stem || written[k] === undefined ? [stem] : [stem, written[k]]));
}

const partStems = remember((word): readonly string[] => word.split('-').map(stemmer));

function isJoint(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/[\s-]/u.test(text.charAt(at))) return false;
  return true;
}
