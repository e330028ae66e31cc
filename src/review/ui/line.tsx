import { Text, type TextProps } from 'ink';
import type { Style, StyledLine } from '../view/styled.js';

/** Colours by meaning. What a colour says is said by letters and marks, too. */
const STYLES: Readonly<Record<Style, TextProps>> = {
  title: { bold: true },
  faint: { dimColor: true },
  critical: { color: 'red', bold: true },
  major: { color: 'yellow', bold: true },
  minor: { color: 'cyan' },
  neutral: {},
  mark: { color: 'yellow', bold: true },
  removed: { color: 'red' },
  added: { color: 'green' },
  'cursor-line': { inverse: true },
  key: { bold: true },
  fault: { color: 'red' },
};

/** The pieces of a line side by side; an empty line takes its row, too. */
export function Line({ pieces, color }: { readonly pieces: StyledLine; readonly color: boolean }) {
  if (pieces.length === 0) return <Text> </Text>;
  return pieces.map(({ text, style }, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place
    <Text key={k} {...(color && style ? STYLES[style] : {})}>
      {text}
    </Text>
  ));
}
