import type { LanguagePack } from '../core/ports.js';
import type { Segment, Token } from '../core/segment.js';
import type { Span } from '../core/span.js';

/** Items of one coordination, side by side. Coordinations in coordinations are read as one list: rice, tea and coffee and sugar are four. */
export interface ItemList {
  readonly segment: number;
  readonly items: readonly Span[];
  /** What stands between an item and the next one: `joints[k]` follows `items[k]`. */
  readonly joints: readonly Span[];
  /** Whether it is certain where each item begins and ends. Of the first and the last one often only the words next to the joint are sure. */
  readonly whole: readonly boolean[];
}

const OPENING = /^[([{（［｛【〔〈《]$/u;
const CLOSING = /^[)\]}）］｝】〕〉》]$/u;
const QUOTE = /^["“”„'‘’「」『』«»]$/u;
const SENTENCE_MARK = /^[.。!?！？…:：;；]$/u;
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u;

/** Josa that join nouns, besides the coordinators. Origin: 접속 조사 of school grammar, those that the tokenizer takes off. */
const JOINING_JOSA: ReadonlySet<string> = new Set(['이나', '하고']);
/** What may follow a comma or "and" before the next item: "and then", sau đó, 이어서, 次に. Origin: the sequencing adverbs of each grammar. */
const SEQUENCERS: ReadonlySet<string> = new Set(
  'そして さらに また それから 次に 続いて then finally also 그리고 이어서 다음으로 cuối cùng'.split(' '),
);

/** Longest list that is read; longer ones are tables. */
const MOST_ITEMS = 40;

/** The lists of a segment, in order; those in brackets are lists of their own. */
export function itemLists(segment: Segment, pack: LanguagePack): ItemList[] {
  const shape = segment.tokens.some(({ pos, posDetail }) => pos !== undefined && posDetail !== undefined)
    ? nounPhrases(pack)
    : plainPhrases(pack);
  return sequences(segment.tokens)
    .flatMap((tokens) => clauses(tokens, pack, shape))
    .flatMap((clause) => listsOf(clause, shape))
    .filter(({ length }) => length > 1 && length <= MOST_ITEMS)
    .map((items) => toList(segment, items));
}

/** Words between two joints that are an item: all of them, or those next to one joint. */
interface Phrases {
  /** Whether parts of speech tell where the first item begins. */
  readonly knowsEdges: boolean;
  isJoint(tokens: readonly Token[], at: number): boolean;
  /** True when the first words of a list are what a clause says, and the list's last chunk says something else in the same way. */
  endsClause(chunk: readonly Token[], words: readonly Token[], last: readonly Token[]): boolean;
  whole(chunk: readonly Token[]): readonly Token[] | undefined;
  head(chunk: readonly Token[]): readonly Token[];
  tail(chunk: readonly Token[]): readonly Token[];
}

/** Tokens outside of brackets, and those of each pair of brackets; quotation marks are left out. */
function sequences(tokens: readonly Token[]): Token[][] {
  const all: Token[][] = [[]];
  const open = [all[0]!];
  for (const token of tokens) {
    if (OPENING.test(token.surface)) {
      open.push([]);
      all.push(open.at(-1)!);
    } else if (CLOSING.test(token.surface)) {
      if (open.length > 1) open.pop();
    } else if (!QUOTE.test(token.surface)) {
      open.at(-1)!.push(token);
    }
  }
  return all;
}

/** The stretches between the joints of one clause. */
type Clause = readonly (readonly Token[])[];

function clauses(tokens: readonly Token[], pack: LanguagePack, shape: Phrases): Clause[] {
  const found: Token[][][] = [[[]]];
  let afterJoint = false;
  tokens.forEach((token, at) => {
    const chunks = found.at(-1)!;
    if (SENTENCE_MARK.test(token.surface) && !(token.surface === ';' && pack.coordinators.has(';'))) {
      found.push([[]]);
      afterJoint = false;
    } else if (shape.isJoint(tokens, at)) {
      if (!afterJoint) chunks.push([]);
      afterJoint = true;
    } else if (!(afterJoint && SEQUENCERS.has(token.base))) {
      chunks.at(-1)!.push(token);
      afterJoint = false;
    }
  });
  return found;
}

interface Piece {
  readonly tokens: readonly Token[];
  readonly whole: boolean;
}

function listsOf(clause: Clause, shape: Phrases): Piece[][] {
  const lists: Piece[][] = [];
  let list: Piece[] = [];
  clause.forEach((chunk, k) => {
    const isLast = k === clause.length - 1;
    const whole = shape.whole(chunk);
    if (list.length > 0 && whole) {
      list.push({ tokens: whole, whole: shape.knowsEdges || !isLast });
      return;
    }
    const tail = isLast ? [] : shape.tail(chunk);
    if (list.length > 0) {
      // 入場者は三人、係員は十人: the first clause ends with 三人, it lists nothing.
      if (shape.endsClause(clause[k - list.length]!, list[0]!.tokens, chunk)) list.shift();
      const head = shape.head(chunk);
      // In 米、山でとれる茶、塩 nobody can tell from 山 and 茶 alone what the second item is.
      if (list.length > 0 && head.length > 0 && tail.length === 0) list.push({ tokens: head, whole: false });
      lists.push(list);
    }
    list = tail.length > 0 ? [{ tokens: tail, whole: shape.knowsEdges && whole !== undefined }] : [];
  });
  lists.push(list);
  return lists;
}

function toList({ index }: Segment, pieces: readonly Piece[]): ItemList {
  const items = pieces.map(({ tokens }) => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end }));
  return {
    segment: index,
    items,
    joints: items.slice(1).map((item, k) => ({ start: items[k]!.end, end: item.start })),
    whole: pieces.map(({ whole }) => whole),
  };
}

/** Japanese: nouns with what may stand before them and の between. IPADIC tags. */
function nounPhrases(pack: LanguagePack): Phrases {
  const isNoun = (token: Token | undefined) =>
    token !== undefined && (token.pos === '名詞' || token.kind === 'number' || pack.isNominal(token));
  const isInside = (tokens: readonly Token[], at: number) => {
    const { pos, surface, kind } = tokens[at]!;
    if (pos === '助詞') return surface === 'の' || surface === 'など' || tokens[at + 1]?.surface === 'の';
    if (pos === '助動詞') return surface === 'な';
    return kind === 'number' || pos === undefined || !OUTSIDE.has(pos);
  };
  const trim = (tokens: readonly Token[]) => {
    let [from, to] = [0, tokens.length];
    while (to > from && !isNoun(tokens[to - 1])) to--;
    while (from < to && (tokens[from]!.pos === '助詞' || tokens[from]!.pos === '助動詞')) from++;
    return tokens.slice(from, to);
  };
  return {
    knowsEdges: true,
    isJoint: (tokens, at) => {
      const { surface, pos } = tokens[at]!;
      if (!pack.coordinators.has(surface)) return false;
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      // ヨーヨー・マ is one name.
      if (surface === '・') return !(KATAKANA.test(before?.surface ?? '') && KATAKANA.test(after?.surface ?? ''));
      if (pos !== '助詞') return true;
      // 病院と協力し: with the hospital.
      const isVerb = after?.pos === '動詞' || (after?.posDetail === 'サ変接続' && tokens[at + 2]?.base === 'する');
      return (isNoun(before) || before?.surface === 'など') && after?.surface !== 'の' && !isVerb;
    },
    endsClause: (chunk, [first], last) => {
      const at = chunk.indexOf(first!) - 1;
      const particle = chunk[at]?.surface ?? '';
      // In 店では米、茶は there is a place before は, not a topic.
      if (!TOPIC.has(particle) || chunk[at - 1]?.pos === '助詞') return false;
      return last.some(({ surface, pos }) => pos === '助詞' && surface === particle);
    },
    whole: (chunk) => {
      if (!chunk.every((_, at) => isInside(chunk, at))) return undefined;
      const own = trim(chunk);
      const rest = chunk.slice(chunk.indexOf(own.at(-1)!) + 1);
      return own.length > 0 && rest.every(({ surface }) => surface === 'など') ? own : undefined;
    },
    head: (chunk) => {
      const end = chunk.findIndex((_, at) => !isInside(chunk, at));
      return trim(end < 0 ? chunk : chunk.slice(0, end));
    },
    tail: (chunk) => {
      const border = chunk.findLastIndex((_, at) => !isInside(chunk, at));
      const last = chunk.findLast(({ surface }) => surface !== 'など');
      return isNoun(last) ? trim(chunk.slice(border + 1)) : [];
    },
  };
}

const TOPIC: ReadonlySet<string> = new Set(['は', 'が', 'も']);

/** IPADIC parts of speech that end a noun phrase. */
const OUTSIDE: ReadonlySet<string> = new Set(['動詞', '接続詞', '副詞', '感動詞', 'フィラー']);

/** Words of an item between two joints; more are a clause. */
const MOST_WORDS = 12;
/** How far the first and the last item are followed. */
const REACH = 8;

/** Languages whose words have no part of speech: whatever is short enough. */
function plainPhrases(pack: LanguagePack): Phrases {
  const isMeaningful = (token: Token) => token.kind === 'number' || pack.isContent(token);
  const trim = (tokens: readonly Token[]) => {
    const from = tokens.findIndex(isMeaningful);
    return from < 0 ? [] : tokens.slice(from, tokens.findLastIndex(isMeaningful) + 1);
  };
  return {
    knowsEdges: false,
    isJoint: (tokens, at) => {
      const { surface, pos } = tokens[at]!;
      if (pos === 'josa' && JOINING_JOSA.has(surface)) return true;
      // với alone is "with".
      return surface !== 'với' && pack.coordinators.has(surface.toLowerCase());
    },
    endsClause: () => false,
    whole: (chunk) => {
      const words = chunk.filter(({ kind, pos }) => kind !== 'punctuation' && pos !== 'josa');
      const own = trim(chunk);
      return words.length <= MOST_WORDS && own.length > 0 ? own : undefined;
    },
    head: (chunk) => trim(chunk.slice(0, REACH)),
    tail: (chunk) => trim(chunk.slice(-REACH)),
  };
}
