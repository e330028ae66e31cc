/**
 * Asks for something that takes its time and may be out of date before it comes, such as the findings of a text whose alignment goes on being changed. One question at a time is
 * open; when it was asked again in the meantime, its answer knows nothing of that: it is dropped, and the question is put once more.
 * @param ask the question
 * @param answered takes the answer to the last one of several
 * @returns asks; the promise ends when there is nothing left to answer
 */
export function lastAnswer<Answer>(
  ask: () => Promise<Answer>,
  answered: (answer: Answer) => void,
): () => Promise<void> {
  let wanted = 0;
  let open: Promise<void> | undefined;
  const answerAll = async (): Promise<void> => {
    let asked: number;
    let answer: Answer;
    do {
      asked = wanted;
      answer = await ask();
    } while (asked !== wanted);
    // Before the answer is given: what follows from it may ask again.
    open = undefined;
    answered(answer);
  };
  return () => {
    wanted++;
    open ??= answerAll();
    return open;
  };
}
