import type { Condition, Requirement } from './requirement.js';

const bpr = (element: number, ...values: string[]): Condition => ({ loop: 'ST', segment: 'BPR', element, ...(values.length > 0 && { values }) });
const bank = (element: number, what: string, ...methods: string[]): Requirement => ({
  code: 'bank_detail_missing',
  guides: ['835'],
  when: [[bpr(4, ...methods)]],
  need: [bpr(element)],
  at: { element },
  message: `A payment by ${methods.join(', ')} needs ${what} in BPR${String(element).padStart(2, '0')}`,
});
const TRANSFERS = ['ACH', 'BOP', 'FWT'];

/** What the other guides require where something else is so. */
export const REQUIREMENTS_OTHER: readonly Requirement[] = [
  bank(5, 'the payment format', 'ACH'),
  bank(7, "the payer's bank", ...TRANSFERS),
  bank(9, "the payer's account", ...TRANSFERS),
  bank(10, "the payer's identifier", ...TRANSFERS),
  bank(13, "the provider's bank", ...TRANSFERS),
  bank(15, "the provider's account", ...TRANSFERS),
  {
    code: 'inquiry_missing',
    guides: ['270'],
    scope: '2000C',
    when: [[{ loop: '2000C', segment: 'HL', element: 4, values: ['0'] }]],
    need: [{ loop: '2110C', segment: 'EQ' }],
    at: { missing: 'EQ' },
    message: 'No dependent follows (HL04 0), so the question is about the subscriber and needs 2110C EQ',
  },
  {
    code: 'status_trace_missing',
    guides: ['276', '277'],
    scope: '2000D',
    when: [[{ loop: '2000D', segment: 'HL', element: 4, values: ['0'] }]],
    need: [{ loop: '2200D', segment: 'TRN' }],
    at: { missing: 'TRN' },
    message: 'The subscriber is the patient (HL04 0), so the request or answer about the claim needs its trace number (2200D TRN)',
  },
];
