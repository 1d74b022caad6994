const BATCH_BYTES = 64 * 1024;
/** Of a text's UTF-16 units, each takes no more in UTF-8. */
const UNIT_BYTES = 3;

/**
 * Gathers what is written into larger writes, in one buffer that is filled again and again. Texts become bytes at once: gathered as a
 * text, and turned into a new buffer for each write, half of them would grow old before they are written, and the heap with them.
 */
export class Batch {
  private bytes = Buffer.allocUnsafeSlow(BATCH_BYTES);
  private length = 0;

  /** `put` takes the bytes, and answers whether it is done with them. */
  constructor(private readonly put: (bytes: Uint8Array) => boolean) {}

  write(part: string | Uint8Array): void {
    if (typeof part !== 'string') this.copy(part);
    else if (part.length * UNIT_BYTES > BATCH_BYTES) this.copy(Buffer.from(part));
    else {
      if (this.length + part.length * UNIT_BYTES > BATCH_BYTES) this.flush();
      this.length += this.bytes.write(part, this.length);
    }
  }

  flush(): void {
    if (this.length === 0) return;
    const isDone = this.put(this.bytes.subarray(0, this.length));
    this.length = 0;
    if (!isDone) this.bytes = Buffer.allocUnsafeSlow(BATCH_BYTES);
  }

  private copy(part: Uint8Array): void {
    for (let at = 0; at < part.length; ) {
      if (this.length === BATCH_BYTES) this.flush();
      const piece = part.subarray(at, at + BATCH_BYTES - this.length);
      this.bytes.set(piece, this.length);
      this.length += piece.length;
      at += piece.length;
    }
  }
}
