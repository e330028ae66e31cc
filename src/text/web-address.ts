/** Codes of the four languages, and of the countries where they are spoken, as they stand in addresses and names of files. */
const LANGUAGE =
  '(?:en|eng|english|ja|jp|jpn|japanese|vi|vn|vie|vietnamese|ko|kr|kor|korean)(?:[-_](?:us|gb|jp|vn|kr))?';
const PART = new RegExp(`(?<=[/_.-])${LANGUAGE}(?=[/_.?#-]|$)`, 'g');
const LANGUAGE_HOST = new RegExp(`^${LANGUAGE}\\.`);
const QUERY = new RegExp(`([?&](?:lang|language|hl|locale|lng|l)=)${LANGUAGE}`, 'g');
const COUNTRY = /\.(?:(?:co|com|or|org|go|gov|ac|edu|re|ne|net)\.)?(?:jp|vn|kr|uk|us)$/;

/**
 * The same for two addresses that lead to one page, in whatever language: without scheme, www and final slash, and without what names a language
 * (`/en/`, `?lang=ja`, `vi.example.org`) or a country (`.jp`).
 */
export function addressKey(address: string): string {
  const plain = address
    .normalize('NFKC')
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/^www\./i, '');
  const slash = plain.search(/[/?#]/);
  const host = (slash < 0 ? plain : plain.slice(0, slash)).toLowerCase();
  const rest = slash < 0 ? '' : plain.slice(slash);
  const page = `${rest}/`
    .toLowerCase()
    .replace(QUERY, '$1')
    .replace(PART, '')
    .replace(/\/{2,}/g, '/');
  return host.replace(LANGUAGE_HOST, '').replace(COUNTRY, '') + page.replace(/(?:\/(?:index|default)\.\w+)?\/$/, '');
}

/** The same for two files that differ in the language that their name tells: manual_vi.pdf, manual_ja.pdf. */
export function fileKey(name: string): string {
  return name.replace(new RegExp(PART.source, 'gi'), '');
}
