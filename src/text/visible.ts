/**
 * Characters that a terminal obeys or that nobody sees: controls (C0, DEL, C1), line and paragraph separators, bidirectional
 * controls, zero-width and other ignorable characters, interlinear annotation marks, lone surrogates. Variation selectors are left
 * out: they choose a glyph of the character before them (辻 with one dot or two) and hide nothing.
 * Unicode Standard Annex 9 (bidirectional algorithm) and Technical Report 36 (security considerations).
 */
const UNSEEN =
  /(?![\ufe00-\ufe0f\u{e0100}-\u{e01ef}])[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** Adds the line end to `UNSEEN`, so that CRLF becomes one sign. */
const LINE_END_OR_UNSEEN = new RegExp(`\\r\\n|${UNSEEN.source}`, 'gu');

/**
 * Text from a document, a file name or a glossary as it may be printed in one line: what a terminal would obey becomes a symbol.
 * A line end is ⏎, ESC is ␛, the right-to-left override is ⟨U+202E⟩, a lone surrogate ⟨U+D83D⟩. Text without such characters is
 * returned unchanged.
 */
export function visible(text: string): string {
  return text.replace(LINE_END_OR_UNSEEN, symbolOf);
}

function symbolOf(character: string): string {
  if (character === '\n' || character === '\r\n') return '⏎';
  const code = character.codePointAt(0)!;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return '␡';
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/**
 * The same characters as JSON escapes (`\u202e`), for text that is already JSON with its own escapes: the value stays what it was.
 * Line ends between JSON values are kept.
 */
export function escapeUnseen(json: string): string {
  return json.replace(UNSEEN, (character) => {
    if (character === '\n') return character;
    return Array.from({ length: character.length }, (_, unit) => escapeOf(character.charCodeAt(unit))).join('');
  });
}

function escapeOf(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
