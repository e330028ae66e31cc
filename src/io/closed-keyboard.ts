const INTERRUPT = '\u0003';
const SUSPEND = '\u001a';

/**
 * Closes the keyboard of this process's terminal while something is loaded: nobody has seen yet what a key would be about, so what is typed is dropped, and does not stand
 * over the progress line. Ctrl-C and Ctrl-Z do what they always do.
 * @returns opens it again; a second call does nothing
 */
export function closeKeyboard(): () => void {
  const { stdin } = process;
  const close = (): void => {
    stdin.setRawMode(true);
    stdin.resume();
  };
  const read = (chunk: string | Buffer): void => {
    const typed = chunk.toString();
    if (typed.includes(INTERRUPT)) process.kill(process.pid, 'SIGINT');
    if (!typed.includes(SUSPEND)) return;
    stdin.setRawMode(false);
    process.kill(process.pid, 'SIGTSTP');
  };
  stdin.on('data', read);
  process.on('SIGCONT', close);
  close();
  let isClosed = true;
  return () => {
    if (!isClosed) return;
    isClosed = false;
    stdin.off('data', read);
    process.off('SIGCONT', close);
    stdin.setRawMode(false);
    stdin.pause();
  };
}
