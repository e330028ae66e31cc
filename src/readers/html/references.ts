import { load } from 'cheerio/slim';

/** What a character reference stands for and how many units of the text it takes. */
export interface Reference {
  readonly text: string;
  readonly length: number;
}

/** A candidate: `&` and all the letters and digits that could belong to it. Which of them do, only the table of names can tell. */
const CANDIDATE = /&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);?/g;

/**
 * Resolves the character references of a page: named, decimal and hexadecimal, by the HTML Standard's rules (§13.2.5.72 ff.: `&amp` without
 * semicolon, `&notit;` = `¬it;`, `&#128;` = €), which the parser knows. All candidates go through it in one page of their own,
 * parted by `<br>`, so that none is parsed twice.
 * @returns from a candidate, as found at `&`, to what it stands for; candidates that are no reference are not in it
 */
export function resolveReferences(text: string): ReadonlyMap<string, Reference> {
  const candidates = [...new Set(text.match(CANDIDATE) ?? [])];
  const references = new Map<string, Reference>();
  if (candidates.length === 0) return references;
  const root = load(candidates.join('<br>'), { xml: { xmlMode: false } }).root()[0];
  let index = 0;
  for (const node of root?.children ?? []) {
    if (node.type !== 'text') continue;
    const candidate = candidates[index++] as string;
    if (node.data !== candidate) references.set(candidate, toReference(candidate, node.data));
  }
  return references;
}

/** The candidate at an `&`, to look up in the map. */
export function candidateAt(text: string, offset: number): string | undefined {
  const pattern = new RegExp(CANDIDATE.source, 'y');
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
}

/** Separates the reference from what follows: of `&ampere` only `&amp` is one, and `ere` is text. */
function toReference(candidate: string, decoded: string): Reference {
  // Only names may be followed by more letters, and no name without a semicolon stands for a letter, digit or semicolon of ASCII.
  let rest = 0;
  while (
    rest < decoded.length &&
    /[A-Za-z0-9;]/.test(decoded.at(-1 - rest) ?? '') &&
    decoded.at(-1 - rest) === candidate.at(-1 - rest)
  )
    rest++;
  if (candidate[1] === '#' || rest === decoded.length) rest = 0;
  return { text: decoded.slice(0, decoded.length - rest), length: candidate.length - rest };
}
