import type { components } from './schema.js';

export type Problem = components['schemas']['Problem'];

/** What the service answered instead of doing what was asked (RFC 9457); `code` is stable, findings point into the body. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail}`);
    this.name = 'ProblemError';
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }

  get detail(): string {
    return this.problem.detail;
  }

  get findings(): NonNullable<Problem['findings']> {
    return this.problem.findings ?? [];
  }
}

/** The refusal in an answer. What does not come from a Claimwright service, such as a page of a proxy, is told by the code `not_claimwright`. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const text = await response.text();
  const body = parsed(text);
  if (body !== undefined) return new ProblemError(body);
  return new ProblemError({
    type: 'about:blank', title: response.statusText, status: response.status, code: 'not_claimwright', instance: '', requestId: '',
    detail: 'The answer is not problem+json: is this address a Claimwright app?',
  });
}

function parsed(text: string): Problem | undefined {
  try {
    const body = JSON.parse(text) as Partial<Problem> | null;
    if (typeof body?.code !== 'string' || typeof body.status !== 'number') return undefined;
    return { type: '', title: '', detail: '', instance: '', requestId: '', ...body } as Problem;
  } catch {
    return undefined;
  }
}
