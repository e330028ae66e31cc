import { parentPort, workerData } from 'node:worker_threads';
import type { CliIo } from '../io/terminal.js';
import { createReviewService } from './review-service.js';
import { type Answer, faultOf, type Question, type WorkerStart } from './review-thread.js';
import { packagedServices } from './services.js';

/** The thread that reads, aligns and checks for a review. What it would print goes to the thread with the screen. */
const { operands, flags, env, stderr } = workerData as WorkerStart;
const send = (answer: Answer): void => parentPort!.postMessage(answer);
const nothing = { write: () => undefined, isTTY: false, columns: undefined };
const io: CliIo = {
  stdout: nothing,
  stderr: { ...stderr, write: (text) => send({ kind: 'stderr', text }) },
  stdin: { isTTY: true, read: async () => new Uint8Array(), async *lines() {} },
  env,
};
const service = createReviewService(operands, flags, { io, services: packagedServices });

/** One after the other: two checks at once would take twice as long each, and the first answer is the first one wanted. */
let before: Promise<unknown> = Promise.resolve();
parentPort!.on('message', ({ id, method, args }: Question) => {
  before = before.then(async () => {
    try {
      const ask = service[method] as (...args: readonly unknown[]) => Promise<unknown>;
      send({ kind: 'result', id, value: await ask.call(service, ...args) });
    } catch (error) {
      send({ kind: 'error', id, ...faultOf(error) });
    }
  });
});
