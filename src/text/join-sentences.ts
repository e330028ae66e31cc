/** Languages that are written without spaces between sentences. */
const UNSPACED = new Set(['ja', 'zh', 'yue']);

/**
 * Sentences of one text as one string: 雨だ。帰ろう。 in Japanese, It rains. Let us go. elsewhere. Blank ones leave no space behind.
 * @param language BCP 47 primary language of the text
 */
export function joinSentences(sentences: readonly string[], language: string): string {
  return sentences.filter((sentence) => sentence.trim() !== '').join(UNSPACED.has(language) ? '' : ' ');
}
