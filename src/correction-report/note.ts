/** What the user says to who gets the report, by paragraphs; none where nothing is said. */
export function paragraphsOf(note: string | undefined): string[] {
  return (note ?? '')
    .split(/\r\n|[\r\n]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
