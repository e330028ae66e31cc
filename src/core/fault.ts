/** Exit codes of the command line, in one place. */
export const EXIT = { done: 0, findings: 1, usage: 2, input: 3, internal: 70, interrupted: 130 } as const;

/** `usage`: wrong use, configuration or glossary. `input`: a text could not be read, decoded, paired or aligned. */
export type FaultKind = 'usage' | 'input';

/** One thing that is wrong, told to the user: where (file, line, argument), what, and what to do about it. */
export interface FaultDetail {
  readonly where?: string;
  readonly what: string;
  readonly cure?: string;
}

/** A failure of use or of input. It is shown without a stack trace; anything else that is thrown is a defect of taiyaku. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly kind: FaultKind;
  readonly details: readonly FaultDetail[];

  /** @param details at least one; several when a file has several mistakes that are best mended together */
  constructor(kind: FaultKind, details: FaultDetail | readonly FaultDetail[]) {
    const list = Array.isArray(details) ? (details as readonly FaultDetail[]) : [details as FaultDetail];
    super(list.map(formatDetail).join('\n'));
    this.kind = kind;
    this.details = list;
  }
}

/** `where: what (cure)`, as one line. */
export function formatDetail(detail: FaultDetail): string {
  const head = detail.where ? `${detail.where}: ${detail.what}` : detail.what;
  return detail.cure ? `${head}\n  ${detail.cure}` : head;
}
