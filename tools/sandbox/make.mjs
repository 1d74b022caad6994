// Writes the sandbox's files: invented encounters as 837P (several payers, dependents, secondary coverage, several ISA, GS and ST,
// two sets of delimiters) and as JSON. The same seed gives the same bytes. Run after a build: node tools/sandbox/make.mjs
import { writeFileSync } from 'node:fs';
import { write837P } from '../../libs/x12/dist/index.js';
import { CLINICS, DIAGNOSES, DOCTORS, PAYERS, SERVICES, person, seeded } from './people.mjs';

const random = seeded(20260301);
const OUT = new URL('../../apps/standalone/sandbox/', import.meta.url);
const DATE = (day) => `2026-03-${String(day).padStart(2, '0')}`;
let serial = 0;

/** One visit in neutral terms; `magic` begins the member id and decides what the simulated payer does. */
function visit({ magic = 'CONT', dependent = false, secondary = false, payer = random.pick(PAYERS), lines = random.int(1, 3), clinic = random.pick(CLINICS) } = {}) {
  serial++;
  const holder = person(random, [1950, 1995]);
  const child = { ...person(random, [2010, 2022]), lastName: holder.lastName, address: holder.address };
  const services = Array.from({ length: lines }, () => random.pick(SERVICES));
  const day = DATE(random.int(2, 27));
  const other = PAYERS[(PAYERS.indexOf(payer) + 1) % PAYERS.length];
  return {
    number: `SBX${String(serial).padStart(5, '0')}`,
    clinic,
    doctor: random.pick(DOCTORS),
    patient: dependent ? child : holder,
    holder,
    dependent,
    coverages: [{ payer, memberId: `${magic}${random.digits(7)}` }, ...(secondary ? [{ payer: other, memberId: `PAID${random.digits(7)}` }] : [])],
    diagnoses: [...new Set([random.pick(DIAGNOSES), random.pick(DIAGNOSES)])],
    day,
    lines: services.map(([code, cents]) => ({ code, cents, units: 1 })),
  };
}

const total = (v) => v.lines.reduce((sum, line) => sum + line.cents, 0);

/** The visit as a claim of an 837P file. */
function toClaim(v) {
  const [first, ...others] = v.coverages;
  const named = (p) => ({ kind: 'person', person: { lastName: p.lastName.toUpperCase(), firstName: p.firstName.toUpperCase() } });
  const upper = (a) => ({ ...a, line1: a.line1.toUpperCase(), city: a.city.toUpperCase() });
  return {
    billingProvider: { kind: 'organization', name: v.clinic.name, npi: v.clinic.npi, taxonomy: v.clinic.taxonomy, taxId: { qualifier: 'EI', value: v.clinic.taxId }, address: upper(v.clinic.address), contacts: [{ role: 'IC', name: v.clinic.contact.name, numbers: [{ qualifier: 'TE', value: v.clinic.contact.phone }] }], references: [] },
    subscriber: { ...named(v.holder), payerResponsibility: 'P', ...(v.dependent ? {} : { relationship: '18', birthDate: v.holder.birthDate, sex: v.holder.sex, address: upper(v.holder.address) }), ...(v.dependent ? { birthDate: v.holder.birthDate, sex: v.holder.sex, address: upper(v.holder.address) } : {}), claimFilingCode: first.payer.filing, memberId: first.memberId, idQualifier: 'MI', references: [], contacts: [] },
    payer: { name: first.payer.name, id: first.payer.id, idQualifier: 'PI', references: [] },
    ...(v.dependent ? { patient: { relationship: '19', person: named(v.patient).person, birthDate: v.patient.birthDate, sex: v.patient.sex, address: upper(v.patient.address), references: [], contacts: [] } } : {}),
    claim: {
      number: v.number, chargeCents: total(v), placeOfService: '11', facilityQualifier: 'B', frequency: '1', providerSignatureOnFile: true, assignment: 'A', benefitsAssigned: 'Y', releaseOfInformation: 'Y',
      dates: [], references: [], notes: [], diagnoses: v.diagnoses.map((code, i) => ({ qualifier: i === 0 ? 'ABK' : 'ABF', code })), anesthesiaProcedures: [], conditionCodes: [],
      providers: [{ role: 'rendering', kind: 'person', person: { lastName: v.doctor.lastName.toUpperCase(), firstName: v.doctor.firstName.toUpperCase() }, npi: v.doctor.npi, taxonomy: v.doctor.taxonomy, references: [], contacts: [] }],
      otherSubscribers: others.map((o) => ({ ...named(v.holder), payerResponsibility: 'S', relationship: v.dependent ? '19' : '18', claimFilingCode: o.payer.filing, adjustments: [], benefitsAssigned: 'Y', releaseOfInformation: 'Y', remarks: [], memberId: o.memberId, idQualifier: 'MI', references: [], payer: { name: o.payer.name, id: o.payer.id, idQualifier: 'PI', references: [] }, providers: [] })),
      lines: v.lines.map((line, i) => ({ number: i + 1, procedure: { qualifier: 'HC', code: line.code, modifiers: [] }, chargeCents: line.cents, unitBasis: 'UN', units: String(line.units), diagnosisPointers: v.diagnoses.map((_, d) => d + 1), serviceDate: { from: v.day }, dates: [], controlNumber: `${v.number}L${i + 1}`, references: [], amounts: [], quantities: [], notes: [], providers: [], adjudications: [] })),
    },
  };
}

/** The visit as the JSON body of POST /v1/encounters. */
function toEncounter(v) {
  const relation = v.dependent ? { relationship: 'child', subscriber: { ...v.holder } } : { relationship: 'self' };
  return {
    externalId: v.number,
    patient: { ...v.patient },
    coverages: v.coverages.map((c) => ({ payerId: c.payer.id, payerName: c.payer.name, memberId: c.memberId, claimFilingCode: c.payer.filing, ...relation })),
    billingProvider: { name: v.clinic.name, npi: v.clinic.npi, taxonomy: v.clinic.taxonomy, taxId: { kind: 'EIN', value: v.clinic.taxId }, address: v.clinic.address, contact: v.clinic.contact },
    renderingProvider: v.doctor,
    placeOfService: '11',
    diagnoses: v.diagnoses.map((code) => ({ code })),
    lines: v.lines.map((line) => ({ procedureCode: line.code, modifiers: [], chargeCents: line.cents, units: line.units, serviceDate: { from: v.day }, diagnosisPointers: v.diagnoses.map((_, d) => d + 1) })),
    totalChargeCents: total(v),
  };
}

/** One interchange of the claims; `number` gives its control numbers. */
function interchange(claims, number, { sender = 'SANDBOXCLINIC' } = {}) {
  const control = String(number).padStart(9, '0');
  const created = { createdOn: DATE(28), createdTime: '09:15' };
  return [...write837P({
    envelope: { senderQualifier: 'ZZ', senderId: sender, receiverQualifier: 'ZZ', receiverId: 'CLEARINGHOUSE', applicationSender: sender, applicationReceiver: 'CLEARINGHOUSE', interchangeControlNumber: control, groupControlNumber: String(number), setControlNumber: '0001', guide: '005010X222A1', usage: 'T', acknowledgmentRequested: false, ...created },
    header: { purpose: '00', reference: `SBX${number}`, kind: 'CH', ...created },
    submitter: { kind: 'organization', name: 'SANDBOX BILLING SERVICE', id: sender, contacts: [{ role: 'IC', name: 'EDI DESK', numbers: [{ qualifier: 'TE', value: '5550100100' }] }] },
    receiver: { name: 'SANDBOX CLEARINGHOUSE', id: 'CLEARINGHOUSE' },
    claims: claims.map(toClaim),
    claimsPerSet: 8,
  })].join('');
}

/** Two groups in one interchange: the second file's GS…GE moves in before the first one's IEA. */
function twoGroups(a, b) {
  const group = b.slice(b.indexOf('GS*'), b.indexOf('IEA*'));
  return a.replace(/IEA\*1\*/, `${group}IEA*2*`);
}

/** The same interchange with other delimiters, as some partners send it. */
function redelimit(text) {
  const isa = text.slice(0, 106);
  return (isa.slice(0, 82) + '!' + isa.slice(83, 104) + '>' + isa.slice(105) + text.slice(106)).replaceAll('*', '|').replaceAll(':', '>').replaceAll('~\n', "'").replaceAll('~', "'\n");
}

const many = (n, options) => Array.from({ length: n }, () => visit(typeof options === 'function' ? options() : options));

const first = [...many(14, {}), ...many(6, { dependent: true }), visit({ magic: 'DEDU' }), visit({ magic: 'COIN' }), visit({ magic: 'DN16' }), visit({ magic: 'PAID' })];
const second = [...many(6, { secondary: true, magic: 'COIN' }), ...many(4, { dependent: true, secondary: true, magic: 'DEDU' })];
const third = [...many(8, {}), visit({ magic: 'DN50' }), visit({ magic: 'REJC' })];
const fourth = [...many(6, () => ({ payer: PAYERS[3] })), visit({ magic: 'COPA' }), visit({ magic: 'PART', lines: 3 })];
const scripted = ['PAID', 'PAID', 'DEDU', 'DEDU', 'COIN', 'COIN', 'COPA', 'COPA', 'DN50', 'DN50', 'DN16', 'DN16', 'DN29', 'REJC', 'SILE', 'DUPL', 'LATE', 'LATE', 'INAC', 'NOTF', 'FLAK', 'PART'].map((magic) => visit({ magic, lines: magic === 'PART' ? 3 : 2 }));
const plain = [...many(18, {}), ...many(4, { dependent: true }), ...many(4, { secondary: true, magic: 'COIN' })];

writeFileSync(new URL('01-lakeside.837', OUT), interchange(first, 101));
writeFileSync(new URL('02-two-interchanges.837', OUT), twoGroups(interchange(second, 102), interchange(third, 103)) + redelimit(interchange(fourth, 104, { sender: 'CEDARNOTCH' })));
writeFileSync(new URL('03-encounters.ndjson', OUT), [...scripted, ...plain].map((v) => JSON.stringify(toEncounter(v))).join('\n') + '\n');
console.log(`${serial} encounters written`);
