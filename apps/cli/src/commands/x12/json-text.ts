import type { Output } from './output.js';
import { Parts, TemporaryFile } from './temporary-file.js';

/**
 * A text of any length that becomes a member of a JSON document: it waits until nothing can stop the document any more, in a temporary
 * file where it is long.
 */
export class JsonText {
  private readonly file = new TemporaryFile();
  private readonly parts = new Parts(this.file);

  /** The next bytes, of UTF-8; they may be overwritten afterwards. */
  add(part: Uint8Array): void {
    this.parts.add(Buffer.from(part));
  }

  /** Writes the text as a JSON string. */
  async writeTo(out: Output): Promise<void> {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    const put = (text: string): void => out.write(JSON.stringify(text).slice(1, -1));
    out.write('"');
    for (const piece of this.parts.pieces()) {
      put(decoder.decode(piece, { stream: true }));
      await out.ready();
    }
    put(decoder.decode());
    out.write('"');
  }

  close(): void {
    this.file.close();
  }
}
