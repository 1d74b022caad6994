import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';

/** What the driver of a run was promised, in a file of its own: a command counts once its line has reached the disk. */
export class History<C extends { commandId: string }> {
  private readonly handle: number;
  private count = 0;

  constructor(readonly file: string) {
    this.handle = openSync(file, 'a');
  }

  get length(): number {
    return this.count;
  }

  acknowledged(commands: readonly C[]): void {
    writeSync(this.handle, commands.map((command) => `${JSON.stringify(command)}\n`).join(''));
    fsyncSync(this.handle);
    this.count += commands.length;
  }

  /** Everything acknowledged, read back from the disk. */
  all(): C[] {
    return readFileSync(this.file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as C);
  }

  close(): void {
    closeSync(this.handle);
  }
}
