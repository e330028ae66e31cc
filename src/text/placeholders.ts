const PLACEHOLDER = /\{\{(\w+)\}\}/g;

/** `{{count}} places` with what `wordsFor` gives for `count`. */
export function fillPlaceholders(template: string, wordsFor: (name: string) => string): string {
  return template.replace(PLACEHOLDER, (_, name: string) => wordsFor(name));
}

/** The names of the placeholders of a message, each once, in alphabetical order. */
export function placeholdersOf(template: string): string[] {
  return [...new Set([...template.matchAll(PLACEHOLDER)].map(([, name]) => name!))].sort();
}
