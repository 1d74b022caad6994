import { setImmediate as breathe } from 'node:timers/promises';
import { HttpProblem } from '@claimwright/platform-http';
import { read835, type Remittance835, X12Error } from '@claimwright/x12';
import { refuse } from '../remittance.errors.js';

export const FILE_BYTES_MAX = 64 << 20;

/** The whole body; a remittance is balanced as a whole, so nothing is done before its last byte is there. */
export async function collect(body: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of body) {
    bytes += part.byteLength;
    if (bytes > FILE_BYTES_MAX) throw new HttpProblem(413, 'body_too_large', `A file has ${FILE_BYTES_MAX} bytes at most`);
    parts.push(part);
  }
  return Buffer.concat(parts, bytes);
}

/** All remittances of a file, or the refusal of the file as a whole: cut short, miscounted, of another type, or without one. */
export async function readRemittances(bytes: Buffer): Promise<Remittance835[]> {
  const remittances: Remittance835[] = [];
  try {
    for (const remittance of read835(bytes)) {
      remittances.push(remittance);
      await breathe();   // other requests have their turn between two sets of a large file
    }
  } catch (error) {
    if (!(error instanceof X12Error)) throw error;
    const { code, message, pointer } = error.refusal;
    throw refuse(code, message, pointer);
  }
  if (remittances.length === 0) throw refuse('file_without_remittances', 'The file has no remittance (835) in it');
  return remittances;
}
