/** Signals by which a user or a system asks a program to end. Windows sends SIGINT only. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Takes the signals that ask the program to end, for a program that has something to finish first. The next one does what it always does: who asks twice wants it at once.
 * @param stop is called once
 * @returns gives the signals back
 */
export function takeStopSignals(stop: () => void): () => void {
  const before = SIGNALS.map((signal) => [signal, process.listeners(signal)] as const);
  let isTaken = true;
  const giveBack = (): void => {
    if (!isTaken) return;
    isTaken = false;
    for (const [signal, listeners] of before) {
      process.off(signal, asked);
      for (const listener of listeners) process.on(signal, listener);
    }
  };
  const asked = (): void => {
    giveBack();
    stop();
  };
  for (const [signal] of before) {
    process.removeAllListeners(signal);
    process.on(signal, asked);
  }
  return giveBack;
}
