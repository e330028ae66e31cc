import type { LanguagePack } from '../core/ports.js';
import type { Segment } from '../core/segment.js';
import { overlaps } from '../core/span.js';
import { hasSpelling, spellings } from '../lexicon/katakana-spellings.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { SoundRun } from './sound-finder.js';

/** What is needed to know a word. */
export interface WordSources {
  readonly lexicon: Lexicon;
  readonly target: LanguagePack;
}

/** True when a katakana run is a word that a dictionary has, however it is spelled, or a native word written in katakana. */
export function isKnownWord(run: SoundRun, segment: Segment, { lexicon, target }: WordSources): boolean {
  const word = run.text;
  if (hasSpelling(lexicon.katakana, word)) return true;
  if (lexicon.regions.find(target.code, word).some((name) => name.end - name.start === word.length)) return true;
  const tokens = segment.tokens.filter((token) => overlaps(token, run));
  if (tokens.length === 1 && tokens[0]!.known === true) return true;
  // The tokenizer's dictionary has names too, but in one spelling: ヴィスワ as ビスワ.
  const isOneToken = (text: string) => {
    const [token, ...more] = target.tokenize(text);
    return more.length === 0 && token?.known === true;
  };
  return spellings(word).some(isOneToken) || isMimetic(word) || isNative(word, target);
}

/** ゴトゴト, ピカッ: a doubled pair of kana, or an end cut short as no loanword's is. Such words are made as they are needed. */
function isMimetic(word: string): boolean {
  return /^(..+)\1$/u.test(word) || word.endsWith('ッ');
}

/** Katakana as hiragana, unit by unit. */
function toHiragana(word: string): string {
  return word.replace(/[ァ-ヶ]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
}

/** Sounds that only loanwords have. */
const FOREIGN = /[ァィゥェォヴー]/u;

/**
 * A native word written in katakana for emphasis or as a sound: ヒミツ, イラッシャイマセ. In hiragana it is one word, or two words of which the
 * first is long enough not to be there by chance: any kana can be cut into words of one and two.
 */
function isNative(word: string, target: LanguagePack): boolean {
  if (FOREIGN.test(word)) return false;
  const tokens = target.tokenize(toHiragana(word));
  if (tokens.length > 2 || tokens.some((token) => token.known !== true)) return false;
  return tokens.length === 1 || (tokens[0]!.surface.length >= 3 && tokens[1]!.surface.length >= 2);
}
