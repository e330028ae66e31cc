/** The line of a text that a place stands in, without its line end, and where in it the place is; both by UTF-16 units. */
export function lineAround(text: string, at: number): { readonly line: string; readonly at: number } {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  return { line: text.slice(start).split(/[\r\n]/u, 1)[0]!, at: at - start };
}
