const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/**
 * Words of the program itself with their values: `{count} left` and `{ count: 3 }` give `3 left`. A placeholder without a value stays as it is, so that the mistake is
 * seen.
 */
export function fillValues(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
}

/** A message of a check: `{{count}} places` with what `wordsFor` gives for `count`. */
export function fillPlaceholders(template: string, wordsFor: (name: string) => string): string {
  return template.replace(PLACEHOLDER, (_, name: string) => wordsFor(name));
}

/** The names of the placeholders of a message, each once, in alphabetical order. */
export function placeholdersOf(template: string): string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name!))].sort();
}
