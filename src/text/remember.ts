/** Most answers that are kept: more than the words of a long text. */
const MOST = 100_000;

/**
 * The same function, which computes the answer for each string once: texts say the same words again and again, and equal answers are one object in
 * memory. It forgets everything when it knows too much.
 * @param compute pure
 */
export function remember<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as Answer;
    if (known.size >= MOST) known.clear();
    const computed = compute(text);
    known.set(text, computed);
    return computed;
  };
}
