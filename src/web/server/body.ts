import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.js';

/** Bytes of a body. A sentence is some hundred, what is pasted may be more. */
export const MOST_BYTES = 1024 * 1024;
/** Bytes that are read and dropped of a body that is too long: a browser tells of the answer only when it could send all. */
const MOST_DROPPED = 8 * MOST_BYTES;

/**
 * The body of a request as text.
 * @throws Refusal 413 when it is too long, 400 when it is not UTF-8 or is cut off
 */
export async function readBody(request: IncomingMessage): Promise<string> {
  const tooLong = new Refusal(413, `the body has more than ${MOST_BYTES} bytes`, { Connection: 'close' });
  const chunks: Buffer[] = [];
  let length = 0;
  await new Promise<void>((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= MOST_BYTES) chunks.push(chunk);
      else if (length > MOST_DROPPED) reject(tooLong);
    });
    request.once('end', () => (length > MOST_BYTES ? reject(tooLong) : resolve()));
    request.once('close', () => reject(new Refusal(400, 'the body is cut off')));
    request.once('error', () => reject(new Refusal(400, 'the body is cut off')));
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refusal(400, 'the body is not UTF-8');
  }
}
