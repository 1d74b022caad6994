/** What a rule found in something a client sent or the system read. */
export interface Finding {
  code: string;
  severity: 'error' | 'warning';
  /** JSON pointer into the body. */
  pointer: string;
  message: string;
  /** The rule's source: a guide, a code set, a law. */
  source?: string;
}

export interface ErrorDetail {
  pointer?: string;
  findings?: Finding[];
}

/** A request refused for a reason the caller can act on; message and findings hold ids and codes only. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly pointer?: string;
  readonly findings?: Finding[];

  constructor(readonly code: string, message: string, detail: ErrorDetail = {}) {
    super(message);
    if (detail.pointer !== undefined) this.pointer = detail.pointer;
    if (detail.findings !== undefined) this.findings = detail.findings;
  }
}
