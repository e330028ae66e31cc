import { createInterface } from 'node:readline';

/**
 * Listens to lines that are typed in the terminal of this process, while it does something else.
 * @returns ends that, so that the process can end
 */
export function onTypedLine(listen: (line: string) => void): () => void {
  const lines = createInterface({ input: process.stdin, terminal: false });
  lines.on('line', listen);
  return () => lines.close();
}
