import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';
import { englishStem } from '../text/english-stem.js';
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

/** Keys by their words, one after the other. */
interface Node {
  key?: string;
  readonly next: Map<string, Node>;
}

function createSequenceFinder(keys: Iterable<string>, pack: LanguagePack): KeyFinder {
  const root: Node = { next: new Map() };
  for (const key of keys) {
    let node = root;
    for (const word of key.split(' ')) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map() };
        node.next.set(word, next);
      }
      node = next;
    }
    node.key = key;
  }
  return (segment) => {
    const units = unitsOf(segment, pack);
    const uses: KeyUse[] = [];
    for (let at = 0; at < units.length; at++) follow(root, units, at, at, uses);
    return uses;
  };
}

/** Adds the keys whose words go on from a node as the units from `at` on do. */
function follow(node: Node, units: readonly Unit[], first: number, at: number, uses: KeyUse[]): void {
  const unit = units[at];
  if (!unit || unit.run !== units[first]!.run) return;
  for (const form of [unit.form, unit.written]) {
    const next = form === undefined ? undefined : node.next.get(form);
    if (!next) continue;
    if (next.key !== undefined) uses.push({ key: next.key, start: units[first]!.start, end: unit.end });
    if (next.next.size > 0) follow(next, units, first, at + 1, uses);
  }
}

interface Unit extends Span {
  /** The word as a key has it, by its dictionary form, and by its written form where that is another (data, whose dictionary form is "datum"). */
  readonly form: string;
  readonly written: string | undefined;
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
    if (stemmed) addStems(token, run, units);
    else units.push({ form: token.base, written: undefined, run, start, end });
  }
  return units;
}

/** Dictionaries have one pronoun for all: "introduce oneself". */
const REFLEXIVE = /^(?:my|your|him|her|it|our|them)sel(?:f|ves)$/u;

/** The stem of a word, of one with hyphens those of its parts. */
function addStems({ base, surface, start, end }: Token, run: number, units: Unit[]): void {
  const isReflexive = REFLEXIVE.test(base);
  const forms = partStems(isReflexive ? 'oneself' : base);
  const written = base === surface && !isReflexive ? forms : partStems(surface.toLowerCase());
  forms.forEach((form, k) => {
    units.push({ form, written: written[k] === form ? undefined : written[k], run, start, end });
  });
}

const partStems = remember((word): readonly string[] => word.split('-').map(englishStem));

function isJoint(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/[\s-]/u.test(text.charAt(at))) return false;
  return true;
}
