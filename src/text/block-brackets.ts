import {
  type BracketFault,
  type BracketMark,
  type BracketPair,
  closersOf,
  compare,
  findLast,
  isQuote,
  isSameFamily,
  SINGLE,
} from './bracket-marks.js';
import { closesHere, isClosing, isOpening, opensHere } from './bracket-pairs.js';

/** '90년대: digits are left out. */
const YEAR = /^'\p{Nd}{2}년(?:대(?!')|(?!['대]))/u;
/** What follows a quotation as a rule. */
const PARTICLE = /^(?:이라|이란|라고|라는|라며|은|는|이|가|을|를|과|와|의|에|로|으로|도|만|처럼)/u;
const HANGUL = /\p{Script=Hangul}/u;

const BLANK = /^$|\s/u;
/** Letters of languages without apostrophes. */
const NO_APOSTROPHE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LATIN_OR_DIGIT = /[\p{Script=Latin}\p{Nd}]/u;
/** `1)`, `a)`, `iv)`, `ア）`, `6"`: a label or a measure before a mark that then needs no partner. */
const LABEL =
  /(?:(?<![\p{Nd}.,])\p{Nd}{1,3}|(?<![\p{Script=Latin}\p{Nd}])(?:\p{Script=Latin}|[ivxIVX]{2,5})|(?<![\p{Script=Katakana}ー])[ア-ンｱ-ﾝ]|[一二三四五六七八九十가나다라마바사아자차카타파하])$/u;
const MEASURE = /[\p{Nd}½¼¾]$/u;
/** In code and formulas a straight mark has neighbours that it has nowhere else: ="" */
const CODE = /["＂][=^;{}\\]|[=^;\\{}]["＂]/u;
const EYES = /[:;=：；][-'’o^]?$/u;

/** Reads the marks of one block. Those without partner are left for whoever joins the blocks. */
export class BlockReader {
  readonly pairs: BracketPair[] = [];
  readonly mismatches: BracketFault[] = [];
  readonly left: BracketMark[] = [];
  stray: BracketMark[] = [];
  private lastStray = -1;
  private readonly stack: BracketMark[] = [];
  /** How many marks of each kind wait in the stack to be closed by a character. */
  private readonly waiting = new Map<string, number>();
  /** Labels, which may yet be closing marks: the 5) of （約5). */
  private readonly labels: BracketMark[] = [];
  /** Characters that closed something after a label or number: 「(以下の1)と2)を参照)」 has one mark more than pairs. */
  private readonly spare = new Map<string, number>();

  constructor(
    private readonly text: string,
    private readonly block: number,
  ) {}

  run(): void {
    const { text } = this;
    const isCode = CODE.test(text);
    for (let at = 0; at < text.length; at++) {
      const character = text.charAt(at);
      if (character === SINGLE) this.readSingle(at);
      if (!isOpening(character) && !isClosing(character)) continue;
      if (isCode && (character === '"' || character === '＂')) continue;
      const before = text.charAt(at - 1);
      const after = text.charAt(at + 1);
      if (isQuoted(character, before, after)) continue;
      this.read({ block: this.block, at, character }, before, after);
    }
    for (const mark of this.stack) this.leave(mark);
    this.left.sort(compare);
  }

  private read(mark: BracketMark, before: string, after: string): void {
    const { character } = mark;
    if (this.isWaited(character) && this.canClose(character, before, after)) this.close(mark);
    else if ((character === '’' && !NO_APOSTROPHE.test(before)) || before === '\\') return;
    else if (this.opens(character, before, after)) this.push(mark);
    else if (!isFree(before, after)) this.closeNothing(mark);
  }

  /** '…' around words of Korean, with a particle behind the second mark or not. What stands between Latin letters or digits is an apostrophe. */
  private readSingle(at: number): void {
    const { text } = this;
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    const mark = { block: this.block, at, character: SINGLE };
    if (isQuoted(SINGLE, before, after) || isFree(before, after) || YEAR.test(text.slice(at, at + 6))) return;
    const isFirst = BLANK.test(before) || isOpening(before);
    if (this.isWaited(SINGLE) && !isFirst) {
      if (!LATIN_OR_DIGIT.test(before) || !LATIN_OR_DIGIT.test(after)) this.close(mark);
    } else if (isFirst || (HANGUL.test(after) && !PARTICLE.test(text.slice(at + 1, at + 3)))) {
      if (HANGUL.test(after) || (HANGUL.test(text) && text.indexOf(SINGLE, at + 1) > 0)) this.push(mark);
    } else if (HANGUL.test(before)) this.closeNothing(mark);
  }

  private opens(character: string, before: string, after: string): boolean {
    // Of (" ") both neighbours of the first mark say that it opens, though what it quotes is a blank.
    return (
      opensHere(character, before, after) || (isOpening(character) && (isFree(before, after) || isOpening(before)))
    );
  }

  /** Between Latin letters ’ is an apostrophe; elsewhere words go on after a quotation: ‘집’이. */
  private canClose(character: string, before: string, after: string): boolean {
    if (character === '’') return !LATIN_OR_DIGIT.test(before) || !LATIN_OR_DIGIT.test(after);
    const open = findLast(this.stack, (mark) => closersOf(mark.character).includes(character));
    return open?.character !== character || closesHere(character, before, after) || isFree(before, after);
  }

  private isWaited(character: string): boolean {
    return (this.waiting.get(character) ?? 0) > 0;
  }

  private push(mark: BracketMark): void {
    // An apostrophe may open a word: ‘90s, ‘til.
    if (mark.character === '‘' && LATIN_OR_DIGIT.test(this.text.charAt(mark.at + 1))) return;
    if (isEmoticon(this.text, mark.at)) return;
    this.stack.push(mark);
    this.count(mark, 1);
  }

  private pop(): BracketMark | undefined {
    const mark = this.stack.pop();
    if (mark) this.count(mark, -1);
    return mark;
  }

  private count({ character }: BracketMark, by: number): void {
    for (const closer of closersOf(character)) this.waiting.set(closer, (this.waiting.get(closer) ?? 0) + by);
  }

  private close(mark: BracketMark): void {
    let open = this.pop();
    while (open && !closersOf(open.character).includes(mark.character)) {
      this.leave(open);
      open = this.pop();
    }
    if (!open) return;
    this.pairs.push({ open, close: mark });
    if (isLabelled(this.text, mark)) this.spare.set(mark.character, (this.spare.get(mark.character) ?? 0) + 1);
  }

  /** A closing mark that nothing waits for. */
  private closeNothing(mark: BracketMark): void {
    if (isEmoticon(this.text, mark.at)) return;
    if (isLabelled(this.text, mark)) {
      this.labels.push(mark);
      return;
    }
    const spare = this.spare.get(mark.character) ?? 0;
    if (spare > 0) {
      this.spare.set(mark.character, spare - 1);
      return;
    }
    const top = this.stack.at(-1);
    if (top && isSameFamily(top, mark)) {
      this.pop();
      this.mismatch(top, mark);
      return;
    }
    const crossed = findLast(this.left, (open) => closersOf(open.character).includes(mark.character));
    if (crossed) this.left.splice(this.left.lastIndexOf(crossed), 1);
    // Of ))) one is enough to show.
    else if (this.text.charAt(mark.at - 1) !== mark.character || this.lastStray !== mark.at - 1) this.stray.push(mark);
    this.lastStray = mark.at;
  }

  private leave(open: BracketMark): void {
    if (isFree(this.text.charAt(open.at - 1), this.text.charAt(open.at + 1))) return;
    const label = findLast(this.labels, (close) => close.at > open.at && isSameFamily(open, close));
    if (!label) this.left.push(open);
    else this.mismatch(open, this.labels.splice(this.labels.lastIndexOf(label), 1)[0]!);
  }

  private mismatch(open: BracketMark, close: BracketMark): void {
    const inside = this.text.slice(open.at + 1, close.at);
    // Half-open intervals: [0, 1).
    if (/^[\d\s.,，、∞+−–a-zπ-]{3,20}$/iu.test(inside) && /[,，、]/u.test(inside)) return;
    this.mismatches.push({ kind: 'mismatched', open, close });
  }
}

/** Alone between spaces: a mark that is spoken of, or one that is set with spaces on both sides. */
function isFree(before: string, after: string): boolean {
  return BLANK.test(before) && BLANK.test(after);
}

/** A mark that is itself quoted: 「(」. */
function isQuoted(character: string, before: string, after: string): boolean {
  if (before === '' || after === '' || !closersOf(before).includes(after)) return false;
  return before !== character && after !== character;
}

function isEmoticon(text: string, at: number): boolean {
  return EYES.test(text.slice(Math.max(0, at - 2), at)) && BLANK.test(text.charAt(at + 1));
}

function isLabelled(text: string, { at, character }: BracketMark): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  if (character === '"' || character === '”') return MEASURE.test(before);
  return !isQuote(character) && LABEL.test(before);
}
