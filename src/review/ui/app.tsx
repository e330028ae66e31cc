import { Box, Text, useCursor } from 'ink';
import { useSyncExternalStore } from 'react';
import type { Drawn } from '../view/canvas.js';
import { Line } from './line.js';

/** What is on the screen, and a way to hear of changes. */
export interface ScreenSource {
  subscribe(listener: () => void): () => void;
  screen(): Drawn;
}

/** The review on a terminal: the lines of the screen, one below the other. What they say is decided elsewhere. */
export function App({ source, color }: { readonly source: ScreenSource; readonly color: boolean }) {
  const { lines, cursor } = useSyncExternalStore(source.subscribe, source.screen);
  const { setCursorPosition } = useCursor();
  // The real cursor, so that the window of an input method opens where the text goes.
  setCursorPosition(cursor && { x: cursor.column, y: cursor.line });
  return (
    <Box flexDirection="column">
      {lines.map((line, k) => (
        // Lines have no name but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <Text key={k} wrap="truncate">
          <Line pieces={line} color={color} />
        </Text>
      ))}
    </Box>
  );
}
