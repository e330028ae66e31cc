/** What the review says, in English. The other languages have the same keys; `{name}` is filled in. */
export const en = {
  'list.empty': 'No findings here. F: another filter',
  fix: 'Fix',
} as const;
