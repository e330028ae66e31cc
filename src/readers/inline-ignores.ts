import type { InlineIgnore, InlineIgnoreFault, InlineIgnores } from '../core/inline-ignore.js';
import type { Span } from '../core/span.js';
import { editDistance } from '../text/edit-distance.js';
import { createLocator } from '../text/position.js';

/** A comment of a text, whatever its format. */
export interface Comment {
  /** What stands between its marks. */
  readonly text: string;
  /** With its marks, in the document's text. */
  readonly span: Span;
  /** The block that it stands in or, where it stands alone, the next one; undefined when no block follows. */
  readonly block: Span | undefined;
}

const NAME = 'taiyaku-ignore';
/** What may follow the name: without it the comment is for one block. */
const KINDS = ['', '-start', '-end'] as const;
type Kind = (typeof KINDS)[number];

/** So many letters of the name may be wrong in a comment that is still taken for one that was meant to ignore something: `taiyaku-ingore`, `taiyakuignore`. */
const MISTYPED = 2;
/** However two letters of the name are mistyped, one of its thirds is whole. */
const THIRDS = /taiya|ku-ig|nore/iu;

/** No text without these has such comments, mistyped or not, so that it need not be parsed again. */
export function mayIgnore(text: string): boolean {
  return text.includes('<!--') && THIRDS.test(text);
}

/**
 * Lines of a text without comments that were meant as comments which ignore something. They are text, and their author has to be told.
 * @param text of the document, whose lines end with CRLF, LF or CR
 */
export function futileIgnores(text: string): InlineIgnores {
  const locator = createLocator(text);
  const faults = [...text.matchAll(/^[\s<!#/*;%-]*taiyaku-ignore(?:-start|-end)?(?=$|[\s:：,，、-])/gmu)].map(
    (match) => {
      return { line: locator.locate(match.index + match[0].lastIndexOf(NAME)).line, what: NO_COMMENTS };
    },
  );
  return { entries: [], faults };
}

const NO_COMMENTS =
  'plain text has no comments: this line is checked as text, and ignores nothing; take it out, and let findings stay by "ignore" in taiyaku.config.json or by taiyaku baseline';

/** A stretch that is begun and not ended. */
interface Begun {
  readonly line: number;
  readonly start: number;
  /** Undefined where the comment was faulty: it has an end all the same. */
  readonly said: Said | undefined;
}

type Said = Pick<InlineIgnore, 'checks' | 'reason'>;

/**
 * Reads what comments say of findings:
 * `taiyaku-ignore CHECK…: reason` for one block, `taiyaku-ignore-start CHECK…: reason` … `taiyaku-ignore-end` for what stands between. Other comments say nothing.
 * Stretches may stand in each other, as brackets do.
 * @param text of the document
 * @param comments in its order
 */
export function readIgnores(text: string, comments: readonly Comment[]): InlineIgnores {
  const entries: InlineIgnore[] = [];
  const faults: InlineIgnoreFault[] = [];
  const begun: Begun[] = [];
  const locator = createLocator(text);
  for (const comment of comments) {
    const directive = directiveOf(comment.text);
    if (!directive) continue;
    const { line } = locator.locate(comment.span.start);
    const { kind, rest } = directive;
    if (kind === undefined) faults.push({ line, what: unknown(directive.word) });
    else if (kind === '-end') {
      const open = begun.pop();
      if (!open) faults.push({ line, what: `${NAME}-end has no ${NAME}-start before it: remove it, or add the start` });
      else if (open.said) entries.push(between(open, comment.span.start));
    } else {
      const said = saidIn(rest);
      if (!said) faults.push({ line, what: noReason(kind) });
      if (kind === '-start') begun.push({ line, start: comment.span.end, said });
      else if (said) entries.push({ ...said, span: comment.block ?? nothingAt(comment.span.end), line });
    }
  }
  for (const open of begun) {
    const what = `${NAME}-start has no ${NAME}-end, and holds to the end of the text: add <!-- ${NAME}-end -->`;
    // One without a reason holds for nothing, wherever it ends.
    if (!open.said) continue;
    entries.push(between(open, text.length));
    faults.push({ line: open.line, what });
  }
  const byLine = (a: { line: number }, b: { line: number }) => a.line - b.line;
  return { entries: entries.sort(byLine), faults: faults.sort(byLine) };
}

function between({ said, line, start }: Begun, end: number): InlineIgnore {
  return { ...said!, span: { start, end }, line };
}

function nothingAt(at: number): Span {
  return { start: at, end: at };
}

/** A comment that begins with the name, in its parts; no kind for `taiyaku-ignore-line`, which there is not, and for `taiyaku-ignor`. */
function directiveOf(comment: string): { word: string; kind: Kind | undefined; rest: string } | undefined {
  const match = /^\s*([\p{L}\p{N}]+[-_ ]?[\p{L}\p{N}]*)([-\p{L}\p{N}_]*)(?=$|[\s:：,，、])(.*)$/su.exec(comment);
  if (!match) return undefined;
  const [, name = '', ending = '', rest = ''] = match;
  // Two words may also be the beginning of a sentence: `taiyaku ignores it`.
  if (editDistance(name.toLowerCase(), NAME) > (name.includes(' ') ? 1 : MISTYPED)) return undefined;
  return { word: name + ending, kind: name === NAME ? KINDS.find((kind) => kind === ending) : undefined, rest };
}

/** Check ids and reason; undefined without a reason. */
function saidIn(rest: string): Said | undefined {
  const colon = rest.search(/[:：]/u);
  const reason = rest
    .slice(colon + 1)
    .trim()
    .replace(/\s+/gu, ' ');
  if (colon < 0 || reason === '') return undefined;
  const checks = rest
    .slice(0, colon)
    .split(/[\s,，、]+/u)
    .filter((id) => id !== '');
  return { checks: [...new Set(checks)], reason };
}

function noReason(kind: Kind): string {
  const example = `<!-- ${NAME}${kind} number-mismatch: why it may stay -->`;
  return `this comment gives no reason, and ignores nothing: write ${example}`;
}

/** @param word `taiyaku-ignore-nextline`, of which the ending is wrong; `taiyaku-ignor-start`, of which the name is */
function unknown(word: string): string {
  const ending = /^[^-_ ]+[-_ ]?[^-_]*(.*)$/su.exec(word)?.[1] ?? '';
  // An ending that is like none is a wish for what the name does alone: to ignore the next line.
  const near = KINDS.slice(1).find((kind) => editDistance(ending, kind) * 2 <= Math.max(ending.length, kind.length));
  const meant = NAME + (near ?? '');
  return `there is no ${word}, and this comment ignores nothing: did you mean ${meant}?`;
}
