import type { Register, SentenceEnd } from '../../core/register.js';
import type { Token } from '../../core/segment.js';
import { composeHangul, decomposeHangul, hangulFinal } from '../../text/hangul.js';

const NAMES: Readonly<Record<Register, string>> = { polite: '합니다', plain: '한다' };
const FINAL = { none: 0, n: 4, b: 17, ss: 20 } as const;

/**
 * The predicate that a Korean sentence ends with: 합니다 and 해요 are polite, 한다 is plain. Nothing where no full stop says that it is a sentence, and
 * where it is a question, a command or a noun.
 */
export function sentenceEnd(tokens: readonly Token[]): SentenceEnd | undefined {
  let k = tokens.length - 1;
  while (k >= 0 && /^[.。!]+$/u.test(tokens[k]!.surface)) k--;
  const last = tokens[k];
  if (!last || k === tokens.length - 1 || last.kind !== 'word') return undefined;
  // 이 and 다 may have been cut off as particles.
  const start = tokens[k - 1]?.end === last.start && tokens[k - 1]!.kind === 'word' ? tokens[k - 1]!.start : last.start;
  const word = (start === last.start ? '' : tokens[k - 1]!.surface) + last.surface;
  const register = registerOf(word);
  if (!register) return undefined;
  const other = register === 'polite' ? plainOf(word) : politeOf(word);
  const others = other === undefined ? [] : [other];
  return { start, end: last.end, register, name: NAMES[register], others, isAddress: /(?:세요|십시오)$/u.test(word) };
}

function registerOf(word: string): Register | undefined {
  if (word.length < 2) return undefined;
  if (/(?:세요|십시오)$/u.test(word)) return 'polite';
  if (word.endsWith('요')) return hangulFinal(word, word.length - 2) === FINAL.none ? 'polite' : undefined;
  if (!word.endsWith('다')) return undefined;
  // 지니다 ends in 니다 and is plain: what is polite has ㅂ before it.
  const isPolite = word.endsWith('니다') && hangulFinal(word, word.length - 3) === FINAL.b;
  return isPolite ? 'polite' : 'plain';
}

/** 했습니다 → 했다, 있습니다 → 있다, 예정입니다 → 예정이다. Of 합니다 a verb has 한다 and an adjective 하다, so nothing is proposed. */
function plainOf(word: string): string | undefined {
  const stem = word.slice(0, -3);
  if (word.endsWith('습니다'))
    return /[있없]$/u.test(stem) || hangulFinal(stem, stem.length - 1) === FINAL.ss ? `${stem}다` : undefined;
  if (word === '아닙니다') return '아니다';
  // 보입니다 and 움직입니다 are verbs in 이다: only behind words that nothing else follows it is the copula.
  return /(?:것|때문|예정|계획|뿐|셈)입니다$/u.test(word) ? `${stem}이다` : undefined;
}

/** 했다 → 했습니다, 먹는다 → 먹습니다, 간다 → 갑니다, 크다 → 큽니다. */
function politeOf(word: string): string | undefined {
  const stem = word.slice(0, -1);
  const last = decomposeHangul(stem.slice(-1));
  if (!last) return undefined;
  if (stem.length > 1 && stem.endsWith('는') && last.final === FINAL.n) return `${stem.slice(0, -1)}습니다`;
  // 의사다 is a noun with its copula and 크다 is none: after a vowel only what must be a predicate is changed.
  if (last.final === FINAL.none && !/[하이니]$/u.test(stem)) return undefined;
  if (last.final === FINAL.none || last.final === FINAL.n) {
    return `${stem.slice(0, -1)}${composeHangul({ ...last, final: FINAL.b })}니다`;
  }
  return `${stem}습니다`;
}
