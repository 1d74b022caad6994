import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { X12 } from './body.js';

/** A file of X12 as it came or went, byte for byte. */
export function ediAnswer(content: Buffer, name: string): StreamableFile {
  return new StreamableFile(Readable.from([content]), { type: X12, disposition: `attachment; filename="${name}.edi"`, length: content.byteLength });
}
