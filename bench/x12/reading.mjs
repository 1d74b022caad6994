import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK_BYTES = 64 * 1024;

/** Hands the file to `take` in chunks of 64 KiB, all in the same memory. */
export function eachChunk(file, take) {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.alloc(CHUNK_BYTES);
  try {
    for (let read = readSync(descriptor, buffer, 0, CHUNK_BYTES, null); read > 0; read = readSync(descriptor, buffer, 0, CHUNK_BYTES, null)) take(buffer, read);
  } finally {
    closeSync(descriptor);
  }
}

/** The file in chunks of 64 KiB, all in the same memory. */
export function* chunks(file) {
  const descriptor = openSync(file, 'r');
  const buffer = Buffer.alloc(CHUNK_BYTES);
  try {
    for (let read = readSync(descriptor, buffer, 0, CHUNK_BYTES, null); read > 0; read = readSync(descriptor, buffer, 0, CHUNK_BYTES, null)) yield buffer.subarray(0, read);
  } finally {
    closeSync(descriptor);
  }
}
