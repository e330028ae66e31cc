import { Fault } from '../core/fault.js';
import { type AnsweredRow, type ReadReplies, repliesOf } from './replies.js';

const SCHEMA = 'taiyaku.replies/1';

/**
 * Replies that the page of a report has saved: `{"schema": "taiyaku.replies/1", "replies": [{"id", "answer", "text"}]}`, `id` being the reply key.
 * @throws Fault `input` for any other file
 */
export function readJsonReplies(bytes: Uint8Array): ReadReplies {
  const value = parsed(bytes);
  if (!isObject(value) || value.schema !== SCHEMA || !Array.isArray(value.replies)) throw refusal('it has no replies');
  return repliesOf(value.replies.map(rowOf));
}

function rowOf(reply: unknown, index: number): AnsweredRow {
  const name = `reply ${index + 1}`;
  if (!isObject(reply)) throw refusal(`${name} is no object`);
  const { id, answer, text = '' } = reply;
  if (typeof id !== 'string' || typeof answer !== 'string' || typeof text !== 'string') {
    throw refusal(`${name} has no id, answer and text`);
  }
  return { name, id, answer, reply: text };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refusal('it is no JSON');
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refusal(what: string): Fault {
  return new Fault('input', {
    what: `these are no answers to a correction report: ${what}`,
    cure: 'Give the file that “Save answers” on the page of the report has written.',
  });
}
