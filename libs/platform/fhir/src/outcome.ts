import { FHIR_JSON, type Problem, registerProblemForm } from '@claimwright/platform-http';
import type { OperationOutcome, OperationOutcomeIssue } from 'fhir/r4.js';
import { FHIR_BASE } from './resources.js';

type IssueCode = OperationOutcomeIssue['code'];

const BY_STATUS: Readonly<Record<number, IssueCode>> = {
  400: 'invalid', 401: 'login', 403: 'forbidden', 404: 'not-found', 405: 'not-supported', 406: 'not-supported', 408: 'timeout', 409: 'conflict', 412: 'conflict', 413: 'too-long', 415: 'not-supported', 422: 'processing', 429: 'throttled', 503: 'transient',
};
const BY_FINDING: Readonly<Record<string, IssueCode>> = {
  required: 'required', unknown_field: 'not-supported', not_supported: 'not-supported', not_found: 'not-found', wrong_type: 'structure', wrong_count: 'structure', wrong_format: 'value', wrong_length: 'value', out_of_range: 'value', not_one_of: 'code-invalid',
  invalid_parameter: 'invalid',
};

/** A refusal as FHIR says it: an issue for each finding, with the element that it is about. */
export function outcomeOf(problem: Problem): OperationOutcome {
  const { status, code, detail, findings = [], requestId, instance } = problem;
  const general = BY_STATUS[status] ?? (status >= 500 ? 'exception' : 'processing');
  const issue = (about: string, text: string, more: Partial<OperationOutcomeIssue>): OperationOutcomeIssue => (
    { severity: 'error', code: general, details: { coding: [{ system: 'urn:claimwright:problem', code: about }], text }, diagnostics: `Request ${requestId}`, ...more });
  if (findings.length === 0) return { resourceType: 'OperationOutcome', issue: [issue(code, detail, {})] };
  return {
    resourceType: 'OperationOutcome',
    issue: findings.map((finding) => {
      const named = { code: BY_FINDING[finding.code] ?? general, severity: finding.severity };
      // A parameter is no element; its name is told in words.
      if (status === 400) return issue(finding.code, `${finding.pointer.slice(1)} ${finding.message}`, named);
      return issue(finding.code, finding.message, { ...named, expression: [expressionOf(finding.pointer, instance)] });
    }),
  };
}

/** `/item/0/net` of what was sent to Claim/$submit is Claim.item[0].net; a pointer into a bundle begins at its entries. */
function expressionOf(pointer: string, instance: string): string {
  const type = pointer.startsWith('/entry') ? 'Bundle' : (instance.slice(FHIR_BASE.length + 1).split('/')[0] ?? '');
  return type + pointer.split('/').slice(1).map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
}

/** Everything under the base answers refusals so, from an unknown address to a fault of ours. */
registerProblemForm({ under: `${FHIR_BASE}/`, type: FHIR_JSON, body: outcomeOf });
