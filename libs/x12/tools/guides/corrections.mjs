// Where the sources differ or err: what holds, and why. Where the guide is not known to decide, the laxer reading holds.

/** Data elements: attributes of version 005010 that one of the sources has otherwise. */
export const DATA_ELEMENTS = [
  { id: '719', max: 10, why: 'X12 lengthened it to N0 1/10 with 96, which pyx12 has' },
];

/** Syntax notes of base segments that a source misprints. */
export const SEGMENT_SYNTAX = {
  PLB: ['P0506', 'P0708', 'P0910', 'P1112', 'P1314'], // stupidedi: P0508
};

/** By guide, then place. */
export const CORRECTIONS = {
  '837P': [
    { at: '2010BB', repeat: 1, why: 'the guide has one destination payer; pyx12 says so, stupidedi 10' },
    { at: '2000B/SBR', usage: 'R', why: 'says which payer is asked; pyx12' },
    { at: '2010BA/NM1/03', usage: 'R', why: 'the subscriber has a last name or organization name; pyx12' },
    { at: '2010BB/N3 2310C/N3 2310E/N3', max: 1, why: 'N3 has two lines of its own; pyx12' },
    { at: '2310E/N3 2310E/N4 2310F/N3 2310F/N4', usage: 'R', why: 'an ambulance location is its address; pyx12' },
    { at: '2300/HI[BG]', max: 2, why: '24 condition codes; pyx12' },
    { at: '2400/CN1/02', usage: 'S', why: 'pyx12; the contract amount is required only where the contract says so' },
    { at: '2400/SV5/02', codes: ['DA'], why: 'rental is counted in days here; pyx12' },
    { at: '2430/AMT/01', codes: ['EAF'], why: 'the segment is the remaining patient liability; pyx12' },
  ],
  835: [],
};
