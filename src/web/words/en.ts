/** What only the pages of the review say, in English. The other languages have the same keys; `{name}` is filled in. */
export const en = {
  title: 'Review: {path}',
};

export type WebWords = Readonly<Record<keyof typeof en, string>>;
