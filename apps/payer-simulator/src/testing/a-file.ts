import { write837P, type Envelope } from '@claimwright/x12';
import { aClaim, type ClaimSketch } from './builders.js';

export interface FileSketch {
  control?: string;
  claimsPerSet?: number;
  envelope?: Partial<Envelope>;
}

/** An 837P file of these claims. */
export function aFile(sketches: readonly ClaimSketch[], { control = '000000101', claimsPerSet, envelope = {} }: FileSketch = {}): Buffer {
  const claims = sketches.map(aClaim);
  const first = claims[0] ?? aClaim();
  const text = write837P({
    envelope: { ...first.envelope, interchangeControlNumber: control, groupControlNumber: String(Number(control)), ...envelope },
    header: first.header,
    submitter: first.submitter,
    receiver: first.receiver,
    claims,
    claimsPerSet,
  });
  return Buffer.from(text);
}
