import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

const FILE = join(import.meta.dirname, '..', 'fixtures', 'sarif', 'sarif-2.1.0-rtm.5.json');

/**
 * The schema of SARIF, as ajv can use it. It is of draft 4, which calls `$id` just `id` at its top; it has none of the keywords that mean another thing since (`exclusiveMinimum`), so
 * that nothing but these two names is changed. Formats are checked by what Node knows of URIs.
 */
function schema(): object {
  const { id, $schema: _draft4, ...rest } = JSON.parse(readFileSync(FILE, 'utf8')) as { id: string; $schema: string };
  return { $id: id, ...rest };
}

const validate = new Ajv({
  strict: false,
  // A pattern of its languages is no regular expression with the flag u.
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    // RFC 3986: nothing but its own characters, and every % begins an escape.
    'uri-reference': /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/u,
    'date-time': /^\d{4}-\d\d-\d\dT/u,
  },
}).compile(schema());

/** What the schema of SARIF has against a log: nothing, when it is valid. */
export function sarifErrors(log: unknown): readonly string[] {
  return validate(log) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
