import type { InlineIgnore, InlineIgnoreFault, InlineIgnores } from '../core/inline-ignore.js';
import type { Span } from '../core/span.js';
import { nearest } from '../text/nearest.js';
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

/** No text without this word has such comments, so that it need not be parsed again. */
export function mayIgnore(text: string): boolean {
  return text.includes(NAME);
}

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

/** A comment that begins with the name, in its parts; no kind for `taiyaku-ignore-line`, which there is not. */
function directiveOf(comment: string): { word: string; kind: Kind | undefined; rest: string } | undefined {
  const match = /^\s*(taiyaku-ignore([-\p{L}\p{N}_]*))(?=$|[\s:：,，、])(.*)$/su.exec(comment);
  if (!match) return undefined;
  const [, word = '', ending, rest = ''] = match;
  return { word, kind: KINDS.find((kind) => kind === ending), rest };
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

function unknown(word: string): string {
  const known = KINDS.map((kind) => NAME + kind);
  const meant = nearest(word, known) ?? NAME;
  return `there is no ${word}, and this comment ignores nothing: did you mean ${meant}?`;
}
