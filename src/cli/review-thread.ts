import { Worker } from 'node:worker_threads';
import { Fault, type FaultDetail, type FaultKind } from '../core/fault.js';
import type { CliIo, Environment } from '../io/terminal.js';
import type { ReviewFlags } from './flag-types.js';
import type { ReviewService } from './review-service.js';

/** What the thread is started with. */
export interface WorkerStart {
  readonly operands: readonly string[];
  readonly flags: ReviewFlags;
  readonly env: Environment;
  readonly stderr: { readonly isTTY: boolean; readonly columns: number | undefined };
}

/** What the thread is asked. */
export interface Question {
  readonly id: number;
  readonly method: Exclude<keyof ReviewService, 'close' | 'hush'>;
  readonly args: readonly unknown[];
}

/** What it answers, and what it would print. An error that is no fault is a defect, and comes as its message and stack. */
export type Answer =
  | { readonly kind: 'stderr'; readonly text: string }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | ({ readonly kind: 'error'; readonly id: number } & SentError);

interface SentError {
  readonly fault?: { readonly kind: FaultKind; readonly details: readonly FaultDetail[] };
  readonly message: string;
  readonly stack?: string;
}

/** An error as it can be sent to another thread. */
export function faultOf(error: unknown): SentError {
  if (error instanceof Fault) return { fault: { kind: error.kind, details: error.details }, message: error.message };
  if (!(error instanceof Error)) return { message: String(error) };
  return { message: error.message, ...(error.stack !== undefined && { stack: error.stack }) };
}

function errorOf({ fault, message, stack }: SentError): Error {
  if (fault) return new Fault(fault.kind, fault.details);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}

/** A question that has not been answered. */
interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Starts the service in a thread of its own.
 * @param io whose standard error takes what the thread prints, until `hush` is called
 */
export function startReviewThread(
  operands: readonly string[],
  flags: ReviewFlags,
  io: CliIo,
): ReviewService & { hush(): void } {
  const { isTTY, columns } = io.stderr;
  const start: WorkerStart = { operands, flags, env: { ...io.env }, stderr: { isTTY, columns } };
  const worker = new Worker(...entryOf(start));
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let isHushed = false;
  const failAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: Answer) => {
    if (answer.kind === 'stderr') {
      if (!isHushed) io.stderr.write(answer.text);
      return;
    }
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.kind === 'result') asked?.resolve(answer.value);
    else asked?.reject(errorOf(answer));
  });
  worker.on('error', failAll);
  const ask =
    <Name extends Question['method']>(method: Name) =>
    (...args: Parameters<ReviewService[Name]>) =>
      new Promise<Awaited<ReturnType<ReviewService[Name]>>>((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject });
        worker.postMessage({ id, method, args } satisfies Question);
      });
  return {
    check: ask('check'),
    warm: ask('warm'),
    trySentence: ask('trySentence'),
    termPlaces: ask('termPlaces'),
    hush() {
      isHushed = true;
    },
    close() {
      waiting.clear();
      void worker.terminate();
    },
  };
}

/** The thread's file, compiled or, in development, as it is written. */
function entryOf(workerData: WorkerStart): ConstructorParameters<typeof Worker> {
  const isSource = import.meta.url.endsWith('.ts');
  const entry = new URL(isSource ? './review-worker.ts' : './review-worker.js', import.meta.url);
  return [entry, isSource ? { workerData, execArgv: ['--import', 'tsx'] } : { workerData }];
}
