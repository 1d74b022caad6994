// Invented people, clinics and payers for the sandbox. Nobody here exists; the numbers pass their check digits and belong to no one we know of.

/** A small seeded generator (mulberry32), so that the same files come out every time. */
export function seeded(seed) {
  let a = seed >>> 0;
  const next = () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (from, to) => from + Math.floor(next() * (to - from + 1));
  return { int, pick: (list) => list[int(0, list.length - 1)], digits: (n) => Array.from({ length: n }, () => int(0, 9)).join('') };
}

/** Ten digits whose check digit is right: Luhn over 80840 and the number (CMS, NPI check digit). */
export function npiFrom(nine) {
  const digits = `80840${nine}`.split('').map(Number).reverse();
  const sum = digits.reduce((total, digit, i) => total + (i % 2 === 0 ? (digit * 2 > 9 ? digit * 2 - 9 : digit * 2) : digit), 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

const FIRST = { F: ['Maribel', 'Odette', 'Priya', 'Saoirse', 'Tamsin', 'Yesenia', 'Winifred', 'Linnea', 'Keziah', 'Hadley'], M: ['Anselm', 'Bertrand', 'Caspian', 'Desmond', 'Evander', 'Fitzroy', 'Gideon', 'Hollis', 'Ignatius', 'Leopold'] };
const LAST = ['Abernethy', 'Brightwater', 'Castellane', 'Dunmarrow', 'Eastlake', 'Fennimore', 'Galloway', 'Hartsfield', 'Ivorson', 'Juniper', 'Kestrelle', 'Lindqvist', 'Merriweather', 'Nightingale', 'Okonjo', 'Pemberly', 'Quillfeather', 'Ravenscroft', 'Silverbrook', 'Thistlewood'];
const STREETS = ['Alder Row', 'Birch Hollow', 'Cinder Path', 'Dovecote Lane', 'Elder Crossing', 'Foxglove Way', 'Gristmill Road'];
const TOWNS = [['Harrowgate', 'OH', '440990012'], ['Millbrook Falls', 'PA', '157990034'], ['Saint Orin', 'MN', '559990056'], ['Cedar Notch', 'VT', '056990078']];

export function address(random) {
  const [city, state, postalCode] = random.pick(TOWNS);
  return { line1: `${random.int(10, 990)} ${random.pick(STREETS)}`, city, state, postalCode };
}

export function person(random, born) {
  const sex = random.pick(['F', 'M']);
  const birthDate = `${random.int(born[0], born[1])}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`;
  return { lastName: random.pick(LAST), firstName: random.pick(FIRST[sex]), birthDate, sex, address: address(random) };
}

export const PAYERS = [
  { id: 'EVG01', name: 'EVERGREEN HEALTH PLAN', filing: 'CI' },
  { id: 'BRM02', name: 'BLUE RIDGE MUTUAL', filing: 'BL' },
  { id: 'PLN03', name: 'PRAIRIE LIFE HMO', filing: 'HM' },
  { id: 'HRB04', name: 'HARBOR STATE MEDICAID', filing: 'MC' },
];

export const CLINICS = [
  { name: 'LAKESIDE FAMILY CLINIC', npi: npiFrom('190000001'), taxonomy: '207Q00000X', taxId: '990000011', address: { line1: '400 Harbor Terrace', city: 'Harrowgate', state: 'OH', postalCode: '440990100' }, contact: { name: 'BILLING OFFICE', phone: '5550100200' } },
  { name: 'CEDAR NOTCH ORTHOPEDICS', npi: npiFrom('190000002'), taxonomy: '207X00000X', taxId: '990000022', address: { line1: '12 Quarry Steps', city: 'Cedar Notch', state: 'VT', postalCode: '056990200' }, contact: { name: 'ACCOUNTS', phone: '5550100300' } },
];

export const DOCTORS = ['190000011', '190000012', '190000013'].map((nine, i) => ({ npi: npiFrom(nine), lastName: ['Marchetti', 'Osgood', 'Tallow'][i], firstName: ['Renata', 'Silas', 'Imogen'][i], taxonomy: '207Q00000X' }));

/** Procedures with a charge in cents; code numbers only. */
export const SERVICES = [['99213', 14500], ['99214', 21000], ['36415', 1500], ['80053', 4800], ['85025', 3600], ['93000', 6200], ['71046', 9800], ['20610', 17500], ['J1100', 1200], ['G0439', 17200]];
export const DIAGNOSES = ['I10', 'E119', 'J069', 'M25561', 'R0789', 'Z0000', 'E785', 'K219'];
