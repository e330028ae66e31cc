/** Keys that are no characters, as keyboards and manuals write them. */
const NAMES: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  home: 'Home',
  end: 'End',
  'page-up': 'PgUp',
  'page-down': 'PgDn',
  enter: 'Enter',
  escape: 'Esc',
  tab: 'Tab',
  'back-tab': 'Shift-Tab',
  interrupt: 'Ctrl-C',
  'end-of-input': 'Ctrl-D',
  ' ': 'Space',
};

/** A key of the key table as it is shown: `page-down` is `PgDn`, `f` is `f`. */
export function keyName(key: string): string {
  return NAMES[key] ?? key;
}
