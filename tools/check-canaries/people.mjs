// Invented people whose every identifying value is one that stands nowhere else, so that it tells whose it is wherever it turns up.
import { readFileSync } from 'node:fs';
import { seeded } from '../sandbox/people.mjs';

const GUIDE = JSON.parse(readFileSync(new URL('../../docs/guides/first-encounter.json', import.meta.url), 'utf8'));
const CLINICAL = 'V97.33XD';
/** What tells of the provider and of no patient: sealed with the rest, and shown to whoever may see encounters. */
export const CLINIC = 'clinic';

/** @typedef {{ name: string, encounter: object, canaries: import('./forms.mjs').Canary[] }} Invented */

export class People {
  #random;
  /** Everything that may stand nowhere in the clear. @type {import('./forms.mjs').Canary[]} */
  canaries = [{ label: 'diagnosis', value: CLINICAL }, { label: 'diagnosis', value: CLINICAL.replace('.', '') }];

  constructor(seed) {
    this.#random = seeded(seed);
  }

  /** A text that stands nowhere else; on record under this label. */
  word(label, before = 'Zq', letters = 11) {
    const made = before + Array.from({ length: letters }, (_, i) => this.#random.pick(i % 2 === 0 ? 'bdfgklmnprtvz' : 'aeiou')).join('');
    return this.#keep(label, made);
  }

  #keep(label, value, kind) {
    this.canaries.push({ label, value, ...(kind && { kind }) });
    return value;
  }

  #digits(label, before, count) {
    return this.#keep(label, before + this.#random.digits(count), 'digits');
  }

  #date(label) {
    const two = (n) => String(n).padStart(2, '0');
    return this.#keep(label, `${this.#random.int(1921, 1949)}-${two(this.#random.int(1, 12))}-${two(this.#random.int(1, 28))}`, 'date');
  }

  #address(of) {
    return { line1: this.#keep(`${of} street`, `${this.#random.int(100, 999)} ${this.#plain()} Alley`), line2: this.word(`${of} street 2`), city: this.word(`${of} city`), state: 'OH', postalCode: this.#digits(`${of} postal code`, '44', 7) };
  }

  #plain() {
    return `Zx${Array.from({ length: 8 }, (_, i) => this.#random.pick(i % 2 === 0 ? 'bdfgklmnprtvz' : 'aeiou')).join('')}`;
  }

  patient(of) {
    return {
      lastName: this.word(`${of} last name`), firstName: this.word(`${of} first name`), middleName: this.word(`${of} middle name`), birthDate: this.#date(`${of} birth date`), sex: 'F', address: this.#address(of), accountNumber: this.word(`${of} account`, 'ACC'),
    };
  }

  /** A member id that begins as the payer's simulator has it. */
  coverage(of, decides) {
    return { ...GUIDE.coverages[0], memberId: this.word(`${of} member id`, decides), groupNumber: this.word(`${of} group number`, 'GRP'), groupName: this.word(`${of} group`), priorAuthorization: this.word(`${of} authorization`, 'PA') };
  }

  /** A visit that says everything about somebody that an encounter can. */
  encounter(of, decides) {
    const [line, ...lines] = GUIDE.lines;
    const subscriber = { lastName: this.word(`${of} subscriber last name`), firstName: this.word(`${of} subscriber first name`), birthDate: this.#date(`${of} subscriber birth date`), sex: 'M', address: this.#address(`${of} subscriber`) };
    return {
      ...GUIDE, externalId: this.word(`${of} external id`, 'EXT'), patient: this.patient(of), coverages: [{ ...this.coverage(of, decides), relationship: 'spouse', subscriber }],
      billingProvider: { ...GUIDE.billingProvider, taxId: { kind: 'SSN', value: this.#ssn(of) }, contact: { name: this.word(CLINIC), phone: this.#digits(CLINIC, '555', 7) } },
      diagnoses: [...GUIDE.diagnoses, { code: CLINICAL }], lines: [{ ...line, note: this.word(`${of} line note`) }, ...lines],
      references: { medicalRecordNumber: this.word(`${of} record number`, 'MR'), referralNumber: this.word(`${of} referral`, 'RF') }, note: this.word(`${of} note`),
    };
  }

  #ssn(of) {
    const digits = `987${this.#random.digits(6)}`;
    return this.#keep(`${of} ssn`, `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`, 'digits');
  }

  /** One claim of the sandbox's 837P file, about somebody of ours; `spoil` makes a file of it that nobody can take. */
  claimFile(of, decides) {
    const sample = readFileSync(new URL('../../apps/standalone/sandbox/01-lakeside.837', import.meta.url), 'latin1');
    const all = sample.replaceAll('\n', '').split('~');
    const [first, second] = all.flatMap((segment, i) => (segment.startsWith('HL*') && segment.endsWith('*22*0') ? [i] : []));
    const head = all.slice(0, first);
    const claim = [...all.slice(first, second), `NTE*ADD*${this.word(`${of} claim note`)}`].map((segment) => this.#about(of, decides, segment.split('*')).join('*'));
    const clm = claim.findIndex((segment) => segment.startsWith('CLM*'));
    claim.splice(clm + 1, 0, `REF*EA*${this.word(`${of} record number`, 'MR')}`, claim.pop());
    const body = [...head, ...claim];
    const st = body.findIndex((segment) => segment.startsWith('ST*'));
    return [...body, `SE*${body.length - st + 1}*0001`, 'GE*1*101', 'IEA*1*000000101', ''].join('~');
  }

  #about(of, decides, segment) {
    switch (segment[0]) {
      case 'NM1': return segment[1] === 'IL' ? ['NM1', 'IL', '1', this.word(`${of} last name`), this.word(`${of} first name`), '', '', '', 'MI', this.word(`${of} member id`, decides)] : segment;
      case 'N3': return ['N3', this.word(`${of} street`)];
      case 'N4': return ['N4', this.word(`${of} city`), 'OH', this.#digits(`${of} postal code`, '44', 7)];
      case 'DMG': return ['DMG', 'D8', this.#date(`${of} birth date`).replaceAll('-', ''), 'M'];
      case 'CLM': return ['CLM', this.word(`${of} external id`, 'EXT'), ...segment.slice(2)];
      default: return segment;
    }
  }
}
