/** The lines of a file that are what they are to be, and the numbers (from 1) of those that are not: a line that was cut off, or of a newer version. */
export interface ParsedLines<Line> {
  readonly lines: readonly Line[];
  readonly damaged: readonly number[];
}

/**
 * Reads a file with a JSON object a line. A byte order mark and CRLF, which some editors write, are no damage, nor are empty lines. A line that is there twice, as after a merge, counts
 * once; unknown keys are kept and not looked at.
 * @param text of the file
 * @param isLine whether a value is a line of this file
 * @param join what counts of two lines with one id; the first when absent
 */
export function parseJsonLines<Line extends { readonly id: string }>(
  text: string,
  isLine: (value: unknown) => value is Line,
  join: (first: Line, second: Line) => Line = (first) => first,
): ParsedLines<Line> {
  const lines = new Map<string, Line>();
  const damaged: number[] = [];
  for (const [k, line] of text
    .replace(/^\ufeff/u, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const value = parseJson(line);
    if (!isLine(value)) {
      damaged.push(k + 1);
      continue;
    }
    const first = lines.get(value.id);
    lines.set(value.id, first ? join(first, value) : value);
  }
  return { lines: [...lines.values()], damaged };
}

/** Undefined for what is no JSON. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line.trim());
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}
