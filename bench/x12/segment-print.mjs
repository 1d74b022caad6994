const TERMINATOR = 0x7e;
const ELEMENT = 0x2a;
const PRIME = 0x01000193;

/** What the segments of a file say, as a number: the same for two files that differ only in the order of neighbours of one id. */
export class SegmentPrint {
  bytes = 0;
  all = 0;
  run = 0;
  runId = 0;
  segment = 0;
  id = 0;
  inId = true;

  take(bytes) {
    let { segment, id, inId } = this;
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i];
      if (byte === TERMINATOR) {
        this.ended(id, segment);
        segment = id = 0;
        inId = true;
        continue;
      }
      if (byte === ELEMENT) inId = false;
      else if (inId) id = id * 256 + byte;
      segment = Math.imul(segment ^ byte, PRIME) + 1;
    }
    Object.assign(this, { segment, id, inId, bytes: this.bytes + bytes.length });
  }

  ended(id, segment) {
    if (id !== this.runId) this.closeRun();
    this.runId = id;
    this.run = (this.run + segment) | 0;
  }

  closeRun() {
    this.all = Math.imul(this.all ^ this.run, PRIME) + 1;
    this.run = 0;
  }

  end() {
    this.closeRun();
    return this.all;
  }
}
