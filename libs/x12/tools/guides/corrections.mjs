// Where the sources differ or err: what holds, and why. Where the guide is not known to decide, the laxer reading holds. Places are
// written as correct.mjs says; `add` puts values into a list, `like` copies another place.

/** Data elements: attributes of version 005010 that pyx12's table has otherwise. */
export const DATA_ELEMENTS = [
  { id: '719', max: 10, why: 'a position in a set is as long as a count of segments (element 96)' },
  { id: '782', max: 10, why: 'the guides limit an amount of money to ten digits, cents among them, whatever the standard allows' },
  { id: '725C', type: 'AN', min: 1, max: 4, name: 'Data Element Reference Number', why: 'element 725 where it may name a composite, which has a letter' },
];

/** Syntax notes of base segments that stupidedi misprints or leaves out; pyx12 has them. */
export const SEGMENT_SYNTAX = {
  DTM: ['R020305', 'C0403', 'P0506'],
  PLB: ['P0506', 'P0708', 'P0910', 'P1112', 'P1314'],
  SV2: ['R0102', 'P0405'],
  SV5: ['R0405', 'C0604'],
};

const ONE_GENDER = 'an inquiry asks with a known gender; pyx12';

/** By guide, in the order they apply. */
export const CORRECTIONS = {
  '837P': [
    { at: '2300/CLM/05-3', codes: [...'0123456789ABCDEFGHIJKMNOPQXYZ'], why: 'the list that the guide names (235) has no other' },
    { at: '2310A/REF', name: 'Referring Provider Secondary Identification', why: 'stupidedi repeats the name of PRV' },
    { at: '2010AB/N3', name: 'Pay-to Address', why: 'stupidedi has it twice over' },
    { at: '2000A/HL/04', codes: ['1'], why: 'a subscriber always follows; pyx12' },
    { at: '2000B/SBR', usage: 'R', why: 'says which payer is asked; pyx12' },
    { at: '2000C>2300', usage: 'R', why: 'a patient level is there for its claims; pyx12' },
    { at: '2010BB', repeat: 1, why: 'the guide has one destination payer; pyx12 says so, stupidedi 10' },
    { at: '2010BA/NM1/03', usage: 'R', why: 'the subscriber has a last name or organization name; pyx12' },
    { at: '2010BA/PER/05', codes: ['EX'], why: 'the number is a telephone, its extension follows; pyx12' },
    { at: '2000C/PAT/05', codes: ['D8'], why: 'a date of death is a day; pyx12' },
    { at: '2010BB/N3 2310C/N3 2310E/N3', max: 1, why: 'N3 has two lines of its own; pyx12' },
    { at: '2310C/NM1/04 2310C/NM1/05 2310C/NM1/07', usage: 'N', why: 'a facility has no first name; pyx12' },
    { at: '2310E/N3 2310E/N4 2310F/N3 2310F/N4', usage: 'R', why: 'an ambulance location is its address; pyx12' },
    { at: '2300/CRC[Homebound Indicator]/01', codes: ['75'], why: 'pyx12; stupidedi repeats the codes of vision' },
    { at: '2300/CRC[Homebound Indicator]/04 2300/CRC[75]/05 2300/CRC[75]/06 2300/CRC[75]/07', usage: 'N', why: 'one condition, IH; pyx12' },
    { at: '2300/HI[BG]', max: 2, why: '24 condition codes; pyx12' },
    { at: '2400/CN1/02', usage: 'S', why: 'the amount is required only where the contract says so; pyx12' },
    { at: '2400/SV5/02', codes: ['DA'], why: 'rental is counted in days here; pyx12' },
    { at: '2400/PWK[03]/01', add: ['B3'], why: 'pyx12 has the physician order for lines as for claims' },
    { at: '2420A/REF/04', like: '2420C/REF/04', why: 'the payer that gave the number, as for the other providers of a line; pyx12' },
    { at: '2420D/REF/04-3 2420D/REF/04-4 2420D/REF/04-5 2420D/REF/04-6', usage: 'N', why: 'one payer; pyx12' },
    { at: '2430/AMT/01', codes: ['EAF'], why: 'the segment is the remaining patient liability; pyx12' },
  ],
  '837I': [
    { at: '2300/CLM/05-3', codes: [...'0123456789ABCDEFGHIJKMNOPQXYZ'], why: 'the list that the guide names (235) has no other' },
    { at: '2010AB/N3', name: 'Pay-to Address', why: 'stupidedi has it twice over' },
    { at: 'ST/ST/03', codes: ['005010X223A2'], why: 'the guide names itself; stupidedi leaves it out' },
    { at: '2000C>2300', usage: 'R', why: 'a patient level is there for its claims; pyx12' },
    { at: '2010BB', repeat: 1, why: 'the guide has one destination payer; pyx12 says so, stupidedi 10' },
    { at: '2300/CL1/01', usage: 'S', why: 'pyx12; stupidedi requires the admission type of outpatient claims too' },
    { at: '2310A/REF', max: 4, why: 'four kinds of number, with LU; pyx12' },
    { at: '2310A/REF/01', add: ['LU'], why: 'pyx12' },
  ],
  // What a dental claim has otherwise than the professional one that dental.mjs begins with; moov-io/x12 unless said.
  '837D': [
    { at: 'ST/ST/03', codes: ['005010X224A2'], why: 'the guide names itself' },
    { at: '2300/CLM/07', codes: ['A', 'C'], why: 'no assignment on clinical laboratory services only' },
    { at: '2300/CLM/10', usage: 'N', codes: undefined, why: 'no source of signature' },
    { at: '2300/CLM/12', codes: ['01', '02', '03', '05'], why: 'special programs of dentistry' },
    { at: '2300/CLM/19', usage: 'S', codes: ['PB'], why: 'a predetermination of benefits' },
    { at: '2300/PWK/01', codes: ['B4', 'DA', 'DG', 'EB', 'OZ', 'P6', 'RB', 'RR'], why: 'charts, models and images' },
    { at: '2300/NTE', max: 5, why: 'as many as the guide is known to take' },
    { at: '2300/NTE/01', codes: ['ADD'], why: 'one kind of note' },
    { at: '2300/HI', usage: 'S', why: 'most dental claims have no diagnosis' },
    { at: '2300/HI/01-1', add: ['TQ'], why: 'SNODENT' },
    { at: '2300/HI/02-1 2300/HI/03-1 2300/HI/04-1', add: ['TQ'], why: 'SNODENT' },
    { at: '2300/HI/05 2300/HI/06 2300/HI/07 2300/HI/08 2300/HI/09 2300/HI/10 2300/HI/11 2300/HI/12', usage: 'N', why: 'four diagnoses' },
    { at: '2300/HCP/09 2400/HCP/09', codes: ['AD'], why: 'procedures are of dentistry' },
    { at: '2400/DTP[472]', usage: 'S', why: 'the claim may have the date for all its lines' },
    { at: '2400/DTP[472]/02', codes: ['D8'], why: 'a dental service is of one day' },
    { at: '2400/REF[9B]', name: 'Repriced Claim Number', why: 'as with the claim' },
    { at: '2400/REF[9B]/01', codes: ['9A'], why: 'as with the claim' },
    { at: '2400/REF[9A]/02', name: 'Repriced Claim Number', why: 'as with the claim' },
    { at: '2400/REF[9D]', name: 'Adjusted Repriced Claim Number', why: 'as with the claim' },
    { at: '2400/REF[9D]/01', codes: ['9C'], why: 'as with the claim' },
    { at: '2400/REF[9C]/02', name: 'Adjusted Repriced Claim Number', why: 'as with the claim' },
    { at: '2400/SV3/03', name: 'Place of Service Code', why: 'the name is the guide\'s' },
    { at: '2400/SV3/05', codes: ['I', 'R'], why: 'initial or replacement' },
    { at: '2430/SVD/03-1', codes: ['AD', 'ER'], why: 'procedures are of dentistry' },
  ],
  // Not changed: 1000A PER*BL, the technical contact, is R in pyx12 and in stupidedi; the examples that lack it are of X221, before the addendum.
  835: [
    { at: '2100/CAS/01 2110/CAS/01', codes: ['CO', 'OA', 'PI', 'PR'], why: 'this version undoes a payment with its own groups, not CR; pyx12' },
    { at: '2100/NM1[74]/02', add: ['2'], why: 'an insured may be an organization; pyx12' },
    { at: '2100/NM1[TT]/07 2100/NM1[PR]/07', usage: 'N', why: 'a payer has no suffix; pyx12' },
    { at: '2110/SVC/06-7', usage: 'S', why: 'pyx12 has the description of the submitted procedure' },
  ],
  270: [
    { at: '2100C/DMG/01', codes: ['D8'], why: 'a birth date is a day; pyx12' },
    { at: '2100C/DMG/03 2100D/DMG/03', codes: ['F', 'M'], why: ONE_GENDER },
    { at: '2110C/EQ/01', add: ['CC'], why: 'pyx12' },
    { at: '2110D/EQ/01', add: ['ON', 'TC'], why: 'pyx12' },
  ],
  // Not changed: PRV02 is PXC alone in pyx12, imsweb and stupidedi, in all five PRV of a 271; the other six qualifiers (9K, D3, EI, HPI,
  // SY, TJ) are of the inquiry, 270 2100C and 2100D, in all three.
  271: [
    { at: '2100B 2100D', repeat: 1, why: 'one receiver, one dependent a level; pyx12' },
    { at: '2100C/DMG/01', codes: ['D8'], why: 'a birth date is a day; pyx12' },
    { at: '2100C/MPI', max: 1, why: 'pyx12; 2100D agrees in both' },
    { at: '2100C/MPI/04 2100D/MPI/04', id: '352', name: 'Description', type: 'AN', min: 1, max: 80, codes: undefined, why: 'pyx12; stupidedi has element 353 with codes of another segment' },
    { at: '2110C/EB/03', add: ['GY'], why: 'pyx12' },
    { at: '2110D/EB/03', add: ['13', 'BP', 'GY', 'TC'], why: 'pyx12' },
    { at: '2110C/EB/09', add: ['VS', 'YY'], why: 'pyx12' },
    { at: '2115D', repeat: 10, why: 'as of subscribers; pyx12' },
    { at: '2120D', repeat: 23, why: 'as of subscribers; pyx12' },
    { at: '2120D/NM1/06', usage: 'N', why: 'no prefix, as of subscribers; pyx12' },
    { at: '2120D/NM1/07', usage: 'S', why: 'as of subscribers; pyx12' },
  ],
  276: [
    { at: '2200D/AMT', name: 'Claim Submitted Charges', why: 'stupidedi repeats the name of a REF; 2200E agrees' },
  ],
  // Not changed: PR is no entity of STC01-3 below 2200B, in stupidedi nor in imsweb, so nor of STC10-3 and STC11-3, for which imsweb has no
  // list: a status of the payer itself stands in 2200B, whose list has it.
  277: [
    { at: '2100A/PER/05 2100A/PER/06 2100A/PER/07 2100A/PER/08', usage: 'S', why: 'a second and third number are the payer\'s choice; imsweb' },
    { at: '2100A/PER/05 2100A/PER/07', add: ['EX'], why: 'an extension; imsweb' },
    { at: '2100B', repeat: 1, why: 'imsweb' },
    { at: '2200D/STC/01-3 2220D/STC/01-3 2200E/STC/01-3 2220E/STC/01-3', add: ['6M', 'GD', 'P6'], why: 'imsweb' },
    {
      at: '2200D/STC/10-3 2200D/STC/11-3 2220D/STC/10-3 2220D/STC/11-3 2200E/STC/10-3 2200E/STC/11-3 2220E/STC/10-3 2220E/STC/11-3',
      add: ['6M', 'GD', 'P6'],
      why: 'further statuses are of the same entities as the first',
    },
    { at: '2220D/SVC/01-1 2220E/SVC/01-1', add: ['N4'], why: 'imsweb' },
    { at: '2200E/REF[D9]', max: 1, why: 'as of subscribers; imsweb' },
  ],
  '277CA': [
    { at: '2000A', repeat: Infinity, why: 'pyx12; stupidedi allows one source' },
    { at: '2100A/NM1/08', add: ['XV'], why: 'pyx12' },
    { at: '2100C/NM1/08', add: ['SV'], why: 'pyx12' },
    { at: '2200D/REF', max: 1, why: 'pyx12; each number once' },
    { at: '2220D/STC/02 2220D/STC/12', usage: 'S', why: 'pyx12 requires the date and has no text, stupidedi the reverse' },
    { at: '2220D/REF[FJ]', usage: 'S', why: 'a line without a control number can be refused; pyx12' },
  ],
  999: [
    { at: '2100/IK3/04', usage: 'S', why: 'pyx12; the error may be in an element alone' },
    { at: '2100/CTX/05 2100/CTX/06 2110/CTX/06', usage: 'S', why: 'pyx12' },
    { at: '2100/CTX/06-1 2100/CTX/06-2 2110/CTX/06-1 2110/CTX/06-2', id: '725C', why: 'the guide itself refers to a composite by its name: C023' },
    { at: '2100/CTX/06-2 2110/CTX/06-2', usage: 'S', why: 'a reference may have one part' },
    { at: '2110/IK4/03', add: ['11'], why: 'pyx12' },
  ],
  997: [{ at: 'ST/AK1/03 2000/AK2/03', usage: 'S', why: 'the base standard leaves it open, and 997s of before name no guide' }],
  ISA: [],
  834: [],
  820: [],
};
