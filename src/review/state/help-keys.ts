import { KEYS, type KeyRow } from './keymap.js';

/** Rows of the key table whose keys or command have what is typed in them; all of them for nothing. Labels are looked through by the screen, which knows their language. */
export function matchingKeys(query: string): readonly KeyRow[] {
  const wanted = query.trim().normalize('NFKC').toLowerCase();
  return KEYS.filter(
    ({ keys, command }) => wanted === '' || keys.some((key) => key === wanted) || command.includes(wanted),
  );
}
