import type { Finding } from '@claimwright/kernel';
import type { ClaimItemShape, Shaped } from './claim-shape.js';
import { centsOf, codeIn } from './elements.js';
import { ACCIDENTS, TEAM_ROLES } from './claim.js';
import { INFORMATION } from './claim-information.js';
import { readCoverages } from './read-coverages.js';
import { firstOf, type Partly, Reading } from './read-parts.js';
import { readAddress, readBilling, readPerson, readProvider } from './read-parties.js';
import { type Checks, type Placed, refusal, Submission } from './submission.js';
import { SYSTEMS } from './systems.js';

export type Claim = Shaped<'Claim'>;

/** An encounter as it was read from a Claim: not checked yet by the encounter's own schema and rules. */
export interface ReadClaim {
  encounter: unknown;
  claim: Claim;
  /** The element that a part of the encounter was read from; both are JSON pointers. */
  sourceOf: (pointer: string) => string;
}

/** Turns a Claim, alone or in a Bundle with its parties, into the encounter that it bills; else says what an encounter cannot hold. */
export function readClaim(body: unknown, checks: Checks): ReadClaim | { findings: Finding[] } {
  const submission = new Submission(body, checks);
  const { claim } = submission;
  if (!claim) return { findings: submission.findings };
  const reading = new Reading().place('', claim.at);
  const encounter = withoutGaps(new ClaimReader(submission, claim, reading).read());
  if (submission.findings.length > 0) return { findings: submission.findings };
  return { encounter, claim: claim.value, sourceOf: (pointer) => reading.sourceOf(pointer) };
}

class ClaimReader {
  private readonly claim: Claim;
  private readonly at: string;

  constructor(private readonly submission: Submission, { value, at }: Placed<Claim>, private readonly reading: Reading) {
    this.claim = value;
    this.at = at;
  }

  read(): Partly {
    const { claim, submission, reading } = this;
    if (codeIn(claim.type, SYSTEMS.claimType) !== 'professional') this.refuse('/type', 'must be professional: other claims are not taken');
    const patient = submission.resolve(claim.patient, `${this.at}/patient`, ['Patient']);
    const billing = submission.resolve(claim.provider, `${this.at}/provider`, ['Organization', 'Practitioner']);
    const diagnoses = this.diagnoses();
    const places = claim.item.map((item) => codeIn(item.locationCodeableConcept, SYSTEMS.placeOfService));
    const placeOfService = codeIn(this.information('placeOfService')?.code, SYSTEMS.placeOfService) ?? places[0];
    reading.place('/externalId', `${this.at}/identifier`).place('/placeOfService', `${this.at}/item/0/locationCodeableConcept`).place('/totalChargeCents', `${this.at}/total`).place('/lines', `${this.at}/item`);
    return {
      externalId: claim.identifier?.find(({ value }) => value !== undefined)?.value,
      patient: patient && { ...readPerson(reading, patient, '/patient'), accountNumber: this.information('accountNumber')?.valueString ?? firstOf(patient.value.identifier)?.value },
      coverages: readCoverages({ submission, reading, claim, at: this.at }),
      billingProvider: billing && readBilling(reading, billing, '/billingProvider'),
      ...this.careTeam(),
      serviceFacility: this.facility(),
      placeOfService,
      diagnoses: diagnoses.map(({ code }) => ({ code })),
      lines: this.lines(diagnoses.map(({ sequence }) => sequence), placeOfService),
      totalChargeCents: this.total(),
      ...this.rest(),
    };
  }

  private refuse(pointer: string, message: string): void {
    this.submission.findings.push(refusal('not_supported', `${this.at}${pointer}`, message));
  }

  private information(kind: keyof typeof INFORMATION) {
    const { system, code } = INFORMATION[kind];
    return this.claim.supportingInfo?.find(({ category }) => codeIn(category, system) === code);
  }

  private rest(): Partly {
    const { claim, reading, at } = this;
    for (const [index, { category }] of (claim.supportingInfo ?? []).entries()) {
      if (!Object.values(INFORMATION).some(({ system, code }) => codeIn(category, system) === code)) this.refuse(`/supportingInfo/${index}/category`, 'is no information that an encounter can hold');
    }
    const paid = this.information('patientPaid')?.valueQuantity;
    const references = {
      priorAuthorization: this.information('priorAuthorization')?.valueString, referralNumber: claim.referral?.identifier?.value,
      cliaNumber: this.information('cliaNumber')?.valueString, medicalRecordNumber: this.information('medicalRecordNumber')?.valueString,
    };
    reading.place('/accident', `${at}/accident`).place('/onsetDate', `${at}/supportingInfo`).place('/note', `${at}/supportingInfo`).place('/references', `${at}/supportingInfo`).place('/patientPaidCents', `${at}/supportingInfo`);
    return {
      patientPaidCents: paid && this.cents({ value: paid.value }, '/supportingInfo'),
      references: Object.values(references).some((one) => one !== undefined) ? references : undefined,
      acceptsAssignment: this.information('acceptsAssignment')?.valueBoolean,
      accident: this.accident(),
      onsetDate: this.information('onset')?.timingDate,
      note: this.information('note')?.valueString,
    };
  }

  private accident(): Partly | undefined {
    const { accident } = this.claim;
    if (!accident) return undefined;
    const kind = (Object.keys(ACCIDENTS) as (keyof typeof ACCIDENTS)[]).find((one) => ACCIDENTS[one].coding?.some(({ system, code }) => codeIn(accident.type, system ?? '') === code));
    if (kind === undefined) this.refuse('/accident/type', 'must be an auto accident (MVA), a workplace accident (WPA) or another (other)');
    return { kind, date: accident.date, state: accident.locationAddress?.state };
  }

  private facility(): Partly | undefined {
    const { claim, submission, reading, at } = this;
    const facility = claim.facility && submission.resolve(claim.facility, `${at}/facility`, ['Location']);
    if (!facility) return undefined;
    reading.place('/serviceFacility', facility.at);
    return { npi: facility.value.identifier?.find(({ system }) => system === SYSTEMS.npi)?.value, name: facility.value.name, address: readAddress(facility.value.address) };
  }

  private careTeam(): Partly {
    const members = (this.claim.careTeam ?? []).flatMap((member, index) => {
      const field = TEAM_ROLES.find(({ role }) => codeIn(member.role, role.coding?.[0]?.system ?? '') === role.coding?.[0]?.code)?.field ?? (codeIn(member.role, SYSTEMS.careTeamRole) === 'primary' ? 'renderingProvider' as const : undefined);
      if (field === undefined) this.refuse(`/careTeam/${index}/role`, 'must be rendering, primary, referring or supervisor');
      const provider = this.submission.resolve(member.provider, `${this.at}/careTeam/${index}/provider`, ['Practitioner', 'Organization']);
      if (field === undefined || !provider) return [];
      const read = readProvider(this.reading, provider, `/${field}`);
      return [{ index, field, read: { ...read, taxonomy: codeIn(member.qualification, SYSTEMS.taxonomy) ?? read.taxonomy } }];
    });
    for (const { field, index } of members) if (members.find((one) => one.field === field)?.index !== index) this.refuse(`/careTeam/${index}/role`, 'is taken by another member');
    return Object.fromEntries(members.map(({ field, read }) => [field, read]));
  }

  /** The principal one first, the others by their sequence. */
  private diagnoses(): { sequence: number; code: string | undefined }[] {
    const rank = ({ type }: NonNullable<Claim['diagnosis']>[number]): number => (type?.some((one) => codeIn(one, SYSTEMS.diagnosisType) === 'principal') ? 0 : 1);
    const inOrder = [...(this.claim.diagnosis ?? []).entries()].sort(([, a], [, b]) => rank(a) - rank(b) || a.sequence - b.sequence);
    return inOrder.map(([index, diagnosis], position) => {
      this.reading.place(`/diagnoses/${position}`, `${this.at}/diagnosis/${index}/diagnosisCodeableConcept`);
      return { sequence: diagnosis.sequence, code: codeIn(diagnosis.diagnosisCodeableConcept, SYSTEMS.icd10) };
    });
  }

  private lines(diagnoses: readonly number[], placeOfService: string | undefined): Partly[] {
    const inOrder = [...this.claim.item.entries()].sort(([, a], [, b]) => a.sequence - b.sequence);
    return inOrder.map(([index, item], position) => this.line(item, { from: `/item/${index}`, into: `/lines/${position}`, diagnoses, placeOfService }));
  }

  private line(item: ClaimItemShape, { from, into, diagnoses, placeOfService }: { from: string; into: string; diagnoses: readonly number[]; placeOfService: string | undefined }): Partly {
    const elements = { procedureCode: 'productOrService', modifiers: 'modifier', chargeCents: 'net', units: 'quantity', unitKind: 'quantity', diagnosisPointers: 'diagnosisSequence', placeOfService: 'locationCodeableConcept', drug: 'detail', note: 'informationSequence' };
    this.reading.place(into, `${this.at}${from}`).place(`${into}/serviceDate`, `${this.at}${from}/${item.servicedPeriod ? 'servicedPeriod' : 'servicedDate'}`);
    for (const [field, element] of Object.entries(elements)) this.reading.place(`${into}/${field}`, `${this.at}${from}/${element}`);
    const place = codeIn(item.locationCodeableConcept, SYSTEMS.placeOfService);
    return {
      procedureCode: codeIn(item.productOrService, SYSTEMS.cpt, SYSTEMS.hcpcs),
      modifiers: (item.modifier ?? []).map((one) => codeIn(one, SYSTEMS.cpt, SYSTEMS.hcpcs)),
      chargeCents: item.net && this.cents(item.net, `${from}/net`),
      units: item.quantity?.value,
      unitKind: item.quantity?.unit ?? item.quantity?.code,
      serviceDate: item.servicedPeriod ? { from: item.servicedPeriod.start, to: item.servicedPeriod.end } : { from: item.servicedDate },
      diagnosisPointers: (item.diagnosisSequence ?? []).map((sequence, index) => {
        const position = diagnoses.indexOf(sequence);
        if (position < 0) this.submission.findings.push(refusal('not_found', `${this.at}${from}/diagnosisSequence/${index}`, 'is the sequence of no diagnosis'));
        return position + 1;
      }),
      placeOfService: place === placeOfService ? undefined : place,
      note: this.noteOf(item, from),
      drug: this.drug(item, from),
    };
  }

  private noteOf({ informationSequence }: ClaimItemShape, from: string): string | undefined {
    const [sequence, ...more] = informationSequence ?? [];
    if (sequence === undefined) return undefined;
    const found = this.claim.supportingInfo?.find((one) => one.sequence === sequence);
    const isNote = found && codeIn(found.category, INFORMATION.lineNote.system) === INFORMATION.lineNote.code;
    if (!isNote || more.length > 0) this.refuse(`${from}/informationSequence`, 'may only name the one supportingInfo that is the note of this line');
    return found?.valueString;
  }

  private drug({ detail = [] }: ClaimItemShape, from: string): Partly | undefined {
    const [one, ...more] = detail;
    const ndc = codeIn(one?.productOrService, SYSTEMS.ndc);
    if (more.length > 0 || (one && ndc === undefined)) this.refuse(`${from}/detail`, 'may only be the one drug (NDC) that was given');
    return one && { ndc, quantity: one.quantity?.value, unit: one.quantity?.unit ?? one.quantity?.code };
  }

  /** Where no total is given it is the sum of the lines, which a total that is given must be. */
  private total(): number | undefined {
    const { total, item } = this.claim;
    if (total) return this.cents(total, '/total');
    return item.reduce((sum, { net }) => sum + (centsOf(net) ?? 0), 0);
  }

  private cents(amount: { value: number; currency?: string }, from: string): number | undefined {
    const cents = centsOf(amount);
    if (cents === undefined) this.submission.findings.push(refusal('wrong_format', `${this.at}${from}`, 'must be an amount of whole US cents'));
    return cents;
  }
}

/** Without the fields that nothing was read for, so that the schema calls them missing. */
function withoutGaps(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutGaps);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).flatMap(([name, value]) => (value === undefined ? [] : [[name, withoutGaps(value)]])));
}
