import type { Token } from '../../core/segment.js';
import { negativeStem, pastForm } from './verb-forms.js';

/** The end of a predicate: what it is, and how it reads with the other answer to yes or no. */
interface Ending {
  /** Surfaces of the last tokens; `V` is any verb, `A` an adjective in い. */
  readonly tokens: readonly string[];
  /** Text in place of them; undefined where the form is not sure. `verb` is the token at `V` or `A`. */
  opposite(verb: Token): string | undefined;
}

const V = 'V';
const A = 'A';

const after = (stem: string | undefined, ending: string) => (stem === undefined ? undefined : stem + ending);
const stemOf = ({ surface }: Token) => (surface === 'いい' ? 'よ' : surface.slice(0, -1));

/** From affirmed to denied; the first that fits the end of a predicate is taken. */
const DENIALS: readonly Ending[] = [
  { tokens: [V, 'なけれ', 'ば', 'なら', 'ない'], opposite: (verb) => after(teForm(verb), 'はならない') },
  { tokens: [V, 'なけれ', 'ば', 'なり', 'ませ', 'ん'], opposite: (verb) => after(teForm(verb), 'はなりません') },
  { tokens: ['て', 'も', 'よい'], opposite: () => 'てはならない' },
  { tokens: ['て', 'も', 'いい'], opposite: () => 'てはいけない' },
  { tokens: ['て', 'も', 'よい', 'です'], opposite: () => 'てはいけません' },
  { tokens: ['て', 'も', 'いい', 'です'], opposite: () => 'てはいけません' },
  { tokens: ['で', 'も', 'よい'], opposite: () => 'ではならない' },
  { tokens: ['で', 'も', 'いい'], opposite: () => 'ではいけない' },
  { tokens: ['で', 'も', 'よい', 'です'], opposite: () => 'ではいけません' },
  { tokens: ['で', 'も', 'いい', 'です'], opposite: () => 'ではいけません' },
  { tokens: ['でも', 'よい'], opposite: () => 'ではならない' },
  { tokens: ['でも', 'いい'], opposite: () => 'ではいけない' },
  { tokens: ['でも', 'よい', 'です'], opposite: () => 'ではいけません' },
  { tokens: ['でも', 'いい', 'です'], opposite: () => 'ではいけません' },
  { tokens: ['ます'], opposite: () => 'ません' },
  { tokens: ['まし', 'た'], opposite: () => 'ませんでした' },
  { tokens: [A, 'です'], opposite: (adjective) => `${stemOf(adjective)}くありません` },
  { tokens: ['です'], opposite: () => 'ではありません' },
  { tokens: ['でし', 'た'], opposite: () => 'ではありませんでした' },
  { tokens: ['で', 'ある'], opposite: () => 'ではない' },
  { tokens: ['で', 'あっ', 'た'], opposite: () => 'ではなかった' },
  { tokens: ['だっ', 'た'], opposite: () => 'ではなかった' },
  { tokens: [V, 'て', 'ください'], opposite: (verb) => after(negativeStem(verb), 'ないでください') },
  { tokens: [V, 'で', 'ください'], opposite: (verb) => after(negativeStem(verb), 'ないでください') },
  { tokens: [V, 'た'], opposite: (verb) => after(negativeStem(verb), 'なかった') },
  { tokens: [V, 'だ'], opposite: (verb) => after(negativeStem(verb), 'なかった') },
  { tokens: ['だ'], opposite: () => 'ではない' },
  {
    tokens: [A, 'た'],
    opposite: ({ surface }) => (surface.endsWith('かっ') ? `${surface.slice(0, -2)}くなかった` : undefined),
  },
  { tokens: [A], opposite: (adjective) => `${stemOf(adjective)}くない` },
  { tokens: [V], opposite: denyPlain },
];

/** From denied to affirmed. */
const AFFIRMATIONS: readonly Ending[] = [
  { tokens: ['で', 'は', 'あり', 'ませ', 'ん'], opposite: () => 'です' },
  { tokens: ['で', 'は', 'あり', 'ませ', 'ん', 'でし', 'た'], opposite: () => 'でした' },
  { tokens: ['ませ', 'ん'], opposite: () => 'ます' },
  { tokens: ['ませ', 'ん', 'でし', 'た'], opposite: () => 'ました' },
  { tokens: ['で', 'は', 'ない'], opposite: () => 'である' },
  { tokens: ['で', 'は', 'なかっ', 'た'], opposite: () => 'であった' },
  { tokens: [V, 'ない'], opposite: ({ base }) => base },
  { tokens: [V, 'なかっ', 'た'], opposite: pastForm },
  { tokens: [V, 'ない', 'で', 'ください'], opposite: (verb) => after(teForm(verb), 'ください') },
  { tokens: [A, 'ない'], opposite: ({ base, surface }) => (surface.endsWith('く') ? base : undefined) },
];

function teForm(verb: Token): string | undefined {
  return pastForm(verb)?.replace(/た$/u, 'て').replace(/だ$/u, 'で');
}

/** The e-row of verbs in u, and the ろ and よ of the others. */
const IMPERATIVE = /[えけげせぜてでねべめれろよ]$/u;

/** 開く → 開かない, 建てろ → 建てるな. */
function denyPlain(verb: Token): string | undefined {
  if (verb.surface === verb.base) return after(negativeStem(verb), 'ない');
  // The 調べ of a headline is no command.
  const isStem = `${verb.surface}る` === verb.base;
  return !isStem && IMPERATIVE.test(verb.surface) ? `${verb.base}な` : undefined;
}

/**
 * A predicate with the other answer to yes or no: 開きました → 開きませんでした. Undefined where its form is none of the plain ones, or may come
 * from two verbs.
 * @param tokens the predicate's
 * @param isLast false where more of the clause follows, so that 格納され、 is no command
 */
export function opposite(tokens: readonly Token[], denied: boolean, isLast: boolean): string | undefined {
  // 知っている has 知らない for its other answer.
  if (tokens.some(({ base }, k) => base === '知る' && tokens[k + 1]?.surface === 'て')) return undefined;
  for (const ending of denied ? AFFIRMATIONS : DENIALS) {
    const from = tokens.length - ending.tokens.length;
    if (from < 0 || !ending.tokens.every((pattern, k) => fits(pattern, tokens[from + k]!))) continue;
    const verb = tokens[from]!;
    const end = ending.opposite(verb);
    if (end === undefined || (!isLast && verb.surface !== verb.base && from === tokens.length - 1)) return undefined;
    const before = tokens.slice(0, from).map(({ surface }) => surface);
    return before.join('') + end;
  }
  return undefined;
}

function fits(pattern: string, token: Token): boolean {
  if (pattern === V) return token.pos === '動詞';
  if (pattern === A) return token.pos === '形容詞' && token.base.endsWith('い');
  return token.surface === pattern;
}
