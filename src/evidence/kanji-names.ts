import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** Kanji that may be a name, with the tokens that they are cut into. */
export interface KanjiName extends Span {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const KANJI = /^\p{Script=Han}+$/u;
const LONGEST = 4;

/** True for what no dictionary of ordinary Japanese words explains: names, unknown words, and single nouns, because foreign names are cut into such. */
function mayBePart(token: Token): boolean {
  if (token.posDetail === '固有名詞' || token.known === false) return true;
  return token.surface.length === 1 && token.posDetail === '一般';
}

/** 林 is read ハヤシ, and so it can be told; of the one or two kana of most kanji there are too many. */
function isLongReading({ posDetail, reading = '' }: Token): boolean {
  return posDetail === '固有名詞' && reading.length > 2;
}

/**
 * Up to four kanji that may be a name, from token border to token border. The Japanese dictionary has few names of China and Korea and cuts the others
 * badly (習|近平, 温|家宝, 文|在|寅), so every run of tokens is taken that holds more than ordinary words.
 */
export function kanjiNames({ tokens }: Segment): KanjiName[] {
  const names: KanjiName[] = [];
  const kanji = tokens.map((token) => KANJI.test(token.surface));
  for (let i = 0; i < tokens.length; i += 1) {
    let text = '';
    let open = false;
    for (let k = i; k < tokens.length && kanji[k]; k += 1) {
      const token = tokens[k]!;
      const apart = k > i && tokens[k - 1]!.end !== token.start;
      text += token.surface;
      if (apart || text.length > LONGEST) break;
      open ||= mayBePart(token);
      if (open && (k > i || text.length > 1 || isLongReading(token)))
        names.push({ text, start: tokens[i]!.start, end: token.end, tokens: tokens.slice(i, k + 1) });
    }
  }
  return names;
}
