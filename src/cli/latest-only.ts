/** Milliseconds of quiet before a question is asked: nobody reads an answer between two letters. */
const QUIET = 150;

/** Asks questions of which only the last one matters: one at a time, after a moment of quiet, and what was asked meanwhile once more at the end. */
export interface LatestOnly<T> {
  ask(question: T): void;
}

/** @param answer never rejects */
export function latestOnly<T>(answer: (question: T) => Promise<void>): LatestOnly<T> {
  let timer: NodeJS.Timeout | undefined;
  let latest: { readonly question: T } | undefined;
  let isBusy = false;
  const go = async (): Promise<void> => {
    if (isBusy || !latest) return;
    const { question } = latest;
    latest = undefined;
    isBusy = true;
    await answer(question);
    isBusy = false;
    await go();
  };
  return {
    ask(question) {
      latest = { question };
      clearTimeout(timer);
      timer = setTimeout(() => void go(), QUIET);
      timer.unref();
    },
  };
}
