import { lineHtml } from '../../correction-report/html/escape.js';
import { checkName } from '../../finding-words/names.js';
import type { Catalogue } from '../../review/messages/index.js';

/** What a check is called, and behind it its id, which a setting wants: `数値の不一致 <code>number-mismatch</code>`. In English the id alone, which says the same. */
export function checkHtml(check: string, messages: Catalogue): string {
  const name = checkName(check, messages);
  const id = `<code>${lineHtml(check)}</code>`;
  return name === check ? id : `${lineHtml(name)} ${id}`;
}
