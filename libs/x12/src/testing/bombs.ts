/** What comes in without end, made as it is asked for: chunks of some 64 KiB, which are used again. */
export interface Bomb {
  name: string;
  /** The bytes that come first. */
  head: string;
  /** What comes again and again; `%n` is a number that counts on, where the bomb is of things that differ. */
  again: string;
}

const ISA = 'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260304*0915*^*00501*000000001*0*T*:~';
const GS = 'GS*HC*SENDER*RECEIVER*20260304*0915*1*X*005010X222A1~';
const ST = 'ST*837*0001*005010X222A1~';
const CLAIM = `${ISA}${GS}${ST}BHT*0019*00*B*20260304*0915*CH~HL*1**20*1~NM1*85*2*A*****XX*1234567893~HL*2*1*22*0~SBR*P*18*******CI~NM1*IL*1*A*B****MI*X1~CLM*1*100***11:B:1*Y*A*Y*Y~HI*ABK:J069~`;

export const BOMBS: readonly Bomb[] = [
  { name: 'a segment that does not end', head: `${ISA}${GS}${ST}NTE*ADD*`, again: 'A' },
  { name: 'elements that do not end', head: `${ISA}${GS}${ST}NTE`, again: '*' },
  { name: 'repetitions that do not end', head: `${ISA}${GS}${ST}HI*`, again: 'A^' },
  { name: 'components that do not end', head: `${ISA}${GS}${ST}HI*`, again: ':' },
  { name: 'empty segments', head: `${ISA}${GS}${ST}`, again: '~' },
  { name: 'white space', head: ISA, again: ' \r\n' },
  { name: 'junk that is no interchange', head: '', again: 'ISA*' },
  { name: 'segments of no guide', head: `${ISA}${GS}${ST}`, again: 'ZZZ*1~' },
  { name: 'segments with many faults', head: CLAIM, again: 'NM1*82*Q******Q*^:\u0001*A:B*A^B~' },
  { name: 'segments between sets', head: `${ISA}${GS}`, again: 'REF*A*B~' },
  { name: 'attachments that lie of their length', head: `${ISA}${GS}${ST}`, again: 'BIN*9999*AAAA~' },
  { name: 'attachments of less than nothing', head: `${ISA}${GS}${ST}`, again: 'BIN*-5*AAAA~BDS*ASC*1e9*A~' },
  { name: 'levels each below the last', head: `${ISA}${GS}${ST}BHT*0019*00*B*20260304*0915*CH~`, again: 'HL*%n*%n*22*1~' },
  { name: 'levels of a guide that is not known', head: `${ISA}GS*HI*S*R*20260304*0915*1*X*005010X999~ST*278*0001*005010X999~`, again: 'HL*%n**20*1~' },
  { name: 'lines of one claim', head: CLAIM, again: 'LX*%n~SV1*HC:99213*1*UN*1***1~DTP*472*D8*20260302~REF*6R*%n~' },
  { name: 'claims of one subscriber', head: CLAIM, again: 'CLM*%n*1***11:B:1*Y*A*Y*Y~HI*ABK:J069~LX*1~SV1*HC:99213*1*UN*1***1~DTP*472*D8*20260302~' },
  { name: 'diagnoses of one claim', head: CLAIM, again: 'HI*ABK:J069*ABF:I10*ABF:E119~' },
  { name: 'other payers of one claim', head: CLAIM, again: 'SBR*S*18*******CI~OI***Y***Y~NM1*IL*1*A*B****MI*X1~NM1*PR*2*P*****PI*%n~' },
  { name: 'sets of one group', head: `${ISA}${GS}`, again: 'ST*837*%n*005010X222A1~SE*2*%n~' },
  { name: 'sets that have no end', head: `${ISA}${GS}`, again: ST },
  { name: 'sets of long numbers', head: `${ISA}${GS}`, again: `ST*837*${'9'.repeat(5_000)}%n*005010X222A1~SE*2*1~` },
  { name: 'groups of one interchange', head: ISA, again: 'GS*HC*S*R*20260304*0915*%n*X*005010X222A1~GE*0*%n~' },
  { name: 'interchanges', head: '', again: `${ISA.replace('000000001', '%n')}IEA*0*%n~` },
  { name: 'interchanges that have no end', head: '', again: ISA },
  { name: 'claims paid', head: `${ISA}GS*HP*S*R*20260304*0915*1*X*005010X221A1~ST*835*0001~BPR*I*1*C*CHK************20260304~TRN*1*1*1512345678~LX*1~`, again: 'CLP*%n*1*1*1**12*1~NM1*QC*1*A*B~SVC*HC:99213*1*1~DTM*472*20260302~' },
  { name: 'adjustments of one claim', head: `${ISA}GS*HP*S*R*20260304*0915*1*X*005010X221A1~ST*835*0001~LX*1~CLP*1*1*1*1**12*1~`, again: 'CAS*CO*45*1**45*1**45*1~' },
  { name: 'answers of one group', head: `${ISA}GS*FA*S*R*20260304*0915*1*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HC*1~`, again: 'AK2*837*%n~IK3*CLM*1**8~IK5*R*5~' },
];

const ENCODER = new TextEncoder();
const CHUNK = 64 * 1024;

/** So many bytes of it, at least. */
export function* chunksOfBomb({ head, again }: Bomb, bytes: number): Generator<Uint8Array> {
  yield ENCODER.encode(head);
  const many = Math.ceil(CHUNK / (again.length + 8));
  const same = again.includes('%n') ? undefined : ENCODER.encode(again.repeat(Math.ceil(CHUNK / again.length)));
  let number = 100_000_001;
  for (let left = bytes - head.length; left > 0; ) {
    const chunk = same ?? ENCODER.encode(Array.from({ length: many }, () => again.replaceAll('%n', String(number++))).join(''));
    left -= chunk.length;
    yield chunk;
  }
}
